/** With a capital in front, as a sentence begins. */
export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
}

/** Without the capital in front, as a name within a sentence; an abbreviation (GGD-regio) keeps its own. */
export function kleineLetter(tekst: string): string {
  return /^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.charAt(0).toLocaleLowerCase('nl') + tekst.slice(1) : tekst;
}

const tekens = new Intl.Segmenter('nl');

/** How many characters a text has, as people count them. */
export function telTekens(tekst: string): number {
  return Array.from(tekens.segment(tekst)).length;
}
