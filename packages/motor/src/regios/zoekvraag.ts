import type { LpSolver, Regie } from '../grond/index.ts';
import type { Labels } from '../partitie/index.ts';
import type { Opgave } from './opgave/opgave.ts';

export interface ZoekVraag extends Omit<Regie, 'voortgang'> {
  readonly opgave: Opgave;
  /** Same seed (and iterations), same answer. Default 1. */
  readonly seed?: number | undefined;
  /** Time limit in milliseconds. Default 10,000. */
  readonly tijdMs?: number | undefined;
  /** Limit on proposals: with it, and time enough, an answer does not depend on the machine. */
  readonly iteraties?: number | undefined;
  /** Maps to start from, beside today's. */
  readonly start?: readonly ArrayLike<number>[] | undefined;
  /** An upper bound that is known already, e.g. the proven value without constraints. */
  readonly grens?: number | undefined;
  /** Prove how good it is, as far as time allows (half of it); needs `oplosser`. */
  readonly exact?: boolean | undefined;
  readonly oplosser?: LpSolver | undefined;
  /** Stop at the first map that breaks nothing. */
  readonly eersteGeldige?: boolean;
  /** Told of every better valid map. */
  readonly voortgang?: ((stand: RegioStand) => void) | undefined;
}

interface RegioStand {
  readonly waarde: number;
  readonly labels: Labels;
  readonly iteraties: number;
  /** What no valid map exceeds, where it was computed. */
  readonly grens?: number | undefined;
}

export interface RegioKaart {
  readonly labels: Labels;
  /** Σ of pairs inside regions − snede · cut edges. */
  readonly waarde: number;
  /** Edges between regions. */
  readonly snede: number;
  /** No map that keeps to the constraints is worth more; absent where none was computed. */
  readonly grens?: number | undefined;
  readonly gat?: number | undefined;
  readonly bewezen: boolean;
  readonly iteraties: number;
}

/** The best valid map found and the work done; no map when none was found. */
export interface ZoekAntwoord {
  readonly kaart: RegioKaart | undefined;
  readonly iteraties: number;
}
