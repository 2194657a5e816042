import { DICHT, OPEN, type Plaatsvraag, VRIJ } from './vraag.ts';

/** Steps narrower than this move nothing. */
const smalst = 0.001;

/** How a bound is looked for. */
export interface Grensloop {
  /** What the best choice costs. */
  readonly beste: number;
  /** Past this nothing better is to be had. */
  readonly doel: number;
  readonly stappen: number;
  /** How wide the first steps are (0–2), and after how many without gain they are halved. */
  readonly wijd: number;
  readonly geduld: number;
  readonly stop: () => boolean;
  /** Told now and then that what the bound takes may be worth trying as a choice. */
  readonly taken: () => void;
}

/**
 * A bound below by Lagrange (Cornuéjols, Fisher & Nemhauser 1977): that each client goes to one spot is dropped, at a price
 * λ per client; what is left falls apart by spot. Prices are made better by subgradient steps (Held, Wolfe & Crowder 1974).
 */
export class Grenszoeker {
  readonly prijzen: Float64Array;
  /** How often each spot was taken of late (0–1): where a choice is undecided this is near a half. */
  readonly vaak: Float64Array;
  /** Spots that the bound takes, after `run`. */
  readonly genomen: Uint8Array;
  private readonly vraag: Plaatsvraag;
  /** Per client its spots by rising cost, `breedte` of them, and those costs. */
  private readonly rij: Uint32Array;
  private readonly rijkosten: Float64Array;
  private breedte: number;
  private readonly winst: Float64Array;
  private readonly aantal: Int32Array;
  private readonly richting: Float64Array;

  constructor(vraag: Plaatsvraag) {
    const { klanten, plekken, kosten } = vraag;
    this.vraag = vraag;
    this.breedte = plekken;
    this.prijzen = new Float64Array(klanten);
    this.vaak = new Float64Array(plekken);
    this.genomen = new Uint8Array(plekken);
    this.winst = new Float64Array(plekken);
    this.aantal = new Int32Array(klanten);
    this.richting = new Float64Array(klanten);
    this.rij = new Uint32Array(klanten * plekken);
    this.rijkosten = new Float64Array(klanten * plekken);
    const volgorde = new Uint32Array(plekken);
    for (let i = 0; i < klanten; i++) {
      const basis = i * plekken;
      for (let j = 0; j < plekken; j++) volgorde[j] = j;
      volgorde.sort((a, b) => kosten[basis + a]! - kosten[basis + b]!);
      for (let k = 0; k < plekken; k++) {
        this.rij[basis + k] = volgorde[k]!;
        this.rijkosten[basis + k] = kosten[basis + volgorde[k]!]!;
      }
    }
  }

  /** Forgets the spots that are shut in every answer that is still looked for: each step takes less after that. */
  narrow(stand: Int8Array): void {
    const { klanten } = this.vraag;
    const { rij, rijkosten, breedte } = this;
    let naar = 0;
    for (let k = 0; k < klanten * breedte; k++) {
      if (stand[rij[k]!] === DICHT) continue;
      rij[naar] = rij[k]!;
      rijkosten[naar] = rijkosten[k]!;
      naar += 1;
    }
    this.breedte = naar / klanten;
  }

  /** Prices to begin with: what each client pays at its second cheapest spot of a choice is a little too much. */
  begin(isOpen: Uint8Array): void {
    const { breedte } = this;
    for (let i = 0; i < this.vraag.klanten; i++) {
      let gezien = 0;
      let eerste = 0;
      for (let k = i * breedte; k < (i + 1) * breedte && gezien < 2; k++) {
        const kost = this.rijkosten[k]!;
        if (!isOpen[this.rij[k]!]) continue;
        gezien += 1;
        if (gezien === 1) eerste = kost;
        this.prijzen[i] = gezien === 1 ? kost : (eerste + Math.min(kost, 2 * eerste + 1)) / 2;
      }
    }
  }

  /** The bound at these prices; marks the spots that it takes. @returns the bound and the spots that may be either. */
  private bound(stand: Int8Array): {
    readonly grens: number;
    readonly vrij: Int32Array;
    readonly erbij: number;
  } {
    const { klanten, plekken, aantal } = this.vraag;
    const { winst, prijzen, rij, rijkosten, genomen, breedte } = this;
    winst.fill(0);
    let grens = 0;
    for (let i = 0; i < klanten; i++) {
      const prijs = prijzen[i]!;
      grens += prijs;
      const eind = (i + 1) * breedte;
      for (let k = i * breedte; k < eind; k++) {
        const over = rijkosten[k]! - prijs;
        if (over >= 0) break;
        winst[rij[k]!] = winst[rij[k]!]! + over;
      }
    }
    let vast = 0;
    const lijst: number[] = [];
    genomen.fill(0);
    for (let j = 0; j < plekken; j++)
      if (stand[j] === OPEN) {
        genomen[j] = 1;
        grens += winst[j]!;
        vast += 1;
      } else if (stand[j] === VRIJ) lijst.push(j);
    const vrij = Int32Array.from(lijst).sort((a, b) => winst[a]! - winst[b]!);
    const erbij = Math.min(aantal - vast, vrij.length);
    for (let k = 0; k < erbij; k++) {
      genomen[vrij[k]!] = 1;
      grens += winst[vrij[k]!]!;
    }
    for (let j = 0; j < plekken; j++) this.vaak[j] = 0.92 * this.vaak[j]! + 0.08 * genomen[j]!;
    return { grens, vrij, erbij };
  }

  /** Σ g², with g of each client 1 less how often it is served. */
  private countServed(): number {
    const { klanten } = this.vraag;
    const { prijzen, rij, rijkosten, genomen, aantal, breedte } = this;
    let som = 0;
    for (let i = 0; i < klanten; i++) {
      let keer = 0;
      const eind = (i + 1) * breedte;
      for (let k = i * breedte; k < eind && rijkosten[k]! < prijzen[i]!; k++) keer += genomen[rij[k]!]!;
      aantal[i] = 1 - keer;
      som += (1 - keer) ** 2;
    }
    return som;
  }

  /**
   * Steps, until the bound passes `doel` (nothing better is to be had here), or it moves no more. Spots of which the bound
   * shows that they must be open or shut for anything better are made so in `stand`.
   * @returns the best bound.
   */
  run(stand: Int8Array, { beste, doel, stappen, wijd, geduld, stop, taken }: Grensloop): number {
    let wijdte = wijd;
    let hoogste = Number.NEGATIVE_INFINITY;
    let zonder = 0;
    this.richting.fill(0);
    const besteprijzen = this.prijzen.slice();
    for (let stap = 0; stap < stappen && wijdte >= smalst && !stop(); stap++) {
      const { grens, vrij, erbij } = this.bound(stand);
      zonder = grens > hoogste + 1e-7 * Math.max(1, Math.abs(hoogste)) ? 0 : zonder + 1;
      if (grens > hoogste) {
        hoogste = grens;
        besteprijzen.set(this.prijzen);
        this.fix(stand, grens, doel, vrij, erbij);
      }
      if (hoogste > doel) break;
      if (stap % 25 === 0) taken();
      if (zonder >= geduld) {
        wijdte /= 2;
        zonder = 0;
        this.prijzen.set(besteprijzen);
        this.richting.fill(0);
      } else if (!this.step(wijdte * (1.01 * beste - grens))) break;
    }
    this.prijzen.set(besteprijzen);
    return hoogste;
  }

  /** Makes each price better by how often its client is served; false where all are served once: that is the best. */
  private step(maat: number): boolean {
    const { prijzen, richting, aantal } = this;
    if (this.countServed() === 0) return false;
    let norm = 0;
    for (let i = 0; i < richting.length; i++) {
      // Part of the steps before goes along (Camerini, Fratta & Maffioli 1975): else prices zigzag.
      richting[i] = 0.6 * richting[i]! + aantal[i]!;
      norm += richting[i]! ** 2;
    }
    for (let i = 0; i < prijzen.length; i++)
      prijzen[i] = Math.max(0, prijzen[i]! + (maat / norm) * richting[i]!);
    return true;
  }

  /** Reduced cost fixing: a spot of which the other state alone puts the bound past the goal is decided. */
  private fix(stand: Int8Array, grens: number, doel: number, vrij: Int32Array, erbij: number): void {
    if (erbij === 0 || erbij === vrij.length) return;
    const { winst } = this;
    const laatste = winst[vrij[erbij - 1]!]!;
    const volgende = winst[vrij[erbij]!]!;
    for (let k = 0; k < vrij.length; k++) {
      const j = vrij[k]!;
      if (k < erbij && grens - winst[j]! + volgende > doel) stand[j] = OPEN;
      if (k >= erbij && grens + winst[j]! - laatste > doel) stand[j] = DICHT;
    }
  }
}
