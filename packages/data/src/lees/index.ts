/** Reading and checking data packages. */
export type { Fout } from './fouten.ts';
export type { Grensvlak, Jaargrenzen } from './grenzen.ts';
export { type LeesUitkomst, type Pakket, readPakket } from './pakket.ts';
export type {
  DeelnameRij,
  GeldRij,
  KenmerkRij,
  KerncijferRij,
  RegelingRij,
  WoonwerkRij,
} from './rijen.ts';
