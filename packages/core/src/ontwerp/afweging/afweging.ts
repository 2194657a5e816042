/**
 * Designs of which none beats another, over several goals, by ε-constraint (Haimes, Lasdon & Wismer 1971): agreement is
 * made as high as can be while each other goal must be at least so good, for a grid of bounds. Numbers of regions
 * and moves are constraints of the search itself; flows inside regions get a weight that is bisected until they
 * reach their bound; balance is driven by the least size of a region; a goal of somebody's own is steered by measuring
 * small changes of designs found so far (`steerGoal`). Every valid map met on the way is measured from
 * scratch on all goals and offered to the archive, so that what is reported never rests on the steering.
 */

import {
  canonical,
  checkMap,
  type Klok,
  type Labels,
  type Opgave,
  regionalise,
  type Stromen,
} from '@samenhang/motor';
import type { Atlas } from '../../atlas/index.ts';
import type { Ontwerpopgave } from '../opgave/opgave.ts';
import { translateOpgave } from '../opgave/vertaal.ts';
import { solveLaag } from '../zoek/laag.ts';
import { layerValue } from '../zoek/nesten.ts';
import { type Afweegpunt, Archief } from './archief.ts';
import { type Afweegdoel, type Doelnaam, goalOf, type Stuurdoel } from './doelen.ts';
import { buildRooster, type Grenzen, isDriven } from './rooster.ts';
import { startsFor, steerGoal } from './sturing.ts';
import { type Afweging, weighDesigns } from './weging.ts';

export interface Afweegvraag {
  readonly atlas: Atlas;
  /** Of one layer; `seed`, `tijd` (for all together) and `iteraties` (for each run) as there. */
  readonly opgave: Ontwerpopgave;
  /** Two to four, by name or of your own; one of your own is steered by measuring: see `steerGoal`. */
  readonly doelen: readonly (Doelnaam | Afweegdoel)[];
  readonly stromen?: Stromen | undefined;
  /** Bounds on each goal. Default 5. */
  readonly stappen?: number;
  /** Designs that differ in a smaller share of gemeenten are thinned. Default 0.02. */
  readonly drempel?: number | undefined;
  readonly start?: readonly ArrayLike<number>[] | undefined;
  /** Only this part of the runs, counted from 0, of so many equal parts: the others are somebody else's. */
  readonly deel?: { readonly rang: number; readonly aantal: number } | undefined;
  readonly klok?: Klok | undefined;
  readonly gestopt?: (() => boolean) | undefined;
  readonly voortgang?: ((stand: Afweegstand) => void) | undefined;
}

interface Afweegstand {
  /** Runs done, of how many; more is done while time lasts. */
  readonly gedaan: number;
  readonly totaal: number;
  readonly punten: readonly Afweegpunt[];
}

/** Runs of a bisection on the weight of flows. */
const halveringen = 4;
/** Parts of the best agreement that a design may lose to a goal that is steered by measuring. */
const verlies = [0.02, 0.05, 0.1, 0.25, 0.5];
/** Part of the time that is kept for that. */
const deelSturen = 0.5;

/**
 * The trade-off between goals.
 * @throws RangeError when the question has faults or more than one layer, or a goal lacks what it is measured by.
 */
export function tradeOff(vraag: Afweegvraag): Afweging {
  const vertaling = translateOpgave(vraag.atlas, vraag.opgave);
  if (!vertaling.ok) throw new RangeError(`the question has faults: ${vertaling.fouten[0]?.pad ?? ''}`);
  const [opgave, ...meer] = vertaling.lagen;
  if (!opgave || meer.length > 0) throw new RangeError('designs of one layer are weighed here');
  if (vraag.doelen.length < 2 || vraag.doelen.length > 4) throw new RangeError('give two to four goals');
  return new Afweger(vraag, opgave).run();
}

class Afweger {
  private readonly vraag: Afweegvraag;
  private readonly opgave: Opgave;
  private readonly doelen: readonly Stuurdoel[];
  private readonly archief: Archief;
  private readonly klok: Klok;
  private readonly eind: number;
  /** When the grid must be done: what comes after needs time too. */
  private roostereind: number;
  private iteraties = 0;
  private runs = 1;

  constructor(vraag: Afweegvraag, opgave: Opgave) {
    this.vraag = vraag;
    this.opgave = opgave;
    this.doelen = vraag.doelen.map((d) => (typeof d === 'string' ? goalOf(d, opgave, vraag.stromen) : d));
    this.archief = new Archief(this.doelen.map((d) => d.richting));
    this.klok = vraag.klok ?? Date.now;
    this.eind = this.klok() + (vraag.opgave.tijd ?? 10) * 1000;
    this.roostereind = this.eind;
  }

  run(): Afweging {
    const { stappen = 5, opgave, start = [] } = this.vraag;
    const rooster = this.part(buildRooster(this.doelen, stappen, opgave.seed ?? 1));
    const gemeten = this.doelen.filter((d) => !isDriven(d) && d.naam !== 'overeenstemming');
    const stuur = this.part(verlies.flatMap((deel) => gemeten.map((doel) => ({ deel, doel }))));
    const totaal = 1 + rooster.length + stuur.length;
    const samen = new Int32Array(this.opgave.n);
    for (const kaart of [...start, samen])
      if (checkMap(this.opgave, kaart).length === 0) this.archief.add(kaart, this.measure(canonical(kaart)));
    const vrij = this.first();
    if (!vrij) return this.answer(false);
    const anker = this.measure(vrij);
    if (gemeten.length > 0) this.roostereind -= deelSturen * Math.max(0, this.eind - this.klok());
    let gedaan = 1;
    const tell = (): void => {
      gedaan++;
      this.vraag.voortgang?.({ gedaan, totaal, punten: this.archief.punten });
    };
    for (const [k, grenzen] of rooster.entries()) {
      if (this.isOp(this.roostereind)) break;
      this.within(grenzen, anker, rooster.length - k);
      tell();
    }
    for (const [k, { deel, doel }] of stuur.entries()) {
      if (this.isOp()) break;
      this.steer(doel, layerValue(this.opgave, vrij), deel, stuur.length - k);
      if (!this.isOp()) tell();
    }
    return this.answer(gedaan === totaal);
  }

  /** The runs that are ours, of all. */
  private part<T>(runs: readonly T[]): T[] {
    const { rang = 0, aantal = 1 } = this.vraag.deel ?? {};
    return runs.filter((_, k) => k % aantal === rang);
  }

  /**
   * From the design that is best for the goal among those with enough agreement, and from the one with most.
   * @param rest of how many equal parts of the time that is left this is one.
   */
  private steer(doel: Stuurdoel, hoogste: number, deel: number, rest: number): void {
    const { opgave: vraag } = this.vraag;
    const eind = this.klok() + Math.max(0, this.eind - this.klok()) / rest;
    const ondergrens = hoogste - deel * Math.abs(hoogste);
    for (const start of startsFor(this.archief.punten, this.opgave, doel, ondergrens)) {
      const antwoord = steerGoal({
        opgave: this.opgave,
        doel,
        start,
        ondergrens,
        seed: (vraag.seed ?? 1) + this.runs++,
        gestopt: () => this.isOp(eind),
        gezien: (labels) => void this.archief.add(labels, this.measure(labels)),
        iteraties: vraag.iteraties,
      });
      this.iteraties += antwoord.iteraties;
    }
  }

  /** The best agreement without bounds: a fifth of the time, as all else starts from it. */
  private first(): Labels | undefined {
    const { gestopt, opgave } = this.vraag;
    const antwoord = solveLaag({
      opgave: this.opgave,
      seed: opgave.seed ?? 1,
      klok: this.klok,
      tijdMs: Math.max(0, this.eind - this.klok()) / 5,
      start: this.vraag.start ?? [],
      gezien: (labels) => void this.archief.add(labels, this.measure(labels)),
      iteraties: opgave.iteraties,
      gestopt,
    });
    this.iteraties += antwoord.iteraties;
    return antwoord.kaart?.labels;
  }

  private isOp(eind = this.eind): boolean {
    return this.klok() >= eind || (this.vraag.gestopt?.() ?? false);
  }

  /** One run of the grid: agreement as high as can be within the bounds. */
  private within(grenzen: Grenzen, anker: readonly number[], rest: number): void {
    let opgave = this.opgave;
    let stroom: { readonly doel: Stuurdoel; readonly eps: number } | undefined;
    grenzen.forEach((deel, k) => {
      if (deel === 0) return;
      const doel = this.doelen[k]!;
      const eps = anker[k]! + deel * (doel.best - anker[k]!);
      if (doel.beperk) opgave = doel.beperk(opgave, eps);
      else if (doel.paren) stroom = { doel, eps };
      else opgave = this.balanced(opgave, deel);
    });
    if (stroom) this.bisect(opgave, stroom.doel, stroom.eps, rest);
    else this.search(opgave, rest, this.warm());
  }

  /** Regions of at least so large a part of the mean that the best design so far has. */
  private balanced(opgave: Opgave, deel: number): Opgave {
    const totaal = Array.from(opgave.gewicht).reduce((som, x) => som + x, 0);
    const k = Math.max(...(this.archief.punten[0]?.labels ?? [0])) + 1;
    return { ...opgave, minimum: Math.max(opgave.minimum ?? 0, (0.95 * deel * totaal) / k) };
  }

  /** The least weight of flows at which they reach their bound: doubled until they do, then halved between. */
  private bisect(opgave: Opgave, doel: Stuurdoel, eps: number, rest: number): void {
    const { paren } = opgave.doel;
    const f = doel.paren;
    if (!paren || !f) return;
    const schaal = this.doelen.find((d) => d.naam === 'overeenstemming')?.best ?? 1;
    let laag = 0;
    let hoog = Number.POSITIVE_INFINITY;
    let lambda = schaal;
    for (let k = 0; k < halveringen && !this.isOp(this.roostereind); k++) {
      const w = paren.w.map((x, p) => x + lambda * f.w[p]!);
      const kaart = this.search(
        { ...opgave, doel: { paren: { n: f.n, w } } },
        rest * halveringen,
        this.warm(),
      );
      if (!kaart) return;
      if (doel.meet(kaart) >= eps) hoog = lambda;
      else laag = lambda;
      lambda = Number.isFinite(hoog) ? (laag + hoog) / 2 : 4 * lambda;
    }
  }

  /** Designs to start from: some of those that were found, spread over the front. */
  private warm(): Labels[] {
    const { punten } = this.archief;
    const stap = Math.max(1, Math.ceil(punten.length / 4));
    return punten.filter((_, k) => k % stap === 0).map((p) => p.labels);
  }

  /** @param delen of how many equal parts of the time that is left this is one. */
  private search(opgave: Opgave, delen: number, start: readonly ArrayLike<number>[]): Labels | undefined {
    const { gestopt, opgave: vraag } = this.vraag;
    const antwoord = regionalise({
      opgave,
      seed: (vraag.seed ?? 1) + this.runs++,
      klok: this.klok,
      tijdMs: Math.max(0, this.roostereind - this.klok()) / Math.max(1, delen),
      start,
      voortgang: ({ labels }) => {
        this.archief.add(labels, this.measure(labels));
      },
      iteraties: vraag.iteraties,
      gestopt,
    });
    this.iteraties += antwoord.iteraties;
    return antwoord.soort === 'kaart' ? antwoord.labels : undefined;
  }

  private measure(labels: Labels): number[] {
    return this.doelen.map((d) => d.meet(canonical(labels)));
  }

  private answer(volledig: boolean): Afweging {
    const { drempel } = this.vraag;
    return weighDesigns(this.doelen, this.archief.punten, { drempel, volledig, iteraties: this.iteraties });
  }
}
