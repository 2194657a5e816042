import fc from 'fast-check';
import { buildOverdekking, type Overdekking } from '../grond/index.ts';

/** Synthetic: a partition from a label per unit. */
export function partition(labels: readonly number[]): Overdekking {
  const aantalRegios = Math.max(-1, ...labels) + 1;
  return buildOverdekking(
    labels.length,
    aantalRegios,
    labels.map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
  );
}

/** Synthetic: a cover from the regions of each unit. */
export function cover(regios: readonly (readonly number[])[]): Overdekking {
  const leden = regios.flatMap((rs, eenheid) =>
    rs.map((regio) => ({ eenheid, regio, aandeel: 1 / rs.length })),
  );
  return buildOverdekking(regios.length, Math.max(-1, ...regios.flat()) + 1, leden);
}

/** Arbitrary labels of `n` units in at most `k` regions. */
export function labels(n: number, k = 5): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 0, max: k - 1 }), { minLength: n, maxLength: n });
}

/** Arbitrary cover of `n` units: each in zero to three of `k` regions. */
export function covers(n: number, k = 5): fc.Arbitrary<number[][]> {
  const regios = fc.uniqueArray(fc.integer({ min: 0, max: k - 1 }), { maxLength: 3 });
  return fc.array(regios, { minLength: n, maxLength: n });
}
