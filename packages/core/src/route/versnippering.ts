import type { Huishouden } from '../taken/index.ts';
import { buildPlan, type Plan, type Versnipperingvraag, zetelsAt } from './plan.ts';
import { countTafels, type Tafelaantal } from './tafels/tellen.ts';

/** What one group of tasks adds to the number of tafels. */
interface Tafelbijdrage {
  /** Tasks of one kind of party in one indeling, or at one scale. */
  readonly taken: readonly string[];
  /** `null` where they are done in none. */
  readonly indeling: string | null;
  /** Mean number of tafels less the mean without these tasks, over all gemeenten and all households. */
  readonly bijdrage: number;
  /** For how many of the households they count. */
  readonly huishoudens: number;
}

/** The number of tafels of every reference household at every gemeente. */
export interface Versnippering {
  readonly datum: string;
  readonly huishoudens: readonly Huishouden[];
  readonly aantalGemeenten: number;
  /** At least and at most, by `gemeente * huishoudens.length + huishouden`; equal where it is known. */
  readonly min: Uint8Array;
  readonly max: Uint8Array;
  /** Means over all gemeenten and households. */
  readonly gemiddelde: Tafelaantal;
  /** What explains it, largest first. */
  readonly bijdragen: readonly Tafelbijdrage[];
}

/** The middle of what a number lies between. */
export function midden({ min, max }: Tafelaantal): number {
  return (min + max) / 2;
}

function countAll(plan: Plan, n: number): { readonly min: Uint8Array; readonly max: Uint8Array } {
  const h = plan.huishoudens.length;
  const min = new Uint8Array(n * h);
  const max = new Uint8Array(n * h);
  for (let g = 0; g < n; g++) {
    for (let k = 0; k < h; k++) {
      const aantal = countTafels(zetelsAt(plan, k, g), plan.gebieden);
      min[g * h + k] = aantal.min;
      max[g * h + k] = aantal.max;
    }
  }
  return { min, max };
}

function mean(waarden: Uint8Array): number {
  let som = 0;
  for (const waarde of waarden) som += waarde;
  return waarden.length === 0 ? Number.NaN : som / waarden.length;
}

/** Leaves out each task group in turn; only households that need it change. */
function explain(plan: Plan, n: number, { min, max }: ReturnType<typeof countAll>): Tafelbijdrage[] {
  const h = plan.huishoudens.length;
  return plan.groepen
    .map(({ taken, indeling }, groep) => {
      const metGroep = plan.groepenVan.flatMap((groepen, k) => (groepen.includes(groep) ? [k] : []));
      let minder = 0;
      for (let g = 0; g < n; g++) {
        for (const k of metGroep) {
          const met = midden({ min: min[g * h + k] ?? 0, max: max[g * h + k] ?? 0 });
          minder += met - midden(countTafels(zetelsAt(plan, k, g, groep), plan.gebieden));
        }
      }
      return { taken, indeling, bijdrage: minder / (n * h), huishoudens: metGroep.length };
    })
    .sort((a, b) => b.bijdrage - a.bijdrage);
}

/**
 * The number of tafels of the reference households at every gemeente, and which tasks they come from. Where the
 * postcode would tell the regio, or an indeling is not known, the number lies between two.
 *
 * Give `vervangen` to see what a redesign, or an indeling less, would make of it; see `compareVersnippering`.
 */
export function computeVersnippering(vraag: Versnipperingvraag): Versnippering {
  const plan = buildPlan(vraag);
  const n = vraag.atlas.gemeenten.length;
  const geteld = countAll(plan, n);
  return {
    datum: plan.datum,
    huishoudens: plan.huishoudens,
    aantalGemeenten: n,
    ...geteld,
    gemiddelde: { min: mean(geteld.min), max: mean(geteld.max) },
    bijdragen: explain(plan, n, geteld),
  };
}

/** The number of tafels of one household at one gemeente. */
export function tafelsAt(
  { huishoudens, min, max }: Versnippering,
  gemeente: number,
  huishouden: number,
): Tafelaantal {
  const plaats = gemeente * huishoudens.length + huishouden;
  return { min: min[plaats] ?? 0, max: max[plaats] ?? 0 };
}

/** The mean over the households at one gemeente. */
export function meanAt({ huishoudens, min, max }: Versnippering, gemeente: number): Tafelaantal {
  const van = gemeente * huishoudens.length;
  const tot = van + huishoudens.length;
  return { min: mean(min.subarray(van, tot)), max: mean(max.subarray(van, tot)) };
}

/** How many gemeenten have so many tafels, at least and at most, for one household. */
export interface Tafelverdeling {
  readonly tafels: number;
  readonly tenMinste: number;
  readonly tenHoogste: number;
}

/** The distribution of one household over the gemeenten, by number of tafels, ascending and without holes. */
export function distributionOf(versnippering: Versnippering, huishouden: number): readonly Tafelverdeling[] {
  const aantallen = Array.from({ length: versnippering.aantalGemeenten }, (_, g) =>
    tafelsAt(versnippering, g, huishouden),
  );
  if (aantallen.length === 0) return [];
  const laagst = Math.min(...aantallen.map((a) => a.min));
  const hoogst = Math.max(...aantallen.map((a) => a.max));
  return Array.from({ length: hoogst - laagst + 1 }, (_, i) => ({
    tafels: laagst + i,
    tenMinste: aantallen.filter((a) => a.min === laagst + i).length,
    tenHoogste: aantallen.filter((a) => a.max === laagst + i).length,
  }));
}

/** What becomes of a household at a gemeente: "van 7 naar 4 tafels". */
interface Tafelverschil {
  readonly gemeente: number;
  readonly huishouden: number;
  readonly voor: Tafelaantal;
  readonly na: Tafelaantal;
}

/** Before and after, over the same gemeenten and households. */
export interface Versnipperingvergelijking {
  readonly voor: Tafelaantal;
  readonly na: Tafelaantal;
  /** Pairs of a gemeente and a household with fewer, as many and more tafels, by the middle of what is known. */
  readonly minder: number;
  readonly gelijk: number;
  readonly meer: number;
  /** The pairs that change, the largest gain first. */
  readonly verschillen: readonly Tafelverschil[];
}

/**
 * Lays two counts of the same gemeenten and households beside each other.
 * @throws RangeError when they are not of the same gemeenten and households.
 */
export function compareVersnippering(voor: Versnippering, na: Versnippering): Versnipperingvergelijking {
  if (voor.min.length !== na.min.length || voor.huishoudens.length !== na.huishoudens.length)
    throw new RangeError('the two counts are not of the same gemeenten and households');
  const h = voor.huishoudens.length;
  const alle = Array.from(voor.min, (_, i): Tafelverschil => {
    const [gemeente, huishouden] = [Math.floor(i / h), i % h];
    return {
      gemeente,
      huishouden,
      voor: tafelsAt(voor, gemeente, huishouden),
      na: tafelsAt(na, gemeente, huishouden),
    };
  });
  const winst = (v: Tafelverschil): number => midden(v.voor) - midden(v.na);
  const minder = alle.filter((v) => winst(v) > 0).length;
  const meer = alle.filter((v) => winst(v) < 0).length;
  return {
    voor: voor.gemiddelde,
    na: na.gemiddelde,
    minder,
    meer,
    gelijk: alle.length - minder - meer,
    verschillen: alle
      .filter((v) => v.voor.min !== v.na.min || v.voor.max !== v.na.max)
      .sort((a, b) => winst(b) - winst(a)),
  };
}
