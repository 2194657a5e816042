import { fixSpots, type Grensloop, type Grensstand, Prijzen, remember } from './prijzen.ts';
import { Rugzak } from './rugzak.ts';
import { OPEN, VRIJ } from './vraag.ts';

/** Steps narrower than this move nothing; a choice is tried now and then. */
const gang = { smalst: 0.002, elke: 20 } as const;

/** What a bound with capacities is of. */
export interface Ruimtevraag {
  readonly klanten: number;
  readonly plekken: number;
  /** `kosten[i·plekken + j]`: of the whole client, 0 or more, finite. */
  readonly kosten: Float64Array;
  readonly gewicht: Float64Array;
  /** Of each spot. */
  readonly capaciteit: Float64Array;
  readonly aantal: number;
}

/** What is decided within a part of the search. */
export interface Ruimtestand {
  /** Per spot: open, shut or either. */
  readonly stand: Int8Array;
  /** Client i does not go to spot j where `verbod[i·plekken + j]` is 1; undefined where nothing is forbidden yet. */
  readonly verbod?: Uint8Array | undefined;
}

/**
 * A bound below on places with capacities: that each client goes to one spot is dropped, at a price λ per client; what is left
 * is a knapsack for each spot, of which so many of the best are taken (Pirkul 1987; Ceselli & Righini 2005). Knapsacks
 * count as what they gain at most, so that the bound holds whatever the prices are.
 */
export class Ruimtegrens {
  private readonly prijs: Prijzen;
  /** How often each spot was taken of late (0–1). */
  readonly vaak: Float64Array;
  /** Spots that the bound takes, and how many of them serve each client; the first of those. */
  readonly genomen: Uint8Array;
  readonly keren: Int32Array;
  readonly bij: Int32Array;
  private readonly tekort: Int32Array;
  private readonly vraag: Ruimtevraag;
  private readonly rugzak: Rugzak;
  /** Most that each spot gains, and whether that was computed to the end. */
  private readonly winst: Float64Array;
  private readonly perPlek: Float64Array;

  constructor(vraag: Ruimtevraag) {
    const { klanten, plekken, kosten } = vraag;
    this.vraag = vraag;
    this.prijs = new Prijzen(klanten);
    this.vaak = new Float64Array(plekken);
    this.genomen = new Uint8Array(plekken);
    this.keren = new Int32Array(klanten);
    this.bij = new Int32Array(klanten);
    this.tekort = new Int32Array(klanten);
    this.rugzak = new Rugzak(klanten);
    this.winst = new Float64Array(plekken);
    this.perPlek = new Float64Array(kosten.length);
    for (let i = 0; i < klanten; i++)
      for (let j = 0; j < plekken; j++) this.perPlek[j * klanten + i] = kosten[i * plekken + j]!;
  }

  /** What each client pays. */
  get prijzen(): Float64Array {
    return this.prijs.waarden;
  }

  /** Fills the knapsack of a spot with who would gain there at these prices. */
  private fill(j: number, verbod: Uint8Array | undefined): void {
    const { klanten, plekken, gewicht, capaciteit } = this.vraag;
    const { rugzak, prijzen, perPlek } = this;
    rugzak.begin(capaciteit[j]!);
    for (let i = 0; i < klanten; i++) {
      const winst = prijzen[i]! - perPlek[j * klanten + i]!;
      if (winst > 0 && !verbod?.[i * plekken + j]) rugzak.add(i, winst, gewicht[i]!);
    }
  }

  private pack(j: number, verbod: Uint8Array | undefined): void {
    this.fill(j, verbod);
    this.winst[j] = this.rugzak.pack();
  }

  /**
   * Free spots, those that gain most first. Only who may be among so many as are taken, and one more, is computed to the end.
   */
  private rank({ stand, verbod }: Ruimtestand, erbij: number): Int32Array {
    const { winst } = this;
    const lijst: number[] = [];
    for (let j = 0; j < stand.length; j++) {
      if (stand[j] === OPEN) this.pack(j, verbod);
      if (stand[j] !== VRIJ) continue;
      this.fill(j, verbod);
      winst[j] = this.rugzak.loose();
      lijst.push(j);
    }
    const volgorde = Int32Array.from(lijst).sort((a, b) => winst[b]! - winst[a]!);
    // Gains of those computed to the end, most first: a spot that looks worse than the last needed is none of them.
    const zeker: number[] = [];
    for (const j of volgorde) {
      const laatste = zeker[erbij];
      if (laatste !== undefined && winst[j]! <= laatste) break;
      this.pack(j, verbod);
      let k = zeker.length;
      while (k > 0 && zeker[k - 1]! < winst[j]!) k -= 1;
      zeker.splice(k, 0, winst[j]!);
    }
    return volgorde.sort((a, b) => winst[b]! - winst[a]!);
  }

  /** The bound at these prices; marks the spots that it takes. */
  private bound(geval: Ruimtestand): Grensstand {
    const { winst, genomen, prijzen, vaak } = this;
    const { stand } = geval;
    const vast = stand.reduce((som, s) => som + (s === OPEN ? 1 : 0), 0);
    const nodig = this.vraag.aantal - vast;
    const vrij = this.rank(geval, nodig);
    const erbij = Math.min(nodig, vrij.length);
    let grens = prijzen.reduce((som, prijs) => som + prijs, 0);
    for (let j = 0; j < stand.length; j++) {
      genomen[j] = stand[j] === OPEN ? 1 : 0;
      if (stand[j] === OPEN) grens -= winst[j]!;
    }
    for (let k = 0; k < erbij; k++) {
      genomen[vrij[k]!] = 1;
      grens -= winst[vrij[k]!]!;
    }
    remember(vaak, genomen);
    return { grens, vrij, erbij };
  }

  /** How much each client lacks, and by which spots it is served; false where all are served once. */
  private lack(verbod: Uint8Array | undefined): Int32Array | false {
    const { keren, bij, genomen, rugzak, tekort } = this;
    keren.fill(0);
    for (let j = 0; j < genomen.length; j++) {
      if (!genomen[j]) continue;
      this.fill(j, verbod);
      rugzak.pack();
      for (let k = 0; k < rugzak.aantal; k++) {
        if (!rugzak.gepakt[k]) continue;
        const i = rugzak.wie[k]!;
        if (keren[i]! === 0) bij[i] = j;
        keren[i] = keren[i]! + 1;
      }
    }
    if (keren.every((keer) => keer === 1)) return false;
    for (let i = 0; i < keren.length; i++) tekort[i] = 1 - keren[i]!;
    return tekort;
  }

  /**
   * Steps, until the bound passes `doel`, or it moves no more. Spots of which the bound shows that they must be open or shut
   * for anything better are made so.
   * @returns the best bound.
   */
  run(geval: Ruimtestand, loop: Grensloop): number {
    return this.prijs.climb(
      loop,
      {
        bound: () => this.bound(geval),
        lack: () => this.lack(geval.verbod),
        higher: (hoger) => fixSpots(geval.stand, hoger, loop.doel, this.winst),
      },
      { ...gang, kortst: 1e-4 * Math.abs(loop.beste) },
    );
  }
}
