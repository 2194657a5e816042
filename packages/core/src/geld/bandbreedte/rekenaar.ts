/**
 * The balance of one gemeente after another, over all draws and year by year. Beside what the assumptions do, clients come by
 * chance: Poisson with the expected number λ, each at a price with mean p and coefficient of variation c. Cost is
 * p·λ + p·√(λ(1 + c²))·z + p·(1 + 2c²)/6·(z² − 1), never below 0: the first terms of Cornish and Fisher (1938), with the skewness
 * of a compound Poisson sum of gamma prices. z comes from a stream by the seed and the code of the gemeente, so that
 * the same gemeente has the same luck in every scenario.
 */

import type { Overgang } from '../overgang/overgang.ts';
import { firstStep, indexed, partsOf, phaseIn } from '../overgang/pad.ts';
import { shareOfOld } from '../overgang/vraag.ts';
import { normalQuantile } from '../risico/kwantiel.ts';
import { Dempland } from './dempland.ts';
import { type Bereiken, type Bereikveld, drawBereik, hashOf, withAanname } from './trekking.ts';

/** A transition with ranges. */
export interface Bandvraag {
  readonly overgang: Overgang;
  /** Of each gemeente, in its order. */
  readonly codes: readonly string[];
  /** c: how far prices lie apart; 0 where all clients cost the same. */
  readonly spreiding: number;
  readonly bereiken: Bereiken;
  readonly trekkingen: number;
  readonly seed: number;
}

/** Values of z, each as likely: 2^13 middles of equal chances, so that they stay in the nearest memory. */
const bits = 13;
let zwaarden: Float32Array | undefined;
function normals(): Float32Array {
  zwaarden ??= Float32Array.from({ length: 2 ** bits }, (_, i) => normalQuantile((i + 0.5) / 2 ** bits));
  return zwaarden;
}

/** Per draw (k) and year (t): [t · draws + k]. */
interface Reeksen {
  /** Euro by the old division, and by the key. */
  readonly naarOud: Float64Array;
  readonly naarNieuw: Float64Array;
  readonly prijs: Float64Array;
  /** Clients as a multiple of those of the base year: still with the centre, and by origin. */
  readonly blijft: Float64Array;
  readonly gaat: Float64Array;
}

function drawReeksen({ overgang, bereiken, trekkingen: n, seed }: Bandvraag, geld: number): Reeksen {
  const { van, tot } = overgang;
  const lengte = (tot - van + 1) * n;
  const make = () => new Float64Array(lengte);
  const r = { naarOud: make(), naarNieuw: make(), prijs: make(), blijft: make(), gaat: make() };
  const getrokken = [...bereiken].map(([veld, bereik]) => [veld, drawBereik(veld, bereik, n, seed)] as const);
  for (let k = 0; k < n; k++) {
    const een = getrokken.reduce((o, [veld, waarden]) => withAanname(o, veld, waarden[k]!), overgang);
    const { vraag, pad } = een;
    for (let jaar = van; jaar <= tot; jaar++) {
      const p = (jaar - van) * n + k;
      const verder = jaar - vraag.basisjaar;
      const oud = shareOfOld(vraag, firstStep(pad), jaar);
      const factor = (1 + vraag.groei) ** verder;
      const totaal = indexed(geld, een.index, verder);
      const fase = phaseIn(pad, jaar);
      r.naarOud[p] = totaal * (1 - fase);
      r.naarNieuw[p] = totaal * fase;
      r.prijs[p] = indexed(een.prijs, een.prijsindex, verder);
      r.blijft[p] = factor * oud;
      r.gaat[p] = factor * (1 - oud);
    }
  }
  return r;
}

/** What, where it is uncertain, makes damping differ from draw to draw. */
const geldvelden: ReadonlySet<Bereikveld> = new Set([
  'pad.start',
  'pad.uitstel',
  'pad.duur',
  'index',
  'demping',
]);

/** What damping takes from gains (`af`) and makes good of losses (`bij`), as shares, per draw and year. */
interface Dempreeks {
  readonly af: Float64Array;
  readonly bij: Float64Array;
  /** d per draw. */
  readonly grens: Float64Array;
}

/** Computes the balances of a question with ranges, gemeente by gemeente. */
export class Bandrekenaar {
  readonly jaren: number;
  readonly trekkingen: number;
  private readonly vraag: Bandvraag;
  private readonly reeksen: Reeksen;
  private readonly oud: Float64Array;
  private readonly inRegio: Float64Array;
  /** √(1 + c²) and (1 + 2c²)/6 per draw. */
  private readonly breedte: Float64Array;
  private readonly scheefte: Float64Array;
  private readonly demping: Dempreeks | undefined;
  private readonly vorig: Float64Array;
  /** Budgets of the year that was computed last. */
  readonly budget: Float64Array;
  private gemeente = 0;
  private stand = 1;

  constructor(vraag: Bandvraag) {
    const { overgang, trekkingen, bereiken, seed, spreiding } = vraag;
    const { oud, vraag: clientvraag, demping } = overgang;
    this.vraag = vraag;
    this.trekkingen = trekkingen;
    this.jaren = overgang.tot - overgang.van + 1;
    this.oud = partsOf(oud);
    let geld = 0;
    for (let g = 0; g < this.oud.length; g++) geld += oud[g]!;
    this.reeksen = drawReeksen(vraag, geld);
    this.inRegio = new Float64Array(this.oud.length);
    for (let g = 0; g < this.oud.length; g++)
      this.inRegio[clientvraag.centrum[g]!]! += clientvraag.clienten[g]!;
    const drawn = (veld: Bereikveld, vast: number): Float64Array => {
      const bereik = bereiken.get(veld);
      return bereik ? drawBereik(veld, bereik, trekkingen, seed) : new Float64Array(trekkingen).fill(vast);
    };
    const c = drawn('spreiding', spreiding);
    this.breedte = c.map((x) => Math.sqrt(1 + x * x));
    this.scheefte = c.map((x) => (1 + 2 * x * x) / 6);
    this.vorig = new Float64Array(trekkingen);
    this.budget = new Float64Array(trekkingen);
    this.demping = demping === undefined ? undefined : this.damp(drawn('demping', demping), geld);
  }

  /** The whole country for each draw: how much damping shifts in each year. */
  private damp(grens: Float64Array, geld: number): Dempreeks {
    const n = this.trekkingen;
    const af = new Float64Array(n * this.jaren);
    const bij = new Float64Array(n * this.jaren);
    const ervoor = this.yearBefore(geld);
    const land = new Dempland(this.vraag.overgang, this.oud);
    const { naarOud, naarNieuw } = this.reeksen;
    // Where nothing about money is uncertain all draws are damped the same.
    const keren = [...this.vraag.bereiken.keys()].some((veld) => geldvelden.has(veld)) ? n : 1;
    for (let k = 0; k < keren; k++) {
      land.begin(ervoor[k]!, grens[k]!);
      for (let p = k; p < af.length; p += n) {
        land.next(naarOud[p]!, naarNieuw[p]!);
        af[p] = land.af;
        bij[p] = land.bij;
      }
    }
    if (keren < n)
      for (let p = 0; p < af.length; p += n) {
        af.fill(af[p]!, p, p + n);
        bij.fill(bij[p]!, p, p + n);
      }
    return { af, bij, grens };
  }

  /** All money in the year before the first, per draw. */
  private yearBefore(geld: number): Float64Array {
    const { overgang, bereiken, trekkingen, seed } = this.vraag;
    const bereik = bereiken.get('index');
    const verder = overgang.van - 1 - overgang.vraag.basisjaar;
    return bereik
      ? drawBereik('index', bereik, trekkingen, seed).map((index) => indexed(geld, index, verder))
      : new Float64Array(trekkingen).fill(indexed(geld, overgang.index, verder));
  }

  /** Begins with a gemeente: its years follow, from the first on. */
  begin(gemeente: number): void {
    const { codes, seed, overgang } = this.vraag;
    this.gemeente = gemeente;
    this.stand = (hashOf(codes[gemeente]!) ^ Math.imul(seed + 1, 0x9e3779b1)) | 1;
    if (!this.demping) return;
    let geld = 0;
    for (let g = 0; g < this.oud.length; g++) geld += overgang.oud[g]!;
    const ervoor = this.yearBefore(geld);
    for (let k = 0; k < this.trekkingen; k++) this.vorig[k] = ervoor[k]! * this.oud[gemeente]!;
  }

  /** Fills the cost and balance of year t (from 0) for all draws; its budgets are in `budget`. */
  fillYear(t: number, kosten: Float64Array, saldo: Float64Array): void {
    this.fillBudget(t);
    const { trekkingen: n, gemeente, breedte, scheefte, budget } = this;
    const { prijs, blijft, gaat } = this.reeksen;
    const eigen = this.vraag.overgang.vraag.clienten[gemeente]!;
    const regio = this.inRegio[gemeente]!;
    const z = normals();
    let stand = this.stand;
    for (let k = 0, p = t * n; k < n; k++, p++) {
      // Xorshift (Marsaglia 2003).
      stand ^= stand << 13;
      stand ^= stand >>> 17;
      stand ^= stand << 5;
      const afwijking = z[stand >>> (32 - bits)]!;
      const aantal = regio === 0 ? eigen * gaat[p]! : regio * blijft[p]! + eigen * gaat[p]!;
      const scheef = aantal > 0 ? scheefte[k]! * (afwijking * afwijking - 1) : 0;
      const maal = aantal + breedte[k]! * Math.sqrt(aantal) * afwijking + scheef;
      const kost = maal > 0 ? prijs[p]! * maal : 0;
      kosten[k] = kost;
      saldo[k] = budget[k]! - kost;
    }
    this.stand = stand;
  }

  private fillBudget(t: number): void {
    const { trekkingen: n, gemeente, budget, vorig, demping } = this;
    const h = this.oud[gemeente]!;
    const o = this.vraag.overgang.nieuw[gemeente]!;
    const { naarOud, naarNieuw } = this.reeksen;
    for (let k = 0, p = t * n; k < n; k++, p++) budget[k] = naarOud[p]! * h + naarNieuw[p]! * o;
    if (!demping) return;
    const { af, bij, grens } = demping;
    const inwoners = this.vraag.overgang.inwoners[gemeente]!;
    for (let k = 0, p = t * n; k < n; k++, p++) {
      const nu = budget[k]!;
      const verschil = nu - vorig[k]!;
      const over = -verschil - grens[k]! * inwoners;
      const gedempt = verschil > 0 ? nu - af[p]! * verschil : over > 0 ? nu + bij[p]! * over : nu;
      budget[k] = gedempt;
      vorig[k] = gedempt;
    }
  }
}
