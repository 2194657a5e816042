import type { Gebieden } from './gebieden.ts';
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

/** Whether a seat of which the area is not known may be at a table that another seat is at. */
function mayCoincide(onbekend: Zetel, ander: Zetel, gebieden: Gebieden): boolean {
  if (ander.vorm !== onbekend.vorm || ander.gebieden.length === 0) return false;
  return (
    ander.gemeente === onbekend.gemeente ||
    ander.gebieden.some((gebied) => gebieden.leden(gebied).includes(onbekend.gemeente))
  );
}

/** Tafels of which the area is not known: at least and at most so many besides the known ones. */
function countUnknown(zetels: readonly Zetel[], gebieden: Gebieden): Tafelaantal {
  const onbekend = new Map<string, Zetel>();
  for (const zetel of zetels)
    if (zetel.gebieden.length === 0) onbekend.set(`${zetel.vorm} ${zetel.keuze}`, zetel);
  const eigen = [...onbekend.values()].filter(
    (z) => !zetels.some((ander) => mayCoincide(z, ander, gebieden)),
  );
  return { min: new Set(eigen.map((z) => z.vorm)).size, max: onbekend.size };
}

/**
 * The number of tafels: distinct pairs of a kind of party and an area. Where the area is one of several, the
 * least and the most over all combinations. Where it is not known, the tafel may be one that was counted already,
 * if that is of the same kind of party and its area holds the gemeente: at least none more, at most one more.
 */
export function countTafels(zetels: readonly Zetel[], gebieden: Gebieden): Tafelaantal {
  const vast = new Set<number>();
  let [open, onbekend] = [false, false];
  for (const zetel of zetels) {
    if (zetel.gebieden.length === 0) onbekend = true;
    else if (zetel.alle || zetel.gebieden.length === 1)
      for (const gebied of zetel.gebieden) vast.add(tafelOf(zetel.vorm, gebied));
    else open = true;
  }
  const bekend = open ? countChoices(vast, openChoices(zetels)) : { min: vast.size, max: vast.size };
  if (!onbekend) return bekend;
  const erbij = countUnknown(zetels, gebieden);
  return { min: bekend.min + erbij.min, max: bekend.max + erbij.max };
}

/** The rule that counts tafels, as a recipe writes it. */
export const tafelregel =
  'tafel = groep partijen die het eens moet worden: dezelfde colleges (raden, burgemeesters) van dezelfde gemeenten, ' +
  'of dezelfde andere organisatie in hetzelfde gebied; een onbekende regio telt voor ten minste 0 en ten hoogste 1';
