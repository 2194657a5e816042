/** A name in the middle of a sentence: a small first letter, save where it begins with an abbreviation. */
export function klein(naam: string): string {
  return /^\p{Lu}\p{Ll}/u.test(naam) ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam;
}
