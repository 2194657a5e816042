import { findPersoonsgegevens } from './bewaking.ts';
import type { Vondst } from './vondst.ts';

/** Where things do not join: what kind of seam somebody ran into. */
export const NADEN = [
  'wet',
  'geld',
  'regiogrens',
  'gegevensdeling',
  'wachten',
  'wie_beslist',
  'toegang',
  'overgang',
  'aanbod',
  'anders',
] as const;
export type Naad = (typeof NADEN)[number];

/** How often it happens, as far as the sender knows. */
export const HOE_VAAK = [
  'eenmaal',
  'enkele_keren',
  'maandelijks',
  'wekelijks',
  'dagelijks',
  'onbekend',
] as const;
export type HoeVaak = (typeof HOE_VAAK)[number];

/** From which work the sender knows of it; who they are is asked nowhere. */
export const ZENDERROLLEN = [
  'uitvoerder',
  'ondersteuner',
  'beleid',
  'raadslid',
  'griffier',
  'bestuurder',
  'aanbieder',
  'anders',
] as const;
export type Zenderrol = (typeof ZENDERROLLEN)[number];

/** Where it happens: a gemeente at the finest, or a region of an indeling. */
export type Gebied =
  | { readonly soort: 'gemeente'; readonly code: string }
  | { readonly soort: 'regio'; readonly indeling: string; readonly code: string };

/** What somebody tells of what went wrong between the parts of the system: nothing of who it happened to. */
export interface Signaalinhoud {
  readonly titel: string;
  /** What happened, in general terms. */
  readonly wat: string;
  /** Id in the table of needs. */
  readonly behoefte: string | null;
  /** Ids in the table of tasks. */
  readonly taken: readonly string[];
  readonly naden: readonly Naad[];
  /** Names of acts, as the table of tasks has them. */
  readonly wetten: readonly string[];
  readonly artikel: string | null;
  /** Id of the indeling that plays a part. */
  readonly indeling: string | null;
  /** Number in the register (roo_id) of the regeling that plays a part. */
  readonly regeling: string | null;
  readonly gebied: Gebied | null;
  readonly hoeVaak: HoeVaak;
  readonly geprobeerd: string;
  readonly zouHelpen: string;
  readonly rol: Zenderrol;
}

/** A signal of which nothing is told yet, but for who tells it. */
export const leegSignaal: Omit<Signaalinhoud, 'rol'> = {
  titel: '',
  wat: '',
  behoefte: null,
  taken: [],
  naden: [],
  wetten: [],
  artikel: null,
  indeling: null,
  regeling: null,
  gebied: null,
  hoeVaak: 'onbekend',
  geprobeerd: '',
  zouHelpen: '',
};

/**
 * How a field is filled in: as text, by one choice or by more, by a place. `uit`: the choices themselves, or the table of
 * the data package that they come from.
 */
export interface Signaalveld {
  readonly veld: keyof Signaalinhoud;
  readonly soort: 'tekst' | 'keuze' | 'keuzes' | 'gebied';
  readonly verplicht: boolean;
  /** Most characters of a text, or most choices. */
  readonly hoogstens: number;
  /** Free text goes through the guard before anything is kept. */
  readonly vrij: boolean;
  readonly uit?:
    | readonly string[]
    | 'behoeften'
    | 'taken'
    | 'wetten'
    | 'indelingen'
    | 'regelingen'
    | undefined;
}

const tekst = (veld: keyof Signaalinhoud, hoogstens: number, verplicht = false): Signaalveld => ({
  veld,
  soort: 'tekst',
  verplicht,
  hoogstens,
  vrij: true,
});
const keuze = (veld: keyof Signaalinhoud, uit: Signaalveld['uit'], verplicht = false): Signaalveld => ({
  veld,
  soort: 'keuze',
  verplicht,
  hoogstens: 1,
  vrij: false,
  uit,
});
const keuzes = (
  veld: keyof Signaalinhoud,
  uit: Signaalveld['uit'],
  hoogstens: number,
  verplicht = false,
): Signaalveld => ({ veld, soort: 'keuzes', verplicht, hoogstens, vrij: false, uit });

/** The fields of a signal, in the order of the form: none of them asks for anything of a person. */
export const SIGNAALVELDEN: readonly Signaalveld[] = [
  tekst('titel', 120, true),
  tekst('wat', 4000, true),
  keuzes('naden', NADEN, 5, true),
  keuze('behoefte', 'behoeften'),
  keuzes('taken', 'taken', 10),
  keuzes('wetten', 'wetten', 5),
  tekst('artikel', 60),
  keuze('indeling', 'indelingen'),
  keuze('regeling', 'regelingen'),
  { veld: 'gebied', soort: 'gebied', verplicht: false, hoogstens: 1, vrij: false },
  keuze('hoeVaak', HOE_VAAK, true),
  tekst('geprobeerd', 2000),
  tekst('zouHelpen', 2000),
  keuze('rol', ZENDERROLLEN, true),
];

/** Most of a field: characters or choices. */
export function limitOf(veld: keyof Signaalinhoud): number {
  return SIGNAALVELDEN.find((rij) => rij.veld === veld)?.hoogstens ?? 0;
}

/** A place in a field that is likely personal data. */
export interface Veldvondst extends Vondst {
  readonly veld: string;
}

/** The likely personal data in these texts, field by field; of what is no text nothing is said. */
export function findInVelden(velden: Readonly<Record<string, unknown>>): Veldvondst[] {
  return Object.entries(velden).flatMap(([veld, waarde]) =>
    typeof waarde === 'string' ? findPersoonsgegevens(waarde).map((vondst) => ({ veld, ...vondst })) : [],
  );
}

/** The free text of a signal, by field. */
export function freeTextOf(inhoud: Partial<Signaalinhoud>): Record<string, string> {
  return Object.fromEntries(
    SIGNAALVELDEN.filter(({ vrij }) => vrij).map(({ veld }) => {
      const waarde = inhoud[veld];
      return [veld, typeof waarde === 'string' ? waarde : ''];
    }),
  );
}

/** By what signals are found, counted and compared: a kind with a value. `gemeente` and `regio` tell where it happens. */
export const KENMERKEN = [
  'taak',
  'naad',
  'wet',
  'indeling',
  'regeling',
  'behoefte',
  'gemeente',
  'regio',
] as const;
export type Kenmerksoort = (typeof KENMERKEN)[number];

export interface Kenmerk {
  readonly soort: Kenmerksoort;
  /** An id or code; of a region `INDELING:CODE`. */
  readonly waarde: string;
}

/** What a signal can be found and counted by, each once. */
export function kenmerkenOf(inhoud: Signaalinhoud): Kenmerk[] {
  const een = (soort: Kenmerksoort, waarde: string | null) => (waarde === null ? [] : [{ soort, waarde }]);
  const alle = (soort: Kenmerksoort, waarden: readonly string[]) =>
    [...new Set(waarden)].map((waarde) => ({ soort, waarde }));
  const { gebied } = inhoud;
  return [
    ...alle('taak', inhoud.taken),
    ...alle('naad', inhoud.naden),
    ...alle('wet', inhoud.wetten),
    ...een('indeling', inhoud.indeling),
    ...een('regeling', inhoud.regeling),
    ...een('behoefte', inhoud.behoefte),
    ...een('gemeente', gebied?.soort === 'gemeente' ? gebied.code : null),
    ...een('regio', gebied?.soort === 'regio' ? `${gebied.indeling}:${gebied.code}` : null),
  ];
}
