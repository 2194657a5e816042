import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';

const stil = new Set(stopwords);
const stammen = new Map<string, string>();

/** Two letters: what is shorter tells nothing. */
const KORTST = 2;

/**
 * The words of a text as they are compared: small letters without accents, no possessive or plural 's, in the order of
 * the text. "Súdwest-Fryslân" → sudwest, fryslan; "veiligheidsregio’s" → veiligheidsregio.
 */
export function splitWoorden(tekst: string): string[] {
  const plain = tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[a-z])['’`]s\b/gu, '');
  return (plain.match(/[a-z0-9]+/gu) ?? []).filter((woord) => woord.length >= KORTST);
}

/** Whether a word is in so many texts that it finds nothing: de, het, van. */
export function isStil(woord: string): boolean {
  return stil.has(woord);
}

/** The stemmer leaves the v of archieven and the z of huizen, where archief and huis have f and s. */
function hardenEnd(stam: string): string {
  return stam.replace(/v$/u, 'f').replace(/z$/u, 's');
}

/**
 * What the forms of a word have in common, by the Dutch stemmer of Snowball: "archieven" and "archief" → "archief".
 * Kept: a text says the same often.
 */
export function stemOf(woord: string): string {
  const bekend = stammen.get(woord);
  if (bekend !== undefined) return bekend;
  const stam = /^\d+$/u.test(woord) ? woord : hardenEnd(stemmer(woord));
  // What people type must not fill the memory.
  if (stammen.size < 100_000) stammen.set(woord, stam);
  return stam;
}
