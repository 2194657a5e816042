/**
 * The γ curve: the best division for each of a series of resolutions, from the coarsest map to the finest.
 *
 * The value of one division is linear in γ, so a division found at one γ has a value at every other: each
 * answer starts the next, and afterwards each γ takes over the best of all divisions found (the upper
 * envelope). Bounds travel too. The optimum F(γ) is a maximum of linear functions and therefore convex, so a
 * bound holds between two proven neighbours: F(γ) ≤ interpolation of their bounds. That closes gaps at no cost.
 */

import { Budget, type Overdekking } from '../grond/index.ts';
import { type CliqueAntwoord, type PartitieVraag, partitionWeights } from './cliquepartitie.ts';
import { agreementWeights, type Overeenkomst } from './overeenstemming.ts';
import { countRegions, type Labels, type Paargewichten, partitionValue } from './paargewichten.ts';

export interface CurveVraag extends Omit<PartitieVraag, 'start' | 'voortgang'> {
  readonly overdekkingen: readonly Overdekking[];
  readonly wegingen?: readonly number[] | undefined;
  readonly overeenkomst?: Overeenkomst | undefined;
  /** The resolutions, in any order; each gets an equal share of the time that is left. */
  readonly gammas: readonly number[];
  /** Told of each point when it is found; later ones may still improve it a little. */
  readonly punt?: (punt: CurvePunt) => void;
}

export interface CurvePunt {
  readonly gamma: number;
  readonly aantalRegios: number;
  readonly labels: Labels;
  readonly waarde: number;
  readonly grens: number;
  readonly gat: number;
  readonly bewezen: boolean;
}

/** From a few large regions to many small ones: 0.05, 0.10 … 0.95, and 0.98. */
export const curvegammas: readonly number[] = [...Array.from({ length: 19 }, (_, k) => (k + 1) / 20), 0.98];

/** Points in the order of `gammas`. */
export function gammaCurve(vraag: CurveVraag): CurvePunt[] {
  const budget = new Budget(vraag, vraag.tijdMs ?? 60_000);
  const volgorde = [...vraag.gammas].sort((a, b) => a - b);
  const punten = new Map<number, CurvePunt>();
  let start: Labels | undefined;
  volgorde.forEach((gamma, k) => {
    if (k > 0 && budget.isOp()) return;
    const antwoord = partitionWeights(weightsAt(vraag, gamma), {
      ...vraag,
      tijdMs: budget.rest() / (volgorde.length - k),
      start,
    });
    start = antwoord.labels;
    const punt = asPoint(gamma, antwoord);
    punten.set(gamma, punt);
    vraag.punt?.(punt);
  });
  const beter = takeOver(vraag, [...punten.values()]);
  return vraag.gammas.flatMap((gamma) => beter.filter((punt) => punt.gamma === gamma).slice(0, 1));
}

function weightsAt({ overdekkingen, wegingen, overeenkomst }: CurveVraag, gamma: number): Paargewichten {
  return agreementWeights({
    overdekkingen,
    gamma,
    wegingen,
    overeenkomst,
  });
}

function asPoint(gamma: number, { labels, waarde, grens, gat, bewezen }: CliqueAntwoord): CurvePunt {
  return { gamma, aantalRegios: countRegions(labels), labels, waarde, grens, gat, bewezen };
}

/** Each unproven point takes the best division of all, and the bound of the chord over it. */
function takeOver(vraag: CurveVraag, punten: readonly CurvePunt[]): CurvePunt[] {
  return punten.map((punt) => {
    if (punt.bewezen) return punt;
    const gewichten = weightsAt(vraag, punt.gamma);
    let { labels, waarde } = punt;
    for (const ander of punten) {
      const x = partitionValue(gewichten, ander.labels);
      if (x > waarde + 1e-9 * Math.abs(waarde)) {
        waarde = x;
        labels = ander.labels;
      }
    }
    const grens = Math.max(waarde, Math.min(punt.grens, chordBound(punt, punten)));
    return { ...punt, labels, waarde, grens, gat: grens - waarde, aantalRegios: countRegions(labels) };
  });
}

/** Lowest chord between the bounds of a point on either side; infinite at the ends. */
function chordBound(punt: CurvePunt, punten: readonly CurvePunt[]): number {
  let laagst = Number.POSITIVE_INFINITY;
  for (const a of punten.filter((p) => p.gamma < punt.gamma)) {
    for (const b of punten.filter((p) => p.gamma > punt.gamma)) {
      const t = (punt.gamma - a.gamma) / (b.gamma - a.gamma);
      laagst = Math.min(laagst, (1 - t) * a.grens + t * b.grens);
    }
  }
  return laagst;
}
