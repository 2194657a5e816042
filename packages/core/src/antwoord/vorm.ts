/** A number for JSON: `null` where it is not defined. */
export function orNull(x: number | undefined): number | null {
  return x === undefined || Number.isNaN(x) ? null : x;
}
