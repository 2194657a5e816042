/**
 * What sharing risk is worth. Clients of gemeente g come by chance (Poisson with mean λ), each at a price with mean p and
 * coefficient of variation c: the cost of a year has variance λ·p²·(1 + c²) (compound Poisson). With z of the certainty a
 * group S needs a buffer of v(S) = z·√Σ var: less than its members alone, as bad luck does not come to all at once.
 */

import { shuffle, type Toeval } from '@samenhang/motor';

/** Variance of the cost of a year: λ·p²·(1 + c²). */
export function varianceOf(clienten: number, prijs: number, spreiding: number): number {
  return clienten * prijs ** 2 * (1 + spreiding ** 2);
}

/** The buffer of a group in euro: z·√Σ var. */
export function bufferOf(varianties: readonly number[], z: number): number {
  return z * Math.sqrt(varianties.reduce((som, v) => som + v, 0));
}

/** The buffer divided by variance: v(N)·var/Σ var. Nobody gains by leaving this division: it lies in the core. */
export function divideByVariance(varianties: readonly number[], z: number): number[] {
  const som = varianties.reduce((a, v) => a + v, 0);
  return varianties.map((v) => (som === 0 ? 0 : (bufferOf(varianties, z) * v) / som));
}

/** Divided by something each has, such as inhabitants. @throws RangeError when nobody has any. */
export function divideBy(maat: readonly number[], varianties: readonly number[], z: number): number[] {
  const som = maat.reduce((a, x) => a + x, 0);
  if (!(som > 0)) throw new RangeError('nobody has a share');
  return maat.map((x) => (bufferOf(varianties, z) * x) / som);
}

/** Up to so many the Shapley value is computed over all groups; beyond that over orders drawn by chance. */
export const exactTot = 16;

/** The buffer divided by what each adds on average, over all orders of joining (Shapley 1953). */
interface Shapley {
  readonly delen: readonly number[];
  /** Standard error of each part; 0 where it is exact. */
  readonly fout: readonly number[];
}

/** Over all groups: part of g = Σ_S |S|!(n−|S|−1)!/n! · (v(S+g) − v(S)), by the subset sums of the variances. */
function exactShapley(varianties: readonly number[], z: number): Shapley {
  const n = varianties.length;
  const sommen = new Float64Array(2 ** n);
  const omvang = new Uint8Array(2 ** n);
  for (let s = 1; s < sommen.length; s++) {
    const laagste = 31 - Math.clz32(s & -s);
    sommen[s] = (sommen[s & (s - 1)] ?? 0) + (varianties[laagste] ?? 0);
    omvang[s] = (omvang[s & (s - 1)] ?? 0) + 1;
  }
  // 1 / (n · C(n − 1, k)): how often a group of k stands before one of the others.
  const gewicht = [1 / n];
  for (let k = 1; k < n; k++) gewicht.push(((gewicht[k - 1] ?? 0) * k) / (n - k));
  const delen = varianties.map((v, g) => {
    let deel = 0;
    for (let s = 0; s < sommen.length; s++)
      if ((s & (1 << g)) === 0) {
        const som = sommen[s] ?? 0;
        deel += (gewicht[omvang[s] ?? 0] ?? 0) * (Math.sqrt(som + v) - Math.sqrt(som));
      }
    return z * deel;
  });
  return { delen, fout: varianties.map(() => 0) };
}

/** Over orders drawn by chance, with the standard error of the mean; the parts sum to the whole in every order. */
function drawnShapley(varianties: readonly number[], z: number, toeval: Toeval, orden: number): Shapley {
  const n = varianties.length;
  const som = new Float64Array(n);
  const kwadraat = new Float64Array(n);
  const volgorde = Int32Array.from(varianties, (_, i) => i);
  for (let keer = 0; keer < orden; keer++) {
    shuffle(volgorde, toeval);
    let samen = 0;
    for (const g of volgorde) {
      const erbij = z * (Math.sqrt(samen + (varianties[g] ?? 0)) - Math.sqrt(samen));
      samen += varianties[g] ?? 0;
      som[g] = (som[g] ?? 0) + erbij;
      kwadraat[g] = (kwadraat[g] ?? 0) + erbij ** 2;
    }
  }
  const delen = Array.from(som, (x) => x / orden);
  const fout = delen.map((gemiddeld, g) =>
    Math.sqrt(Math.max(0, (kwadraat[g] ?? 0) / orden - gemiddeld ** 2) / (orden - 1)),
  );
  return { delen, fout };
}

/** Within so much of a drawn part, in either direction, its true value lies in about 95 of 100 draws: two standard errors. */
export const shapleyMarge = (fout: number): number => 2 * fout;

/** The Shapley value of the buffer. @param toeval seeded, from 0 to 1; asked only beyond `exactTot`. */
export function shapleyOf(varianties: readonly number[], z: number, toeval: Toeval, orden = 20_000): Shapley {
  return varianties.length <= exactTot
    ? exactShapley(varianties, z)
    : drawnShapley(varianties, z, toeval, orden);
}

/** A group that would be better off apart, and by how much together. */
interface Afscheiding {
  /** By index, ascending. */
  readonly wie: readonly number[];
  readonly winst: number;
}

/**
 * The group that gains most by going apart from this division; undefined where nobody does: the division lies in the core
 * (Gillies 1959). Exact for any number: x(S) − z·√var(S) is convex in (x(S), var(S)), so its largest value over all
 * groups is at a corner of their convex hull, and since it grows with x and falls with var, a corner is a row of the
 * members in order of x/var. So the n beginnings of that row are all that need to be tried.
 */
export function findAfscheiding(
  delen: readonly number[],
  varianties: readonly number[],
  z: number,
): Afscheiding | undefined {
  // Who pays while nothing is risked is the first to gain.
  const perRisico = (g: number): number => {
    const [deel, variantie] = [delen[g] ?? 0, varianties[g] ?? 0];
    return variantie > 0 ? deel / variantie : deel > 0 ? Number.POSITIVE_INFINITY : 0;
  };
  const rij = delen.map((_, g) => g).sort((a, b) => perRisico(b) - perRisico(a));
  let [betaald, risico, beste, tot] = [0, 0, 0, 0];
  for (const [k, g] of rij.entries()) {
    betaald += delen[g] ?? 0;
    risico += varianties[g] ?? 0;
    const winst = betaald - z * Math.sqrt(risico);
    if (winst > beste) [beste, tot] = [winst, k + 1];
  }
  // Less than this is rounding, not a gain.
  const drempel = 1e-9 * Math.max(1, bufferOf(varianties, z));
  return beste > drempel ? { wie: rij.slice(0, tot).sort((a, b) => a - b), winst: beste } : undefined;
}
