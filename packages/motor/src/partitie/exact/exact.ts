/**
 * Proof by branch and bound over the lazily separated relaxation: a node fixes some pairs together
 * (x = 1) or apart (x = 0); where its bound does not exceed the best known value it is closed. Columns whose
 * reduced cost exceeds the gap at the root are fixed for good. Depth first, the likelier branch first, so that
 * the solver restarts from a basis close by; the open nodes' bounds are the proven bound at any moment.
 */

import type { Budget, LpSolver } from '../../grond/index.ts';
import { canonical, type Labels, type Paargewichten, partitionValue, ruis } from '../paargewichten.ts';
import { Zoekkern } from '../zoekkern.ts';
import { type Nevenrijen, Relaxatie } from './relaxatie.ts';
import { closeTransitively } from './sluiting.ts';
import { pairIndex } from './snedes.ts';

export interface ExactVraag {
  readonly gewichten: Paargewichten;
  readonly oplosser: LpSolver;
  /** A good division to begin with. */
  readonly labels: Labels;
  /** Values differ by at least this much, or not at all (0: not known). */
  readonly stap: number;
  readonly budget: Budget;
  /** As in `Regie`: a better division that another found closes more nodes. */
  readonly elders?: (() => Labels | undefined) | undefined;
  /** Told of every round: what is known then is not lost when the proof is ended. */
  readonly voortgang?: ((waarde: number, grens: number, labels: Labels) => void) | undefined;
  /** Where only some divisions count: `labels` is one of them, and what is proven holds for them. */
  readonly eisen?: Eisen;
}

/** What makes a division count. */
export interface Eisen extends Nevenrijen {
  /** Pairs (columns) that are together (1) or apart (0) in all divisions that count. */
  readonly vasteParen: readonly (readonly [kolom: number, waarde: 0 | 1])[];
  /** Whether a division counts. */
  isGeldig(labels: Labels): boolean;
}

export interface ExactAntwoord {
  readonly labels: Labels;
  readonly waarde: number;
  readonly grens: number;
  readonly bewezen: boolean;
  readonly knopen: number;
}

/** Where values lie on no grid: how close, relatively, counts as proven. */
const tolerantie = 1e-7;

interface Knoop {
  readonly vast: readonly (readonly [kolom: number, waarde: 0 | 1])[];
  /** What its parent proved. */
  readonly grens: number;
}

export function solveExact(vraag: ExactVraag): ExactAntwoord {
  const relaxatie = new Relaxatie(vraag.gewichten, vraag.oplosser, vraag.eisen);
  for (const [kolom, waarde] of vraag.eisen?.vasteParen ?? []) relaxatie.setBounds(kolom, waarde, waarde);
  // A descent leaves nothing to chance.
  const kern = new Zoekkern(vraag.gewichten, () => 0);
  try {
    return new Boom(vraag, relaxatie, kern).run();
  } finally {
    relaxatie.close();
    kern.close();
  }
}

class Boom {
  private readonly vraag: ExactVraag;
  private readonly relaxatie: Relaxatie;
  private readonly kern: Zoekkern;
  private labels: Labels;
  private waarde: number;
  private readonly open: Knoop[];
  private knopen = 0;
  /** Highest bound of a node that needs no more work. */
  private gesloten = Number.NEGATIVE_INFINITY;
  /** On a grid: what rounding may take off a bound. */
  private readonly speling: number;
  private readonly wortelOnder: Float64Array;
  private readonly wortelBoven: Float64Array;

  constructor(vraag: ExactVraag, relaxatie: Relaxatie, kern: Zoekkern) {
    this.vraag = vraag;
    this.relaxatie = relaxatie;
    this.kern = kern;
    this.labels = vraag.labels;
    this.waarde = partitionValue(vraag.gewichten, vraag.labels);
    const omvang = vraag.gewichten.w.reduce((som, x) => som + Math.abs(x), 0);
    this.speling = Math.min(0.5 * vraag.stap, Math.max(1e-6 * vraag.stap, omvang * 1e-13));
    this.open = [{ vast: [], grens: relaxatie.trivialBound() }];
    this.wortelOnder = relaxatie.onder.slice();
    this.wortelBoven = relaxatie.boven.slice();
  }

  run(): ExactAntwoord {
    for (let knoop = this.open.pop(); knoop !== undefined; knoop = this.open.pop()) {
      if (knoop.grens <= this.enough()) {
        this.close(knoop.grens);
        continue;
      }
      if (this.vraag.budget.isOp()) {
        this.open.push(knoop);
        break;
      }
      this.learn();
      if (this.enter(knoop)) this.work(knoop);
      this.tell();
    }
    const grens = this.bound();
    return {
      labels: this.labels,
      waarde: this.waarde,
      grens,
      bewezen: grens <= this.enough(),
      knopen: this.knopen,
    };
  }

  /** A node whose bound is no higher holds nothing better. */
  private enough(): number {
    const { stap } = this.vraag;
    return this.waarde + (stap > 0 ? stap - this.speling : tolerantie * Math.max(1, Math.abs(this.waarde)));
  }

  /** @param bezig what is proven of the node that is worked on. */
  private tell(bezig = Number.NEGATIVE_INFINITY): void {
    this.vraag.voortgang?.(this.waarde, this.bound(bezig), this.labels);
  }

  private bound(bezig = Number.NEGATIVE_INFINITY): number {
    const open = Math.max(this.gesloten, bezig);
    const hoogst = this.open.reduce((max, knoop) => Math.max(max, knoop.grens), open);
    const { stap } = this.vraag;
    if (stap === 0) return Math.max(this.waarde, hoogst);
    // Values lie on the grid, and so does the highest that the bound leaves room for.
    return hoogst <= this.enough() ? this.waarde : Math.floor((hoogst + this.speling) / stap) * stap;
  }

  private work(knoop: Knoop): void {
    this.knopen++;
    const isWortel = knoop.vast.length === 0;
    const gespannen = this.relaxatie.tighten(
      () => this.enough(),
      this.vraag.budget,
      isWortel,
      (grens) => {
        this.learn();
        this.tell(Math.min(knoop.grens, grens));
      },
    );
    if (isWortel) {
      this.wortelOnder.set(this.relaxatie.onder);
      this.wortelBoven.set(this.relaxatie.boven);
    }
    const grens = Math.min(knoop.grens, gespannen.grens);
    if (gespannen.x === undefined) {
      // The solver stopped: what is proven stays in the bound.
      this.close(grens);
      return;
    }
    this.tryRounding(gespannen.x);
    if (grens <= this.enough()) {
      this.close(grens);
      return;
    }
    this.branch(knoop, grens, gespannen.x);
  }

  private branch(knoop: Knoop, grens: number, x: Float64Array): void {
    const kolom = this.mostDivided(x);
    if (kolom < 0) {
      // Whole, yet its bound is out of reach: the solver's inaccuracy, which stays in the bound.
      this.close(grens);
      return;
    }
    const eerst = x[kolom]! >= 0.5 ? 1 : 0;
    this.open.push({ vast: [...knoop.vast, [kolom, eerst === 1 ? 0 : 1]], grens });
    this.open.push({ vast: [...knoop.vast, [kolom, eerst]], grens });
  }

  private close(grens: number): void {
    this.gesloten = Math.max(this.gesloten, grens);
  }

  /** The pair nearest to a half, weighted; −1 when all are whole. */
  private mostDivided(x: Float64Array): number {
    let keus = -1;
    let hoogst = 0;
    const { onder, boven } = this.relaxatie;
    for (let k = 0; k < x.length; k++) {
      if (onder[k] === boven[k]) continue;
      const helft = Math.min(x[k]!, 1 - x[k]!);
      if (helft > 1e-6 && helft > hoogst) {
        hoogst = helft;
        keus = k;
      }
    }
    return keus;
  }

  /**
   * Brings the relaxation to the bounds of this node, and what follows from them: together is transitive, and
   * whoever is apart from one is apart from all with it. False when they contradict each other: no
   * division is like that. The solver's word is never needed for it.
   */
  private enter({ vast }: Knoop): boolean {
    const { n } = this.vraag.gewichten;
    const onder = this.wortelOnder.slice();
    const boven = this.wortelBoven.slice();
    for (const [kolom, waarde] of vast) {
      onder[kolom] = Math.max(onder[kolom]!, waarde);
      boven[kolom] = Math.min(boven[kolom]!, waarde);
    }
    if (!closeTransitively(n, onder, boven)) return false;
    for (let k = 0; k < onder.length; k++) this.relaxatie.setBounds(k, onder[k]!, boven[k]!);
    return true;
  }

  /** Reads a division from the point: pairs above a half together, then improved by single moves. */
  private tryRounding(x: Float64Array): void {
    const { n } = this.vraag.gewichten;
    const label = Int32Array.from({ length: n }, (_, i) => i);
    for (let i = 0; i < n; i++) {
      if (label[i] !== i) continue;
      for (let j = i + 1; j < n; j++) if (label[j] === j && x[pairIndex(n, i, j)]! > 0.5) label[j] = i;
    }
    this.offer(this.vraag.eisen === undefined ? this.descendFrom(label) : canonical(label));
  }

  private learn(): void {
    const labels = this.vraag.elders?.();
    if (labels) this.offer(labels);
  }

  /** Takes a division that counts and is better than the best so far. */
  private offer(labels: Labels): void {
    const { gewichten, eisen } = this.vraag;
    const waarde = partitionValue(gewichten, labels);
    if (waarde <= this.waarde + ruis || eisen?.isGeldig(labels) === false) return;
    this.labels = labels;
    this.waarde = waarde;
  }

  private descendFrom(labels: Labels): Labels {
    this.kern.load(labels);
    this.kern.descend(this.vraag.budget);
    return this.kern.labels();
  }
}
