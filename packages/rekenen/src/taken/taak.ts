import type {
  Afweegpunt,
  Afweging,
  Atlas,
  Eis,
  Eisuitleg,
  Ontwerpantwoord,
  Ontwerpopgave,
  Ontwerpstand,
} from '@samenhang/core';
import type { NaastAntwoord, OvergangAntwoord, Spreiddoel, Spreidland } from '@samenhang/core/geld';
import type { Gelegdscenario } from '@samenhang/core/geld/scenario';
import type {
  CliqueAntwoord,
  CliqueVraag,
  CurvePunt,
  CurveVraag,
  Labels,
  LpSolver,
  Plaatsantwoord,
  Plaatsstand,
  Plaatsvraag,
  RegioAntwoord,
  RegioVraag,
  Uitleg,
  Versoepeling,
} from '@samenhang/motor';
import type { Doelbron, Doelkeuze } from './doelen.ts';

/** A question without what cannot be sent to a worker: there it gets a seed, a clock and a solver. */
type Kaal<V> = Omit<V, 'seed' | 'oplosser' | 'klok' | 'gestopt' | 'elders' | 'voortgang'>;

/** A design of the country. The search starts from the indelingen of now, after the design that is given. */
interface Ontwerptaak {
  readonly atlas: Atlas;
  /** Its `tijd` is what the work may take; each worker has a seed of its own. */
  readonly opgave: Ontwerpopgave;
  /** Layers of a design to start from. */
  readonly begin?: readonly Labels[] | undefined;
  /** Prove how much better could be possible; the solver is fetched for it. */
  readonly exact?: boolean | undefined;
}

/** Whether a question is impossible by structure, before anything is sought. */
interface Haalbaartaak {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
}

/** The first layer that is proven impossible: why, and the constraints of which one, loosened, is enough. */
export interface Bezwaar {
  readonly laag: number;
  readonly uitleg: Uitleg;
  readonly versoepelingen: readonly Versoepeling[];
}

export interface Afweegtaak {
  readonly atlas: Atlas;
  /** Of one layer; `tijd` is for all together. */
  readonly opgave: Ontwerpopgave;
  readonly doelen: readonly Doelkeuze[];
  readonly bron: Doelbron;
  /** Designs that differ in a smaller share of gemeenten are shown once. */
  readonly drempel: number;
  /** Only this part of the runs: each worker has its own. */
  readonly deel?: { readonly rang: number; readonly aantal: number } | undefined;
}

export interface Eistaak {
  readonly atlas: Atlas;
  /** Its `tijd` is for all requirements together. */
  readonly opgave: Ontwerpopgave;
  /** The design that the requirements shaped. */
  readonly ontwerp: readonly Labels[];
  readonly exact?: boolean | undefined;
  /** Only these requirements. */
  readonly alleen?: readonly Eis[] | undefined;
}

export interface Bijzondertaak {
  readonly atlas: Atlas;
  /** Its `tijd` is what drawing the maps may take. */
  readonly opgave: Ontwerpopgave;
  readonly ontwerp: readonly Labels[];
  /** The layer that is compared, from 0. */
  readonly laag: number;
  readonly aantal: number;
  readonly bron: Doelbron;
}

/** How a design does on one goal among the random maps; `snede` counts borders between regions. */
export interface Plaatsing {
  readonly doel: Doelkeuze | 'snede';
  readonly ontwerp: number;
  readonly laagst: number;
  readonly midden: number;
  readonly hoogst: number;
  /** 0–100: the share of the maps that have a lower figure, equal ones for half. */
  readonly percentiel: number;
  /** 0–1: the share that does worse, equal ones for half. */
  readonly beterDan: number;
}

export interface Bijzonderheid {
  /** Maps that were drawn, the steps that took, and those of them that changed the map. */
  readonly aantal: number;
  readonly stappen: number;
  readonly veranderd: number;
  readonly plaatsing: readonly Plaatsing[];
}

/** Transitions of money beside each other, of the same gemeenten and years. */
interface Naasttaak {
  readonly scenarios: readonly Gelegdscenario[];
  /** Codes of the gemeenten that are asked about; all where left out. */
  readonly alleen?: readonly string[] | undefined;
}

/** Where places should be in a country. */
export interface Spreidtaak {
  readonly land: Spreidland;
  readonly doel: Spreiddoel;
  /** Km; only for `bereik`. */
  readonly straal: number;
  readonly aantal: number;
  /** Indices of gemeenten whose place stays, and of those that cannot have one. */
  readonly open: readonly number[];
  readonly dicht: readonly number[];
  /** Inhabitants that a place in each serves at most. */
  readonly capaciteit?: Float64Array | undefined;
  readonly tijdMs: number;
  /** The solver is fetched: all goals but `afstand` need it. */
  readonly exact: boolean;
}

/** Places that were chosen, and the bound that no other choice passes. */
interface Spreidstand {
  readonly open: readonly number[];
  readonly waarde: number;
  readonly grens: number;
  /** The place of each gemeente, where capacities bound who goes where. */
  readonly plaats?: Int32Array | undefined;
}

interface Spreiduitkomst extends Spreidstand {
  readonly bewezen: boolean;
  /** Inhabitants above the capacities, where nothing was found in which all fit. */
  readonly teveel?: number | undefined;
}

export interface VraagVan {
  readonly clique: Kaal<CliqueVraag>;
  readonly regio: Kaal<RegioVraag>;
  readonly plaatsen: Kaal<Plaatsvraag>;
  readonly ontwerp: Ontwerptaak;
  readonly curve: Kaal<CurveVraag>;
  readonly haalbaarheid: Haalbaartaak;
  readonly afweging: Afweegtaak;
  readonly eisen: Eistaak;
  readonly bijzonder: Bijzondertaak;
  readonly geldovergang: Gelegdscenario;
  readonly geldnaast: Naasttaak;
  readonly spreiding: Spreidtaak;
}

export interface AntwoordVan {
  readonly clique: CliqueAntwoord;
  readonly regio: RegioAntwoord;
  readonly plaatsen: Plaatsantwoord;
  readonly ontwerp: Ontwerpantwoord;
  readonly curve: readonly CurvePunt[];
  /** Undefined where nothing is proven impossible. */
  readonly haalbaarheid: Bezwaar | undefined;
  readonly afweging: Afweging;
  readonly eisen: readonly Eisuitleg[];
  readonly bijzonder: Bijzonderheid;
  readonly geldovergang: OvergangAntwoord;
  /** Undefined where they are not of the same gemeenten and years. */
  readonly geldnaast: NaastAntwoord | undefined;
  readonly spreiding: Spreiduitkomst;
}

/** How far a search is; `grens` where a bound was computed. */
export interface Tussenstand {
  readonly waarde: number;
  readonly grens?: number | undefined;
  readonly iteraties: number;
  /** The map of that value, where the search tells it. */
  readonly labels?: Labels | undefined;
}

/** How far a row of steps is. */
interface Stappenstand {
  readonly gedaan: number;
  readonly totaal: number;
}

/** How far each kind of work is: all of it so far, so that who hears only the last has missed nothing. */
export interface StandVan {
  readonly clique: Tussenstand;
  readonly regio: Tussenstand;
  readonly plaatsen: Plaatsstand;
  readonly ontwerp: Ontwerpstand;
  readonly curve: { readonly punten: readonly CurvePunt[] };
  readonly haalbaarheid: Stappenstand;
  readonly afweging: Stappenstand & { readonly punten: readonly Afweegpunt[] };
  readonly eisen: Stappenstand & { readonly eisen: readonly Eisuitleg[] };
  readonly bijzonder: Stappenstand;
  readonly geldovergang: Stappenstand;
  readonly geldnaast: Stappenstand;
  readonly spreiding: Spreidstand;
}

export type Soort = keyof VraagVan;

/** What can be asked. */
export type Taak<S extends Soort = Soort> = {
  readonly [K in S]: { readonly soort: K; readonly vraag: VraagVan[K] };
}[S];

/** What a worker adds to its question. */
export interface Werkleiding<S extends Soort> {
  readonly seed: number;
  readonly klok: () => number;
  readonly gestopt: () => boolean;
  readonly voortgang: (stand: StandVan[S]) => void;
  readonly oplosser?: LpSolver | undefined;
  /** The best map that other workers found since it was last asked, its layers one after the other. */
  readonly elders?: (() => Int32Array | undefined) | undefined;
}

/** How the best map so far is shared between workers. */
interface Deling<S extends Soort> {
  /** How many labels a map has, of all layers; 0 where the answer must be the same every time. */
  readonly omvang: (vraag: VraagVan[S]) => number;
  readonly gevonden: (
    stand: StandVan[S],
  ) => { readonly waarde: number; readonly lagen: readonly Labels[] } | undefined;
}

/** How one kind of work is done, and how the answers of several workers become one. */
export interface Werkwijze<S extends Soort> {
  readonly solve: (vraag: VraagVan[S], leiding: Werkleiding<S>) => AntwoordVan[S];
  /** One answer of those of all workers, in their order. */
  readonly merge: (antwoorden: readonly AntwoordVan[S][], vraag: VraagVan[S]) => AntwoordVan[S];
  /** Whether no other worker can do better. */
  readonly isFinal: (antwoord: AntwoordVan[S]) => boolean;
  /** Absent where workers have nothing to tell each other. */
  readonly gedeeld?: Deling<S>;
  /** How far all workers are together. @param standen at least one. */
  readonly gather: (standen: readonly StandVan[S][]) => StandVan[S];
  /** What the worker of a rank is asked; undefined where there is nothing for it. The same for all when left out. */
  readonly divide?: (vraag: VraagVan[S], rang: number, aantal: number) => VraagVan[S] | undefined;
}
