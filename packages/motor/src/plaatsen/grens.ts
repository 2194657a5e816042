import { fixSpots, type Grensloop, type Grensstand, Prijzen, remember } from './prijzen.ts';
import { DICHT, OPEN, type Plaatsvraag, VRIJ } from './vraag.ts';

/** Steps narrower than this move nothing; a step aims at what lies between, however little; a choice is tried now and then. */
const gang = { smalst: 0.001, kortst: Number.NEGATIVE_INFINITY, elke: 25 } as const;

/**
 * A bound below by Lagrange (Cornuéjols, Fisher & Nemhauser 1977): that each client goes to one spot is dropped, at a price
 * λ per client; what is left falls apart by spot.
 */
export class Grenszoeker {
  private readonly prijs: Prijzen;
  /** How often each spot was taken of late (0–1): where a choice is undecided this is near a half. */
  readonly vaak: Float64Array;
  /** Spots that the bound takes, after `run`. */
  readonly genomen: Uint8Array;
  private readonly vraag: Plaatsvraag;
  /** Per client its spots by rising cost, `breedte` of them, and those costs. */
  private readonly rij: Uint32Array;
  private readonly rijkosten: Float64Array;
  private breedte: number;
  /** What each spot gains at these prices. */
  private readonly winst: Float64Array;
  /** Of each client 1 less how often it is served. */
  private readonly tekort: Int32Array;

  constructor(vraag: Plaatsvraag) {
    const { klanten, plekken, kosten } = vraag;
    this.vraag = vraag;
    this.breedte = plekken;
    this.prijs = new Prijzen(klanten);
    this.vaak = new Float64Array(plekken);
    this.genomen = new Uint8Array(plekken);
    this.winst = new Float64Array(plekken);
    this.tekort = new Int32Array(klanten);
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

  /** What each client pays. */
  get prijzen(): Float64Array {
    return this.prijs.waarden;
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
  private bound(stand: Int8Array): Grensstand {
    const { klanten, plekken, aantal } = this.vraag;
    const { winst, prijzen, rij, rijkosten, genomen, breedte } = this;
    winst.fill(0);
    let grens = 0;
    for (let i = 0; i < klanten; i++) {
      const prijs = prijzen[i]!;
      grens += prijs;
      const eind = (i + 1) * breedte;
      for (let k = i * breedte; k < eind; k++) {
        const over = prijs - rijkosten[k]!;
        if (over <= 0) break;
        winst[rij[k]!] = winst[rij[k]!]! + over;
      }
    }
    let vast = 0;
    const lijst: number[] = [];
    genomen.fill(0);
    for (let j = 0; j < plekken; j++)
      if (stand[j] === OPEN) {
        genomen[j] = 1;
        grens -= winst[j]!;
        vast += 1;
      } else if (stand[j] === VRIJ) lijst.push(j);
    const vrij = Int32Array.from(lijst).sort((a, b) => winst[b]! - winst[a]!);
    const erbij = Math.min(aantal - vast, vrij.length);
    for (let k = 0; k < erbij; k++) {
      genomen[vrij[k]!] = 1;
      grens -= winst[vrij[k]!]!;
    }
    remember(this.vaak, genomen);
    return { grens, vrij, erbij };
  }

  /** How much each client lacks at these prices; false where all are served once. */
  private lack(): Int32Array | false {
    const { klanten } = this.vraag;
    const { prijzen, rij, rijkosten, genomen, tekort, breedte } = this;
    let isHeel = true;
    for (let i = 0; i < klanten; i++) {
      let keer = 0;
      const eind = (i + 1) * breedte;
      for (let k = i * breedte; k < eind && rijkosten[k]! < prijzen[i]!; k++) keer += genomen[rij[k]!]!;
      tekort[i] = 1 - keer;
      if (keer !== 1) isHeel = false;
    }
    return isHeel ? false : tekort;
  }

  /**
   * Steps, until the bound passes `doel` (nothing better is to be had here), or it moves no more. Spots of which the bound
   * shows that they must be open or shut for anything better are made so in `stand`.
   * @returns the best bound.
   */
  run(stand: Int8Array, loop: Grensloop): number {
    return this.prijs.climb(
      loop,
      {
        bound: () => this.bound(stand),
        lack: () => this.lack(),
        higher: (hoger) => fixSpots(stand, hoger, loop.doel, this.winst),
      },
      gang,
    );
  }
}
