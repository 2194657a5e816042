/** Places, old gemeenten among them, and the gemeente in which each lies. */
import type { PlaatsRij } from '@samenhang/core';
import { createCel, type Foutenlijst, listRegels, quote } from '../../cellen/index.ts';
import { defineTabel, geheel, gemeente, tekst, verwijs } from '../vorm.ts';

const jaartal = { minimum: 1900, maximum: 2100 };

export const plaatsen = defineTabel({
  naam: 'plaatsen',
  pad: 'plaatsen.csv',
  titel: 'Plaatsen',
  beschrijving: 'In welke gemeente een plaats ligt, van welk jaar tot en met welk jaar.',
  velden: [
    tekst('plaats', 'De naam van de plaats.'),
    gemeente('gemeente', 'De code van de gemeente waar de plaats in ligt.'),
    geheel('van_jaar', 'Het eerste jaar waarvan dit bekend is.', jaartal),
    geheel('tot_jaar', 'Het laatste jaar waarvan dit bekend is.', jaartal),
  ],
  sleutel: ['plaats', 'gemeente', 'van_jaar'],
  verwijzingen: [verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
  rij: (cel): PlaatsRij => ({
    plaats: cel('plaats'),
    gemeente: cel('gemeente'),
    vanJaar: Number(cel('van_jaar')),
    totJaar: Number(cel('tot_jaar')),
  }),
  keur: (tabel, tabellen, fouten) => {
    const gemeenten = tabellen.get('gemeenten');
    if (!gemeenten?.compleet) return;
    const cel = createCel(gemeenten);
    const bekend = new Set(gemeenten.rijen.map((_, i) => `${cel(i, 'jaar')} ${cel(i, 'gemeente')}`));
    for (const regel of listRegels(tabel, ['gemeente', 'van_jaar', 'tot_jaar']))
      checkJaren(tabel.bestand, tabel.regel(regel.rij), regel.cel, bekend, fouten);
  },
});

/** The gemeente is there in the first and in the last year, which come in that order. */
function checkJaren(
  bestand: string,
  rij: number,
  cel: (kolom: string) => string,
  bekend: ReadonlySet<string>,
  fouten: Foutenlijst,
): void {
  const [code, van, tot] = [cel('gemeente'), cel('van_jaar'), cel('tot_jaar')];
  if (Number(van) > Number(tot)) {
    fouten.add({
      bestand,
      rij,
      kolom: 'tot_jaar',
      code: 'volgorde',
      wat: `Het laatste jaar (${tot}) ligt voor het eerste jaar (${van}).`,
      herstel: 'Verbeter een van beide jaren.',
    });
    return;
  }
  for (const kolom of ['van_jaar', 'tot_jaar'] as const) {
    if (bekend.has(`${cel(kolom)} ${code}`)) continue;
    fouten.add({
      bestand,
      rij,
      kolom,
      code: 'verwijzing',
      wat: `In ${cel(kolom)} was er geen gemeente ${quote(code)}.`,
      herstel: 'Verbeter het jaar of de code van de gemeente.',
    });
  }
}
