/** Who sits in which council. */
import { type Celtabel, type Foutenlijst, listRegels, toNumber } from '../../cellen/index.ts';
import { defineTabel, geheel, gemeente, mogelijkGeheel, tekst, verwijs } from '../vorm.ts';
import { GEZIEN } from './gezien.ts';

export const raadsfracties = defineTabel({
  naam: 'raadsfracties',
  pad: 'raadsfracties.csv',
  titel: 'Zetels per fractie in de gemeenteraden',
  beschrijving:
    'Hoeveel zetels elke fractie in een gemeenteraad had toen het register het laatst werd gezien.',
  velden: [
    gemeente('gemeente', 'De code van de gemeente.'),
    tekst('fractie', 'De naam van de fractie, zoals het register haar schrijft.'),
    mogelijkGeheel('zetels', 'De zetels van de fractie. Leeg als het register ze niet noemt.', {
      unit: 'zetels',
    }),
    geheel('raadszetels', 'De zetels van de hele raad. De fracties samen kunnen daarvan afwijken.', {
      unit: 'zetels',
    }),
    tekst('gezien', 'Wanneer dit het laatst is gezien: een jaar, een maand of een dag.', { pattern: GEZIEN }),
    tekst('bron', 'Waar dit staat.'),
  ],
  sleutel: ['gemeente', 'fractie'],
  verwijzingen: [verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
  rij: (cel) => ({
    gemeente: cel('gemeente'),
    fractie: cel('fractie'),
    zetels: toNumber(cel('zetels')),
    raadszetels: toNumber(cel('raadszetels')) ?? 0,
    gezien: cel('gezien'),
    bron: cel('bron'),
  }),
  keur: (tabel, _tabellen, fouten) => {
    checkZetels(tabel, fouten);
  },
});

/** A council has one number of seats. */
function checkZetels(tabel: Celtabel, fouten: Foutenlijst): void {
  const bekend = new Map<string, string>();
  for (const { rij, cel } of listRegels(tabel, ['gemeente', 'raadszetels'])) {
    const eerder = bekend.get(cel('gemeente')) ?? cel('raadszetels');
    bekend.set(cel('gemeente'), eerder);
    if (eerder === cel('raadszetels')) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(rij),
      kolom: 'raadszetels',
      code: 'raadszetels',
      wat: `Deze raad heeft hier ${cel('raadszetels')} zetels, en eerder ${eerder}.`,
      herstel: 'Geef elke rij van een gemeente hetzelfde aantal.',
    });
  }
}
