import { Unie } from '@samenhang/motor';
import type { Atlas } from '../atlas/index.ts';
import type { Regiowissel, Wegstand } from './wegstand.ts';

/**
 * What every state on the road must keep to. Today may not; so it is asked of what a step touches, and no step may make
 * it worse: a regio that hangs together stays so (one in pieces does not get more of them), and no regio falls below
 * the minimum, or farther below it, or is founded below it. A regio that ends empty breaks nothing.
 */
export interface Wegeis {
  readonly aaneengesloten?: boolean;
  /** Inhabitants of a regio; gemeenten of which they are not known count as 0. */
  readonly minimum?: number;
  /** Places of the indelingen that it holds for; default all. */
  readonly indelingen?: readonly number[];
}

/** What a gemeente changes at once. */
export interface Wegzet {
  readonly gemeente: number;
  readonly wijzigingen: readonly Regiowissel[];
}

interface Geraakt {
  readonly indeling: number;
  readonly regio: number;
  readonly eruit: Set<number>;
  readonly erin: number[];
}

/** Tells of steps, alone or together, whether they keep to the law; the state is only looked at. */
export class Wegtoets {
  private readonly stand: Wegstand;
  private readonly atlas: Atlas;
  private readonly eis: Wegeis;

  constructor(stand: Wegstand, atlas: Atlas, eis: Wegeis = {}) {
    this.stand = stand;
    this.atlas = atlas;
    this.eis = eis;
  }

  allows(zetten: readonly Wegzet[]): boolean {
    const { aaneengesloten = false, minimum = 0 } = this.eis;
    if (!aaneengesloten && minimum <= 0) return true;
    return this.touched(zetten).every((g) => {
      const voor = this.stand.ledenVan(g.indeling, g.regio);
      const na = [...voor.filter((v) => !g.eruit.has(v)), ...g.erin];
      return (
        na.length === 0 ||
        ((!aaneengesloten || this.parts(na) <= Math.max(1, this.parts(voor))) &&
          this.isLargeEnough(voor, na, minimum))
      );
    });
  }

  private touched(zetten: readonly Wegzet[]): Geraakt[] {
    const uit = new Map<string, Geraakt>();
    const at = (indeling: number, regio: number): Geraakt => {
      const sleutel = `${indeling}/${regio}`;
      const bekend = uit.get(sleutel) ?? { indeling, regio, eruit: new Set(), erin: [] };
      uit.set(sleutel, bekend);
      return bekend;
    };
    for (const { gemeente, wijzigingen } of zetten) {
      for (const { indeling, van, naar } of wijzigingen) {
        if (this.eis.indelingen?.includes(indeling) === false) continue;
        at(indeling, van).eruit.add(gemeente);
        at(indeling, naar).erin.push(gemeente);
      }
    }
    return [...uit.values()];
  }

  private isLargeEnough(voor: readonly number[], na: readonly number[], minimum: number): boolean {
    const straks = this.mass(na);
    return straks >= minimum || (voor.length > 0 && straks >= this.mass(voor));
  }

  private mass(gemeenten: readonly number[]): number {
    return gemeenten.reduce((som, g) => som + (this.atlas.inwoners[g] || 0), 0);
  }

  /** Connected pieces of some gemeenten; ferries, bridges, tunnels and dams tie too. */
  private parts(gemeenten: readonly number[]): number {
    const { start, naar } = this.atlas.buren;
    const over = new Set(gemeenten);
    let delen = 0;
    for (const bron of gemeenten) {
      if (!over.delete(bron)) continue;
      delen++;
      const rij = [bron];
      for (let g = rij.pop(); g !== undefined; g = rij.pop())
        for (const buur of naar.subarray(start[g], start[g + 1])) if (over.delete(buur)) rij.push(buur);
    }
    return delen;
  }
}

/** Steps that belong together: those of one set of indelingen that share, or are tied by, regio's. */
function byRegio<T extends Wegzet>(open: readonly T[], van: (w: Regiowissel) => number): T[][] {
  const groepen = Map.groupBy(open, ({ wijzigingen: [w] }) => (w ? `${w.indeling}/${van(w)}` : ''));
  return [...groepen.values()];
}

/** Steps tied to each other by a chain of regio's that they leave or enter. */
function chains<T extends Wegzet>(open: readonly T[]): T[][] {
  const nummers = new Map<string, number>();
  const numberOf = (indeling: number, regio: number): number => {
    const sleutel = `${indeling}/${regio}`;
    const nummer = nummers.get(sleutel) ?? nummers.size;
    nummers.set(sleutel, nummer);
    return nummer;
  };
  const banden = open.flatMap(({ wijzigingen }) =>
    wijzigingen.map(
      ({ indeling, van, naar }) => [numberOf(indeling, van), numberOf(indeling, naar)] as const,
    ),
  );
  const unie = new Unie(nummers.size);
  for (const [van, naar] of banden) unie.join(van, naar);
  const groepen = Map.groupBy(open, ({ wijzigingen: [w] }) =>
    w ? unie.find(numberOf(w.indeling, w.van)) : -1,
  );
  return [...groepen.values()];
}

/**
 * Sets of open steps to try together where none can be taken alone, smallest kind first: all that enter one regio, all
 * that leave one, all that are tied by a chain of regio's, and all of one indeling.
 */
export function togetherSets<T extends Wegzet>(open: readonly T[]): T[][][] {
  return [
    [...byRegio(open, (w) => w.naar), ...byRegio(open, (w) => w.van)],
    chains(open),
    byRegio(open, () => 0),
  ].map((soort) => soort.filter((groep) => groep.length > 1));
}
