import type { Atlas } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import type { Kaartbron } from '../../atlas/index.ts';
import type { Indeling } from '../../keuze/index.ts';
import type { Zijde } from '../kant.ts';

/** One side, loaded: its own year, its own map. */
export interface Blik {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron | undefined;
  readonly indeling: Indeling;
  /** Its name in the middle of a sentence, with the year where the years differ. */
  readonly naam: string;
}

export type Blikken = Readonly<Record<Zijde, Blik>>;

/** What is pointed at: a regio of one side, or a gemeente. */
export type Aandacht = { readonly zijde: Zijde; readonly regio: number } | { readonly gemeente: string };

/** The gemeenten that are pointed at, by code. */
export function codesBij(blikken: Blikken, aandacht: Aandacht | undefined): ReadonlySet<string> | undefined {
  if (!aandacht) return undefined;
  if ('gemeente' in aandacht) return new Set([aandacht.gemeente]);
  const { atlas, indeling } = blikken[aandacht.zijde];
  const leden = ledenVan(indeling.editie.overdekking, aandacht.regio);
  return new Set(Array.from(leden, (g) => atlas.gemeenten[g]?.code ?? ''));
}

/** What a regio is called; its code where it has no name. */
export function regionaam({ indeling }: Blik, regio: number): string {
  const { naam, code } = indeling.editie.regios[regio] ?? { naam: '', code: '' };
  return naam || code;
}
