/**
 * Anytime search for clique partitioning: a small population of good divisions, each the result of a
 * tabu search, improved by recombination and perturbation.
 *
 * Recombination is by contraction (merge–divide, Lu, Zhou & Hao 2021, doi 10.1109/TCYB.2021.3051243):
 * units that two parents both keep together become one unit. The contracted problem is small, holds
 * both parents, and a tabu search on it moves, merges and splits whole blocks; its answer is then
 * refined unit by unit.
 *
 * Beside the population stand a few lines of annealing: each round one of them is warmed up and cooled again, and goes
 * on from what is better. Large dense problems are theirs; small ones are solved before they matter.
 */

import {
  canonical,
  contract,
  countRegions,
  expand,
  type Labels,
  type Paargewichten,
} from './paargewichten.ts';
import { descend, ruis, tabuKeuze, tabuSearch } from './tabu.ts';
import { below, seededToeval, shuffle, type Toeval } from './toeval.ts';
import { Gloeiverdeling } from './uitgloeien.ts';
import { Verdeling } from './verdeling.ts';
import { disturb } from './verstoring.ts';
import { Budget, type Regie } from './voortgang.ts';

export interface HeuristiekVraag extends Regie {
  readonly gewichten: Paargewichten;
  readonly seed: number;
  /** Time limit in milliseconds. */
  readonly tijdMs: number;
  /** Limit in moves; with it, and time enough, a run is the same everywhere. */
  readonly iteraties?: number;
  /** Divisions to start from, beside the search's own. */
  readonly start?: readonly ArrayLike<number>[];
  /** A proven bound: the search ends when it is reached. */
  readonly grens?: number;
  /** Ends after this many rounds without improvement. Default: no end but the limits. */
  readonly geduld?: number;
}

export interface HeuristiekAntwoord {
  readonly labels: Labels;
  readonly waarde: number;
  readonly iteraties: number;
}

interface Lid {
  readonly labels: Labels;
  readonly waarde: number;
}

const omvangBevolking = 10;
/** A tabu search ends after this many steps per unit without improvement. */
const geduldPerEenheid = 20;
/** A population that took in nothing for this many rounds has converged, and is renewed around its best. */
const maxStilstand = 40;
/** From this many units on, so many lines are annealed. */
const minGloei = 80;
const aantalLijnen = 4;
/** Room for regions beyond those of the best division. */
const extraRegios = 2;

/** Searches until the bound is reached, the limits are, or it is told to stop. */
export function searchPartition(vraag: HeuristiekVraag): HeuristiekAntwoord {
  return new Zoektocht(vraag).run();
}

class Zoektocht {
  private readonly vraag: HeuristiekVraag;
  private readonly gewichten: Paargewichten;
  private readonly toeval: Toeval;
  private readonly budget: Budget;
  private readonly verdeling: Verdeling;
  private readonly bevolking: Lid[] = [];
  private beste: Lid;
  private rondesZonder = 0;
  /** Divisions under annealing, and the table that they take turns in. */
  private readonly lijnen: Lid[] = [];
  private gloei: Gloeiverdeling | undefined;
  private beurt = 0;
  private stilstand = 0;

  constructor(vraag: HeuristiekVraag) {
    this.vraag = vraag;
    this.gewichten = vraag.gewichten;
    this.toeval = seededToeval(vraag.seed);
    this.budget = new Budget(vraag, vraag.tijdMs, vraag.iteraties);
    this.verdeling = new Verdeling(this.gewichten, singletons(this.gewichten.n));
    this.beste = { labels: this.verdeling.labels(), waarde: 0 };
  }

  run(): HeuristiekAntwoord {
    this.startFromGiven();
    this.fillPopulation();
    while (!this.isDone()) {
      if (this.isAnnealing()) this.anneal();
      else if (this.stilstand >= maxStilstand) this.renew();
      else if (this.bevolking.length < 2 || this.toeval() < 0.25) this.perturb();
      else this.recombine();
    }
    return { ...this.beste, iteraties: this.budget.iteraties };
  }

  private isDone(): boolean {
    const { grens, geduld } = this.vraag;
    if (grens !== undefined && this.beste.waarde >= grens - ruis) return true;
    return this.rondesZonder >= (geduld ?? Number.POSITIVE_INFINITY) || this.budget.isOp();
  }

  private startFromGiven(): void {
    for (const start of this.vraag.start ?? []) {
      this.verdeling.load(canonical(start));
      this.improve();
    }
  }

  private renew(): void {
    this.bevolking.length = 0;
    this.stilstand = 0;
    this.fillPopulation();
    this.keep(this.beste);
  }

  private fillPopulation(): void {
    for (let k = 0; k < omvangBevolking && !this.isDone(); k++) {
      this.verdeling.load(this.randomStart(k));
      descend(this.verdeling, this.budget);
      this.improve();
    }
  }

  /** Even ones begin alone; odd ones in a random number of random regions. */
  private randomStart(k: number): Labels {
    const { n } = this.gewichten;
    const volgorde = shuffle(singletons(n), this.toeval);
    if (k % 2 === 0) return volgorde;
    const aantal = 2 + below(this.toeval, Math.max(1, Math.ceil(Math.sqrt(n))));
    return volgorde.map((x) => x % Math.min(aantal, n));
  }

  /** Three rounds in four, where the table of all regions is no larger than that of all pairs. */
  private isAnnealing(): boolean {
    const { n } = this.gewichten;
    if (n < minGloei || this.beste.waarde <= 0) return false;
    return ++this.beurt % 4 !== 0;
  }

  /** Warms one line up and cools it; the line goes on from the better of before and after. */
  private anneal(): void {
    const gloei = this.tableFor(countRegions(this.beste.labels) + extraRegios);
    const k = this.beurt % aantalLijnen;
    const lijn = this.lijnen[k];
    // What a unit is worth to its region on average: the measure of temperature.
    const maat = (2 * this.beste.waarde) / this.gewichten.n;
    if (lijn) gloei.load(lijn.labels);
    else gloei.scatter(this.toeval);
    const koeling = { warm: maat / (lijn ? 7 : 6.5), koud: maat / 32, rondes: lijn ? 2000 : 500 };
    gloei.cool(koeling, this.toeval, this.budget);
    this.verdeling.load(gloei.labels());
    descend(this.verdeling, this.budget);
    const na = this.improve();
    if (lijn === undefined || na.waarde > lijn.waarde) this.lijnen[k] = na;
  }

  private tableFor(regios: number): Gloeiverdeling {
    const { n } = this.gewichten;
    const breedte = Math.min(n, regios);
    if (this.gloei?.breedte !== breedte)
      this.gloei = new Gloeiverdeling(this.gewichten, breedte, this.toeval);
    return this.gloei;
  }

  private perturb(): void {
    const ouder = this.bevolking[below(this.toeval, this.bevolking.length)] ?? this.beste;
    this.verdeling.load(ouder.labels);
    disturb(this.verdeling, this.toeval);
    this.improve();
  }

  private recombine(): void {
    const aantal = this.bevolking.length;
    const a = below(this.toeval, aantal);
    const b = (a + 1 + below(this.toeval, aantal - 1)) % aantal;
    const een = this.bevolking[a]!;
    const ander = this.bevolking[b]!;
    const groep = overlay(een.labels, ander.labels);
    const { gewichten } = contract(this.gewichten, groep);
    if (gewichten.n < 2) {
      this.perturb();
      return;
    }
    const kern = new Verdeling(gewichten, singletons(gewichten.n));
    if (this.toeval() < 0.5) descend(kern, this.budget);
    else kern.load(restrict(groep, een.waarde > ander.waarde ? een.labels : ander.labels, gewichten.n));
    tabuSearch(kern, tabuKeuze(gewichten.n, geduldPerEenheid * gewichten.n), this.toeval, this.budget);
    this.verdeling.load(expand(groep, kern.labels()));
    this.improve();
  }

  private improve(): Lid {
    const { n } = this.gewichten;
    tabuSearch(this.verdeling, tabuKeuze(n, geduldPerEenheid * n), this.toeval, this.budget);
    const lid = { labels: this.verdeling.labels(), waarde: this.verdeling.waarde };
    this.keep(lid);
    return lid;
  }

  private keep(lid: Lid): void {
    this.rondesZonder++;
    if (lid.waarde > this.beste.waarde + ruis) {
      this.beste = lid;
      this.rondesZonder = 0;
      this.vraag.voortgang?.({
        waarde: lid.waarde,
        grens: this.vraag.grens ?? Number.POSITIVE_INFINITY,
        iteraties: this.budget.iteraties,
      });
    }
    this.stilstand++;
    if (this.bevolking.some((ander) => isSame(ander, lid))) return;
    this.bevolking.push(lid);
    this.bevolking.sort((x, y) => y.waarde - x.waarde);
    const valtAf = this.bevolking.length > omvangBevolking ? this.bevolking.pop() : undefined;
    if (valtAf !== lid) this.stilstand = 0;
  }
}

function isSame(a: Lid, b: Lid): boolean {
  return Math.abs(a.waarde - b.waarde) <= ruis && a.labels.every((x, i) => x === b.labels[i]);
}

function singletons(n: number): Labels {
  return Int32Array.from({ length: n }, (_, i) => i);
}

/** Groups of units that both divisions keep together. */
function overlay(a: Labels, b: Labels): Labels {
  return canonical(a.map((x, i) => x * (b.length + 1) + b[i]!));
}

/** Labels of the groups, from labels of units that are constant within each group. */
function restrict(groep: Labels, labels: Labels, m: number): Labels {
  const uit = new Int32Array(m);
  groep.forEach((g, i) => {
    uit[g] = labels[i]!;
  });
  return canonical(uit);
}
