import { type Kenmerk, type Kenmerksoort, kenmerkenOf, type Signaalinhoud } from './velden.ts';

/** What a kenmerk that two signals share, or that one of both has, weighs: the finer, the more. */
const gewichten: Readonly<Record<Kenmerksoort, number>> = {
  taak: 3,
  regeling: 3,
  naad: 2,
  behoefte: 2,
  indeling: 2,
  wet: 1,
  gemeente: 1,
  regio: 1,
};
const aandeelTekst = 0.6;
/** From here two signals are proposed as alike. */
export const GELIJKENIS_VANAF = 0.25;

/** A word of fewer letters tells little; of a longer one these are taken, so that endings make no difference. */
const letters = { minst: 4, hoogstens: 7 };

function wordsOf({ titel, wat }: Signaalinhoud): ReadonlySet<string> {
  const woorden = `${titel} ${wat}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    woorden.filter(({ length }) => length >= letters.minst).map((woord) => woord.slice(0, letters.hoogstens)),
  );
}

/** The longest words of a signal, by which others like it are looked for: long words are rare. */
export function searchWordsOf(inhoud: Signaalinhoud, aantal = 8): string[] {
  return [...wordsOf(inhoud)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, aantal);
}

function shareOf(delen: number, alle: number): number {
  return alle === 0 ? 0 : delen / alle;
}

interface Gelijkenis {
  /** From 0 (nothing in common) to 1 (the same). */
  readonly score: number;
  readonly gedeeld: readonly Kenmerk[];
}

/**
 * How alike two signals are: 0.6 × the Jaccard index of their words + 0.4 × that of what they are about, in which each
 * kenmerk counts by its weight. Symmetric, 1 for two that say the same.
 *
 * Source: Jaccard, P. (1912). The distribution of the flora in the alpine zone. New Phytologist 11(2), 37–50.
 */
export function compareSignalen(een: Signaalinhoud, ander: Signaalinhoud): Gelijkenis {
  const [a, b] = [wordsOf(een), wordsOf(ander)];
  const gemeen = [...a].filter((woord) => b.has(woord)).length;
  const weigh = (kenmerken: readonly Kenmerk[]) =>
    kenmerken.reduce((som, { soort }) => som + gewichten[soort], 0);
  const keyOf = ({ soort, waarde }: Kenmerk) => `${soort} ${waarde}`;
  const [van, naar] = [kenmerkenOf(een), kenmerkenOf(ander)];
  const daar = new Set(naar.map(keyOf));
  const gedeeld = van.filter((kenmerk) => daar.has(keyOf(kenmerk)));
  const wegen = weigh(gedeeld);
  const score =
    aandeelTekst * shareOf(gemeen, a.size + b.size - gemeen) +
    (1 - aandeelTekst) * shareOf(wegen, weigh(van) + weigh(naar) - wegen);
  return { score, gedeeld };
}
