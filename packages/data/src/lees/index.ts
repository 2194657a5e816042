/** Reading and checking data packages. */
export type { Fout } from '../cellen/index.ts';
export type { Jaargrenzen } from './grenzen.ts';
export { checkPakket, readPakket } from './lees.ts';
export type { Pakket } from './pakket.ts';
