/** With a capital in front, as a sentence begins. */
export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
}

/** What keeps its capital within a sentence: an abbreviation (GGD-regio, Wgr-gebied) and a proper name (Veilig Thuis). */
const eigenHoofdletter = /^(?:[^AEIOUYaeiouy\s-]+(?:[\s-]|$)|\p{L}+ (?:of )?\p{Lu}\p{Ll})/u;

/** Without the capital in front, as a name within a sentence. */
export function kleineLetter(tekst: string): string {
  return /^\p{Lu}\p{Ll}/u.test(tekst) && !eigenHoofdletter.test(tekst)
    ? tekst.charAt(0).toLocaleLowerCase('nl') + tekst.slice(1)
    : tekst;
}

/** Made when it is first needed: that takes as long as a short answer may. */
let tekens: Intl.Segmenter | undefined;

/** Latin letters, each of one code unit: nearly every name in the Netherlands. */
const enkel = /^[ -~\u00a0-\u024f\u2010-\u2027]*$/u;

/** How many characters a text has, as people count them. */
export function telTekens(tekst: string): number {
  if (enkel.test(tekst)) return tekst.length;
  tekens ??= new Intl.Segmenter('nl');
  return Array.from(tekens.segment(tekst)).length;
}
