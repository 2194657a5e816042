import fc from 'fast-check';
import { fromTriangle, type Paargewichten, partitionValue } from '../partitie/index.ts';

/** Every division of n units, as canonical labels (restricted growth strings): Bell(9) = 21,147. */
export function* allDivisions(n: number): Generator<number[]> {
  if (n === 0) {
    yield [];
    return;
  }
  for (const eerder of allDivisions(n - 1)) {
    const hoogst = Math.max(-1, ...eerder);
    for (let label = 0; label <= hoogst + 1; label++) yield [...eerder, label];
  }
}

/** The highest value there is, by looking at all divisions. */
export function optimumByForce(gewichten: Paargewichten): number {
  let hoogst = Number.NEGATIVE_INFINITY;
  for (const labels of allDivisions(gewichten.n))
    hoogst = Math.max(hoogst, partitionValue(gewichten, labels));
  return hoogst;
}

/** Arbitrary weights of at most `max` units; small whole numbers, so that ties are common. */
export function gewichten(max: number, min = 0): fc.Arbitrary<Paargewichten> {
  return fc.integer({ min, max }).chain((n) =>
    fc
      .array(fc.integer({ min: -6, max: 6 }), {
        minLength: (n * (n - 1)) / 2,
        maxLength: (n * (n - 1)) / 2,
      })
      .map((w) => fromTriangle(n, Int32Array.from(w))),
  );
}

/** The upper triangle of dense weights. */
export function triangleOf({ n, w }: Paargewichten): Float64Array {
  const uit: number[] = [];
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) uit.push(w[i * n + j]!);
  return Float64Array.from(uit);
}
