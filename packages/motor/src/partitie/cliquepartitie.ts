/**
 * Clique partitioning: divide n units so that Σ of w_ij over the pairs inside regions is as high as can be
 * (Grötschel & Wakabayashi 1989, doi 10.1007/BF01589097). Reduction, then search, then, when asked, proof.
 */

import { Budget, type LpSolver, type Regie } from '../grond/index.ts';
import { solveExact } from './exact/exact.ts';
import { searchPartition } from './heuristiek.ts';
import { fromTriangle, type Labels, type Paargewichten, partitionValue } from './paargewichten.ts';
import { packingBound } from './pakking.ts';
import { type Deelprobleem, lift, type Reductie, reduce, restrictTo } from './reductie.ts';
import { chooseScale, type Maatstaf } from './schaal.ts';

export interface CliqueVraag extends Regie {
  /** Number of units. */
  readonly n: number;
  /** Upper triangle, row by row: (0,1), (0,2) … (1,2) … */
  readonly gewichten: Int32Array | Float64Array;
  /** Same seed (and iterations), same answer. Default 1. */
  readonly seed?: number | undefined;
  /** Time limit in milliseconds. Default 10,000. */
  readonly tijdMs?: number | undefined;
  /** Limit on moves of the search: with it, and time enough, an answer does not depend on the machine. */
  readonly iteraties?: number | undefined;
  /** Rounds of search without improvement before it rests. Default: grows with n. */
  readonly geduld?: number | undefined;
  /** A division to start from. */
  readonly start?: ArrayLike<number> | undefined;
  /** Prove it, as far as time allows; needs `oplosser`. */
  readonly exact?: boolean | undefined;
  readonly oplosser?: LpSolver | undefined;
}

export interface CliqueAntwoord {
  /** Region of each unit: 0, 1, 2 … in order of first appearance. */
  readonly labels: Labels;
  readonly waarde: number;
  /** Proven: no division is worth more. */
  readonly grens: number;
  /** grens − waarde. */
  readonly gat: number;
  /** The gap is zero: for weights on a grid exactly, else to within 1e−7 of the value. */
  readonly bewezen: boolean;
  /** Moves of the search. */
  readonly iteraties: number;
}

/**
 * The best division found, with a bound that was computed.
 *
 * @example
 * cliquePartition({ n: 3, gewichten: Int32Array.of(2, -1, -1) });
 * // { labels: [0, 0, 1], waarde: 2, grens: 2, gat: 0, bewezen: true, … }
 * @throws RangeError when the weights do not fit n, or proof is asked without a solver.
 */
export function cliquePartition(vraag: CliqueVraag): CliqueAntwoord {
  return partitionWeights(fromTriangle(vraag.n, vraag.gewichten), vraag);
}

/** Above so many units that hang together the relaxation asks for more memory than there is; the quick bound stays. */
const maxBewijs = 600;
/** Share of the time that the quick bound may take. */
const deelPakking = 0.2;

export type PartitieVraag = Omit<CliqueVraag, 'n' | 'gewichten'>;

/** The same for dense weights. */
export function partitionWeights(gewichten: Paargewichten, vraag: PartitieVraag): CliqueAntwoord {
  if (vraag.exact === true && vraag.oplosser === undefined)
    throw new RangeError('exact needs an LP solver: pass oplosser');
  if (vraag.start !== undefined && vraag.start.length !== gewichten.n)
    throw new RangeError(`start has ${vraag.start.length} labels for ${gewichten.n} units`);
  return new Opdracht(gewichten, vraag).run();
}

interface Deelstand {
  readonly labels: Labels;
  readonly waarde: number;
  readonly grens: number;
}

interface Deelantwoord extends Deelstand {
  readonly bewezen: boolean;
}

class Opdracht {
  private readonly vraag: PartitieVraag;
  private readonly maat: Maatstaf;
  private readonly reductie: Reductie;
  /** What is known of each part so far. */
  private readonly standen: Deelstand[];
  private readonly budget: Budget;
  private iteraties = 0;

  constructor(gewichten: Paargewichten, vraag: PartitieVraag) {
    this.vraag = vraag;
    this.maat = chooseScale(gewichten);
    this.reductie = reduce(this.maat.heel);
    // Until a part has its turn, the map that it starts from, under all that it could gain.
    this.standen = this.reductie.delen.map((deel) => {
      const { n, w } = deel.gewichten;
      const labels = vraag.start
        ? restrictTo(this.reductie, deel, vraag.start)
        : Int32Array.from({ length: n }, (_, i) => i);
      return {
        labels,
        waarde: partitionValue(deel.gewichten, labels),
        grens: w.reduce((som, x) => som + Math.max(0, x), 0) / 2,
      };
    });
    this.budget = new Budget(vraag, vraag.tijdMs ?? 10_000);
  }

  run(): CliqueAntwoord {
    const { reductie } = this;
    const werk = reductie.delen.reduce((som, deel) => som + deel.gewichten.n ** 2, 0);
    let rest = werk;
    const antwoorden = reductie.delen.map((deel, d) => {
      const start = this.vraag.start && restrictTo(reductie, deel, this.vraag.start);
      const aandeel = deel.gewichten.n ** 2 / rest;
      rest -= deel.gewichten.n ** 2;
      const antwoord = this.solvePart(deel, start, this.budget.rest() * aandeel, (stand) => {
        this.tell(d, stand);
      });
      this.standen[d] = antwoord;
      return antwoord;
    });
    const labels = lift(
      reductie,
      antwoorden.map((a) => a.labels),
    );
    const waarde = partitionValue(this.maat.heel, labels);
    const grens = antwoorden.reduce((som, a) => som + a.grens, reductie.binnen);
    const bewezen = antwoorden.every((a) => a.bewezen);
    return this.answer(
      labels,
      waarde,
      this.maat.isRooster && bewezen ? waarde : Math.max(waarde, grens),
      bewezen,
    );
  }

  private answer(labels: Labels, waarde: number, grens: number, bewezen: boolean): CliqueAntwoord {
    return {
      labels,
      waarde: this.maat.terug(waarde),
      grens: this.maat.terug(grens),
      gat: this.maat.terug(grens - waarde),
      bewezen,
      iteraties: this.iteraties,
    };
  }

  private solvePart(
    deel: Deelprobleem,
    start: Labels | undefined,
    tijdMs: number,
    tell: (stand: Deelstand) => void,
  ): Deelantwoord {
    const { n } = deel.gewichten;
    const { vraag } = this;
    const regie: Regie = {
      klok: vraag.klok,
      gestopt: vraag.gestopt,
      elders: () => {
        const labels = vraag.elders?.();
        return labels && restrictTo(this.reductie, deel, labels);
      },
    };
    const eind = new Budget(regie, tijdMs);
    const eersteGrens = this.floor(packingBound(deel.gewichten, new Budget(regie, tijdMs * deelPakking)));
    const exact = vraag.exact === true && vraag.oplosser !== undefined && n <= maxBewijs;
    const gevonden = searchPartition({
      ...regie,
      voortgang: ({ waarde, labels }) => {
        if (labels) tell({ labels, waarde, grens: Math.max(waarde, eersteGrens) });
      },
      gewichten: deel.gewichten,
      seed: vraag.seed ?? 1,
      tijdMs: exact ? tijdMs * 0.3 : tijdMs,
      grens: eersteGrens,
      geduld: vraag.geduld ?? (exact ? 200 + 2 * n : 1000 + 20 * n),
      iteraties: vraag.iteraties,
      start: start && [start],
    });
    this.iteraties += gevonden.iteraties;
    const waarde = partitionValue(deel.gewichten, gevonden.labels);
    const grens = Math.max(waarde, eersteGrens);
    const eerst = { labels: gevonden.labels, waarde, grens, bewezen: grens <= waarde };
    if (eerst.bewezen || !exact) return eerst;
    tell(eerst);
    const bewijs = solveExact({
      gewichten: deel.gewichten,
      oplosser: vraag.oplosser,
      labels: gevonden.labels,
      stap: this.maat.isRooster ? 1 : 0,
      budget: eind,
      elders: regie.elders,
      voortgang: (w, g, labels) => tell({ labels, waarde: w, grens: Math.min(g, Math.max(w, eersteGrens)) }),
    });
    return { ...bewijs, grens: Math.min(bewijs.grens, Math.max(bewijs.waarde, eersteGrens)) };
  }

  /** A step of one part, told as a map of the whole with its value and bound, in the units of the question. */
  private tell(d: number, stand: Deelstand): void {
    this.standen[d] = stand;
    const { voortgang } = this.vraag;
    if (voortgang === undefined) return;
    const { binnen } = this.reductie;
    voortgang({
      waarde: this.maat.terug(this.standen.reduce((som, s) => som + s.waarde, binnen)),
      grens: this.maat.terug(this.standen.reduce((som, s) => som + s.grens, binnen)),
      iteraties: this.iteraties,
      labels: lift(
        this.reductie,
        this.standen.map((s) => s.labels),
      ),
    });
  }

  private floor(grens: number): number {
    return this.maat.isRooster ? Math.floor(grens + 1e-6) : grens;
  }
}
