const volgorde = new Intl.Collator('nl');

/** Order of names as a Dutch index has them, whatever the language of the machine. For `Array.sort`. */
export function compareNamen(a: string, b: string): number {
  return volgorde.compare(a, b);
}
