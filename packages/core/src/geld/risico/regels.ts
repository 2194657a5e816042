/**
 * Rules by which a group divides the buffer that it needs together, and who would rather be apart under each. With
 * v(S) = z·√Σ var of a group S: equal, per inhabitant, by origin of clients, by budget, by origin but capped, by variance,
 * and by what each adds (Shapley).
 */

import type { Toeval } from '@samenhang/motor';
import {
  bufferOf,
  divideBy,
  divideByVariance,
  exactTot,
  findAfscheiding,
  shapleyOf,
  varianceOf,
} from './samen.ts';

/** The rules, as they are known by; 'begrensd' is by origin, but for nobody more than what it would need alone. */
const VERDEELREGELS = ['gelijk', 'inwoners', 'herkomst', 'budget', 'begrensd', 'risico', 'shapley'] as const;
export type Verdeelregel = (typeof VERDEELREGELS)[number];

/** The recipe: how a buffer comes about, how it is divided, and when somebody is better off apart. */
export const samenformules = [
  'var_g = λ_g · p_g² · (1 + c_g²)',
  'v(S) = z · √(Σ_{g∈S} var_g)',
  'deel_g = v(N) · var_g / Σ_h var_h',
  'φ_g = Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ g) − v(S))',
  'winst(S) = Σ_{g∈S} deel_g − v(S)',
  'B(A, n) = A · B(A, n − 1) / (n + A · B(A, n − 1)), B(A, 0) = 1',
] as const;

/**
 * Divided by a measure, but for nobody more than `hoogstens`: part = min(hoogstens_g, k·measure_g), with the one k by which the
 * parts are the whole. Who is at the limit pays that, and the others pay the rest pro rata.
 * @throws RangeError when the limits together are less than the whole.
 */
export function divideCapped(
  maat: readonly number[],
  hoogstens: readonly number[],
  geheel: number,
): number[] {
  const grenzen = hoogstens.reduce((som, x) => som + x, 0);
  if (grenzen < geheel * (1 - 1e-12)) throw new RangeError('the limits together are less than the whole');
  const delen = maat.map(() => 0);
  let vrij = maat.map((_, g) => g);
  let over = geheel;
  while (vrij.length > 0) {
    const som = vrij.reduce((totaal, g) => totaal + maat[g]!, 0);
    // Who has none of the measure pays only where the others cannot pay it all.
    const deel = (g: number): number => (som > 0 ? (over * maat[g]!) / som : over / vrij.length);
    const vol = vrij.filter((g) => deel(g) > hoogstens[g]!);
    if (vol.length === 0) {
      for (const g of vrij) delen[g] = deel(g);
      break;
    }
    for (const g of vol) {
      delen[g] = hoogstens[g]!;
      over -= hoogstens[g]!;
    }
    vrij = vrij.filter((g) => !vol.includes(g));
  }
  return delen;
}

/** Who may share: clients, and what is known beside that. */
export interface Samendeler {
  readonly naam: string;
  readonly clienten: number;
  /** Mean price and coefficient of variation of its clients. */
  readonly prijs: number;
  readonly spreiding: number;
  readonly inwoners?: number | undefined;
  readonly budget?: number | undefined;
}

/** One rule: what each pays, and the group that would be better off apart. */
interface Verdeling {
  readonly regel: Verdeelregel;
  readonly delen: readonly number[];
  /** Largest standard error of a part; 0 where it is exact. */
  readonly fout: number;
  /** By index; undefined where nobody gains by going: the division is stable (lies in the core). */
  readonly afscheiding: { readonly wie: readonly number[]; readonly winst: number } | undefined;
}

export interface Samenrekening {
  readonly z: number;
  readonly varianties: readonly number[];
  readonly alleen: readonly number[];
  readonly buffer: number;
  /** Rules for which all that they need is known. */
  readonly verdelingen: readonly Verdeling[];
}

/** The measure by which each rule divides; undefined where it is not known of everybody, or nobody has any. */
function measureOf(regel: Verdeelregel, delers: readonly Samendeler[]): readonly number[] | undefined {
  const maten = delers.map((d) => {
    switch (regel) {
      case 'gelijk':
        return 1;
      case 'inwoners':
        return d.inwoners;
      case 'budget':
        return d.budget;
      default:
        return d.clienten * d.prijs;
    }
  });
  const bekend = maten.filter((x) => x !== undefined);
  return bekend.length === delers.length && bekend.some((x) => x > 0) ? bekend : undefined;
}

/**
 * The buffer alone and together, and its division by every rule.
 * @param toeval seeded; asked only beyond `exactTot` members.
 * @throws RangeError where nobody risks anything.
 */
export function shareRisk(delers: readonly Samendeler[], z: number, toeval: Toeval): Samenrekening {
  const varianties = delers.map((d) => varianceOf(d.clienten, d.prijs, d.spreiding));
  const buffer = bufferOf(varianties, z);
  if (!(buffer > 0)) throw new RangeError('nobody risks anything');
  const alleen = varianties.map((v) => bufferOf([v], z));
  const shapley = shapleyOf(varianties, z, toeval);
  const delenVan = (regel: Verdeelregel): readonly number[] | undefined => {
    if (regel === 'risico') return divideByVariance(varianties, z);
    if (regel === 'shapley') return shapley.delen;
    const maat = measureOf(regel, delers);
    if (!maat) return undefined;
    return regel === 'begrensd' ? divideCapped(maat, alleen, buffer) : divideBy(maat, varianties, z);
  };
  const verdelingen = VERDEELREGELS.flatMap((regel): Verdeling[] => {
    const delen = delenVan(regel);
    if (!delen) return [];
    const fout = regel === 'shapley' && delers.length > exactTot ? Math.max(...shapley.fout) : 0;
    return [{ regel, delen, fout, afscheiding: findAfscheiding(delen, varianties, z) }];
  });
  return { z, varianties, alleen, buffer, verdelingen };
}
