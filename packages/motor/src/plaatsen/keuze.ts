import { DICHT, OPEN, type Plaatsvraag } from './vraag.ts';

/**
 * A choice of open spots, with the two cheapest of each client, so that swapping a spot for another is weighed in one
 * walk over the clients (Whitaker 1983; Hansen & Mladenović 1997).
 */
export class Keuze {
  readonly isOpen: Uint8Array;
  waarde = 0;
  private readonly vraag: Plaatsvraag;
  private readonly vast: Int8Array;
  /** The costs by spot, then client: weighing a spot walks over the clients. */
  private readonly perPlek: Float64Array;
  private readonly eerste: Int32Array;
  private readonly kost: Float64Array;
  private readonly tweede: Int32Array;
  private readonly tweedeKost: Float64Array;
  private readonly verlies: Float64Array;

  /** `vast`: per spot whether it must be open, must be shut, or may be either. */
  constructor(vraag: Plaatsvraag, vast: Int8Array, open: readonly number[]) {
    const { klanten, plekken, kosten } = vraag;
    this.vraag = vraag;
    this.vast = vast;
    this.isOpen = new Uint8Array(plekken);
    this.eerste = new Int32Array(klanten);
    this.kost = new Float64Array(klanten);
    this.tweede = new Int32Array(klanten);
    this.tweedeKost = new Float64Array(klanten);
    this.verlies = new Float64Array(plekken);
    this.perPlek = new Float64Array(kosten.length);
    for (let i = 0; i < klanten; i++)
      for (let j = 0; j < plekken; j++) this.perPlek[j * klanten + i] = kosten[i * plekken + j]!;
    this.take(open);
  }

  /** Takes this choice instead. */
  take(open: readonly number[]): void {
    this.isOpen.fill(0);
    for (const j of open) this.isOpen[j] = 1;
    const lijst = this.list();
    for (let i = 0; i < this.vraag.klanten; i++) this.assign(i, lijst);
    this.sum();
  }

  /** Open spots, ascending. */
  list(): number[] {
    const lijst: number[] = [];
    for (let j = 0; j < this.isOpen.length; j++) if (this.isOpen[j]) lijst.push(j);
    return lijst;
  }

  /** Finds the two cheapest open spots of a client. */
  private assign(i: number, lijst: readonly number[]): void {
    const { kosten, plekken } = this.vraag;
    let [a, b] = [-1, -1];
    let [ka, kb] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const j of lijst) {
      const k = kosten[i * plekken + j]!;
      if (k < ka || a < 0) {
        b = a;
        kb = ka;
        a = j;
        ka = k;
      } else if (k < kb || b < 0) {
        b = j;
        kb = k;
      }
    }
    this.eerste[i] = a;
    this.kost[i] = ka;
    this.tweede[i] = b;
    this.tweedeKost[i] = kb;
  }

  private sum(): void {
    let som = 0;
    for (const k of this.kost) som += k;
    this.waarde = som;
  }

  /** Shuts one open spot and opens another. */
  swap(eruit: number, erin: number): void {
    const { klanten } = this.vraag;
    this.isOpen[eruit] = 0;
    this.isOpen[erin] = 1;
    const lijst = this.list();
    for (let i = 0; i < klanten; i++) {
      if (this.eerste[i] === eruit || this.tweede[i] === eruit) {
        this.assign(i, lijst);
        continue;
      }
      const k = this.perPlek[erin * klanten + i]!;
      if (k < this.kost[i]!) {
        this.tweede[i] = this.eerste[i]!;
        this.tweedeKost[i] = this.kost[i]!;
        this.eerste[i] = erin;
        this.kost[i] = k;
      } else if (k < this.tweedeKost[i]! || this.tweede[i]! < 0) {
        this.tweede[i] = erin;
        this.tweedeKost[i] = k;
      }
    }
    this.sum();
  }

  /** What the best swap that opens this spot gains, and which of the open spots it shuts; -1 where none may be shut. */
  private weigh(erin: number, lijst: readonly number[]): { readonly winst: number; readonly eruit: number } {
    const { klanten } = this.vraag;
    const { eerste, kost, tweedeKost, verlies, perPlek, vast } = this;
    for (const j of lijst) verlies[j] = 0;
    const basis = erin * klanten;
    let winst = 0;
    for (let i = 0; i < klanten; i++) {
      const k = perPlek[basis + i]!;
      const ka = kost[i]!;
      if (k < ka) winst += ka - k;
      else {
        const kb = tweedeKost[i]!;
        const a = eerste[i]!;
        verlies[a] = verlies[a]! + (k < kb ? k : kb) - ka;
      }
    }
    let eruit = -1;
    for (const j of lijst) if (vast[j] !== OPEN && (eruit < 0 || verlies[j]! < verlies[eruit]!)) eruit = j;
    return { winst: eruit < 0 ? Number.NEGATIVE_INFINITY : winst - verlies[eruit]!, eruit };
  }

  /** Swaps, best first, until none gains or `stop` says so. */
  improve(stop: () => boolean): void {
    const drempel = 1e-9 * Math.max(1, Math.abs(this.waarde));
    while (!stop()) {
      const lijst = this.list();
      let beste = { winst: drempel, eruit: -1 };
      let erin = -1;
      for (let j = 0; j < this.vraag.plekken; j++) {
        if (this.isOpen[j] || this.vast[j] === DICHT) continue;
        const ruil = this.weigh(j, lijst);
        if (ruil.winst > beste.winst) [beste, erin] = [ruil, j];
      }
      if (erin < 0) return;
      this.swap(beste.eruit, erin);
    }
  }
}
