/**
 * Consensus of covers over very many units, without a matrix of pairs.
 *
 * The value of a division is Σ over regions c of Σ_cells weight·m(m − 1) − γW·|c|(|c| − 1), m = |c ∩ cell|: for
 * partitions the same as Σ over pairs of `agreementWeights`. (Where units lie in several cells of one cover, a
 * pair that shares two of them counts twice.) It follows from counts m alone, and so do gains. Three steps:
 *
 * 1. Pivots (Ailon, Charikar & Newman 2008, doi 10.1145/1411509.1411513): a random unit gathers every free unit
 *    that agrees with it in more than γ of the weight.
 * 2. Moves of single units, as in Louvain (Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008), to the best of
 *    a few candidate regions: those met most often among random co-members of the unit's cells.
 * 3. Merges of whole regions, found the same way; then moves again, until nothing changes or time is up.
 *
 * Memory: memberships, plus one count per cell for each region of two or more units.
 */

import { Budget, type Overdekking, type Regie, seededToeval } from '../../grond/index.ts';
import { canonical, type Labels } from '../paargewichten.ts';
import { flatten } from './ijlcellen.ts';
import { gatherPivots } from './ijlspil.ts';
import { IjleVerdeling } from './ijlverdeling.ts';

export interface IjleVraag extends Regie {
  /** Covers over the same units. */
  readonly overdekkingen: readonly Overdekking[];
  /** Weight of each; default 1. */
  readonly wegingen?: readonly number[] | undefined;
  /** Resolution, as in `agreementWeights`. */
  readonly gamma: number;
  readonly seed?: number | undefined;
  /** Time limit in milliseconds. Default 3000. */
  readonly tijdMs?: number | undefined;
}

export interface IjlAntwoord {
  readonly labels: Labels;
  /** By the formula above, counted from scratch. No bound is known at this size. */
  readonly waarde: number;
  readonly aantalRegios: number;
  /** Rounds of moves and merges. */
  readonly rondes: number;
}

/** One map out of many, for up to hundreds of thousands of units. */
export function consensusMap(vraag: IjleVraag): IjlAntwoord {
  const toeval = seededToeval(vraag.seed ?? 1);
  const tijdMs = vraag.tijdMs ?? 3000;
  const budget = new Budget(vraag, tijdMs);
  const cellen = flatten(vraag.overdekkingen, vraag.wegingen, vraag.gamma);
  const begin = gatherPivots(cellen, toeval, new Budget(vraag, tijdMs * 0.35));
  const verdeling = new IjleVerdeling(cellen, begin, toeval);
  let rondes = 0;
  while (!budget.isOp() && rondes < 50) {
    rondes++;
    // Merges first: they take little time, and moves may take all there is.
    const samengevoegd = verdeling.mergeRegions(budget);
    const verplaatst = verdeling.moveUnits(budget);
    if (vraag.voortgang !== undefined) {
      const waarde = verdeling.waarde();
      vraag.voortgang({ waarde, grens: Number.POSITIVE_INFINITY, iteraties: rondes });
    }
    if (verplaatst <= cellen.n / 1000 && samengevoegd === 0) break;
  }
  const labels = canonical(verdeling.regio);
  return { labels, waarde: verdeling.waarde(), aantalRegios: verdeling.countRegions(), rondes };
}
