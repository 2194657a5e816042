import { isDag } from '../recht/index.ts';
import { ruleOfStaat, ZIENSWIJZESTATEN, type Zienswijzestaat } from './staten.ts';

/** On what the council gives its view. */
export const AANLEIDINGEN = [
  'begroting',
  'begrotingswijziging',
  'kaders',
  'jaarrekening',
  'regeling',
  'anders',
] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

/** Whether the board did what the council asked. */
export const OPVOLGINGEN = ['ja', 'deels', 'nee'] as const;
export type Opvolging = (typeof OPVOLGINGEN)[number];

/** The view of a council on a draft of a body, as it is kept. */
export interface Zienswijze {
  /** The regeling (its number in the register), or the body of one's own (`eigen-…`). */
  readonly over: { readonly soort: 'regeling' | 'lichaam'; readonly id: string };
  readonly aanleiding: Aanleiding;
  /** The year of the budget or the accounts; null where it is about none. */
  readonly jaar: number | null;
  readonly titel: string;
  readonly alineas: readonly string[];
  readonly staat: Zienswijzestaat;
  /** The published view of another council whose text this began with. */
  readonly overgenomenVan?: string | undefined;
  /** The version of a text that several councils decide upon: then it says what that says. */
  readonly samen?: { readonly tekst: string; readonly versie: number } | undefined;
  /** The organ that adopted it, by function, and when. */
  readonly besluit?:
    | { readonly door: string; readonly op: string; readonly webadres?: string | undefined }
    | undefined;
  readonly antwoord?:
    | {
        readonly op: string;
        readonly gevolgd: Opvolging;
        readonly waarom: string;
        readonly webadres?: string | undefined;
      }
    | undefined;
}

/** What cannot be. `stap`: from that state it does not go there; `vast`: it was adopted, so this no longer changes. */
export interface Zienswijzefout {
  readonly pad: string;
  readonly code: 'vorm' | 'stap' | 'vast' | 'ontbreekt' | 'tekst' | 'dag' | 'webadres' | 'onderwerp' | 'jaar';
}

export type Zienswijzelezing =
  | { readonly ok: true; readonly zienswijze: Zienswijze }
  | { readonly ok: false; readonly fouten: readonly Zienswijzefout[] };

type Velden = Readonly<Record<string, unknown>>;
const isObject = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isTekst = (waarde: unknown, hoogstens: number): waarde is string =>
  typeof waarde === 'string' && waarde.length <= hoogstens;
const isVan = (waarde: unknown, woorden: readonly string[]) =>
  typeof waarde === 'string' && woorden.includes(waarde);
const isMisschien = (waarde: unknown, klopt: (waarde: unknown) => boolean) =>
  waarde === undefined || klopt(waarde);

/** Most letters of a paragraph, and most paragraphs. */
const langsteAlinea = 5000;
const meesteAlineas = 200;
const webadres = /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/u;
const patronen = { regeling: /^\d{1,12}$/u, lichaam: /^eigen-[a-z0-9][a-z0-9-]{0,60}$/u } as const;

const vormen: Readonly<Record<keyof Zienswijze, (waarde: unknown) => boolean>> = {
  over: (waarde) => isObject(waarde) && isVan(waarde.soort, Object.keys(patronen)) && isTekst(waarde.id, 80),
  aanleiding: (waarde) => isVan(waarde, AANLEIDINGEN),
  jaar: (waarde) => waarde === null || Number.isInteger(waarde),
  titel: (waarde) => isTekst(waarde, 200),
  alineas: (waarde) =>
    Array.isArray(waarde) &&
    waarde.length <= meesteAlineas &&
    waarde.every((alinea) => isTekst(alinea, langsteAlinea)),
  staat: (waarde) => isVan(waarde, ZIENSWIJZESTATEN),
  overgenomenVan: (waarde) => isMisschien(waarde, (id) => isTekst(id, 64)),
  samen: (waarde) =>
    isMisschien(
      waarde,
      (samen) => isObject(samen) && isTekst(samen.tekst, 64) && Number.isInteger(samen.versie),
    ),
  besluit: (waarde) =>
    isMisschien(
      waarde,
      (besluit) =>
        isObject(besluit) &&
        isTekst(besluit.door, 120) &&
        isTekst(besluit.op, 10) &&
        isMisschien(besluit.webadres, (adres) => isTekst(adres, 1000)),
    ),
  antwoord: (waarde) =>
    isMisschien(
      waarde,
      (antwoord) =>
        isObject(antwoord) &&
        isTekst(antwoord.op, 10) &&
        isVan(antwoord.gevolgd, OPVOLGINGEN) &&
        isTekst(antwoord.waarom, langsteAlinea) &&
        isMisschien(antwoord.webadres, (adres) => isTekst(adres, 1000)),
    ),
};

/** Whether this has the shape of a view; what it says is judged by `keurZienswijze`. */
export function readZienswijze(invoer: unknown): Zienswijzelezing {
  if (!isObject(invoer)) return { ok: false, fouten: [{ pad: '', code: 'vorm' }] };
  const fouten = [
    ...Object.entries(vormen).flatMap(([veld, klopt]) => (klopt(invoer[veld]) ? [] : [veld])),
    ...Object.keys(invoer).filter((veld) => !(veld in vormen)),
  ].map((pad) => ({ pad, code: 'vorm' as const }));
  return fouten.length > 0
    ? { ok: false, fouten }
    : { ok: true, zienswijze: invoer as unknown as Zienswijze };
}

/** The text without empty paragraphs and space around them: what is kept. */
const isEmpty = (alineas: readonly string[]): boolean => alineas.every((alinea) => alinea.trim() === '');

function addressFault(adres: string | undefined, pad: string): Zienswijzefout[] {
  return adres === undefined || webadres.test(adres) ? [] : [{ pad, code: 'webadres' }];
}

/** What a state asks and is not there. */
function missing({ staat, alineas, besluit, antwoord }: Zienswijze): Zienswijzefout[] {
  const er = { tekst: !isEmpty(alineas), besluit: besluit !== undefined, antwoord: antwoord !== undefined };
  const paden = { tekst: 'alineas', besluit: 'besluit', antwoord: 'antwoord' } as const;
  return ruleOfStaat(staat)
    .eist.filter((eis) => !er[eis])
    .map((eis) => ({ pad: paden[eis], code: 'ontbreekt' }));
}

function contentFaults(zienswijze: Zienswijze): Zienswijzefout[] {
  const { over, jaar, titel, besluit, antwoord } = zienswijze;
  const fouten: Zienswijzefout[] = [];
  if (!patronen[over.soort].test(over.id)) fouten.push({ pad: 'over.id', code: 'onderwerp' });
  if (jaar !== null && (jaar < 1980 || jaar > 2100)) fouten.push({ pad: 'jaar', code: 'jaar' });
  if (titel.trim() === '') fouten.push({ pad: 'titel', code: 'tekst' });
  if (besluit) {
    if (besluit.door.trim() === '') fouten.push({ pad: 'besluit.door', code: 'tekst' });
    if (!isDag(besluit.op)) fouten.push({ pad: 'besluit.op', code: 'dag' });
    fouten.push(...addressFault(besluit.webadres, 'besluit.webadres'));
  }
  if (antwoord) {
    if (antwoord.waarom.trim() === '') fouten.push({ pad: 'antwoord.waarom', code: 'tekst' });
    if (!isDag(antwoord.op)) fouten.push({ pad: 'antwoord.op', code: 'dag' });
    fouten.push(...addressFault(antwoord.webadres, 'antwoord.webadres'));
  }
  return fouten;
}

/** What of a view no longer changes once it was adopted. */
const vasteVelden = ['over', 'aanleiding', 'jaar', 'titel', 'alineas', 'overgenomenVan'] as const;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What no longer changes: of what was adopted, and of what says what a shared text says. */
function fixedFields({ staat, samen }: Zienswijze): readonly (keyof Zienswijze)[] {
  const { open, openbaar, naar } = ruleOfStaat(staat);
  if (open) return samen ? vasteVelden : [];
  return openbaar || naar.length === 0 ? [...vasteVelden, 'besluit'] : vasteVelden;
}

/** What may not become of what it was. */
function stepFaults(nieuw: Zienswijze, vorige: Zienswijze | undefined): Zienswijzefout[] {
  // To which text it belongs is told by who keeps that text, when it is taken over; never by who writes.
  const los = same(nieuw.samen, vorige?.samen) ? [] : [{ pad: 'samen', code: 'vast' as const }];
  if (!vorige) return nieuw.staat === 'concept' ? los : [...los, { pad: 'staat', code: 'stap' }];
  const fouten: Zienswijzefout[] = [...los];
  if (nieuw.staat !== vorige.staat && !ruleOfStaat(vorige.staat).naar.includes(nieuw.staat))
    fouten.push({ pad: 'staat', code: 'stap' });
  for (const veld of fixedFields(vorige))
    if (!same(nieuw[veld], vorige[veld])) fouten.push({ pad: veld, code: 'vast' });
  // What the board answered is there once it answered, and may be mended then; not before, and not after the end.
  if (nieuw.staat !== 'beantwoord' && !same(nieuw.antwoord, vorige.antwoord))
    fouten.push({ pad: 'antwoord', code: 'vast' });
  return fouten;
}

/** What is wrong with a view that takes the place of `vorige` (none: it is new); nothing where all is well. */
export function keurZienswijze(nieuw: Zienswijze, vorige: Zienswijze | undefined): readonly Zienswijzefout[] {
  const eerste = vorige || nieuw.antwoord === undefined ? [] : [{ pad: 'antwoord', code: 'vast' as const }];
  return [...stepFaults(nieuw, vorige), ...eerste, ...missing(nieuw), ...contentFaults(nieuw)];
}

/**
 * May it be thrown away? A draft may. What a council decided is an act: it stays, also where it was withdrawn, so that
 * nothing of that vanishes silently.
 */
export function mayDiscard({ staat, besluit }: Pick<Zienswijze, 'staat' | 'besluit'>): boolean {
  return ruleOfStaat(staat).open || (staat === 'ingetrokken' && besluit === undefined);
}

/** May everybody read it in this state? */
export function isOpenbaar({ staat }: Pick<Zienswijze, 'staat'>): boolean {
  return ruleOfStaat(staat).openbaar;
}
