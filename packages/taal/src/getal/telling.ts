/**
 * A number with what is counted, in the singular for one: "1 gemeente", "12 gemeenten".
 *
 * @param aantal as it is written, in the number format of the language.
 */
export function telling(aantal: string | number, enkel: string, meer: string): string {
  return `${aantal} ${String(aantal) === '1' ? enkel : meer}`;
}
