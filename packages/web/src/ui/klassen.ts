/** Joins the class names that apply. */
export function klassen(...namen: readonly (string | false | undefined)[]): string {
  return namen.filter(Boolean).join(' ');
}
