/** What is known of a design: its value, always computed from the map itself, and a bound that somebody computed. */

import type { Labels } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import type { Ontwerpopgave } from '../opgave/opgave.ts';
import { translateOpgave } from '../opgave/vertaal.ts';
import { designValue } from '../zoek/nesten.ts';
import type { Kaartgrens } from './kaartcode.ts';
import { bytesOf, digest } from './letters.ts';

/** How good a design is known to be. */
export interface Ontwerpwaardering {
  readonly waarde: number;
  /** No design that keeps to the question is worth more; absent where none was computed. */
  readonly grens?: number | undefined;
  readonly bewezen: boolean;
}

/** What the layers are worth as an answer to the question, from scratch; undefined where they cannot be one. */
export function worthOf(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  lagen: readonly ArrayLike<number>[],
): number | undefined {
  const vertaling = translateOpgave(atlas, opgave);
  if (!vertaling.ok || vertaling.lagen.length !== lagen.length) return undefined;
  return designValue(vertaling.lagen, lagen);
}

/** Differences that adding in another order makes. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** A design with a bound from elsewhere: a bound below the value is of something else, and is left out. */
function withBound(waarde: number, grens: number | undefined): Ontwerpwaardering {
  if (grens === undefined || !Number.isFinite(grens)) return { waarde, bewezen: false };
  if (isSame(waarde, grens)) return { waarde, grens: waarde, bewezen: true };
  return grens < waarde ? { waarde, bewezen: false } : { waarde, grens, bewezen: false };
}

/**
 * The same design with the bound that was written beside `geschreven`: it holds where the value is still the same.
 * Other data, or another question, give another value.
 */
export function withWrittenBound(
  waarde: number,
  geschreven: { readonly waarde?: number | undefined; readonly grens?: number | undefined },
): Ontwerpwaardering {
  const geldt = geschreven.waarde !== undefined && isSame(waarde, geschreven.waarde);
  return withBound(waarde, geldt ? geschreven.grens : undefined);
}

/** A value that means the same in whatever order its fields are; how to search is no part of the question. */
function ordered(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(ordered);
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(
    Object.entries(x)
      .filter(([, waarde]) => waarde !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([veld, waarde]) => [veld, ordered(waarde)]),
  );
}

/** The seal of a question and what a map is worth to it: 32 bits, to tell that a bound is of something else. */
function sealOf(opgave: Ontwerpopgave, waarde: number): number {
  const { seed: _, iteraties: _i, tijd: _t, ...vraag } = opgave;
  return digest(bytesOf(`${JSON.stringify(ordered(vraag))} ${waarde.toPrecision(9)}`));
}

/** The bound to write in a code beside the map; undefined where there is none. */
export function sealBound(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  lagen: readonly Labels[],
  grens: number | undefined,
): Kaartgrens | undefined {
  const waarde = worthOf(atlas, opgave, lagen);
  if (grens === undefined || waarde === undefined) return undefined;
  return { grens: Math.max(grens, waarde), zegel: sealOf(opgave, waarde) };
}

/** What a code tells of its map as an answer to this question: undefined where its bound is of something else. */
export function openBound(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  lagen: readonly Labels[],
  gelezen: Kaartgrens | undefined,
): Ontwerpwaardering | undefined {
  const waarde = worthOf(atlas, opgave, lagen);
  if (!gelezen || waarde === undefined || gelezen.zegel !== sealOf(opgave, waarde)) return undefined;
  const uit = withBound(waarde, gelezen.grens);
  return uit.grens === undefined ? undefined : uit;
}
