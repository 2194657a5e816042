import type { Woonwerk } from '@samenhang/core';
import type { Bron } from './bron.ts';

/** The latest commuting flows on the gemeenten of a year, with the names of the gemeenten they were counted in. */
export function readWoonwerk(bron: Bron, jaar: number): Woonwerk | undefined {
  const stromen = bron.stromen(jaar);
  if (!stromen) return undefined;
  const { gemeenten } = bron.jaarboek.jaargang(stromen.bronjaar);
  return { stromen, namen: new Map(gemeenten.map((g) => [g.code, g.naam])) };
}
