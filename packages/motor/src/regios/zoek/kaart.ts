import { type Kern, kernValue } from '../opgave/kern.ts';

/** Penalty for a region being out of its band at all, beside how far (in mean regions) it is out. */
const drempel = 0.002;
/** Penalty for a pair broken, a region or a move too many, in the same measure. */
const perStuk = 0.1;

/**
 * A map under search. Two figures are kept up to date by every move: `waarde`, what the map is worth,
 * and `hinder`, how far it is from keeping to the constraints on numbers and pairs:
 *   hinder = Σ_r max(0, L − P_r, P_r − U)/P̄
 *          + perStuk · ((regions out of the band on their number) + (pairs broken) + (moves too many)).
 * `fout` counts the same whole, and is 0 exactly when the map is valid. Connection and cells are never
 * given up in between: moves that would break them are not made (`isLoose`).
 *
 * winst[c·n + v] = Σ_{u in c} w_uv, as in unconstrained search: trying a move is O(1), making it O(n)
 * for dense weights and O(degree) for edges.
 */
export class Kaart {
  readonly kern: Kern;
  readonly slot: Int32Array;
  massa = new Float64Array(0);
  omvang = new Int32Array(0);
  /** Slots in use: actief[0 .. aantal). */
  actief = new Int32Array(0);
  aantal = 0;
  waarde = 0;
  hinder = 0;
  fout = 0;
  /** Edges between regions: snedes[0 .. aantalSnedes), by number of the edge. */
  readonly snedes: Int32Array;
  aantalSnedes = 0;
  /** What `tryMove` found. */
  dWaarde = 0;
  dHinder = 0;
  private dFout = 0;
  private readonly plekSnede: Int32Array;
  private plekActief = new Int32Array(0);
  private winst = new Float64Array(0);
  private breedte = 0;
  private readonly schaal: number;
  private readonly stempel: Int32Array;
  private readonly rij: Int32Array;
  private teller = 0;
  private verzet = 0;

  constructor(kern: Kern, slots: ArrayLike<number>) {
    this.kern = kern;
    this.slot = new Int32Array(kern.n);
    this.snedes = new Int32Array(kern.net.a.length);
    this.plekSnede = new Int32Array(kern.net.a.length);
    this.stempel = new Int32Array(kern.n);
    this.rij = new Int32Array(kern.n);
    const { minimum, maximum, totaal, minAantal } = kern;
    const midden = Number.isFinite(maximum) ? (minimum + maximum) / 2 : minimum;
    this.schaal = midden > 0 ? midden : Math.max(totaal / minAantal, 1);
    this.load(slots);
  }

  /** Replaces the map by one whose regions are connected; slots are kept as they are numbered. */
  load(slots: ArrayLike<number>, minstens = 8): void {
    const { kern, slot } = this;
    let hoogst = 0;
    for (let v = 0; v < kern.n; v++) {
      slot[v] = slots[v]!;
      hoogst = Math.max(hoogst, slot[v]!);
    }
    this.breedte = Math.max(minstens, Math.ceil((hoogst + 1) * 1.25));
    this.massa = new Float64Array(this.breedte);
    this.omvang = new Int32Array(this.breedte);
    this.actief = new Int32Array(this.breedte);
    this.plekActief = new Int32Array(this.breedte);
    this.winst = new Float64Array(kern.n * this.breedte);
    this.aantal = 0;
    for (let v = 0; v < kern.n; v++) {
      const c = slot[v]!;
      if (this.omvang[c] === 0) this.activate(c);
      this.omvang[c] = this.omvang[c]! + 1;
      this.massa[c] = this.massa[c]! + kern.gewicht[v]!;
      this.spread(v, c, 1);
    }
    this.aantalSnedes = 0;
    this.plekSnede.fill(-1);
    for (let e = 0; e < kern.net.a.length; e++) this.markEdge(e);
    this.waarde = kernValue(kern, slot);
    this.measure();
  }

  /** Change of value and hindrance when v goes to slot b; read `dWaarde` and `dHinder` after. */
  tryMove(v: number, b: number): void {
    const { kern, massa, omvang } = this;
    const a = this.slot[v]!;
    const g = kern.gewicht[v]!;
    const alleen = omvang[a] === 1;
    const nieuw = omvang[b] === 0;
    this.dWaarde = this.winst[b * kern.n + v]! - this.winst[a * kern.n + v]!;
    const naA = alleen ? 0 : this.excess(massa[a]! - g);
    const naB = this.excess(massa[b]! + g);
    const vanA = this.excess(massa[a]!);
    const vanB = nieuw ? 0 : this.excess(massa[b]!);
    this.dHinder = naA + naB - vanA - vanB;
    this.dFout = Number(naA > 0) + Number(naB > 0) - Number(vanA > 0) - Number(vanB > 0);
    if (alleen !== nieuw)
      this.addWhole(this.overCount(this.aantal + (nieuw ? 1 : -1)) - this.overCount(this.aantal));
    if (kern.paren.naar.length > 0) this.addWhole(this.pairChange(v, a, b));
    if (kern.thuis.naar.length > 0) {
      const na = this.verzet + this.atHome(v, a) - this.atHome(v, b);
      this.addWhole(Math.max(0, na - kern.verplaatsingen) - Math.max(0, this.verzet - kern.verplaatsingen));
    }
  }

  /** Moves v to slot b, which may be empty. */
  move(v: number, b: number): void {
    const a = this.slot[v]!;
    if (a === b) return;
    const { kern, massa, omvang } = this;
    this.tryMove(v, b);
    this.waarde += this.dWaarde;
    this.fout += this.dFout;
    this.hinder = this.fout === 0 ? 0 : this.hinder + this.dHinder;
    this.verzet += this.atHome(v, a) - this.atHome(v, b);
    if (omvang[b] === 0) this.activate(b);
    this.slot[v] = b;
    const g = kern.gewicht[v]!;
    omvang[a] = omvang[a]! - 1;
    omvang[b] = omvang[b]! + 1;
    massa[b] = massa[b]! + g;
    massa[a] = omvang[a] === 0 ? 0 : massa[a]! - g;
    if (omvang[a] === 0) this.deactivate(a);
    this.spread(v, a, -1);
    this.spread(v, b, 1);
    const { start, kant } = kern.net;
    for (let p = start[v]!; p < start[v + 1]!; p++) this.markEdge(kant[p]!);
  }

  /** Whether the region of v stays connected without v (or vanishes). */
  isLoose(v: number): boolean {
    const { start, naar } = this.kern.net;
    const { slot, stempel, rij } = this;
    const a = slot[v]!;
    const merk = ++this.teller;
    const doel = -merk;
    let zoek = 0;
    let eerste = -1;
    for (let p = start[v]!; p < start[v + 1]!; p++) {
      const u = naar[p]!;
      if (slot[u] !== a) continue;
      stempel[u] = doel;
      eerste = u;
      zoek++;
    }
    if (zoek <= 1) return true;
    stempel[v] = merk;
    stempel[eerste] = merk;
    rij[0] = eerste;
    let eind = 1;
    zoek--;
    for (let k = 0; k < eind; k++) {
      const x = rij[k]!;
      for (let p = start[x]!; p < start[x + 1]!; p++) {
        const u = naar[p]!;
        if (slot[u] !== a || stempel[u] === merk) continue;
        if (stempel[u] === doel && --zoek === 0) return true;
        stempel[u] = merk;
        rij[eind++] = u;
      }
    }
    return false;
  }

  /** An empty slot; where all are taken the table is made wider first. */
  emptySlot(): number {
    for (let c = 0; c < this.breedte; c++) if (this.omvang[c] === 0) return c;
    const c = this.breedte;
    this.load(this.slot.slice(), 2 * c);
    return c;
  }

  /** Units (blocks) of a region. */
  members(c: number): number[] {
    const uit: number[] = [];
    for (let v = 0; v < this.kern.n; v++) if (this.slot[v] === c) uit.push(v);
    return uit;
  }

  /** Distance of a region's weight to its band, in mean regions; 0 inside. */
  excess(massa: number): number {
    const { minimum, maximum } = this.kern;
    const af = Math.max(minimum - massa, massa - maximum);
    return af > 0 ? drempel + af / this.schaal : 0;
  }

  /** How many of v's units are at home in slot c (moves are only counted where they are bounded). */
  atHome(v: number, c: number): number {
    const { start, naar, maat } = this.kern.thuis;
    for (let p = start[v]!; p < start[v + 1]!; p++) if (naar[p] === c) return maat[p]!;
    return 0;
  }

  private addWhole(aantal: number): void {
    this.dHinder += perStuk * aantal;
    this.dFout += aantal;
  }

  private overCount(k: number): number {
    return Math.max(0, this.kern.minAantal - k, k - this.kern.maxAantal);
  }

  private pairChange(v: number, a: number, b: number): number {
    const { start, naar, maat } = this.kern.paren;
    let som = 0;
    for (let p = start[v]!; p < start[v + 1]!; p++) {
      const c = this.slot[naar[p]!]!;
      if (c === a) som += maat[p]!;
      else if (c === b) som -= maat[p]!;
    }
    return som;
  }

  /** Hindrance and faults from scratch. */
  private measure(): void {
    this.verzet = 0;
    let heel = this.overCount(this.aantal) + this.kern.tegenspraak;
    for (let v = 0; v < this.kern.n; v++) {
      heel += this.brokenPairs(v);
      this.verzet += this.awayFromHome(v);
    }
    if (this.kern.thuis.naar.length > 0) heel += Math.max(0, this.verzet - this.kern.verplaatsingen);
    this.hinder = perStuk * heel;
    this.fout = heel;
    for (let k = 0; k < this.aantal; k++) {
      const e = this.excess(this.massa[this.actief[k]!]!);
      this.hinder += e;
      if (e > 0) this.fout++;
    }
  }

  /** Pairs of v and a later block that are not as they must be. */
  private brokenPairs(v: number): number {
    const { start, naar, maat } = this.kern.paren;
    let som = 0;
    for (let p = start[v]!; p < start[v + 1]!; p++) {
      const u = naar[p]!;
      const samen = this.slot[u] === this.slot[v];
      if (u > v && samen === maat[p]! < 0) som += Math.abs(maat[p]!);
    }
    return som;
  }

  private awayFromHome(v: number): number {
    const { start, naar, maat } = this.kern.thuis;
    let som = 0;
    for (let p = start[v]!; p < start[v + 1]!; p++) if (naar[p] !== this.slot[v]) som += maat[p]!;
    return som;
  }

  private spread(v: number, c: number, teken: number): void {
    const { n, w, ijl } = this.kern;
    const { winst } = this;
    const kolom = c * n;
    if (w) {
      const rij = v * n;
      for (let u = 0; u < n; u++) winst[kolom + u] = winst[kolom + u]! + teken * w[rij + u]!;
      return;
    }
    for (let k = ijl.start[v]!; k < ijl.start[v + 1]!; k++) {
      const p = kolom + ijl.naar[k]!;
      winst[p] = winst[p]! + teken * ijl.maat[k]!;
    }
  }

  private markEdge(e: number): void {
    const { snedes, plekSnede } = this;
    const door = this.slot[this.kern.net.a[e]!] !== this.slot[this.kern.net.b[e]!];
    const plek = plekSnede[e]!;
    if (door === plek >= 0) return;
    if (door) {
      plekSnede[e] = this.aantalSnedes;
      snedes[this.aantalSnedes++] = e;
      return;
    }
    const laatste = snedes[--this.aantalSnedes]!;
    snedes[plek] = laatste;
    plekSnede[laatste] = plek;
    plekSnede[e] = -1;
  }

  private activate(c: number): void {
    this.plekActief[c] = this.aantal;
    this.actief[this.aantal++] = c;
  }

  private deactivate(c: number): void {
    const laatste = this.actief[--this.aantal]!;
    this.actief[this.plekActief[c]!] = laatste;
    this.plekActief[laatste] = this.plekActief[c]!;
  }
}
