import type { Buren } from '@samenhang/core';
import type { Overdekking } from '@samenhang/motor';

/**
 * Which regions touch: two regions are neighbours when a gemeente of one borders a gemeente of the
 * other, or when they share a gemeente. Sorted, without doubles.
 */
export function regionNeighbours(o: Overdekking, buren: Buren): readonly (readonly number[])[] {
  const sets = Array.from({ length: o.aantalRegios }, () => new Set<number>());
  const tie = (i: number, j: number): void => {
    for (const a of o.regio.subarray(o.start[i], o.start[i + 1]))
      for (const b of o.regio.subarray(o.start[j], o.start[j + 1])) {
        if (a === b) continue;
        sets[a]?.add(b);
        sets[b]?.add(a);
      }
  };
  for (let i = 0; i < o.aantalEenheden; i++) {
    tie(i, i);
    for (const j of buren.naar.subarray(buren.start[i], buren.start[i + 1])) tie(i, j);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** The colours that neighbours of a vertex already have. */
function takenColours(graaf: readonly (readonly number[])[], kleuren: Int8Array, v: number): Set<number> {
  const taken = new Set<number>();
  for (const w of graaf[v] ?? []) if ((kleuren[w] ?? -1) >= 0) taken.add(kleuren[w] ?? -1);
  return taken;
}

/** The uncoloured vertex with most colours around it (its saturation), then most neighbours: DSATUR's choice. */
function mostConstrained(graaf: readonly (readonly number[])[], kleuren: Int8Array): number {
  let beste = -1;
  let meest = -1;
  kleuren.forEach((kleur, v) => {
    if (kleur >= 0) return;
    const score = takenColours(graaf, kleuren, v).size * 1000 + (graaf[v]?.length ?? 0);
    if (score > meest) {
      meest = score;
      beste = v;
    }
  });
  return beste;
}

function extend(
  graaf: readonly (readonly number[])[],
  kleuren: Int8Array,
  aantal: number,
  budget: { stappen: number },
): boolean {
  const v = mostConstrained(graaf, kleuren);
  if (v < 0) return true;
  if (budget.stappen-- <= 0) return false;
  const taken = takenColours(graaf, kleuren, v);
  // A colour beyond the first unused one would be the same choice under another name.
  const ceiling = Math.min(aantal, 1 + Math.max(-1, ...kleuren) + 1);
  for (let kleur = 0; kleur < ceiling; kleur++) {
    if (taken.has(kleur)) continue;
    kleuren[v] = kleur;
    if (extend(graaf, kleuren, aantal, budget)) return true;
  }
  kleuren[v] = -1;
  return false;
}

/**
 * Colours a graph so that neighbours always differ, with as few colours as it finds: from four up, by
 * backtracking in the order of DSATUR (Brélaz 1979). A map of connected regions needs four; regions in
 * several pieces or sharing gemeenten can need more.
 *
 * @param stappen how many choices to try for each number of colours before taking one colour more.
 * @returns a colour 0, 1, 2 … per vertex.
 */
export function colourGraph(graaf: readonly (readonly number[])[], stappen = 20_000): Int8Array {
  for (let aantal = 4; ; aantal++) {
    const kleuren = new Int8Array(graaf.length).fill(-1);
    if (extend(graaf, kleuren, aantal, { stappen })) return kleuren;
  }
}
