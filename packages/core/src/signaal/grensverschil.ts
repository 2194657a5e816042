import { ledenVan, type Overdekking, regiosVan } from '@samenhang/motor';
import { reachesMinimum, roundCount, sumTelregels, type Telregel } from './patroon.ts';

/** A gemeente with the signals that tell of it, how many live there, and whether the two indelingen part it from others. */
export interface Grensgemeente {
  readonly telregels: readonly Telregel[];
  /** NaN where not known: it is left out. */
  readonly inwoners: number;
  readonly verschilt: boolean;
}

/** Gemeenten together, as they are told. */
interface Grensgroep {
  /** In multiples of 5; null: too few to tell. */
  readonly signalen: number | null;
  readonly gemeenten: number;
  readonly inwoners: number;
  /** Signals per 100,000 inhabitants; null where their number is not told. */
  readonly cijfer: number | null;
}

/**
 * What to know before this is used: it is no proof; who listens better hears more; few signals; a count that is not told;
 * no gemeente in one of the groups.
 */
export const GRENSWAARSCHUWINGEN = [
  'geen_bewijs',
  'luisteren',
  'weinig',
  'te_weinig',
  'geen_verschil',
] as const;
type Grenswaarschuwing = (typeof GRENSWAARSCHUWINGEN)[number];

export interface Grensverschil {
  readonly verschilt: Grensgroep;
  readonly gelijk: Grensgroep;
  /** Null where one of the counts is not told, or a group has nobody. */
  readonly verhouding: { readonly waarde: number; readonly van: number; readonly tot: number } | null;
  readonly waarschuwingen: readonly Grenswaarschuwing[];
}

const per = 100_000;
/** The 97.5th percentile of the standard normal distribution: an interval of 95%. */
const z = 1.959963984540054;
const weinig = 20;

function groupOf(gemeenten: readonly Grensgemeente[]): Grensgroep {
  const bekend = gemeenten.filter(({ inwoners }) => inwoners > 0);
  const inwoners = bekend.reduce((som, een) => som + een.inwoners, 0);
  const aantallen = sumTelregels(bekend.flatMap(({ telregels }) => telregels));
  const telling = reachesMinimum(aantallen) ? roundCount(aantallen.signalen) : null;
  return {
    signalen: telling,
    gemeenten: bekend.length,
    inwoners,
    cijfer: telling === null || inwoners === 0 ? null : (telling * per) / inwoners,
  };
}

/**
 * The ratio of two rates (events a and b over populations m and n) with its 95% confidence interval by the log method:
 * exp(ln((a/m)/(b/n)) ± 1.96·√(1/a + 1/b)). Where a group has no events, a half is added to both counts.
 *
 * Source: Rothman, K.J. (2012), Epidemiology: An Introduction, 2nd ed., ch. 9 (ratio of incidence rates); Haldane (1956)
 * for the half.
 */
export function rateRatio(
  [a, m]: readonly [number, number],
  [b, n]: readonly [number, number],
): { readonly waarde: number; readonly van: number; readonly tot: number } {
  const erbij = a === 0 || b === 0 ? 0.5 : 0;
  const [x, y] = [a + erbij, b + erbij];
  const waarde = x / m / (y / n);
  const wijdte = Math.exp(z * Math.sqrt(1 / x + 1 / y));
  return { waarde, van: waarde / wijdte, tot: waarde * wijdte };
}

/**
 * Do gemeenten where two indelingen part ways have more signals than those where they coincide? The rates per 100,000
 * inhabitants and their ratio, of counts as they are told: who computes it from the table finds the same. The whole of a
 * group below the minimum is not told, and then no ratio either.
 */
export function compareGrenzen(gemeenten: readonly Grensgemeente[]): Grensverschil {
  const verschilt = groupOf(gemeenten.filter((een) => een.verschilt));
  const gelijk = groupOf(gemeenten.filter((een) => !een.verschilt));
  const waarschuwingen: Grenswaarschuwing[] = ['geen_bewijs', 'luisteren'];
  const leeg = verschilt.gemeenten === 0 || gelijk.gemeenten === 0;
  if (leeg) waarschuwingen.push('geen_verschil');
  if (verschilt.signalen === null || gelijk.signalen === null) waarschuwingen.push('te_weinig');
  else if (Math.min(verschilt.signalen, gelijk.signalen) < weinig) waarschuwingen.push('weinig');
  const verhouding =
    leeg || verschilt.signalen === null || gelijk.signalen === null
      ? null
      : rateRatio([verschilt.signalen, verschilt.inwoners], [gelijk.signalen, gelijk.inwoners]);
  return { verschilt, gelijk, verhouding, waarschuwingen };
}

/** With which gemeenten this one is in a region; empty where it is in none. */
function companyOf(overdekking: Overdekking, gemeente: number): ReadonlySet<number> {
  return new Set([...regiosVan(overdekking, gemeente)].flatMap((regio) => [...ledenVan(overdekking, regio)]));
}

/**
 * Do these two indelingen put this gemeente (by index) together with other gemeenten? Undefined where one of both has it
 * in no region: then there is nothing to compare.
 */
export function partsWays(een: Overdekking, ander: Overdekking, gemeente: number): boolean | undefined {
  const [hier, daar] = [companyOf(een, gemeente), companyOf(ander, gemeente)];
  if (hier.size === 0 || daar.size === 0) return undefined;
  return hier.size !== daar.size || [...hier].some((een) => !daar.has(een));
}
