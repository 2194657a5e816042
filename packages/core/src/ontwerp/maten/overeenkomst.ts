import { agreementWeights, type Labels, type Overdekking } from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import type { Laagopgave } from '../opgave/opgave.ts';

/**
 * How a map of regions agrees with weighted indelingen, told in pairs of gemeenten. With a(i,j) the weighted share
 * of the indelingen in which i and j share a regio, and P the pairs that share a region of the map:
 * deelt = Σ_P a / |P|, bewaard = Σ_P a / Σ_all a, and overeenkomst their harmonic mean (Dice 1945).
 */
export interface Overeenstemming {
  /** 0–1: in how many of the indelingen two gemeenten of one region already share a regio, on average. */
  readonly deelt: number;
  /** 0–1: of what gemeenten share now, how much stays inside a region. */
  readonly bewaard: number;
  /** 0–1: 1 = the same pairs share a region in the map and in all the indelingen. */
  readonly overeenkomst: number;
}

/** Measures maps against the same indelingen again and again. */
export class Paarmeter {
  private readonly n: number;
  private readonly w: Float64Array;
  /** Twice the weights of all indelingen together: what a pair weighs that all agree on. */
  private readonly hoogste: number;
  private readonly alles: number;

  constructor(overdekkingen: readonly Overdekking[], wegingen: readonly number[]) {
    const { n, w } = agreementWeights({ overdekkingen, wegingen, gamma: 0 });
    this.n = n;
    this.w = w;
    this.hoogste = 2 * wegingen.reduce((a, b) => a + b, 0);
    this.alles = w.reduce((a, b) => a + b, 0) / 2;
  }

  /** A map with one region for each gemeente. */
  measure(labels: Labels): Overeenstemming {
    return this.over((i, j) => labels[i] === labels[j]);
  }

  /** An indeling, in which a gemeente may lie in several regio's or in none. */
  measureIndeling(overdekking: Overdekking): Overeenstemming {
    const { n, w } = agreementWeights({ overdekkingen: [overdekking], gamma: 0 });
    return this.over((i, j) => (w[i * n + j] ?? 0) > 0);
  }

  private over(samen: (i: number, j: number) => boolean): Overeenstemming {
    let paren = 0;
    let gedeeld = 0;
    for (let i = 0; i < this.n; i++) {
      for (let j = i + 1; j < this.n; j++) {
        if (!samen(i, j)) continue;
        paren++;
        gedeeld += this.w[i * this.n + j] ?? 0;
      }
    }
    return {
      deelt: gedeeld / (paren * this.hoogste),
      bewaard: gedeeld / this.alles,
      overeenkomst: (2 * gedeeld) / (paren * this.hoogste + this.alles),
    };
  }
}

/** The meter of a layer: against its indelingen, by their weights; undefined where the atlas has none of them. */
export function buildPaarmeter(atlas: Atlas, { indelingen }: Laagopgave): Paarmeter | undefined {
  const lijst = indelingen.flatMap(({ indeling, gewicht = 1 }) => {
    const editie = atlas.edities.get(indeling);
    return editie ? [{ overdekking: editie.overdekking, gewicht }] : [];
  });
  if (lijst.length === 0) return undefined;
  return new Paarmeter(
    lijst.map(({ overdekking }) => overdekking),
    lijst.map(({ gewicht }) => gewicht),
  );
}
