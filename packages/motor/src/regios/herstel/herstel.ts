/**
 * The fewest units that must change region so that every region is connected again: iterative deepening over the number
 * of changes. In each broken region its smallest part S either loses a unit, or takes a neighbour in, or is all that
 * stays of the region: those are the branches, for every solution begins with one of them. What is left after a bound
 * on the work is the plain repair (each smaller part goes to a neighbour as a whole), told as not proven.
 */

import { connectedParts, membersOf, type Netwerk } from '../../grond/index.ts';
import { canonical, type Labels } from '../../partitie/index.ts';

export interface Herstelvraag {
  readonly net: Netwerk;
  /** Region of each unit. */
  readonly labels: ArrayLike<number>;
  /** Units that stay where they are. */
  readonly vast?: ReadonlySet<number> | undefined;
  /** Maps that are looked at, at most. Default 2,000. */
  readonly hoogstens?: number | undefined;
}

export interface Herstel {
  /** Regions keep their label. */
  readonly labels: Labels;
  /** Units that change region, ascending. */
  readonly verplaatst: readonly number[];
  /** No fewer changes repair the map. */
  readonly bewezen: boolean;
}

interface Stap {
  readonly eenheid: number;
  readonly naar: number;
}

/** A region that falls apart: its parts, the smallest first. */
interface Breuk {
  readonly regio: number;
  readonly delen: readonly (readonly number[])[];
}

class Hersteller {
  private readonly net: Netwerk;
  private readonly begin: Int32Array;
  private readonly vast: ReadonlySet<number>;
  private rest: number;
  /** Units of each region that did not change: at least one of them stays, so that it is the same region still. */
  private readonly eigen: number[];
  private readonly nu: Int32Array;
  private readonly anders = new Set<number>();

  constructor({ net, labels, vast = new Set(), hoogstens = 2000 }: Herstelvraag) {
    this.net = net;
    this.begin = Int32Array.from(labels);
    this.nu = this.begin.slice();
    this.vast = vast;
    this.rest = hoogstens;
    this.eigen = [];
    for (const r of this.begin) this.eigen[r] = (this.eigen[r] ?? 0) + 1;
  }

  run(): Herstel | undefined {
    const gewoon = this.plain();
    const boven = gewoon ? this.changedIn(gewoon).length : this.net.n;
    for (let k = 0; k < boven; k++) {
      const gevonden = this.within(k, new Set());
      if (gevonden) return { labels: gevonden, verplaatst: this.changedIn(gevonden), bewezen: true };
      if (this.rest <= 0) break;
    }
    return gewoon && { labels: gewoon, verplaatst: this.changedIn(gewoon), bewezen: this.rest > 0 };
  }

  private changedIn(labels: Int32Array): number[] {
    return [...labels.keys()].filter((v) => labels[v] !== this.begin[v]);
  }

  private brokenIn(labels: Int32Array): Breuk[] {
    const deel = connectedParts(this.net, labels);
    const regios = Map.groupBy(membersOf(deel), ([v = 0]) => labels[v] ?? -1);
    return [...regios]
      .filter(([, delen]) => delen.length > 1)
      .map(([regio, delen]) => ({ regio, delen: delen.toSorted((a, b) => a.length - b.length) }));
  }

  private neighbours(v: number): Int32Array {
    return this.net.naar.subarray(this.net.start[v], this.net.start[v + 1]);
  }

  /** Regions beside a unit, other than its own. */
  private besides(labels: Int32Array, v: number): Set<number> {
    const uit = new Set(Array.from(this.neighbours(v), (u) => labels[u] ?? -1));
    uit.delete(labels[v] ?? -1);
    return uit;
  }

  /** A map with at most `k` changes more that breaks nothing; undefined where there is none, or the work is up. */
  private within(k: number, gezien: Set<string>): Int32Array | undefined {
    if (this.rest-- <= 0) return undefined;
    const breuken = this.brokenIn(this.nu);
    if (breuken.length === 0) return this.nu.slice();
    if (k === 0) return undefined;
    const sleutel = [...this.anders]
      .map((v) => `${v}:${this.nu[v]}`)
      .sort()
      .join();
    if (gezien.has(sleutel)) return undefined;
    gezien.add(sleutel);
    for (const { eenheid, naar } of breuken.flatMap((b) => this.steps(b, k))) {
      const van = this.nu[eenheid] ?? -1;
      this.set(eenheid, naar, van, -1);
      const gevonden = this.within(k - 1, gezien);
      this.set(eenheid, van, van, 1);
      if (gevonden) return gevonden;
    }
    return undefined;
  }

  private set(v: number, naar: number, van: number, eigen: 1 | -1): void {
    this.nu[v] = naar;
    this.eigen[van] = (this.eigen[van] ?? 0) + eigen;
    if (eigen < 0) this.anders.add(v);
    else this.anders.delete(v);
  }

  private mayLeave(v: number): boolean {
    return !this.anders.has(v) && !this.vast.has(v) && (this.eigen[this.nu[v] ?? -1] ?? 0) > 1;
  }

  private steps({ regio, delen: [klein = [], ...groter] }: Breuk, k: number): Stap[] {
    const away = (eenheden: readonly number[]) =>
      eenheden
        .filter((v) => this.mayLeave(v))
        .flatMap((eenheid) => [...this.besides(this.nu, eenheid)].map((naar) => ({ eenheid, naar })));
    const buiten = new Set(klein.flatMap((v) => [...this.neighbours(v)]));
    const erbij = [...buiten]
      .filter((u) => this.nu[u] !== regio && this.mayLeave(u))
      .map((eenheid) => ({ eenheid, naar: regio }));
    const over = groter.flat();
    return [...away(klein), ...erbij, ...(over.length <= k ? away(over) : [])];
  }

  /** Each smaller part goes whole to the neighbour that it has most ties with; undefined where one cannot go. */
  private plain(): Int32Array | undefined {
    const labels = this.begin.slice();
    for (let ronde = 0; ronde <= this.net.n; ronde++) {
      const [breuk] = this.brokenIn(labels);
      if (!breuk) return labels;
      const deel = breuk.delen.slice(0, -1).find((d) => d.every((v) => !this.vast.has(v)));
      const naar = deel && this.mostTied(labels, deel);
      if (naar === undefined) return undefined;
      for (const v of deel ?? []) labels[v] = naar;
    }
    return undefined;
  }

  private mostTied(labels: Int32Array, deel: readonly number[]): number | undefined {
    const banden = new Map<number, number>();
    const eigen = labels[deel[0] ?? -1];
    for (const v of deel)
      for (const u of this.neighbours(v)) {
        const r = labels[u] ?? -1;
        if (r !== eigen) banden.set(r, (banden.get(r) ?? 0) + 1);
      }
    return [...banden].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  }
}

/**
 * Mends a map of which regions fall apart, with as few changes as can be; each region keeps at least one of its own
 * units, and none is made. Undefined where nothing was found.
 *
 * @example
 * // a – b – c in a row, of which the ends are one region
 * repairRegions({ net: buildNetwerk(3, [[0, 1], [1, 2]]), labels: [0, 1, 0] });
 * // { labels: [1, 1, 0], verplaatst: [0], bewezen: true }
 */
export function repairRegions(vraag: Herstelvraag): Herstel | undefined {
  return new Hersteller({ ...vraag, labels: canonical(vraag.labels) }).run();
}
