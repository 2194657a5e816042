/** The regio’s of each editie. */
import type { RegioRij } from '@samenhang/core';
import { type Celtabel, createCel, type Foutenlijst, isSlecht } from '../../cellen/index.ts';
import { defineTabel, indelingId, jaar, tekst, verwijs } from '../vorm.ts';
import type { Bezetting } from './bezetting.ts';

export const regios = defineTabel({
  naam: 'regios',
  pad: 'regios.csv',
  titel: 'Regio’s',
  beschrijving: 'De regio’s van elke editie. Een code geldt alleen binnen die editie.',
  velden: [
    indelingId(),
    jaar('Het jaar van de editie.'),
    tekst('regio', 'De code van de regio.'),
    tekst('naam', 'De naam van de regio. Kent de bron geen naam, dan staat hier de code.'),
  ],
  sleutel: ['indeling', 'jaar', 'regio'],
  verwijzingen: [verwijs(['indeling', 'jaar'], 'edities')],
  verplicht: true,
  rij: (cel): RegioRij => ({
    indeling: cel('indeling'),
    jaar: Number(cel('jaar')),
    regio: cel('regio'),
    naam: cel('naam'),
  }),
});

/** Every regio has a gemeente. */
export function checkLegeRegios(
  tabel: Celtabel,
  leden: ReadonlyMap<string, Bezetting>,
  fouten: Foutenlijst,
): void {
  const cel = createCel(tabel);
  tabel.rijen.forEach((_, i) => {
    const bezetting = leden.get(`${cel(i, 'indeling')}\t${cel(i, 'jaar')}`);
    const regio = cel(i, 'regio');
    if (
      !bezetting ||
      bezetting.slecht > 0 ||
      bezetting.regios.has(regio) ||
      isSlecht(tabel, i, ['regio', 'jaar'])
    )
      return;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      kolom: 'regio',
      code: 'lege-regio',
      wat: `In de regio ${regio} ligt geen enkele gemeente.`,
      herstel: 'Voeg de gemeenten toe aan lidmaatschap, of haal de regio weg.',
    });
  });
}
