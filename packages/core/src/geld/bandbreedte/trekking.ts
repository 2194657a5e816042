/**
 * Draws of what nobody knows: each assumption with a range is triangular over (low, value, high), as its value is likelier
 * than its ends (Johnson 1997). Each has a stream of its own, from the seed and its name: so two scenarios that are compared
 * get the same draws, also where one has a range more.
 */

import { seededToeval } from '@samenhang/motor';
import type { Overgang } from '../overgang/overgang.ts';

/** Assumptions that may have a range. */
export type Bereikveld =
  | 'pad.start'
  | 'pad.uitstel'
  | 'pad.duur'
  | 'index'
  | 'prijs'
  | 'prijsindex'
  | 'spreiding'
  | 'groei'
  | 'uitstroom'
  | 'demping';

/** Steps begin on 1 January. */
const hele: ReadonlySet<Bereikveld> = new Set(['pad.start', 'pad.uitstel', 'pad.duur']);

export interface Bereik {
  readonly laag: number;
  readonly waarde: number;
  readonly hoog: number;
}

export type Bereiken = ReadonlyMap<Bereikveld, Bereik>;

/** A number of 32 bits from a text (FNV-1a, Fowler, Noll & Vo). */
export function hashOf(tekst: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < tekst.length; k++) hash = Math.imul(hash ^ tekst.charCodeAt(k), 0x01000193);
  return hash >>> 0;
}

/** The quantile u (0–1) of the triangular distribution. */
export function triangular(u: number, { laag, waarde, hoog }: Bereik): number {
  if (!(hoog > laag)) return waarde;
  const top = (waarde - laag) / (hoog - laag);
  return u < top
    ? laag + Math.sqrt(u * (hoog - laag) * (waarde - laag))
    : hoog - Math.sqrt((1 - u) * (hoog - laag) * (hoog - waarde));
}

/** So many draws of an assumption; years are whole. */
export function drawBereik(veld: Bereikveld, bereik: Bereik, trekkingen: number, seed: number): Float64Array {
  const toeval = seededToeval((seed ^ hashOf(veld)) >>> 0);
  return Float64Array.from({ length: trekkingen }, () => {
    const x = triangular(toeval(), bereik);
    return hele.has(veld) ? Math.round(x) : x;
  });
}

/** The same transition with another value for one assumption. `spreiding` is not of the transition itself. */
export function withAanname(overgang: Overgang, veld: Bereikveld, waarde: number): Overgang {
  const { pad, vraag } = overgang;
  switch (veld) {
    case 'pad.start':
      return { ...overgang, pad: { ...pad, start: waarde } };
    case 'pad.uitstel':
      return { ...overgang, pad: { ...pad, uitstel: waarde } };
    case 'pad.duur':
      return { ...overgang, pad: { ...pad, duur: waarde } };
    case 'groei':
    case 'uitstroom':
      return { ...overgang, vraag: { ...vraag, [veld]: waarde } };
    case 'index':
    case 'prijs':
    case 'prijsindex':
    case 'demping':
      return { ...overgang, [veld]: waarde };
    case 'spreiding':
      return overgang;
  }
}
