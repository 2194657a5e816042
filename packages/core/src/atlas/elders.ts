import type { Jaarboek } from './jaarboek.ts';
import type { Gemeente } from './typen.ts';

/** A gemeente that is not in the year asked for, but is in another. */
export interface Elders {
  readonly gemeente: Gemeente;
  /** The year nearest to the one asked for in which it existed. */
  readonly jaar: number;
  /** The gemeenten of the year asked for into which it went (or from which it came). */
  readonly verwanten: readonly Gemeente[];
}

/**
 * Looks for a gemeente in the years around `jaar`, the nearest first, and tells what became of it by then
 * (or what it was before). Undefined when no year knows it.
 */
export function findElders(
  jaarboek: Jaarboek,
  jaar: number,
  past: (gemeente: Gemeente) => boolean,
): Elders | undefined {
  const andere = jaarboek.jaren
    .filter((j) => j !== jaar)
    .sort((a, b) => Math.abs(a - jaar) - Math.abs(b - jaar) || a - b);
  for (const ander of andere) {
    const gemeente = jaarboek.jaargang(ander).gemeenten.find(past);
    if (!gemeente) continue;
    const vertaling = jaarboek.vertaling(ander, jaar);
    const verwanten = jaarboek
      .jaargang(jaar)
      .gemeenten.filter((g) => vertaling.get(g.code)?.some((v) => v.gemeente === gemeente.code));
    return { gemeente, jaar: ander, verwanten };
  }
  return undefined;
}
