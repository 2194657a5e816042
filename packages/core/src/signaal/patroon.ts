/** From how many signals, of how many gemeenten, a count is told to everybody. */
export const PATROONMINIMUM = { signalen: 5, gemeenten: 3 } as const;
/** Counts are told in multiples of this, so that no difference of two of them tells of a single signal. */
export const PATROONSTAP = 5;
/** Of the gemeenten is told that there are at least so many. */
const gemeentestappen = [3, 5, 10, 25, 50, 100, 200] as const;

/** What signals are grouped by. */
export const PATROONSOORTEN = ['taak', 'naad', 'wet', 'indeling', 'regio', 'kwartaal'] as const;
export type Patroonsoort = (typeof PATROONSOORTEN)[number];

/** What was counted under one value. */
export interface Patroontelling {
  readonly waarde: string;
  /** Signals as they were sent. */
  readonly signalen: number;
  /** Different gemeenten that they tell of. */
  readonly gemeenten: number;
}

/** What is told of it: nothing where there are too few. */
export interface Patroon {
  readonly waarde: string;
  /** In multiples of `PATROONSTAP`; null: too few to tell. */
  readonly signalen: number | null;
  /** At least so many; null: too few to tell. */
  readonly gemeenten: number | null;
}

type Aantallen = Pick<Patroontelling, 'signalen' | 'gemeenten'>;

const reaches = ({ signalen, gemeenten }: Aantallen) =>
  signalen >= PATROONMINIMUM.signalen && gemeenten >= PATROONMINIMUM.gemeenten;

/** A count as it is told: the nearest multiple of `PATROONSTAP`. */
export function roundCount(aantal: number): number {
  return Math.round(aantal / PATROONSTAP) * PATROONSTAP;
}

/** A count and its gemeenten as they are told; null where they are too few. */
function tellAantal(aantallen: Aantallen): Pick<Patroon, 'signalen' | 'gemeenten'> {
  if (!reaches(aantallen)) return { signalen: null, gemeenten: null };
  return {
    signalen: roundCount(aantallen.signalen),
    gemeenten: gemeentestappen.findLast((stap) => aantallen.gemeenten >= stap) ?? null,
  };
}

/**
 * What everybody is told of these counts, and of all together. Too few is told as too few, of nothing too. Where that
 * would hide only one, or so few signals together that the rest gives them away, the smallest of the others is hidden as
 * well (secondary suppression). `tellingen` has every value that there may be, also with nothing, so that none stands out.
 *
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, §5.2.
 */
export function publishPatronen(
  tellingen: readonly Patroontelling[],
  alles: Aantallen,
): { readonly patronen: readonly Patroon[]; readonly alles: Pick<Patroon, 'signalen' | 'gemeenten'> } {
  const verborgen = new Set(tellingen.filter((telling) => !reaches(telling)));
  const hidden = () => [...verborgen].reduce((som, { signalen }) => som + signalen, 0);
  const kleinste = tellingen
    .filter((telling) => !verborgen.has(telling))
    .sort((a, b) => a.signalen - b.signalen || (a.waarde < b.waarde ? -1 : 1));
  for (const telling of kleinste) {
    const genoeg = verborgen.size > 1 && hidden() >= PATROONMINIMUM.signalen;
    if (verborgen.size === 0 || genoeg) break;
    verborgen.add(telling);
  }
  return {
    patronen: tellingen.map((telling) => ({
      waarde: telling.waarde,
      ...(verborgen.has(telling) ? { signalen: null, gemeenten: null } : tellAantal(telling)),
    })),
    alles: tellAantal(alles),
  };
}
