/** The gemeenten of each year. */
import type { GemeenteRij } from '@samenhang/core';
import { type Celtabel, createCel, toNumber } from '../../cellen/index.ts';
import { defineTabel, gemeente, jaar, mogelijkGeheel, mogelijkTekst, tekst, WEBADRES } from '../vorm.ts';

export const gemeenten = defineTabel({
  naam: 'gemeenten',
  pad: 'gemeenten.csv',
  titel: 'Gemeenten per jaar',
  beschrijving: 'Alle gemeenten van Nederland op 1 januari van elk jaar, met code, naam en inwoners.',
  velden: [
    jaar('Het jaar; de lijst geldt op 1 januari.'),
    gemeente('gemeente', 'De code van de gemeente bij het CBS.'),
    tekst('naam', 'De naam van de gemeente.'),
    mogelijkGeheel('inwoners', 'Het aantal inwoners op 1 januari. Leeg als het niet bekend is.', {
      minimum: 1,
      maximum: 2_000_000,
      unit: 'inwoners',
    }),
    mogelijkTekst('tooi', 'Het webadres van de gemeente in de standaard TOOI.', { pattern: WEBADRES }),
  ],
  sleutel: ['jaar', 'gemeente'],
  verwijzingen: [],
  verplicht: true,
  rij: (cel): GemeenteRij => ({
    jaar: Number(cel('jaar')),
    gemeente: cel('gemeente'),
    naam: cel('naam'),
    inwoners: toNumber(cel('inwoners')),
  }),
});

/** Year → code → name. */
export function listGemeenten(tabel: Celtabel): Map<string, Map<string, string>> {
  const cel = createCel(tabel);
  const jaren = new Map<string, Map<string, string>>();
  tabel.rijen.forEach((_, i) => {
    const jaar = cel(i, 'jaar');
    const codes = jaren.get(jaar) ?? new Map<string, string>();
    jaren.set(jaar, codes.set(cel(i, 'gemeente'), cel(i, 'naam')));
  });
  return jaren;
}
