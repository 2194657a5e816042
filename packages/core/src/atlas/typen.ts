import type { Overdekking } from '@samenhang/motor';
import type { Rechtsregel } from '../recht/index.ts';
import type { Basis, Buursoort, IndelingRij, Voorkeuze } from './feiten.ts';

/** A gemeente of the atlas' year; its place in `Atlas.gemeenten` is its index everywhere. */
export interface Gemeente {
  readonly code: string;
  readonly naam: string;
}

/** A regio (cell) of an editie; its place in `Editie.regios` is its index. */
export interface Regio {
  readonly code: string;
  readonly naam: string;
}

/** One indeling in the atlas' year: observed, derived, or carried from another year. */
export interface Editie {
  readonly indeling: string;
  readonly jaar: number;
  readonly basis: Basis;
  /** The year whose facts this rests on; differs from `jaar` when carried through herindelingen. */
  readonly oorsprongjaar: number;
  readonly wijze: string;
  readonly bron: string;
  readonly licentie: string;
  readonly gebreken: string;
  /** True where only a part of the gemeenten is known: who lies in no regio may well lie in one. */
  readonly deels?: boolean;
  readonly regios: readonly Regio[];
  readonly overdekking: Overdekking;
  /** Indices of gemeenten whose carried membership is uncertain: their predecessors disagree. */
  readonly onzeker: readonly number[];
}

/** Neighbours of each gemeente as a compressed sparse row list. */
export interface Buren {
  readonly start: Uint32Array;
  readonly naar: Uint32Array;
  /** Index into `buursoorten`, beside each entry of `naar`. */
  readonly soort: Uint8Array;
}

/** The kinds of tie, in the order that `Buren.soort` counts them. */
export const buursoorten: readonly Buursoort[] = ['grens', 'veer', 'brug', 'tunnel', 'dam', 'water'];

/** Compact, immutable index of everything known for one year. */
export interface Atlas {
  readonly jaar: number;
  /** Ascending by code. */
  readonly gemeenten: readonly Gemeente[];
  /** Inhabitants per gemeente; NaN where not known. */
  readonly inwoners: Float64Array;
  /** The year each figure in `inwoners` is of; other than `jaar` = carried; 0 = not known. */
  readonly inwonersJaar: Uint16Array;
  readonly buren: Buren;
  /** The catalogue, for every indeling in `edities`. */
  readonly indelingen: ReadonlyMap<string, IndelingRij>;
  /** By id of the indeling, in the order of the catalogue. */
  readonly edities: ReadonlyMap<string, Editie>;
  /** The rules of law in force on 1 January of the year. */
  readonly regels: readonly Rechtsregel[];
  /** The choices of indelingen that the package makes for this year, as far as the atlas has those indelingen. */
  readonly voorkeuzes: ReadonlyMap<Voorkeuze, readonly string[]>;
}

/**
 * Indices of the gemeenten next to one: those it borders on, and those at the other end of a ferry, bridge, tunnel or dam.
 * Whoever lies across the water without any of these (`water`) is no neighbour: it only ties a region of both.
 */
export function neighboursOf(
  { buren: { start, naar, soort } }: Pick<Atlas, 'buren'>,
  gemeente: number,
): number[] {
  const buren = new Set<number>();
  for (let p = start[gemeente] ?? 0; p < (start[gemeente + 1] ?? 0); p++)
    if (buursoorten[soort[p] ?? 0] !== 'water') buren.add(naar[p] ?? 0);
  return [...buren];
}

/** Index of a gemeente by its CBS code (upper case), or undefined. */
export function indexOfGemeente(atlas: Atlas, code: string): number | undefined {
  let low = 0;
  let high = atlas.gemeenten.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = atlas.gemeenten[middle]?.code ?? '';
    if (found === code) return middle;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
