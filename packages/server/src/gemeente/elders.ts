import { findElders } from '@samenhang/core';
import { type Bron, presentElders } from '../bron/index.ts';
import type { Problem } from '../http/openbaar/index.ts';

/** A code that is not in the year: unknown at all, or a gemeente of another year. */
export function gemeenteNotFound(bron: Bron, code: string, jaar: number): Problem {
  const elders = findElders(bron.jaarboek, jaar, (g) => g.code === code);
  return elders ? presentElders(elders, jaar) : { code: 'onbekende-gemeente', gemeente: code };
}
