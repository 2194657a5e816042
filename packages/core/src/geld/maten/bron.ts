/** Where a key finds the figures that it divides by. */

import type { Jaarboek } from '../../atlas/index.ts';
import {
  carryKerncijfer,
  type Gedragencijfer,
  type Kenmerk,
  type Kerncijferrij,
  kindOf,
} from './kerncijfer.ts';

/** The key figures for the gemeenten of one year. */
export interface Kerncijferbron {
  /** Of each key figure, by its name, the years that there are. */
  readonly jaren: ReadonlyMap<string, readonly number[]>;
  /** The values of a year that there is, by code of a gemeente; what is not known is not among them. */
  readonly find: (kenmerk: string, jaar: number) => ReadonlyMap<string, number>;
}

/** What a package knows of key figures. */
export interface Kerncijferpakket {
  readonly kenmerken: readonly Kenmerk[];
  readonly kerncijfers: Iterable<Kerncijferrij>;
}

/** Values by code, where they are known. */
function knownOf(cijfers: readonly Gedragencijfer[]): ReadonlyMap<string, number> {
  return new Map(cijfers.flatMap(({ code, waarde }) => (waarde === null ? [] : [[code, waarde] as const])));
}

/**
 * One key figure on the gemeenten of a year; undefined where the package has no such figure of that year.
 * @param van the year of the figure. @param naar the year of the gemeenten.
 */
export function findKerncijfer(
  jaarboek: Jaarboek,
  { kenmerken, kerncijfers }: Kerncijferpakket,
  naam: string,
  jaren: { readonly van: number; readonly naar: number },
): { readonly kenmerk: Kenmerk; readonly cijfers: readonly Gedragencijfer[] } | undefined {
  const kenmerk = kenmerken.find((k) => k.kenmerk === naam);
  if (!kenmerk?.jaren.includes(jaren.van) || !jaarboek.jaren.includes(jaren.van)) return undefined;
  const waarden = new Map<string, number>();
  for (const rij of kerncijfers)
    if (rij.kenmerk === naam && rij.jaar === jaren.van) waarden.set(rij.gemeente, rij.waarde);
  return { kenmerk, cijfers: carryKerncijfer(jaarboek, waarden, kindOf(kenmerk), jaren) };
}

/** The key figures of a package on the gemeenten of a year, each looked up when it is asked for. */
export function openKerncijfers(jaarboek: Jaarboek, pakket: Kerncijferpakket, jaar: number): Kerncijferbron {
  return {
    jaren: new Map(pakket.kenmerken.map(({ kenmerk, jaren }) => [kenmerk, jaren])),
    find: (kenmerk, van) =>
      knownOf(findKerncijfer(jaarboek, pakket, kenmerk, { van, naar: jaar })?.cijfers ?? []),
  };
}
