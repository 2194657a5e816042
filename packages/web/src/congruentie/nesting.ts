import {
  type Nestingmatrix,
  nesting,
  nestingMatrix,
  orderFamilies,
  type Passing,
  rankFits,
} from '@samenhang/core';
import type { Overdekking } from '@samenhang/motor';
import type { Indeling } from '../keuze/index.ts';

const gemeten = new WeakMap<Overdekking, WeakMap<Overdekking, number>>();

/** Nesting that remembers: a choice that changes by one indeling measures only that one. */
function measure(a: Overdekking, b: Overdekking): number {
  const rij = gemeten.get(a) ?? new WeakMap<Overdekking, number>();
  gemeten.set(a, rij);
  const bekend = rij.get(b);
  if (bekend !== undefined) return bekend;
  const waarde = nesting(a, b);
  rij.set(b, waarde);
  return waarde;
}

/** The matrix in the order of families, with the indelingen that it is about. */
export interface Nestingbeeld {
  readonly indelingen: readonly Indeling[];
  readonly matrix: Nestingmatrix;
  /** Best fits first. */
  readonly passingen: readonly Passing[];
}

/** Measures every chosen indeling against every other. */
export function maakNestingbeeld(gekozen: readonly Indeling[]): Nestingbeeld {
  const ruw = nestingMatrix(
    gekozen.map(({ editie }) => editie.overdekking),
    measure,
  );
  const volgorde = orderFamilies(ruw);
  const indelingen = volgorde.flatMap((i) => gekozen[i] ?? []);
  const matrix = volgorde.map((i) => volgorde.map((j) => ruw[i]?.[j] ?? Number.NaN));
  return { indelingen, matrix, passingen: rankFits(matrix) };
}

/** Are two indelingen the same? Nesting alone cannot tell: it looks at the gemeenten that lie in both. */
export function isGelijk({ indelingen, matrix }: Nestingbeeld, a: number, b: number): boolean {
  const een = indelingen[a]?.editie.overdekking;
  const ander = indelingen[b]?.editie.overdekking;
  return (
    matrix[a]?.[b] === 1 &&
    matrix[b]?.[a] === 1 &&
    een?.leden.length === ander?.leden.length &&
    een?.aantalRegios === ander?.aantalRegios
  );
}
