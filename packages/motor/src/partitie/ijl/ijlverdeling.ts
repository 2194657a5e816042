import { type Budget, below, type Toeval } from '../../grond/index.ts';
import type { Cellen } from './ijlcellen.ts';

/** Candidate regions looked at closely for each unit or region, and co-members asked per cell. */
const maxKandidaten = 4;
/** At most this many counts (4 bytes each). */
const maxTellingen = 150_000_000;

/**
 * A division of very many units with, for each region of two or more units, how many of them lie in every
 * cell. Regions beyond the memory's limit, and units by themselves, have no counts (row −1).
 */
export class IjleVerdeling {
  readonly regio: Int32Array;
  private readonly cellen: Cellen;
  private readonly toeval: Toeval;
  /** Row of counts by region, −1 without. */
  private readonly rij: Int32Array;
  private readonly regioVanRij: Int32Array;
  private readonly omvang: Uint32Array;
  private readonly telling: Uint32Array;
  /** Tally of candidates, emptied after each use. */
  private readonly stemmen: Uint16Array;
  private readonly gestemd: Int32Array;

  constructor(cellen: Cellen, regio: Int32Array, toeval: Toeval) {
    this.cellen = cellen;
    this.regio = regio;
    this.toeval = toeval;
    this.omvang = new Uint32Array(cellen.n);
    for (const r of regio) this.omvang[r] = this.omvang[r]! + 1;
    const groot = [...this.omvang.keys()].filter((r) => this.omvang[r]! > 1);
    groot.sort((a, b) => this.omvang[b]! - this.omvang[a]! || a - b);
    groot.length = Math.min(groot.length, Math.floor(maxTellingen / Math.max(1, cellen.aantal)));
    this.rij = new Int32Array(cellen.n).fill(-1);
    groot.forEach((r, k) => {
      this.rij[r] = k;
    });
    this.regioVanRij = Int32Array.from(groot);
    this.telling = new Uint32Array(groot.length * cellen.aantal);
    this.stemmen = new Uint16Array(cellen.n);
    this.gestemd = new Int32Array(1 << 12);
    for (let v = 0; v < cellen.n; v++) this.count(v, 1);
  }

  /** One pass over all units, region by region, those alone first: they gain most. Returns how many moved. */
  moveUnits(budget: Budget): number {
    const { n } = this.cellen;
    const perRegio = this.byRegion();
    const isAlleen = (v: number): boolean => this.omvang[this.regio[v]!] === 1;
    const alleen = perRegio.filter(isAlleen);
    const volgorde = [...alleen, ...perRegio.filter((v) => !isAlleen(v))];
    let verplaatst = 0;
    for (let k = 0; k < n; k++) {
      if (k % 256 === 0 && budget.isOp()) break;
      if (this.moveBest(volgorde[k]!)) verplaatst++;
    }
    return verplaatst;
  }

  /** Joins regions where that gains; returns how many went. */
  mergeRegions(budget: Budget): number {
    const leden = this.membersByRow();
    let aantal = 0;
    for (let k = 0; k < this.regioVanRij.length && !budget.isOp(); k++) {
      const a = this.regioVanRij[k]!;
      if (this.omvang[a]! === 0) continue;
      const b = this.bestMerge(a, leden[k]!);
      if (b < 0) continue;
      this.join(a, b, leden[k]!);
      leden[this.rij[b]!]!.push(...leden[k]!);
      leden[k] = [];
      aantal++;
    }
    return aantal;
  }

  /** Value from scratch, in O(memberships). */
  waarde(): number {
    const { cellen, regio, omvang } = this;
    const perRegio = new Uint32Array(cellen.n);
    let som = 0;
    for (let c = 0; c < cellen.aantal; c++) {
      const leden = cellen.leden.subarray(cellen.celStart[c], cellen.celStart[c + 1]);
      let dubbel = 0;
      for (const v of leden) {
        const r = regio[v]!;
        // Pairs with those counted before: m(m − 1) after m of them.
        dubbel += 2 * perRegio[r]!;
        perRegio[r] = perRegio[r]! + 1;
      }
      for (const v of leden) perRegio[regio[v]!] = 0;
      som += cellen.weging[c]! * dubbel;
    }
    for (const m of omvang) som -= cellen.drempel * m * (m - 1);
    return som;
  }

  countRegions(): number {
    return this.omvang.reduce((som, m) => som + (m > 0 ? 1 : 0), 0);
  }

  private moveBest(v: number): boolean {
    const { regio, omvang, rij, cellen } = this;
    const eigen = regio[v]!;
    if (omvang[eigen]! > 1 && rij[eigen]! < 0) return false;
    let hoogst = omvang[eigen] === 1 ? 0 : this.worth(v, eigen);
    const blijven = hoogst;
    let doel = eigen;
    if (hoogst < 0 && omvang[v] === 0) {
      hoogst = 0;
      doel = v;
    }
    for (const r of this.candidates([v], 2, eigen)) {
      const x = this.worth(v, r);
      if (x > hoogst) {
        hoogst = x;
        doel = r;
      }
    }
    if (doel === eigen || hoogst <= blijven + 1e-9 * cellen.drempel) return false;
    this.count(v, -1);
    omvang[eigen] = omvang[eigen]! - 1;
    regio[v] = doel;
    omvang[doel] = omvang[doel]! + 1;
    this.count(v, 1);
    return true;
  }

  /** Half of what v adds to region r, itself left out. */
  private worth(v: number, r: number): number {
    const { start, cel, weging, aantal, drempel } = this.cellen;
    const { telling } = this;
    const rij = this.rij[r]! * aantal;
    const zelf = this.regio[v] === r ? 1 : 0;
    let som = 0;
    for (let k = start[v]!; k < start[v + 1]!; k++) {
      const c = cel[k]!;
      som += weging[c]! * (telling[rij + c]! - zelf);
    }
    return som - drempel * (this.omvang[r]! - zelf);
  }

  /** Regions with counts met most often among random co-members of the units' cells; not `eigen`. */
  private candidates(units: readonly number[], perCel: number, eigen: number): number[] {
    const { start, cel, celStart, leden } = this.cellen;
    const { stemmen, gestemd, toeval, regio, rij } = this;
    let aantal = 0;
    for (const v of units) {
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        const c = cel[k]!;
        const eerste = celStart[c]!;
        const omvang = celStart[c + 1]! - eerste;
        for (let s = 0; s < perCel; s++) {
          const r = regio[leden[eerste + below(toeval, omvang)]!]!;
          if (r === eigen || rij[r]! < 0 || aantal >= gestemd.length) continue;
          if (stemmen[r] === 0) gestemd[aantal++] = r;
          stemmen[r] = stemmen[r]! + 1;
        }
      }
    }
    return this.mostVotes(aantal);
  }

  private mostVotes(aantal: number): number[] {
    const { stemmen, gestemd } = this;
    const gekozen: number[] = [];
    for (let plek = 0; plek < Math.min(maxKandidaten, aantal); plek++) {
      let best = -1;
      for (let k = 0; k < aantal; k++) {
        const r = gestemd[k]!;
        if (stemmen[r]! > 0 && (best < 0 || stemmen[r]! > stemmen[best]!)) best = r;
      }
      if (best < 0) break;
      gekozen.push(best);
      stemmen[best] = 0;
    }
    for (let k = 0; k < aantal; k++) stemmen[gestemd[k]!] = 0;
    return gekozen;
  }

  private bestMerge(a: number, leden: readonly number[]): number {
    const steekproef = Array.from(
      { length: Math.min(20, leden.length) },
      () => leden[below(this.toeval, leden.length)]!,
    );
    let hoogst = 1e-9;
    let doel = -1;
    for (const b of this.candidates(steekproef, 1, a)) {
      const x = this.mergeGain(a, b);
      if (x > hoogst) {
        hoogst = x;
        doel = b;
      }
    }
    return doel;
  }

  /** Half of what joining regions a and b adds: Σ_cells weight·m_a·m_b − γW·|a|·|b|. */
  private mergeGain(a: number, b: number): number {
    const { aantal, weging, drempel } = this.cellen;
    const rijA = this.rij[a]! * aantal;
    const rijB = this.rij[b]! * aantal;
    let som = 0;
    for (let c = 0; c < aantal; c++) som += weging[c]! * this.telling[rijA + c]! * this.telling[rijB + c]!;
    return som - drempel * this.omvang[a]! * this.omvang[b]!;
  }

  private join(a: number, b: number, leden: readonly number[]): void {
    for (const v of leden) {
      this.count(v, -1);
      this.regio[v] = b;
      this.count(v, 1);
    }
    this.omvang[b] = this.omvang[b]! + this.omvang[a]!;
    this.omvang[a] = 0;
  }

  private count(v: number, teken: 1 | -1): void {
    const { start, cel, aantal } = this.cellen;
    const rij = this.rij[this.regio[v]!]!;
    if (rij < 0) return;
    const eerste = rij * aantal;
    for (let k = start[v]!; k < start[v + 1]!; k++) {
      const plek = eerste + cel[k]!;
      this.telling[plek] = this.telling[plek]! + teken;
    }
  }

  /** Units in the order of their region, so that a region's counts stay at hand. */
  private byRegion(): Uint32Array {
    const { n } = this.cellen;
    const vanaf = new Uint32Array(n + 1);
    for (const r of this.regio) vanaf[r + 1] = vanaf[r + 1]! + 1;
    for (let r = 0; r < n; r++) vanaf[r + 1] = vanaf[r + 1]! + vanaf[r]!;
    const volgorde = new Uint32Array(n);
    for (let v = 0; v < n; v++) {
      const r = this.regio[v]!;
      volgorde[vanaf[r]!] = v;
      vanaf[r] = vanaf[r]! + 1;
    }
    return volgorde;
  }

  private membersByRow(): number[][] {
    const leden: number[][] = Array.from(this.regioVanRij, () => []);
    this.regio.forEach((r, v) => {
      const k = this.rij[r]!;
      if (k >= 0) leden[k]!.push(v);
    });
    return leden;
  }
}
