import { DICHT, OPEN } from './vraag.ts';

/** How a bound is looked for. */
export interface Grensloop {
  /** Of the best choice, or what it is thought to cost: how long steps are. */
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

/** A bound at some prices: free spots, those that gain most first, of which so many are taken. */
export interface Grensstand {
  readonly grens: number;
  readonly vrij: Int32Array;
  readonly erbij: number;
}

/** What makes one kind of bound differ from another. */
export interface Grenssoort {
  /** The bound at the prices of now. */
  bound(): Grensstand;
  /** How much each client still lacks: 1 less how often it is served; false where all are served once, so that no price need move. */
  lack(): Int32Array | false;
  /** Told of a bound that is the highest so far. */
  higher(stand: Grensstand): void;
}

/** How many steps in a row the bound did not rise by more than rounding. */
const withoutGain = (zonder: number, grens: number, hoogste: number): number =>
  grens > hoogste + 1e-7 * Math.max(1, Math.abs(hoogste)) ? 0 : zonder + 1;

/**
 * The prices λ that clients pay where it is dropped that each goes to one spot, made better by subgradient steps (Held, Wolfe
 * & Crowder 1974) in which part of the steps before goes along (Camerini, Fratta & Maffioli 1975): else prices zigzag.
 */
export class Prijzen {
  readonly waarden: Float64Array;
  private readonly richting: Float64Array;

  constructor(klanten: number) {
    this.waarden = new Float64Array(klanten);
    this.richting = new Float64Array(klanten);
  }

  /**
   * Steps, until the bound passes the goal, or it moves no more than `smalst`, or every client is served once. The prices are
   * then those of the best bound.
   * @param kortst - the least that a step aims at, beside what lies between the bound and the best choice.
   * @returns the best bound.
   */
  climb(
    { beste, doel, stappen, wijd, geduld, stop, taken }: Grensloop,
    soort: Grenssoort,
    { smalst, kortst, elke }: { readonly smalst: number; readonly kortst: number; readonly elke: number },
  ): number {
    let wijdte = wijd;
    let hoogste = Number.NEGATIVE_INFINITY;
    let zonder = 0;
    const besteprijzen = this.waarden.slice();
    this.restart(besteprijzen);
    for (let stap = 0; stap < stappen && wijdte >= smalst && !stop(); stap++) {
      const stand = soort.bound();
      const { grens } = stand;
      zonder = withoutGain(zonder, grens, hoogste);
      if (grens > hoogste) {
        hoogste = grens;
        besteprijzen.set(this.waarden);
        soort.higher(stand);
      }
      if (hoogste > doel) break;
      const tekort = soort.lack();
      if (tekort === false || stap % elke === 0) taken();
      if (tekort === false) break;
      if (zonder >= geduld) {
        wijdte /= 2;
        zonder = 0;
        this.restart(besteprijzen);
      } else this.step(tekort, wijdte * Math.max(1.01 * beste - grens, kortst));
    }
    this.waarden.set(besteprijzen);
    return hoogste;
  }

  /** Goes on from these prices, with no step before. */
  private restart(prijzen: Float64Array): void {
    this.waarden.set(prijzen);
    this.richting.fill(0);
  }

  private step(tekort: Int32Array, maat: number): void {
    const { waarden, richting } = this;
    let norm = 0;
    for (let i = 0; i < richting.length; i++) {
      richting[i] = 0.6 * richting[i]! + tekort[i]!;
      norm += richting[i]! ** 2;
    }
    if (norm === 0) return;
    for (let i = 0; i < waarden.length; i++)
      waarden[i] = Math.max(0, waarden[i]! + (maat / norm) * richting[i]!);
  }
}

/**
 * Reduced cost fixing: a spot of which the other state alone puts the bound past the goal is decided.
 * @param winst - what each spot gains, 0 or more.
 */
export function fixSpots(
  stand: Int8Array,
  { grens, vrij, erbij }: Grensstand,
  doel: number,
  winst: Float64Array,
): void {
  if (erbij === 0 || erbij === vrij.length) return;
  const laatste = winst[vrij[erbij - 1]!]!;
  const volgende = winst[vrij[erbij]!]!;
  for (let k = 0; k < vrij.length; k++) {
    const j = vrij[k]!;
    if (k < erbij && grens + winst[j]! - volgende > doel) stand[j] = OPEN;
    if (k >= erbij && grens - winst[j]! + laatste > doel) stand[j] = DICHT;
  }
}

/** How often each spot was taken of late (0–1): where a choice is undecided this is near a half. */
export function remember(vaak: Float64Array, genomen: Uint8Array): void {
  for (let j = 0; j < vaak.length; j++) vaak[j] = 0.92 * vaak[j]! + 0.08 * genomen[j]!;
}
