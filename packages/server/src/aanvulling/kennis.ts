import type { Aanvulling } from '@samenhang/core';
import type { Bron } from '../bron/index.ts';
import type { EigenProblem } from '../http/eigen/index.ts';

/** Nobody who asks knows this organisation. */
export const nergens: EigenProblem = { code: 'onbekende-organisatie' };

/** What is not in the register, and no gemeente of any year, cannot be added to. */
export function isKnown(bron: Bron, { soort: wat, id }: Aanvulling['over']): boolean {
  if (wat === 'regeling') return bron.pakket.regelingen.some(({ rooId }) => rooId === id);
  return wat === 'lichaam' || bron.pakket.feiten.gemeenten.some(({ gemeente }) => gemeente === id);
}
