import type { Lid } from '@samenhang/motor';
import type { Atlas, Gemeente } from '../atlas/index.ts';

/** A membership while the table is read. */
export interface Eigenlid extends Lid {
  /** The gemeente itself was named, not one that it came from. */
  readonly zelf: boolean;
  /** Codes by which the table names the gemeente in this regio. */
  readonly genoemd: Set<string>;
  /** Codes that must all be named before the gemeente surely lies there; empty when it was named itself. */
  readonly samen: readonly string[];
}

/** A gemeente whose given shares add up to something else than one. */
export interface Aandeelsom {
  readonly gemeente: Gemeente;
  /** Sum of its shares; 1 would be the whole gemeente. */
  readonly som: number;
}

/** Shares are written with two or three digits: three times ⅓ is 0.99. */
const SPELING = 0.011;

/** Whether the table names all that a gemeente came from, or the gemeente itself. */
function isWhole({ zelf, samen, genoemd }: Eigenlid): boolean {
  return zelf || samen.every((code) => genoemd.has(code));
}

/** Memberships with shares: a single one is whole where the table is sure of it; several without a given share stay unknown. */
export function settleShares(leden: readonly Eigenlid[], n: number): Lid[] {
  const aantal = new Uint32Array(n);
  for (const lid of leden) aantal[lid.eenheid] = (aantal[lid.eenheid] ?? 0) + 1;
  return leden.map((lid) => {
    const { eenheid, regio, aandeel } = lid;
    const heel = aantal[eenheid] === 1 && Number.isNaN(aandeel) && isWhole(lid);
    return { eenheid, regio, aandeel: heel ? 1 : aandeel };
  });
}

/**
 * Gemeenten in doubt: named only by some of those they came from, put in several regio's by predecessors that
 * disagree, or without one regio that has enough of them. Ascending.
 */
export function uncertain(leden: readonly Eigenlid[], geheel: number): number[] {
  const isTwijfel = (eigen: readonly Eigenlid[]): boolean =>
    eigen.some((lid) => !isWhole(lid)) ||
    (eigen.length > 1 && eigen.some((lid) => !lid.zelf)) ||
    eigen.every((lid) => lid.aandeel < geheel);
  return [...Map.groupBy(leden, (lid) => lid.eenheid)]
    .filter(([, eigen]) => isTwijfel(eigen))
    .map(([eenheid]) => eenheid)
    .sort((a, b) => a - b);
}

/** Gemeenten of which the table names only some of those that went into them, in whichever regio. */
export function partlyNamed(atlas: Atlas, leden: readonly Eigenlid[]): Gemeente[] {
  return [...Map.groupBy(leden, (lid) => lid.eenheid)].flatMap(([eenheid, eigen]) => {
    const genoemd = new Set(eigen.flatMap((lid) => [...lid.genoemd]));
    const heel = eigen.some(({ zelf, samen }) => zelf || samen.every((code) => genoemd.has(code)));
    return heel ? [] : (atlas.gemeenten[eenheid] ?? []);
  });
}

/** Gemeenten for which each line gives a share, and these do not add up to one. */
export function oddShares(atlas: Atlas, leden: readonly Eigenlid[]): Aandeelsom[] {
  return [...Map.groupBy(leden, (lid) => lid.eenheid)].flatMap(([eenheid, eigen]) => {
    const som = eigen.reduce((tot, { aandeel }) => tot + aandeel, 0);
    const gemeente = atlas.gemeenten[eenheid];
    return gemeente && Math.abs(som - 1) > SPELING ? { gemeente, som } : [];
  });
}

/** Gemeenten that the table puts in several regio's itself, without saying how much of them lies where. */
export function withoutShares(atlas: Atlas, leden: readonly Eigenlid[]): Gemeente[] {
  return [...Map.groupBy(leden, (lid) => lid.eenheid)].flatMap(([eenheid, eigen]) => {
    const zonder =
      eigen.length > 1 &&
      eigen.every(({ zelf }) => zelf) &&
      eigen.some(({ aandeel }) => Number.isNaN(aandeel));
    return zonder ? (atlas.gemeenten[eenheid] ?? []) : [];
  });
}
