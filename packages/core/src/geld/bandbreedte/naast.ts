/**
 * Scenarios beside each other with the same draws: D = s_B − s_A per draw, so that luck that both have falls away. What is told of D
 * are its quantiles, and the chance that it is above nothing: that of the second being better.
 */

import { BANDKANSEN, type Band } from './band.ts';
import { Kwantielzoeker } from './kwantielen.ts';
import { Bandrekenaar, type Bandvraag } from './rekenaar.ts';

/** Of two scenarios, for one gemeente: the balance of the second less that of the first. */
interface Bandverschil {
  readonly gemeente: number;
  readonly jaren: readonly {
    readonly jaar: number;
    readonly verschil: Band;
    /** Chance (0–1) that the second is better in this year. */
    readonly kans: number;
  }[];
  /** All years together. */
  readonly samen: Band;
  /** Chance (0–1) that the second is better over all years together. */
  readonly kansBeter: number;
}

/** Two of the scenarios, by their place. */
interface Bandpaar {
  readonly eerste: number;
  readonly tweede: number;
  readonly gemeenten: readonly Bandverschil[];
}

/** Are these of the same gemeenten, years and number of draws? Else there is nothing to compare. */
export function isComparable(vragen: readonly Bandvraag[]): boolean {
  const [eerste, ...rest] = vragen;
  return rest.every(
    ({ codes, overgang, trekkingen }) =>
      codes.join() === eerste?.codes.join() &&
      overgang.van === eerste.overgang.van &&
      overgang.tot === eerste.overgang.tot &&
      trekkingen === eerste.trekkingen,
  );
}

const shareAbove = (waarden: Float64Array): number => {
  let vaak = 0;
  for (const x of waarden) if (x > 0) vaak += 1;
  return vaak / waarden.length;
};

/** Each scenario's balance in each year, for all draws of one gemeente. */
function balancesOf(kanten: readonly Bandrekenaar[], gemeente: number): readonly (readonly Float64Array[])[] {
  return kanten.map((kant) => {
    const kosten = new Float64Array(kant.trekkingen);
    kant.begin(gemeente);
    return Array.from({ length: kant.jaren }, (_, t) => {
      const saldo = new Float64Array(kant.trekkingen);
      kant.fillYear(t, kosten, saldo);
      return saldo;
    });
  });
}

function measureVerschil(
  gemeente: number,
  van: number,
  [eerste, tweede]: readonly [readonly Float64Array[], readonly Float64Array[]],
  zoeker: Kwantielzoeker,
): Bandverschil {
  const samen = new Float64Array(eerste[0]?.length ?? 0);
  const verschil = new Float64Array(samen.length);
  const jaren = eerste.map((a, t) => {
    const b = tweede[t]!;
    for (let k = 0; k < samen.length; k++) {
      verschil[k] = b[k]! - a[k]!;
      samen[k]! += verschil[k]!;
    }
    return { jaar: van + t, verschil: zoeker.find(verschil), kans: shareAbove(verschil) };
  });
  return { gemeente, jaren, samen: zoeker.find(samen), kansBeter: shareAbove(samen) };
}

/**
 * Compares every two of these scenarios, with the draws of the first for all.
 * @param gemeenten by index; all where left out.
 * @throws RangeError where they are not of the same gemeenten, years and number of draws.
 */
export function compareBanden(
  vragen: readonly Bandvraag[],
  gemeenten: readonly number[] = (vragen[0]?.codes ?? []).map((_, g) => g),
): readonly Bandpaar[] {
  const [begin] = vragen;
  if (!begin || !isComparable(vragen)) throw new RangeError('scenarios of other gemeenten, years or draws');
  const kanten = vragen.map((vraag) => new Bandrekenaar({ ...vraag, seed: begin.seed }));
  const zoeker = new Kwantielzoeker(begin.trekkingen, BANDKANSEN);
  const paren = vragen.flatMap((_, eerste) =>
    vragen
      .slice(eerste + 1)
      .map((__, k) => ({ eerste, tweede: eerste + 1 + k, gemeenten: [] as Bandverschil[] })),
  );
  for (const gemeente of gemeenten) {
    const saldi = balancesOf(kanten, gemeente);
    for (const paar of paren)
      paar.gemeenten.push(
        measureVerschil(gemeente, begin.overgang.van, [saldi[paar.eerste]!, saldi[paar.tweede]!], zoeker),
      );
  }
  return paren;
}
