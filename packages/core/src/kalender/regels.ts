import type { Geldigheid } from '../recht/index.ts';

/**
 * The cycles of steps that the calendar knows. `begroting`: the budget year of a regeling; `regeling`: making or changing
 * one; `veilig_thuis`: the accounts of who carries that out.
 */
export const CYCLI = ['begroting', 'regeling', 'veilig_thuis'] as const;
export type Cyclus = (typeof CYCLI)[number];

/** Whether a row says until when a step may be taken, or from when. */
export const TERMIJNGRENZEN = ['uiterlijk', 'vanaf'] as const;
export type Termijngrens = (typeof TERMIJNGRENZEN)[number];

/** Who takes a step: the board of the body, its participants' councils, or who sends in the accounts. */
export const STAPNEMERS = ['bestuur', 'raad', 'college'] as const;
export type Stapnemer = (typeof STAPNEMERS)[number];

/**
 * One term of law for one step: a row of the data package. Its day is told in one of three ways: `dag` (before that
 * day, or from it on), `weken` from another step (negative: counted back), or that other step itself (before it, or
 * from it on).
 */
export interface Termijnregel extends Geldigheid {
  readonly cyclus: Cyclus;
  /** The legal forms for which it holds, as the register names them; none: for all. */
  readonly vormen: readonly string[];
  readonly stap: string;
  readonly stapnaam: string;
  readonly stapnaamEn: string;
  readonly wie: Stapnemer;
  readonly grens: Termijngrens;
  /** `MM-DD`. */
  readonly dag: string | null;
  /** The year of that day, from the budget year: −1 for the year before. */
  readonly jaar: number | null;
  readonly weken: number | null;
  /** The step from which weeks are counted, or that comes before or after. */
  readonly anker: string | null;
  readonly wet: string;
  readonly bwbr: string;
  readonly artikel: string;
  readonly zin: string;
  readonly zinEn: string;
  readonly bron: string;
  /** ISO date on which somebody last held the row against the law; `null` where nobody did. */
  readonly gecontroleerdOp: string | null;
  readonly twijfel: string | null;
  readonly twijfelEn: string | null;
}
