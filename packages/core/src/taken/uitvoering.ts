/**
 * Who carries out a task, as far as the register of regelingen and the package know: facts that stand beside the task
 * table, each in a table of its own. A package may lack any of them.
 */

/** What an article of law says about a task: the duty, which place counts, what the region does, who carries it out. */
export const WETSDELEN = ['taak', 'woonplaats', 'regio', 'uitvoering'] as const;
export type Wetsdeel = (typeof WETSDELEN)[number];

/** One article behind one version of a task. */
export interface Wetsartikel {
  readonly taak: string;
  /** The version of the task, by its first day. */
  readonly geldigVan: string | null;
  readonly wet: string;
  /** Number in the Basiswettenbestand, `BWBRnnnnnnn`. */
  readonly bwbr: string;
  /** `null` where only the law is known. */
  readonly artikel: string | null;
  readonly waarover: Wetsdeel;
}

/** Who decides on one household, where that is not the region that does the rest. */
export const BESLUITEN = ['eigen-college'] as const;
export type Besluit = (typeof BESLUITEN)[number];

/** What the gemeenten of a region do together for a task on which each decides itself. */
export const REGIOROLLEN = ['koopt-in', 'stemt-af'] as const;
export type Regiorol = (typeof REGIOROLLEN)[number];

/** The roles in a task that a gemeente and its region share. */
export interface Taakrol {
  readonly taak: string;
  readonly besluit: Besluit;
  readonly regio: Regiorol;
}

/** Where in the register it is read that a regeling carries out a task, the strongest first. */
export const VINDPLAATSEN = ['naam', 'belang', 'grondslag'] as const;
export type Vindplaats = (typeof VINDPLAATSEN)[number];

/** That a regeling carries out a task, and where that is read. */
export interface Regelingtaak {
  readonly taak: string;
  /** Id in the register. */
  readonly regeling: string;
  readonly kolom: Vindplaats;
  /** The word that stands there; `null` where it is not told. */
  readonly woord: string | null;
}

/** A regeling of the register that carries out tasks. */
export interface Uitvoerregeling {
  readonly id: string;
  readonly naam: string;
  /** The body that it founded, where it did. */
  readonly lichaam: string | null;
  /** Address of the regeling as it was published. */
  readonly besluit: string | null;
  readonly vanKracht: string;
  /** First day no longer in force; `null` while it is. */
  readonly tot: string | null;
  /** Codes of the gemeenten that take part, with those in which a dissolved participant lives on. */
  readonly gemeenten: readonly string[];
}

/** Where one can go in a gemeente; `taak` is `null` for all tasks without a row of their own. */
export interface Loket {
  readonly gemeente: string;
  readonly taak: string | null;
  readonly naam: string | null;
  readonly site: string | null;
  readonly telefoon: string | null;
  readonly bron: string;
}

/** Everything that is known of who carries out what. */
export interface Uitvoeringsboek {
  readonly artikelen: readonly Wetsartikel[];
  readonly rollen: readonly Taakrol[];
  readonly regelingtaken: readonly Regelingtaak[];
  readonly regelingen: readonly Uitvoerregeling[];
  readonly loketten: readonly Loket[];
  /** The last day that the register knows of; `null` where the package has no register. */
  readonly registerTot: string | null;
}
