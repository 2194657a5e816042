/** Reading and checking data packages. */
export type { Fout } from '../cellen/index.ts';
export { parseCsv } from './csv.ts';
export type { Jaargrenzen } from './grenzen.ts';
export { checkPakket, openOpname, readPakket } from './lees.ts';
export type { Pakket, Pakketopname } from './pakket.ts';
