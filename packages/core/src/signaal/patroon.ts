/**
 * From how many signals, of how many gemeenten and how many organisations that sent them, a count is told to everybody.
 * Of each organisation at most `perOrganisatie` signals count for this, so that neither one organisation nor two together
 * make a count to be told by sending more: 2 × 2 < 5. With three, nobody finds what another sent by taking away their own.
 *
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, §4.2 (the threshold rule, and why it is three).
 */
export const PATROONMINIMUM = { signalen: 5, gemeenten: 3, organisaties: 3, perOrganisatie: 2 } as const;
/** Counts are told in multiples of this, so that no difference of two of them tells of a single signal. */
export const PATROONSTAP = 5;
/** Of the gemeenten is told that there are at least so many. */
const gemeentestappen = [3, 5, 10, 25, 50, 100, 200] as const;

/** What signals are grouped by. */
export const PATROONSOORTEN = ['taak', 'naad', 'wet', 'indeling', 'regio', 'kwartaal'] as const;
export type Patroonsoort = (typeof PATROONSOORTEN)[number];
/** What a map of signals, and a look at where borders differ, can be narrowed to: one value of one of these. */
export const PATROONFILTERS = ['taak', 'naad', 'wet'] as const;
export type Patroonfilter = (typeof PATROONFILTERS)[number];

/** Signals, as they were sent, of one organisation that tell of one gemeente. */
export interface Telregel {
  /** Empty where no gemeente is named. */
  readonly gemeente: string;
  /** The organisation that sent them; empty where it is not known, and then as one. */
  readonly zender: string;
  readonly signalen: number;
}

/** What was counted together. */
export interface Aantallen {
  /** Signals as they were sent. */
  readonly signalen: number;
  /** Different gemeenten that they tell of. */
  readonly gemeenten: number;
  /** Different organisations that sent them. */
  readonly organisaties: number;
  /** The signals that count for the minimum: of each organisation at most `perOrganisatie`. */
  readonly meetellend: number;
}

/** What was counted under one value. */
export interface Patroontelling extends Aantallen {
  readonly waarde: string;
}

/** What is told of it: nothing where there are too few. */
export interface Patroon {
  readonly waarde: string;
  /** In multiples of `PATROONSTAP`; null: too few to tell. */
  readonly signalen: number | null;
  /** At least so many; null: too few to tell. */
  readonly gemeenten: number | null;
}

/** What was counted, of how many each organisation sent and of how many gemeenten these tell. */
export function countAantallen(perZender: Iterable<number>, gemeenten: number): Aantallen {
  const sent = [...perZender].filter((aantal) => aantal > 0);
  const som = (aantallen: readonly number[]) => aantallen.reduce((tot, aantal) => tot + aantal, 0);
  return {
    signalen: som(sent),
    gemeenten,
    organisaties: sent.length,
    meetellend: som(sent.map((aantal) => Math.min(aantal, PATROONMINIMUM.perOrganisatie))),
  };
}

/** All of these together. */
export function sumTelregels(regels: readonly Telregel[]): Aantallen {
  const perZender = new Map<string, number>();
  for (const { zender, signalen } of regels) perZender.set(zender, (perZender.get(zender) ?? 0) + signalen);
  const genoemd = regels.flatMap(({ gemeente, signalen }) => (signalen > 0 && gemeente) || []);
  return countAantallen(perZender.values(), new Set(genoemd).size);
}

/** Are these enough to be told to everybody? */
export const reachesMinimum = ({ meetellend, gemeenten, organisaties }: Aantallen): boolean =>
  meetellend >= PATROONMINIMUM.signalen &&
  gemeenten >= PATROONMINIMUM.gemeenten &&
  organisaties >= PATROONMINIMUM.organisaties;

/** A count as it is told: the nearest multiple of `PATROONSTAP`. */
export function roundCount(aantal: number): number {
  return Math.round(aantal / PATROONSTAP) * PATROONSTAP;
}

/** A count and its gemeenten as they are told; null where they are too few. */
function tellAantal(aantallen: Aantallen): Pick<Patroon, 'signalen' | 'gemeenten'> {
  if (!reachesMinimum(aantallen)) return { signalen: null, gemeenten: null };
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
  const verborgen = new Set(tellingen.filter((telling) => !reachesMinimum(telling)));
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
