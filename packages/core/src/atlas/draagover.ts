import { buildOverdekking, type Lid, type Overdekking } from '@samenhang/motor';
import type { Vertaling } from './herindeling.ts';

/** What carrying needs to know of the origin year. */
export interface Oorsprong {
  readonly overdekking: Overdekking;
  readonly indexVan: ReadonlyMap<string, number>;
  /** Inhabitants per gemeente of the origin year; NaN where unknown. */
  readonly inwoners: Float64Array;
}

/** A cover in another year, with the gemeenten whose membership is a guess among several. */
export interface Overgedragen {
  readonly overdekking: Overdekking;
  readonly onzeker: readonly number[];
}

interface Bijdrager {
  readonly index: number;
  readonly deel: boolean;
  /** regio → share */
  readonly regios: ReadonlyMap<number, number>;
}

function contributor(oorsprong: Oorsprong, gemeente: string, deel: boolean): Bijdrager | undefined {
  const index = oorsprong.indexVan.get(gemeente);
  if (index === undefined) return undefined;
  const { start, regio, aandeel } = oorsprong.overdekking;
  const regios = new Map<number, number>();
  for (let k = start[index] ?? 0; k < (start[index + 1] ?? 0); k++)
    regios.set(regio[k] ?? 0, aandeel[k] ?? Number.NaN);
  return { index, deel, regios };
}

function sameRegios(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a.keys()].every((r) => b.has(r));
}

/**
 * Shares by inhabitants of the predecessors. Not known (NaN) as soon as a predecessor went to several
 * heirs, or its inhabitants are not known: how many of them came along is then nowhere recorded.
 */
function mixShares(bijdragers: readonly Bijdrager[], inwoners: Float64Array): Map<number, number> {
  const known = bijdragers.every((b) => !b.deel && Number.isFinite(inwoners[b.index]));
  const totaal = bijdragers.reduce((sum, b) => sum + (inwoners[b.index] ?? 0), 0);
  const shares = new Map<number, number>();
  for (const b of bijdragers) {
    for (const [regio, aandeel] of b.regios) {
      const part = known ? ((inwoners[b.index] ?? 0) * aandeel) / totaal : Number.NaN;
      shares.set(regio, (shares.get(regio) ?? 0) + part);
    }
  }
  return shares;
}

/**
 * Carries a cover to another year through the herindelingen.
 * Unanimous predecessors (or heirs, going back): their regio. Where they disagree: all their
 * regio's, shares by inhabitants, and the gemeente is reported as uncertain.
 *
 * @param codes gemeente codes of the target year, in index order.
 */
export function carry(oorsprong: Oorsprong, vertaling: Vertaling, codes: readonly string[]): Overgedragen {
  const leden: Lid[] = [];
  const onzeker: number[] = [];
  codes.forEach((code, eenheid) => {
    const bijdragers = (vertaling.get(code) ?? [])
      .map((v) => contributor(oorsprong, v.gemeente, v.deel))
      .filter((b) => b !== undefined);
    const [eerste, ...rest] = bijdragers;
    if (!eerste) return;
    const unanimous = rest.every((b) => sameRegios(b.regios, eerste.regios));
    const certain = unanimous && (rest.length === 0 || eerste.regios.size <= 1);
    const shares = certain ? eerste.regios : mixShares(bijdragers, oorsprong.inwoners);
    for (const [regio, aandeel] of shares) leden.push({ eenheid, regio, aandeel });
    if (!unanimous) onzeker.push(eenheid);
  });
  return { overdekking: buildOverdekking(codes.length, oorsprong.overdekking.aantalRegios, leden), onzeker };
}

/** How many gemeenten of the target year have a given gemeente among their relatives. */
function multiplicity(vertaling: Vertaling): Map<string, number> {
  const count = new Map<string, number>();
  for (const verwanten of vertaling.values())
    for (const v of verwanten) count.set(v.gemeente, (count.get(v.gemeente) ?? 0) + 1);
  return count;
}

/**
 * Numbers per gemeente (such as inhabitants) carried to another year: the sum over relatives that
 * belong to this gemeente alone. NaN where one of them is unknown or also belongs to another
 * gemeente: a split going forward, a merger going back.
 */
export function carryCounts(
  waarden: Float64Array,
  indexVan: ReadonlyMap<string, number>,
  vertaling: Vertaling,
  codes: readonly string[],
): Float64Array {
  const count = multiplicity(vertaling);
  return Float64Array.from(codes, (code) => {
    const verwanten = vertaling.get(code) ?? [];
    if (verwanten.length === 0) return Number.NaN;
    let som = 0;
    for (const v of verwanten) {
      const index = indexVan.get(v.gemeente);
      const own = index !== undefined && count.get(v.gemeente) === 1;
      som += own ? (waarden[index] ?? Number.NaN) : Number.NaN;
    }
    return som;
  });
}
