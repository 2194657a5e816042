import type { Overdekking } from '@samenhang/motor';
import { type Atlas, neighboursOf } from '../atlas/index.ts';

/** How many neighbours of a gemeente go along with it in two indelingen. */
export interface Omgeving {
  /** All gemeenten with which it has a border or a link over water. */
  readonly buren: number;
  /** Of these: in a regio with it in A, in B, and in both. */
  readonly inA: number;
  readonly inB: number;
  readonly inBeide: number;
}

function shares(o: Overdekking, g: number, h: number): boolean {
  const theirs = o.regio.subarray(o.start[h], o.start[h + 1]);
  return o.regio.subarray(o.start[g], o.start[g + 1]).some((r) => theirs.includes(r));
}

/** Counts the neighbours of a gemeente that share a regio with it in A, in B, and in both. */
export function neighboursAlong(atlas: Atlas, a: Overdekking, b: Overdekking, g: number): Omgeving {
  const buren = neighboursOf(atlas, g);
  const inA = buren.filter((h) => shares(a, g, h));
  const inB = buren.filter((h) => shares(b, g, h));
  return {
    buren: buren.length,
    inA: inA.length,
    inB: inB.length,
    inBeide: inA.filter((h) => inB.includes(h)).length,
  };
}
