/**
 * Steering by a goal that can only be measured, such as the number of tafels: from a valid design, one small change at
 * a time, kept when the goal gains, no constraint breaks and agreement stays at or above a bound (ε-constraint). Of
 * changes that leave the goal as it is, those that raise agreement are kept as well. Each kept change is better in
 * that order, so that the climb ends: in a design that no single change improves, or when it must stop.
 */

import {
  below,
  canonical,
  checkMap,
  countRegions,
  type Labels,
  type Opgave,
  seededToeval,
  type Toeval,
} from '@samenhang/motor';
import { layerValue } from '../zoek/nesten.ts';
import type { Afweegpunt } from './archief.ts';
import type { Afweegdoel } from './doelen.ts';

export interface Stuurvraag {
  readonly opgave: Opgave;
  readonly doel: Pick<Afweegdoel, 'richting' | 'meet' | 'gebieden'>;
  /** A valid design. */
  readonly start: ArrayLike<number>;
  /** Agreement that no design on the way may fall below. */
  readonly ondergrens: number;
  readonly seed?: number | undefined;
  /** Changes to try at most. */
  readonly iteraties?: number | undefined;
  readonly gestopt?: (() => boolean) | undefined;
  /** Sees every design that is kept. */
  readonly gezien?: ((labels: Labels) => void) | undefined;
}

export interface Stuurantwoord {
  readonly labels: Labels;
  /** What the goal measures there. */
  readonly waarde: number;
  readonly iteraties: number;
}

/** Where to start from: of the designs with enough agreement the best for the goal, and the one with most agreement. */
export function startsFor(
  punten: readonly Afweegpunt[],
  opgave: Opgave,
  { richting, meet }: Afweegdoel,
  ondergrens: number,
): Labels[] {
  const teken = richting === 'hoog' ? 1 : -1;
  const genoeg = punten
    .map(({ labels }) => ({ labels, score: teken * meet(labels), waarde: layerValue(opgave, labels) }))
    .filter((p) => p.waarde >= ondergrens);
  const [best] = genoeg.toSorted((a, b) => b.score - a.score || b.waarde - a.waarde);
  const [eens] = genoeg.toSorted((a, b) => b.waarde - a.waarde || b.score - a.score);
  return [...new Set([best, eens])].flatMap((p) => (p ? [p.labels] : []));
}

/**
 * A design at least as good for the goal as the start, and as valid.
 * @throws RangeError when the start breaks a constraint or lies below the bound.
 */
export function steerGoal(vraag: Stuurvraag): Stuurantwoord {
  if (checkMap(vraag.opgave, vraag.start).length > 0) throw new RangeError('the start breaks a constraint');
  if (layerValue(vraag.opgave, vraag.start) < vraag.ondergrens)
    throw new RangeError('the start lies below the bound');
  return new Stuurder(vraag).run();
}

class Stuurder {
  private readonly vraag: Stuurvraag;
  private readonly buren: readonly (readonly number[])[];
  private labels: Labels;
  private score: number;
  private overeenstemming: number;
  private iteraties = 0;

  constructor(vraag: Stuurvraag) {
    this.vraag = vraag;
    const buren = Array.from({ length: vraag.opgave.n }, () => new Set<number>());
    for (const [a, b] of vraag.opgave.verbindingen) {
      buren[a]?.add(b);
      buren[b]?.add(a);
    }
    this.buren = buren.map((b) => [...b]);
    this.labels = canonical(vraag.start);
    this.score = this.scoreOf(this.labels);
    this.overeenstemming = layerValue(vraag.opgave, this.labels);
  }

  /** Rounds over all changes, until a round keeps none. */
  run(): Stuurantwoord {
    const { doel, opgave, seed = 1 } = this.vraag;
    const beurten = Array.from({ length: opgave.n + (doel.gebieden?.length ?? 0) }, (_, k) => k);
    const toeval = seededToeval(seed);
    while (!this.isOp() && this.round(beurten, toeval));
    return { labels: this.labels, waarde: doel.meet(this.labels), iteraties: this.iteraties };
  }

  /** Every unit and every set once, in seeded order. Whether a change was kept. */
  private round(beurten: number[], toeval: Toeval): boolean {
    const { doel, opgave } = this.vraag;
    for (let k = beurten.length - 1; k > 0; k--) {
      const j = below(toeval, k + 1);
      [beurten[k], beurten[j]] = [beurten[j]!, beurten[k]!];
    }
    let beter = false;
    for (const k of beurten) {
      if (this.isOp()) break;
      const leden = k < opgave.n ? undefined : doel.gebieden?.[k - opgave.n];
      if (leden ? this.tryGebied(leden) : this.tryUnit(k)) beter = true;
    }
    return beter;
  }

  private isOp(): boolean {
    const { iteraties = Number.POSITIVE_INFINITY, gestopt } = this.vraag;
    return this.iteraties >= iteraties || (gestopt?.() ?? false);
  }

  /** Higher is better. */
  private scoreOf(labels: Labels): number {
    const waarde = this.vraag.doel.meet(labels);
    return this.vraag.doel.richting === 'hoog' ? waarde : -waarde;
  }

  /** One unit to each region that it borders on, or to a region of its own. */
  private tryUnit(v: number): boolean {
    const eigen = this.labels[v]!;
    const doelen = new Set((this.buren[v] ?? []).map((b) => this.labels[b]!));
    doelen.delete(eigen);
    if (this.labels.indexOf(eigen) !== this.labels.lastIndexOf(eigen)) doelen.add(countRegions(this.labels));
    for (const naar of doelen) {
      const anders = this.labels.slice();
      anders[v] = naar;
      if (this.keep(anders)) return true;
    }
    return false;
  }

  /** A set of units as a region by itself. */
  private tryGebied(leden: readonly number[]): boolean {
    const anders = this.labels.slice();
    const nieuw = countRegions(this.labels);
    for (const v of leden) anders[v] = nieuw;
    return this.keep(anders);
  }

  /** Takes a design when it is better and valid. Cheapest questions first: most designs fail those. */
  private keep(voorstel: Labels): boolean {
    this.iteraties++;
    const labels = canonical(voorstel);
    const score = this.scoreOf(labels);
    if (score < this.score) return false;
    const { opgave, ondergrens, gezien } = this.vraag;
    const overeenstemming = layerValue(opgave, labels);
    const isBeter = score > this.score || overeenstemming > this.overeenstemming + 1e-9;
    if (!isBeter || overeenstemming < ondergrens || checkMap(opgave, labels).length > 0) return false;
    this.labels = labels;
    this.score = score;
    this.overeenstemming = overeenstemming;
    gezien?.(labels);
    return true;
  }
}
