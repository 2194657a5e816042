import { Rugzak } from './rugzak.ts';
import { DICHT, OPEN, VRIJ } from './vraag.ts';

/** Steps narrower than this move nothing. */
const smalst = 0.002;

/** How many steps in a row the bound did not rise by more than rounding. */
const withoutGain = (zonder: number, grens: number, hoogste: number): number =>
  grens > hoogste + 1e-7 * Math.max(1, Math.abs(hoogste)) ? 0 : zonder + 1;

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

/** How a bound is looked for. */
export interface Ruimteloop {
  /** Of the best choice, or what it is thought to cost: how long steps are. */
  readonly beste: number;
  /** Past this nothing better is to be had. */
  readonly doel: number;
  readonly stappen: number;
  readonly wijd: number;
  readonly geduld: number;
  readonly stop: () => boolean;
  /** Told now and then that what the bound takes may be worth trying. */
  readonly taken: () => void;
}

/**
 * A bound below on places with capacities: that each client goes to one spot is dropped, at a price λ per client; what is left
 * is a knapsack for each spot, of which so many of the best are taken (Pirkul 1987; Ceselli & Righini 2005). Prices are made
 * better by subgradient steps. Knapsacks count as what they gain at most, so that the bound holds whatever the prices are.
 */
export class Ruimtegrens {
  readonly prijzen: Float64Array;
  /** How often each spot was taken of late (0–1). */
  readonly vaak: Float64Array;
  /** Spots that the bound takes, and how many of them serve each client; the first of those. */
  readonly genomen: Uint8Array;
  readonly keren: Int32Array;
  readonly bij: Int32Array;
  private readonly vraag: Ruimtevraag;
  private readonly rugzak: Rugzak;
  /** Most that each spot gains, and whether that was computed to the end. */
  private readonly winst: Float64Array;
  private readonly richting: Float64Array;
  private readonly perPlek: Float64Array;

  constructor(vraag: Ruimtevraag) {
    const { klanten, plekken, kosten } = vraag;
    this.vraag = vraag;
    this.prijzen = new Float64Array(klanten);
    this.vaak = new Float64Array(plekken);
    this.genomen = new Uint8Array(plekken);
    this.keren = new Int32Array(klanten);
    this.bij = new Int32Array(klanten);
    this.rugzak = new Rugzak(klanten);
    this.winst = new Float64Array(plekken);
    this.richting = new Float64Array(klanten);
    this.perPlek = new Float64Array(kosten.length);
    for (let i = 0; i < klanten; i++)
      for (let j = 0; j < plekken; j++) this.perPlek[j * klanten + i] = kosten[i * plekken + j]!;
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
  private bound(geval: Ruimtestand): {
    readonly grens: number;
    readonly vrij: Int32Array;
    readonly erbij: number;
  } {
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
    for (let j = 0; j < stand.length; j++) vaak[j] = 0.92 * vaak[j]! + 0.08 * genomen[j]!;
    return { grens, vrij, erbij };
  }

  /** Counts how many of the spots that are taken serve each client. @returns whether it is one for all. */
  private countServed(verbod: Uint8Array | undefined): boolean {
    const { keren, bij, genomen, rugzak } = this;
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
    return keren.every((keer) => keer === 1);
  }

  /**
   * Steps, until the bound passes `doel`, or it moves no more. Spots of which the bound shows that they must be open or shut
   * for anything better are made so.
   * @returns the best bound.
   */
  run(geval: Ruimtestand, { beste, doel, stappen, wijd, geduld, stop, taken }: Ruimteloop): number {
    let wijdte = wijd;
    let hoogste = Number.NEGATIVE_INFINITY;
    let zonder = 0;
    this.richting.fill(0);
    const besteprijzen = this.prijzen.slice();
    for (let stap = 0; stap < stappen && wijdte >= smalst && !stop(); stap++) {
      const { grens, vrij, erbij } = this.bound(geval);
      zonder = withoutGain(zonder, grens, hoogste);
      if (grens > hoogste) {
        hoogste = grens;
        besteprijzen.set(this.prijzen);
        this.fix(geval.stand, grens, doel, vrij, erbij);
      }
      if (hoogste > doel) break;
      const isHeel = this.countServed(geval.verbod);
      if (isHeel || stap % 20 === 0) taken();
      if (isHeel) break;
      if (zonder >= geduld) {
        wijdte /= 2;
        zonder = 0;
        this.prijzen.set(besteprijzen);
        this.richting.fill(0);
      } else this.step(wijdte * Math.max(1.01 * beste - grens, 1e-4 * Math.abs(beste)));
    }
    this.prijzen.set(besteprijzen);
    return hoogste;
  }

  /** Makes each price better by how often its client is served. */
  private step(maat: number): void {
    const { prijzen, richting, keren } = this;
    let norm = 0;
    for (let i = 0; i < richting.length; i++) {
      // Part of the steps before goes along (Camerini, Fratta & Maffioli 1975): else prices zigzag.
      richting[i] = 0.6 * richting[i]! + 1 - keren[i]!;
      norm += richting[i]! ** 2;
    }
    if (norm === 0) return;
    for (let i = 0; i < prijzen.length; i++)
      prijzen[i] = Math.max(0, prijzen[i]! + (maat / norm) * richting[i]!);
  }

  /** Reduced cost fixing: a spot of which the other state alone puts the bound past the goal is decided. */
  private fix(stand: Int8Array, grens: number, doel: number, vrij: Int32Array, erbij: number): void {
    if (erbij === 0 || erbij === vrij.length) return;
    const { winst } = this;
    const laatste = winst[vrij[erbij - 1]!]!;
    const volgende = winst[vrij[erbij]!]!;
    for (let k = 0; k < vrij.length; k++) {
      const j = vrij[k]!;
      if (k < erbij && grens + winst[j]! - volgende > doel) stand[j] = OPEN;
      if (k >= erbij && grens - winst[j]! + laatste > doel) stand[j] = DICHT;
    }
  }
}
