/**
 * Drops what adding, subtracting or multiplying fractions left behind, or what doing so in another order changes:
 * 0.1 · 3 = 0.3.
 * @param cijfers digits that count.
 */
export function tidy(x: number, cijfers = 12): number {
  return Number(x.toPrecision(cijfers));
}
