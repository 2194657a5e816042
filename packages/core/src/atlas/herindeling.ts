import type { HerindelingRij } from './feiten.ts';

/** A gemeente of another year from which (part of) a gemeente came, or into which it went. */
interface Verwant {
  readonly gemeente: string;
  /** True when only part of the older gemeente is concerned: it had several heirs. */
  readonly deel: boolean;
}

/** For every gemeente code of the target year: its relatives in the source year. */
export type Vertaling = ReadonlyMap<string, readonly Verwant[]>;

type Herkomst = Map<string, boolean>;

function add(target: Herkomst, gemeente: string, deel: boolean): void {
  target.set(gemeente, (target.get(gemeente) ?? false) || deel);
}

function groupByDate(herindelingen: readonly HerindelingRij[]): HerindelingRij[][] {
  const groups = new Map<string, HerindelingRij[]>();
  for (const rij of herindelingen) {
    const group = groups.get(rij.datum);
    if (group) group.push(rij);
    else groups.set(rij.datum, [rij]);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function heirsByPredecessor(group: readonly HerindelingRij[]): Map<string, string[]> {
  const erven = new Map<string, string[]>();
  for (const rij of group) {
    // A border change: who lives there moves, but both gemeenten go on with what they were part of.
    if (rij.blijftBestaan) continue;
    const heirs = erven.get(rij.van);
    if (heirs) heirs.push(rij.naar);
    else erven.set(rij.van, [rij.naar]);
  }
  return erven;
}

function applyDate(huidig: Map<string, Herkomst>, group: readonly HerindelingRij[]): void {
  const erven = heirsByPredecessor(group);
  const gone = new Map<string, Herkomst>();
  for (const van of erven.keys()) {
    gone.set(van, huidig.get(van) ?? new Map([[van, false]]));
    huidig.delete(van);
  }
  for (const [van, heirs] of erven) {
    for (const naar of heirs) {
      const target = huidig.get(naar) ?? new Map<string, boolean>();
      for (const [code, deel] of gone.get(van) ?? []) add(target, code, deel || heirs.length > 1);
      huidig.set(naar, target);
    }
  }
}

function forward(
  codes: readonly string[],
  vanJaar: number,
  naarJaar: number,
  herindelingen: readonly HerindelingRij[],
): Map<string, Herkomst> {
  const from = `${vanJaar}-01-01`;
  const until = `${naarJaar}-01-01`;
  const huidig = new Map<string, Herkomst>(codes.map((code) => [code, new Map([[code, false]])]));
  const between = herindelingen.filter((rij) => rij.datum > from && rij.datum <= until);
  for (const group of groupByDate(between)) applyDate(huidig, group);
  return huidig;
}

/**
 * Relatives of each gemeente of `naarJaar` among the gemeenten of `vanJaar`, by following the
 * herindelingen that took effect after 1 January of the earlier and up to 1 January of the later year.
 * Forward: predecessors. Backward: heirs. Border changes (`blijftBestaan`) pass on nothing.
 *
 * @param codes gemeenten per year, by CBS code, for both years.
 */
export function translate(
  codes: (jaar: number) => readonly string[],
  vanJaar: number,
  naarJaar: number,
  herindelingen: readonly HerindelingRij[],
): Vertaling {
  const eerste = Math.min(vanJaar, naarJaar);
  const laatste = Math.max(vanJaar, naarJaar);
  const vooruit = forward(codes(eerste), eerste, laatste, herindelingen);
  const result = new Map<string, Verwant[]>(codes(naarJaar).map((code) => [code, []]));
  for (const [later, herkomst] of vooruit) {
    for (const [eerder, deel] of herkomst) {
      const [key, verwant] = vanJaar <= naarJaar ? [later, eerder] : [eerder, later];
      result.get(key)?.push({ gemeente: verwant, deel });
    }
  }
  return result;
}
