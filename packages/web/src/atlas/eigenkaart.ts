import type { Deelwijze, Gebiedsdeel, Naamvelden } from '@samenhang/core';
import type { Gelezen, Regiovlak } from '../vlakken/index.ts';

type Vlakken = Extract<Gelezen, { soort: 'vlakken' }>;
export type Vlakfout = Extract<Gelezen, { ok: false }>['fout'];

/** How far a map is laid over the gemeenten of a year. */
export type Legstand =
  | { readonly soort: 'bezig'; readonly deel: number }
  | { readonly soort: 'klaar'; readonly overlap: readonly Gebiedsdeel[] }
  /** Without a fault of the file when the browser itself gave up. */
  | { readonly soort: 'mis'; readonly fout: Vlakfout | undefined };

/** Somebody's own map of regio's. */
export interface EigenKaart {
  readonly stelsel: Vlakken['stelsel'];
  readonly gevonden: Vlakken['gevonden'];
  readonly vlakken: readonly Regiovlak[];
  readonly velden: Naamvelden;
  /** The properties that may name the regio's. */
  readonly keuzes: readonly string[];
  readonly perJaar: ReadonlyMap<number, Legstand>;
  /** Chosen by somebody; else by how the map was drawn. */
  readonly delen?: Deelwijze;
}

/** A map as it was read, laid over nothing yet. */
export function maakEigenKaart({ stelsel, gevonden, vlakken, velden }: Vlakken): EigenKaart {
  const { naam, code, keuzes } = velden;
  return { stelsel, gevonden, vlakken, velden: { naam, code }, keuzes, perJaar: new Map() };
}
