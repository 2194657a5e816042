/**
 * Measures of how far a gemeente has hold of the bodies that it takes part in. Each is one measure with its own formula;
 * they are never added up to one.
 */

/** What is known of one regeling that a gemeente takes part in. */
export interface Gripregeling {
  readonly id: string;
  /** From the raad to who decides; `null` where the register does not name the organ. */
  readonly keten: readonly string[] | null;
  readonly overdracht: readonly string[];
  /** Number of participants. */
  readonly eigenaren: number;
  /** ISO date: first day of the version in force. */
  readonly vanKracht: string;
  /** Other regelingen with the same participants. */
  readonly gelijken: number;
}

/** The measures, each by itself. */
export const GRIPMATEN = [
  'regelingen',
  'schakels',
  'delegatie',
  'eigenaren',
  'leeftijd',
  'gelijken',
] as const;
type Gripmaat = (typeof GRIPMATEN)[number];

/** The measures of one gemeente; `null` where nothing is known to count. */
export type Gripwaarden = Readonly<Record<Gripmaat, number | null>>;

/** How each measure is counted, and in what unit. */
export const gripformules: Readonly<
  Record<Gripmaat, { readonly formule: string; readonly eenheid: string }>
> = {
  regelingen: {
    formule: 'regelingen van kracht waaraan een orgaan van de gemeente meedoet',
    eenheid: 'regelingen',
  },
  schakels: {
    formule:
      'mediaan over regelingen van het aantal stappen van de raad naar wie dagelijks besluit (organen in de keten min één); regelingen zonder bekend orgaan tellen niet mee',
    eenheid: 'stappen',
  },
  delegatie: {
    formule: 'regelingen met delegatie of attributie / regelingen waarvan de overdracht bekend is',
    eenheid: 'deel',
  },
  eigenaren: { formule: 'mediaan over regelingen van het aantal deelnemers', eenheid: 'deelnemers' },
  leeftijd: {
    formule: 'mediaan over regelingen van (peildatum − van kracht van de geldende versie) / 365,25',
    eenheid: 'jaar',
  },
  gelijken: {
    formule: 'regelingen die met ten minste één andere precies dezelfde deelnemers delen',
    eenheid: 'regelingen',
  },
};

const DAG = 86_400_000;
const DAGEN_PER_JAAR = 365.25;

/** The middle value; of an even number the mean of the middle two; `null` of none. */
export function median(waarden: readonly number[]): number | null {
  const rij = waarden.toSorted((a, b) => a - b);
  const midden = rij.length >> 1;
  const hoog = rij[midden];
  if (hoog === undefined) return null;
  return rij.length % 2 === 1 ? hoog : ((rij[midden - 1] ?? hoog) + hoog) / 2;
}

/** Age in years of a version on an ISO date; negative for what is still to come. */
export function ageOf(vanKracht: string, datum: string): number {
  return (Date.parse(datum) - Date.parse(vanKracht)) / DAG / DAGEN_PER_JAAR;
}

const GEEFT_WEG: readonly string[] = ['Delegatie', 'Attributie'];

/** The measures of one gemeente over its regelingen in force on an ISO date, by `gripformules`. */
export function measureGrip(regelingen: readonly Gripregeling[], datum: string): Gripwaarden {
  const bekend = regelingen.filter(({ overdracht }) => overdracht.length > 0);
  const weg = bekend.filter(({ overdracht }) => overdracht.some((soort) => GEEFT_WEG.includes(soort)));
  return {
    regelingen: regelingen.length,
    schakels: median(regelingen.flatMap(({ keten }) => (keten ? [keten.length - 1] : []))),
    delegatie: bekend.length === 0 ? null : weg.length / bekend.length,
    eigenaren: median(regelingen.map(({ eigenaren }) => eigenaren)),
    leeftijd: median(regelingen.map(({ vanKracht }) => ageOf(vanKracht, datum))),
    gelijken: regelingen.filter(({ gelijken }) => gelijken > 0).length,
  };
}

/** Gemeenten of like size have between two thirds and one and a half times as many inhabitants. */
const GROOTTEBAND = 1.5;

/** One measure of a gemeente beside the median of others. */
export interface Gripvergelijking {
  readonly maat: Gripmaat;
  readonly waarde: number | null;
  /** Median of the gemeenten of like size, without this one. */
  readonly mediaan: number | null;
  /** Of so many gemeenten. */
  readonly aantal: number;
}

/**
 * The measures of a gemeente beside the median of gemeenten of like size. Without known inhabitants nobody is like it.
 *
 * @param inwoners of this gemeente; NaN where not known.
 */
export function compareGrip(
  eigen: { readonly waarden: Gripwaarden; readonly inwoners: number },
  anderen: readonly { readonly waarden: Gripwaarden; readonly inwoners: number }[],
): readonly Gripvergelijking[] {
  const gelijk = anderen.filter(
    ({ inwoners }) => inwoners >= eigen.inwoners / GROOTTEBAND && inwoners <= eigen.inwoners * GROOTTEBAND,
  );
  return GRIPMATEN.map((maat) => {
    const waarden = gelijk.flatMap(({ waarden: w }) => w[maat] ?? []);
    return { maat, waarde: eigen.waarden[maat], mediaan: median(waarden), aantal: waarden.length };
  });
}
