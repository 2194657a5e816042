import type { Overdekking } from '@samenhang/motor';
import { nesting } from './nesting.ts';

/** Square: row a, column b = how well a nests in b (0–1). The diagonal is 1. */
export type Nestingmatrix = readonly (readonly number[])[];

/**
 * Nesting of each indeling in each other.
 *
 * @param meet the measure; one that remembers what it measured makes a second call cheap.
 */
export function nestingMatrix(
  overdekkingen: readonly Overdekking[],
  meet: (a: Overdekking, b: Overdekking) => number = nesting,
): Nestingmatrix {
  return overdekkingen.map((a, i) => overdekkingen.map((b, j) => (i === j ? 1 : meet(a, b))));
}

/** How close two rows are, both ways together; what is not known counts as not close. */
function closeness(matrix: Nestingmatrix, i: number, j: number): number {
  const heen = matrix[i]?.[j] ?? 0;
  const terug = matrix[j]?.[i] ?? 0;
  return ((Number.isNaN(heen) ? 0 : heen) + (Number.isNaN(terug) ? 0 : terug)) / 2;
}

/** Average linkage: the mean closeness between the members of two families. */
function linkage(matrix: Nestingmatrix, x: readonly number[], y: readonly number[]): number {
  let som = 0;
  for (const i of x) for (const j of y) som += closeness(matrix, i, j);
  return som / (x.length * y.length);
}

/** Joins two families end to end, turned so that the members that are closest touch. */
function join(matrix: Nestingmatrix, x: readonly number[], y: readonly number[]): number[] {
  const turns: [readonly number[], readonly number[]][] = [
    [x, y],
    [x, y.toReversed()],
    [x.toReversed(), y],
    [x.toReversed(), y.toReversed()],
  ];
  const touch = ([p, q]: (typeof turns)[number]) => closeness(matrix, p.at(-1) ?? 0, q[0] ?? 0);
  return turns.reduce((beste, deze) => (touch(deze) > touch(beste) + 1e-12 ? deze : beste)).flat();
}

interface Koppel {
  readonly x: number;
  readonly y: number;
  readonly nabij: number;
}

function closest(matrix: Nestingmatrix, families: readonly (readonly number[])[]): Koppel {
  let beste: Koppel = { x: 0, y: 1, nabij: Number.NEGATIVE_INFINITY };
  families.forEach((fx, x) => {
    families.slice(x + 1).forEach((fy, k) => {
      const nabij = linkage(matrix, fx, fy);
      if (nabij > beste.nabij + 1e-12) beste = { x, y: x + 1 + k, nabij };
    });
  });
  return beste;
}

/**
 * An order in which indelingen that fit each other stand together: families grow by average linkage, the closest
 * two first, and are laid end to end with their closest members touching. Same matrix, same order.
 */
export function orderFamilies(matrix: Nestingmatrix): readonly number[] {
  let families: (readonly number[])[] = matrix.map((_, i) => [i]);
  while (families.length > 1) {
    const { x, y } = closest(matrix, families);
    const samen = join(matrix, families[x] ?? [], families[y] ?? []);
    families = [...families.slice(0, x), samen, ...families.slice(x + 1).filter((_, k) => x + 1 + k !== y)];
  }
  return families[0] ?? [];
}

/** How one indeling fits in another. */
export interface Passing {
  /** Fits in `b` better than `b` in it. By position. */
  readonly a: number;
  readonly b: number;
  readonly aInB: number;
  readonly bInA: number;
}

/**
 * Every two indelingen once, by their better direction, best fit first. Among equals those that also fit the
 * other way come first. Where no gemeente lies in both, there is no fit to tell.
 */
export function rankFits(matrix: Nestingmatrix): readonly Passing[] {
  const paren = matrix.flatMap((rij, i) =>
    rij.slice(i + 1).map((heen, k): Passing => {
      const j = i + 1 + k;
      const terug = matrix[j]?.[i] ?? Number.NaN;
      return heen >= terug
        ? { a: i, b: j, aInB: heen, bInA: terug }
        : { a: j, b: i, aInB: terug, bInA: heen };
    }),
  );
  return paren.filter(({ aInB }) => !Number.isNaN(aInB)).sort((p, q) => q.aInB - p.aInB || q.bInA - p.bInA);
}
