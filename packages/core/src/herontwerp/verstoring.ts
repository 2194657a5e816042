import { below, type Toeval } from './toeval.ts';
import type { Verdeling } from './verdeling.ts';

/** Throws a good division off its peak: a few units moved at random, a region split, or two merged. */
export function disturb(v: Verdeling, toeval: Toeval): void {
  const worp = toeval();
  if (worp < 0.4) scatter(v, toeval);
  else if (worp < 0.7) split(v, toeval);
  else merge(v, toeval);
}

/** Moves between 2 % and 15 % of the units to regions at random. */
function scatter(v: Verdeling, toeval: Toeval): void {
  const aantal = 2 + Math.floor(v.n * (0.02 + 0.13 * toeval()));
  for (let k = 0; k < aantal; k++) v.move(below(toeval, v.n), randomSlot(v, toeval));
}

/** Splits one region around two of its units. */
function split(v: Verdeling, toeval: Toeval): void {
  const kern = below(toeval, v.n);
  const leden = membersOf(v, v.slot[kern]!);
  if (leden.length < 2) {
    scatter(v, toeval);
    return;
  }
  const ander = leden[below(toeval, leden.length)]!;
  if (ander === kern) {
    scatter(v, toeval);
    return;
  }
  const doel = v.leeg;
  for (const u of leden) {
    if (u === kern) continue;
    if (u === ander || v.w[u * v.n + ander]! > v.w[u * v.n + kern]!) v.move(u, doel);
  }
}

/** Merges two regions. */
function merge(v: Verdeling, toeval: Toeval): void {
  const a = v.actief[below(toeval, v.aantal)]!;
  const b = v.actief[below(toeval, v.aantal)]!;
  if (a === b) {
    scatter(v, toeval);
    return;
  }
  for (const u of membersOf(v, a)) v.move(u, b);
}

function randomSlot(v: Verdeling, toeval: Toeval): number {
  const k = below(toeval, v.aantal + 1);
  return k === v.aantal ? v.leeg : v.actief[k]!;
}

function membersOf(v: Verdeling, c: number): number[] {
  const leden: number[] = [];
  for (let u = 0; u < v.n; u++) if (v.slot[u] === c) leden.push(u);
  return leden;
}
