/** How the texts of councils differ, paragraph by paragraph and word by word. */
import { diffArrays, diffWords } from 'diff';

/** A piece of a paragraph: in both, only in the first, or only in the second. */
interface Verschildeel {
  readonly waar: 'beide' | 'eerste' | 'tweede';
  readonly tekst: string;
}

/** Two paragraphs that stand beside each other; null where the other text has none there. */
export interface Alineapaar {
  readonly eerste: string | null;
  readonly tweede: string | null;
  /** Where both are there and differ: the words. */
  readonly delen: readonly Verschildeel[];
}

const whereOf = ({
  added,
  removed,
}: {
  readonly added: boolean;
  readonly removed: boolean;
}): Verschildeel['waar'] => (added ? 'tweede' : removed ? 'eerste' : 'beide');

function pair(eerste: string | null, tweede: string | null): Alineapaar {
  const delen =
    eerste === null || tweede === null || eerste === tweede
      ? []
      : diffWords(eerste, tweede).map((deel) => ({ waar: whereOf(deel), tekst: deel.value }));
  return { eerste, tweede, delen };
}

/**
 * Two texts beside each other: paragraphs that are the same stand together, and between them those that changed, in their
 * order. By the longest common subsequence (Myers 1986), of the library `diff`.
 */
export function compareAlineas(eerste: readonly string[], tweede: readonly string[]): readonly Alineapaar[] {
  const paren: Alineapaar[] = [];
  let weg: readonly string[] = [];
  const flush = (bij: readonly string[]) => {
    for (let k = 0; k < Math.max(weg.length, bij.length); k += 1)
      paren.push(pair(weg[k] ?? null, bij[k] ?? null));
    weg = [];
  };
  for (const deel of diffArrays([...eerste], [...tweede])) {
    if (deel.removed) weg = deel.value;
    else if (deel.added) flush(deel.value);
    else {
      flush([]);
      for (const alinea of deel.value) paren.push(pair(alinea, alinea));
    }
  }
  flush([]);
  return paren;
}
