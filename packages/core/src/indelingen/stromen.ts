import type { Stromen } from '@samenhang/motor';
import type { Jaarboek } from '../atlas/index.ts';

/** Jobs by gemeente of residence and of work, by CBS code, in the gemeenten of one year. */
export interface StroomRij {
  readonly van: string;
  readonly naar: string;
  readonly banen: number;
}

/** A flow of which one end cannot be placed; the other is told where it can. */
interface Restant {
  /** Index of the gemeente of residence, or −1 where that is the end that cannot be placed. */
  readonly van: number;
  readonly naar: number;
  readonly banen: number;
}

/** Flows of one year on the gemeenten of another. */
export interface VertaaldeStromen {
  /** The year the jobs were counted in. */
  readonly bronjaar: number;
  readonly stromen: Stromen;
  /** Flows left out: an end lay in a gemeente that was divided (or, going back, was still several). */
  readonly nietToegewezen: readonly Restant[];
  /** Codes of those gemeenten, in the year of the flows. */
  readonly verdeeld: readonly string[];
}

/** For each gemeente of the source year its one heir by index; undefined where it has none or several. */
function onlyHeirs(jaarboek: Jaarboek, bronjaar: number, jaar: number): Map<string, number | undefined> {
  const erven = new Map<string, number | undefined>();
  const vertaling = jaarboek.vertaling(bronjaar, jaar);
  jaarboek.jaargang(jaar).codes.forEach((code, index) => {
    for (const { gemeente } of vertaling.get(code) ?? [])
      erven.set(gemeente, erven.has(gemeente) ? undefined : index);
  });
  return erven;
}

/**
 * Commuting flows of one year on the gemeenten of another, through the herindelingen. Flows of merged
 * gemeenten add up. A gemeente that was divided has no one heir: how its jobs fell apart is nowhere
 * recorded, so its flows are left out and told, never guessed.
 */
export function translateStromen(
  jaarboek: Jaarboek,
  rijen: readonly StroomRij[],
  bronjaar: number,
  jaar: number,
): VertaaldeStromen {
  const erven = onlyHeirs(jaarboek, bronjaar, jaar);
  const n = jaarboek.jaargang(jaar).codes.length;
  const banen = new Map<number, number>();
  const nietToegewezen: Restant[] = [];
  const verdeeld = new Set<string>();
  for (const rij of rijen) {
    const van = erven.get(rij.van) ?? -1;
    const naar = erven.get(rij.naar) ?? -1;
    if (van < 0) verdeeld.add(rij.van);
    if (naar < 0) verdeeld.add(rij.naar);
    if (van < 0 || naar < 0) nietToegewezen.push({ van, naar, banen: rij.banen });
    else banen.set(van * n + naar, (banen.get(van * n + naar) ?? 0) + rij.banen);
  }
  const sleutels = [...banen.keys()];
  return {
    bronjaar,
    stromen: {
      van: Uint32Array.from(sleutels, (key) => Math.floor(key / n)),
      naar: Uint32Array.from(sleutels, (key) => key % n),
      banen: Float64Array.from(banen.values()),
    },
    nietToegewezen,
    verdeeld: [...verdeeld].sort(),
  };
}
