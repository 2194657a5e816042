// Synthetic questions by published recipes, from a seed: the published files themselves are not here.

import { fromTriangle, type Paargewichten, seededToeval } from '@samenhang/motor';

/** Normally distributed, mean 0 and deviation 1 (Box & Muller 1958). */
function normal(toeval: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - toeval())) * Math.cos(2 * Math.PI * toeval());
}

function pairs(n: number, draw: () => number): Paargewichten {
  return fromTriangle(n, Int32Array.from({ length: (n * (n - 1)) / 2 }, draw));
}

/** Whole weights, each of −reach … reach as likely, as the 'rand' instances of clique partitioning have them. */
export function uniformWeights(n: number, reach: number, seed: number): Paargewichten {
  const toeval = seededToeval(seed);
  return pairs(n, () => Math.floor(toeval() * (2 * reach + 1)) - reach);
}

/** Whole weights, normally distributed around 0, as the 'gauss' instances have them. */
export function gaussianWeights(n: number, deviation: number, seed: number): Paargewichten {
  const draw = normal(seededToeval(seed));
  return pairs(n, () => Math.round(draw() * deviation));
}

/** Uniform weights on a share of the pairs, 0 on the others. */
export function sparseWeights(n: number, share: number, reach: number, seed: number): Paargewichten {
  const toeval = seededToeval(seed);
  return pairs(n, () => (toeval() < share ? Math.floor(toeval() * (2 * reach + 1)) - reach : 0));
}

export interface Aggregation {
  readonly n: number;
  /** Attributes of each object, and values that each can take. */
  readonly attributes: number;
  readonly values: number;
  /** Kinds of object, and the chance that an attribute is not as its kind has it. */
  readonly kinds: number;
  readonly noise: number;
}

/** Qualitative data: w = attributes in which two objects are equal − those in which they differ (Régnier 1965). */
export function aggregationWeights(recipe: Aggregation, seed: number): Paargewichten {
  const toeval = seededToeval(seed);
  const draw = (k: number): number => Math.floor(toeval() * k);
  const { n, attributes, values, kinds, noise } = recipe;
  const model = Array.from({ length: kinds }, () => Array.from({ length: attributes }, () => draw(values)));
  const objects = Array.from({ length: n }, () =>
    (model[draw(kinds)] ?? []).map((value) => (toeval() < noise ? draw(values) : value)),
  );
  const weights: number[] = [];
  objects.forEach((a, i) => {
    for (const b of objects.slice(i + 1))
      weights.push(a.reduce((sum, value, k) => sum + (value === b[k] ? 1 : -1), 0));
  });
  return fromTriangle(n, Int32Array.from(weights));
}

/** Commuting between n zones on a square: jobs fall with distance, and grow with the size of both (gravity). */
export function commuting(
  n: number,
  seed: number,
): { van: Uint32Array; naar: Uint32Array; banen: Float64Array } {
  const toeval = seededToeval(seed);
  const draw = normal(toeval);
  const zones = Array.from({ length: n }, () => ({
    x: toeval(),
    y: toeval(),
    size: 3000 * Math.exp(1.1 * draw()),
  }));
  const rows: (readonly [number, number, number])[] = [];
  zones.forEach((home, i) => {
    zones.forEach((work, j) => {
      const distance = Math.hypot(home.x - work.x, home.y - work.y);
      const jobs = (0.6 * home.size * work.size) / 3000 / (1 + (distance / 0.02) ** 2.5);
      if (Math.round(jobs) > 0) rows.push([i, j, Math.round(jobs)]);
    });
  });
  return {
    van: Uint32Array.from(rows, (r) => r[0]),
    naar: Uint32Array.from(rows, (r) => r[1]),
    banen: Float64Array.from(rows, (r) => r[2]),
  };
}
