/** A source of randomness: uniform over [0, 1). Always passed in, so that a run can be repeated. */
export type Toeval = () => number;

/**
 * Small fast seeded generator: sfc32 (Doty-Humphrey, PractRand 2010), 128 bits of state.
 * The same seed gives the same stream on every machine.
 */
export function seededToeval(seed: number): Toeval {
  let a = 0x9e3779b9 | 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
  // The first outputs still resemble the seed.
  for (let k = 0; k < 12; k++) next();
  return next;
}

/** Uniform whole number in [0, n). */
export function below(toeval: Toeval, n: number): number {
  return Math.floor(toeval() * n);
}

/** Shuffles in place (Fisher & Yates 1938). */
export function shuffle(items: Int32Array, toeval: Toeval): Int32Array {
  for (let k = items.length - 1; k > 0; k--) {
    const j = below(toeval, k + 1);
    const x = items[k]!;
    items[k] = items[j]!;
    items[j] = x;
  }
  return items;
}
