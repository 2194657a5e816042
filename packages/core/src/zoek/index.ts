export type { ZoekAntwoord } from './antwoord.ts';
export { type PlaatsRij, parsePostcode, type Zoekbron } from './bron.ts';
export { zoekTabellen } from './tabel.ts';
export { scoreTeksten, wordsOf } from './tekst.ts';
export { presentZoek } from './weergave.ts';
export { matchPlaats, searchPlekken, type Treffer } from './zoek.ts';
