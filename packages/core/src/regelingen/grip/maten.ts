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
  /** ISO date: first day of the version in force; `null` where nobody told it. */
  readonly vanKracht: string | null;
  /** Other regelingen with the same participants. */
  readonly gelijken: number;
  /** Days that the council has for its view on a draft budget; `null` where the law names none. */
  readonly raadsdagen: number | null;
  /** What the vote weighs and how often it decides, as fractions; `null` where nobody recorded the votes. */
  readonly stem: {
    readonly aandeel: number;
    readonly banzhaf: number | null;
    readonly shapley: number | null;
  } | null;
  /** The contribution of the gemeente / its own budget in the same year; `null` where one is not recorded. */
  readonly begrotingsdeel: number | null;
}

/** The measures that the public register and the law give. */
const OPENBARE_MATEN = [
  'regelingen',
  'schakels',
  'delegatie',
  'eigenaren',
  'leeftijd',
  'gelijken',
  'raadsdagen',
] as const;
/** The measures that need what organisations recorded. */
const EIGEN_MATEN = ['stemaandeel', 'banzhaf', 'shapley', 'begrotingsaandeel'] as const;

/** The measures, each by itself. */
export const GRIPMATEN = [...OPENBARE_MATEN, ...EIGEN_MATEN] as const;
type Gripmaat = (typeof GRIPMATEN)[number];

/** Whether a measure comes of what everybody may know. */
export function isOpenbaar(maat: Gripmaat): boolean {
  return (OPENBARE_MATEN as readonly string[]).includes(maat);
}

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
  raadsdagen: {
    formule:
      'mediaan over regelingen van de dagen tussen de dag waarop het ontwerp van de volgende begroting uiterlijk bij de raad is en de laatste dag voor zijn zienswijze, min de dagen reces daartussen; ingevulde dagen gaan voor die van de wet',
    eenheid: 'dagen',
  },
  stemaandeel: {
    formule:
      'mediaan over regelingen van stemgewicht (anders zetels) / som van alle deelnemers; alleen regelingen waarvan alle stemmen zijn ingevuld',
    eenheid: 'deel',
  },
  banzhaf: {
    formule:
      'mediaan over dezelfde regelingen van de Banzhaf-index (genormaliseerd): het deel van alle beslissende stemmen dat van deze gemeente is',
    eenheid: 'deel',
  },
  shapley: {
    formule:
      'mediaan over dezelfde regelingen van de Shapley–Shubik-index: het deel van alle volgordes waarin deze gemeente de meerderheid maakt',
    eenheid: 'deel',
  },
  begrotingsaandeel: {
    formule:
      'som over regelingen van de ingevulde bijdrage / begroting van de gemeente in hetzelfde jaar: het laatste waarvan haar begroting is ingevuld; zonder ingevulde bijdrage telt een regeling niet mee',
    eenheid: 'deel',
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

/** The sum; `null` of none. */
function sum(waarden: readonly number[]): number | null {
  return waarden.length === 0 ? null : waarden.reduce((a, b) => a + b, 0);
}

/** The measures of one gemeente over its regelingen in force on an ISO date, by `gripformules`. */
export function measureGrip(regelingen: readonly Gripregeling[], datum: string): Gripwaarden {
  const bekend = regelingen.filter(({ overdracht }) => overdracht.length > 0);
  const weg = bekend.filter(({ overdracht }) => overdracht.some((soort) => GEEFT_WEG.includes(soort)));
  return {
    regelingen: regelingen.length,
    schakels: median(regelingen.flatMap(({ keten }) => (keten ? [keten.length - 1] : []))),
    delegatie: bekend.length === 0 ? null : weg.length / bekend.length,
    eigenaren: median(regelingen.map(({ eigenaren }) => eigenaren)),
    leeftijd: median(
      regelingen.flatMap(({ vanKracht }) => (vanKracht === null ? [] : ageOf(vanKracht, datum))),
    ),
    gelijken: regelingen.filter(({ gelijken }) => gelijken > 0).length,
    raadsdagen: median(regelingen.flatMap(({ raadsdagen }) => raadsdagen ?? [])),
    stemaandeel: median(regelingen.flatMap(({ stem }) => stem?.aandeel ?? [])),
    banzhaf: median(regelingen.flatMap(({ stem }) => stem?.banzhaf ?? [])),
    shapley: median(regelingen.flatMap(({ stem }) => stem?.shapley ?? [])),
    begrotingsaandeel: sum(regelingen.flatMap(({ begrotingsdeel }) => begrotingsdeel ?? [])),
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
