/** All tables of the format, in the order in which the package lists them. */
import { KERNTABELLEN } from './kern.ts';
import { OVERIGE_TABELLEN } from './overig.ts';
import { RECHTTABELLEN } from './recht.ts';
import { TAAKTABELLEN } from './taken.ts';
import type { Tabelvorm } from './vorm.ts';

export const TABELLEN: readonly Tabelvorm[] = [
  ...KERNTABELLEN,
  ...OVERIGE_TABELLEN,
  ...TAAKTABELLEN,
  ...RECHTTABELLEN,
];

export function findTabelvorm(naam: string): Tabelvorm | undefined {
  return TABELLEN.find((vorm) => vorm.naam === naam);
}
