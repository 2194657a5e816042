import type { Zetel } from './zetels.ts';

/** A number that is only known to lie between two; equal where it is known. */
export interface Tafelaantal {
  readonly min: number;
  readonly max: number;
}

/** More than there will ever be areas. */
const GEBIEDEN = 2 ** 24;

/** One number for a kind of party in an area; areas start at −2. */
function tafelOf(vorm: number, gebied: number): number {
  return vorm * GEBIEDEN + gebied + 2;
}

function vormOf(tafel: number): number {
  return Math.floor(tafel / GEBIEDEN);
}

/** For every choice that is open: the tafels of each of its options. */
function openChoices(zetels: readonly Zetel[]): readonly (readonly number[])[][] {
  const perKeuze = new Map<string, number[][]>();
  for (const { vorm, gebieden, alle, keuze } of zetels) {
    if (alle || gebieden.length < 2) continue;
    const opties: number[][] = perKeuze.get(keuze) ?? gebieden.map(() => []);
    perKeuze.set(keuze, opties);
    gebieden.forEach((gebied, i) => {
      opties[i]?.push(tafelOf(vorm, gebied));
    });
  }
  return [...perKeuze.values()];
}

/** The least and the most tafels over all combinations of options, besides those that are certain. */
function spread(
  vast: ReadonlySet<number>,
  keuzes: readonly (readonly (readonly number[])[])[],
  vanaf = 0,
): Tafelaantal {
  const opties = keuzes[vanaf];
  if (!opties) return { min: vast.size, max: vast.size };
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  for (const optie of opties) {
    const rest = spread(new Set([...vast, ...optie]), keuzes, vanaf + 1);
    min = Math.min(min, rest.min);
    max = Math.max(max, rest.max);
  }
  return { min, max };
}

/** Choices of which no tafel can coincide with any other only add a fixed number; those need no combinations. */
function countChoices(
  vast: ReadonlySet<number>,
  keuzes: readonly (readonly (readonly number[])[])[],
): Tafelaantal {
  const keer = new Map<number, number>();
  for (const opties of keuzes)
    for (const tafel of new Set(opties.flat())) keer.set(tafel, (keer.get(tafel) ?? 0) + 1);
  const los = keuzes.filter((opties) => opties.flat().every((t) => keer.get(t) === 1 && !vast.has(t)));
  const verweven = keuzes.filter((opties) => !los.includes(opties));
  const erbij = los.map((opties) => opties.map((optie) => new Set(optie).size));
  const { min, max } = spread(vast, verweven);
  return {
    min: min + erbij.reduce((som, aantallen) => som + Math.min(...aantallen), 0),
    max: max + erbij.reduce((som, aantallen) => som + Math.max(...aantallen), 0),
  };
}

/**
 * The number of tafels: distinct pairs of a kind of party and an area. Where the area is one of several, the
 * least and the most over all combinations. Where it is not known, the tafel may be one that was counted
 * already, if its parties are of the same kind: at least none more, at most one more.
 */
export function countTafels(zetels: readonly Zetel[]): Tafelaantal {
  const vast = new Set<number>();
  const onbekend = new Map<string, number>();
  let open = false;
  for (const { vorm, gebieden, alle, keuze } of zetels) {
    if (gebieden.length === 0) onbekend.set(`${vorm} ${keuze}`, vorm);
    else if (alle || gebieden.length === 1) for (const gebied of gebieden) vast.add(tafelOf(vorm, gebied));
    else open = true;
  }
  const keuzes = open ? openChoices(zetels) : [];
  const bekend = open ? countChoices(vast, keuzes) : { min: vast.size, max: vast.size };
  if (onbekend.size === 0) return bekend;
  const vormen = new Set([...vast, ...keuzes.flat(2)].map(vormOf));
  const nieuw = new Set([...onbekend.values()].filter((vorm) => !vormen.has(vorm)));
  return { min: bekend.min + nieuw.size, max: bekend.max + onbekend.size };
}
