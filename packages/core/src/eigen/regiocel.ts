import { foldNaam, tidyNaam } from './regionaam.ts';
import type { EigenRij } from './rij.ts';

/** What people put between names in a cell. */
const tussen = /\s*[;,/|+&•·\n\r]\s*|\s+(?:en|and)\s+/u;

/** Longer cells are text, not a list. */
const LANGSTE = 1000;

/** Lines of a table with one regio each, and what was found in cells with more. */
interface Uitgeschreven {
  readonly rijen: readonly EigenRij[];
  /** Lines whose cell named several regio's, each of which was taken. */
  readonly lijsten: readonly number[];
  /** Cells that name a regio of another line and something more: taken as one name, which may not be meant. */
  readonly misschien: readonly string[];
}

/**
 * Writes out cells with several regio's ("Noord; Zuid"): those whose every part is a regio of its own on another
 * line. A name that has "en" or a comma in it stays one name, as no line names its parts alone.
 */
export function writeOutRegios(rijen: readonly EigenRij[]): Uitgeschreven {
  const bekend = new Set(rijen.map(({ regio }) => foldNaam(regio)));
  const lijsten: number[] = [];
  const misschien = new Set<string>();
  const uit = rijen.flatMap((rij): readonly EigenRij[] => {
    // A code says which regio is meant, whatever its name looks like.
    if (rij.regiocode !== undefined || rij.regio.length > LANGSTE) return [rij];
    const delen = rij.regio.split(tussen).filter((deel) => tidyNaam(deel) !== '');
    if (delen.length < 2) return [rij];
    const alleen = delen.filter((deel) => bekend.has(foldNaam(deel))).length;
    if (alleen === delen.length) {
      lijsten.push(rij.rij);
      return delen.map((regio) => ({ ...rij, regio }));
    }
    if (alleen > 0) misschien.add(tidyNaam(rij.regio));
    return [rij];
  });
  return { rijen: uit, lijsten, misschien: [...misschien] };
}
