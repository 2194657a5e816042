import type { Kringrol } from './lijsten.ts';

interface Lid {
  readonly persoon: string;
  readonly rol: Kringrol;
}

interface Instemming {
  readonly persoon: string;
  /** Of the text to which they agreed. */
  readonly versie: number;
}

/** How far a text is that may leave only when all agree. */
export interface Instemmingstand {
  /** Who agreed to the text as it is now, and whose word is still waited for: by person. */
  readonly voor: readonly string[];
  readonly wacht: readonly string[];
  readonly allen: boolean;
}

/**
 * Who agreed, of all that take part now: whoever learns has no say, and a word given to an earlier version of the text
 * counts no more. Where nobody takes part, nobody agreed.
 */
export function readInstemming(
  leden: readonly Lid[],
  instemmingen: readonly Instemming[],
  versie: number,
): Instemmingstand {
  const stemmers = leden.filter(({ rol }) => rol !== 'leerder').map(({ persoon }) => persoon);
  const gaf = new Set(instemmingen.filter((een) => een.versie === versie).map(({ persoon }) => persoon));
  const voor = stemmers.filter((persoon) => gaf.has(persoon));
  const wacht = stemmers.filter((persoon) => !gaf.has(persoon));
  return { voor, wacht, allen: voor.length > 0 && wacht.length === 0 };
}
