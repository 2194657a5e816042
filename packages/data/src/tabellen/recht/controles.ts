/** What is looked at of a gemeenschappelijke regeling, by the law. */
import { CONTROLESOORTEN, CONTROLEVELDEN, type Controle, type Controlesoort } from '@samenhang/core';
import { type Celtabel, type Foutenlijst, listRegels, orNull, quote } from '../../cellen/index.ts';
import { checkVersies } from '../keuringen.ts';
import { defineTabel, ID, mogelijkDatum, mogelijkTekst, tekst, WEBADRES } from '../vorm.ts';
import { readGrond } from './grond.ts';

/** A check of a field names one that the register has; a check of a date names one. */
function checkWaarde(tabel: Celtabel, fouten: Foutenlijst): void {
  const velden: readonly string[] = CONTROLEVELDEN;
  for (const { rij, cel } of listRegels(tabel, ['soort', 'waarde'])) {
    const [soort, waarde] = [cel('soort'), cel('waarde')];
    const goed =
      soort === 'leeg' || soort === 'gevuld'
        ? velden.includes(waarde)
        : soort === 'ouder_dan'
          ? /^\d{4}-\d{2}-\d{2}$/u.test(waarde)
          : (soort === 'opgeheven') === (waarde === '');
    if (goed) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(rij),
      kolom: 'waarde',
      code: 'controle',
      wat: `De waarde ${quote(waarde)} past niet bij een controle van de soort ${quote(soort)}.`,
      herstel: `Schrijf bij leeg en gevuld een veld (${velden.join(', ')}), bij ouder_dan een datum, bij opgeheven niets, en anders woorden met een streep ertussen.`,
    });
  }
}

export const controles = defineTabel({
  naam: 'controles',
  pad: 'controles.csv',
  titel: 'Controles van regelingen',
  beschrijving:
    'Waar de wet aanleiding geeft om naar een regeling te kijken. Een treffer is geen oordeel: een fout in het register ' +
    'en een echte afwijking zien er hetzelfde uit.',
  velden: [
    tekst('controle', 'De naam van de controle in het pakket.', { pattern: ID }),
    tekst('soort', 'Waar de controle naar kijkt.', { enum: CONTROLESOORTEN }),
    mogelijkTekst(
      'vorm',
      'De vorm van regelingen waar de controle over gaat. Leeg als dat alle vormen zijn.',
    ),
    mogelijkTekst('waarde', 'De datum, de woorden of het veld waar de controle naar kijkt.'),
    tekst('naam', 'De controle in een paar woorden.'),
    tekst('naam_en', 'Hetzelfde in het Engels.'),
    tekst('zin', 'Waarom dit iets is om naar te kijken.'),
    tekst('zin_en', 'Hetzelfde in het Engels.'),
    tekst('wet', 'De wet.'),
    tekst('bwbr', 'Het nummer van de wet in het Basiswettenbestand.', { pattern: '^BWBR\\d{7}$' }),
    tekst('artikel', 'Het artikel, met het lid tussen haakjes.'),
    tekst('bron', 'Het webadres van de tekst.', { pattern: WEBADRES }),
    mogelijkDatum('gecontroleerd_op', 'De toestand van de wet waar iemand de rij naast legde.'),
    mogelijkDatum('geldig_van', 'De eerste dag waarop deze controle zin heeft.'),
    mogelijkDatum('geldig_tot', 'De eerste dag waarop zij geen zin meer heeft.'),
    mogelijkTekst('twijfel', 'Wat onzeker is.'),
    mogelijkTekst('twijfel_en', 'Hetzelfde in het Engels.'),
  ],
  sleutel: ['controle', 'geldig_van'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Controle => ({
    controle: cel('controle'),
    soort: cel('soort') as Controlesoort,
    vorm: orNull(cel('vorm')),
    waarde: orNull(cel('waarde')),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    ...readGrond(cel),
  }),
  keur: (tabel, _tabellen, fouten) => {
    checkVersies(tabel, 'controle', fouten);
    checkWaarde(tabel, fouten);
  },
});
