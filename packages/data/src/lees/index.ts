/** Reading and checking data packages. */
export type { Fout } from '../cellen/index.ts';
export type { Grensvlak, Jaargrenzen } from './grenzen.ts';
export { checkPakket, readPakket } from './lees.ts';
export type { LeesUitkomst, Pakket } from './pakket.ts';
