/**
 * What moving a task and its money does, year by year: budget by path and key, damping, clients paid for, cost and balance.
 * Each part has its formula in its own file; here they are put behind one another.
 */

import { damp } from './demping.ts';
import { budgetsAt, firstStep, indexed, type Pad, partsOf, phaseIn } from './pad.ts';
import { clientsPaidBy, type Vraag } from './vraag.ts';

/** Everything that the model is told; what it is about (names, sources) stands in the scenario. */
export interface Overgang {
  /** First and last year that are computed; the first step is in `van` or later. */
  readonly van: number;
  readonly tot: number;
  /** Inhabitants of each gemeente: counted once, more than 0. */
  readonly inwoners: ArrayLike<number>;
  /** h: old money by gemeente, euro of the base year. */
  readonly oud: ArrayLike<number>;
  /** o: share of each gemeente by the key. */
  readonly nieuw: ArrayLike<number>;
  readonly pad: Pad;
  /** Growth of all money together a year. */
  readonly index: number;
  readonly vraag: Vraag;
  /** Euro that a client costs a year, at the prices of the base year, and its growth. */
  readonly prijs: number;
  readonly prijsindex: number;
  /** d: euro per inhabitant; undefined where nothing is damped. */
  readonly demping?: number | undefined;
}

/** A year of the outcome; each list by gemeente. */
export interface Overgangsjaar {
  readonly jaar: number;
  readonly fase: number;
  /** Euro together. */
  readonly totaal: number;
  /** Before damping, and after it. */
  readonly ongedempt: Float64Array;
  readonly budget: Float64Array;
  /** By how much damping falls short of what was asked. */
  readonly tekort: number;
  readonly clienten: Float64Array;
  readonly kosten: Float64Array;
  readonly saldo: Float64Array;
  /** Balance of all years up to this. */
  readonly cumulatief: Float64Array;
  /** Balance less what it would be in this year had money and clients stayed where they were. */
  readonly verschil: Float64Array;
}

/** Computes the transition from year to year. @throws RangeError where there is no old money, or the years do not fit. */
export function computeOvergang(overgang: Overgang): readonly Overgangsjaar[] {
  const { van, tot, oud, nieuw, pad, index, vraag, inwoners, demping } = overgang;
  const eerste = firstStep(pad);
  if (!(van <= tot)) throw new RangeError(`no years from ${van} to ${tot}`);
  if (eerste < van) throw new RangeError('the first step is before the first year');
  const h = partsOf(oud);
  let geld = 0;
  for (let g = 0; g < h.length; g++) geld += oud[g]!;
  const totaalIn = (jaar: number): number => indexed(geld, index, jaar - vraag.basisjaar);
  const verlies = demping === undefined ? undefined : Float64Array.from(h, (_, g) => demping * inwoners[g]!);
  let vorig = budgetsAt(totaalIn(van - 1), 0, h, nieuw);
  let opgeteld = new Float64Array(h.length);
  const jaren: Overgangsjaar[] = [];
  for (let jaar = van; jaar <= tot; jaar++) {
    const fase = phaseIn(pad, jaar);
    const totaal = totaalIn(jaar);
    const ongedempt = budgetsAt(totaal, fase, h, nieuw);
    const gedempt = verlies ? damp(vorig, ongedempt, verlies) : { bedragen: ongedempt, tekort: 0 };
    const prijs = indexed(overgang.prijs, overgang.prijsindex, jaar - vraag.basisjaar);
    const clienten = clientsPaidBy(vraag, eerste, jaar);
    const vroeger = clientsPaidBy(vraag, jaar + 1, jaar);
    const budget = gedempt.bedragen;
    const kosten = clienten.map((c) => c * prijs);
    const saldo = budget.map((b, g) => b - kosten[g]!);
    opgeteld = opgeteld.map((s, g) => s + saldo[g]!);
    const verschil = saldo.map((s, g) => s - (totaal * h[g]! - vroeger[g]! * prijs));
    jaren.push({
      jaar,
      fase,
      totaal,
      ongedempt,
      budget,
      tekort: gedempt.tekort,
      clienten,
      kosten,
      saldo,
      cumulatief: opgeteld,
      verschil,
    });
    vorig = budget;
  }
  return jaren;
}

/**
 * The year from which a gemeente has no shortfall over all years so far, up to the last that is computed; undefined where
 * it still has one then.
 */
export function breakEvenOf(jaren: readonly Overgangsjaar[], gemeente: number): number | undefined {
  const laatsteTekort = jaren.findLastIndex(({ cumulatief }) => cumulatief[gemeente]! < 0);
  return jaren[laatsteTekort + 1]?.jaar;
}
