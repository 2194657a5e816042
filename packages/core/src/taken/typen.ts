import type { Beslisser, Geldigheid } from '../recht/index.ts';

/**
 * Who answers for what: the rows of the task table, the situations in plain words that lead to them, and
 * the reference households. Facts, handed over by the reader of the data package; nothing here is a rule in code.
 */

/**
 * At which scale a task is usually done: by the gemeente itself, by the regio of an indeling, by one body for
 * the whole country, or by a body that goes with the person wherever it lives (its health insurer).
 */
export const SCHALEN = ['lokaal', 'indeling', 'landelijk', 'persoon'] as const;
export type Schaal = (typeof SCHALEN)[number];

/** The rules by which the law ties a person to a place; empty in a task where the law names none. */
export const WOONPLAATSREGELS = [
  'gemeente_van_verblijf',
  'landelijke_toegang',
  'woonplaats_burgerlijk_wetboek',
  'woonplaats_jeugd_gezag',
  'woonplaats_jeugd_inschrijving',
  'inwoner',
  'inschrijving_brp',
  'schoollocatie',
  'woonplaats_verzekerde',
] as const;
export type Woonplaatsregel = (typeof WOONPLAATSREGELS)[number];

/**
 * The place that decides instead of the home: the school's, that of the parent with custody (gezag), where the
 * child is registered or lived before its stay (kind), or the gemeente that one turns to (aanmelding).
 */
export const TWEEDE_PLAATSEN = ['school', 'gezag', 'kind', 'aanmelding'] as const;
export type TweedePlaats = (typeof TWEEDE_PLAATSEN)[number];

/** Kinds of member of a household: a child, an adult, an old person. */
export const LIDSOORTEN = ['kind', 'volwassene', 'oudere'] as const;
export type Lidsoort = (typeof LIDSOORTEN)[number];

/** One version of a task: who decides, under which law, at which scale, while it is in force. */
export interface Taak extends Geldigheid {
  readonly taak: string;
  readonly naam: string;
  readonly naamEn: string;
  readonly wet: string;
  /** `null` where the article was not checked; `twijfel` then says so. */
  readonly artikel: string | null;
  readonly omschrijving: string;
  readonly omschrijvingEn: string;
  /** The kinds of principal that decide together. */
  readonly wieBeslist: readonly Beslisser[];
  /** The one body that decides, where the law names it: "UWV", "CIZ". */
  readonly organisatie: string | null;
  readonly schaal: Schaal;
  /** Id of the indeling, where the catalogue of the package has it. */
  readonly indeling: string | null;
  /** Id under which the indeling is looked for, where the package does not have it (yet). */
  readonly indelingGezocht: string | null;
  /** What a regio of that indeling is called, such as "Veilig Thuis-regio". */
  readonly regiosoort: string | null;
  readonly regiosoortEn: string | null;
  readonly woonplaatsregel: Woonplaatsregel | null;
  readonly tweedePlaats: TweedePlaats | null;
  readonly wieRechtHeeft: string;
  readonly wieRechtHeeftEn: string;
  readonly bron: string;
  /** ISO date on which somebody last held the row against the law; `null` where nobody did. */
  readonly gecontroleerdOp: string | null;
  readonly twijfel: string | null;
  readonly twijfelEn: string | null;
}

/** A situation in plain words, with the tasks that it leads to. */
export interface Behoefte {
  readonly behoefte: string;
  readonly naam: string;
  readonly naamEn: string;
  readonly omschrijving: string;
  readonly omschrijvingEn: string;
  readonly taken: readonly string[];
}

/** A member of a reference household, with what it needs. */
interface Huishoudlid {
  readonly soort: Lidsoort;
  readonly naam: string;
  readonly naamEn: string;
  readonly behoeften: readonly string[];
}

/** A reference household: invented, the same for every gemeente. */
export interface Huishouden {
  readonly huishouden: string;
  readonly naam: string;
  readonly naamEn: string;
  readonly leden: readonly Huishoudlid[];
}

/** The three tables together. */
export interface Takenboek {
  readonly taken: readonly Taak[];
  readonly behoeften: readonly Behoefte[];
  readonly huishoudens: readonly Huishouden[];
}
