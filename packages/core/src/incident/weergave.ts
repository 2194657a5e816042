import type { Immutable } from '../antwoord/index.ts';
import { scoreTeksten, wordsOf } from '../zoek/index.ts';
import type { IncidentenAntwoord, IncidentstukAntwoord } from './antwoord.ts';
import { textsOf } from './incident.ts';
import { type Incident, isTerugTeKijken, rulesOf, standOf, undoneOf } from './verloop.ts';

/** An incident with whose it is. */
export interface Incidentstuk {
  readonly id: string;
  readonly organisatie: { readonly id: string; readonly naam: string; readonly code: string | null };
  readonly gewijzigdOp: string;
  readonly inhoud: Incident;
}

type Kort = Immutable<IncidentenAntwoord['incidenten'][number]>;

function headOf({ id, organisatie, gewijzigdOp, inhoud }: Incidentstuk, vandaag: string): Kort {
  const { titel, domeinen } = inhoud.onderzoek;
  const stand = standOf(inhoud.verloop);
  const terugTeKijken = isTerugTeKijken(stand, vandaag);
  return { id, organisatie, titel, domeinen, ...stand, terugTeKijken, gewijzigdOp };
}

/** One incident on a day (ISO), with all that happened to it and what of that was taken back. */
export function presentIncident(stuk: Incidentstuk, vandaag: string): Immutable<IncidentstukAntwoord> {
  const { onderzoek, verloop } = stuk.inhoud;
  const weg = undoneOf(verloop);
  return {
    ...headOf(stuk, vandaag),
    onderzoek,
    verloop: verloop.map((stap) => ({ ...stap, teruggedraaid: weg.has(stap) })),
  };
}

/** What everybody reads of it: what was taken back before it was made public is not told. */
export function openOf(stuk: Incidentstuk): Incidentstuk {
  const { onderzoek, verloop } = stuk.inhoud;
  const vanaf = verloop.findIndex(({ stap }) => stap === 'openbaar_maken');
  const weg = undoneOf(verloop.slice(0, Math.max(0, vanaf)));
  const rest = verloop.filter((stap, k) => k >= vanaf || !(weg.has(stap) || stap.stap === 'terugdraaien'));
  return { ...stuk, inhoud: { onderzoek, verloop: rest } };
}

export interface Incidentvraagstelling {
  readonly staat?: readonly string[] | undefined;
  readonly keuze?: readonly string[] | undefined;
  readonly uitkomst?: readonly string[] | undefined;
  readonly domein?: readonly string[] | undefined;
  /** GM… of the gemeente whose it is. */
  readonly gemeente?: string | undefined;
  /** (Part of) the name of the organisation whose it is. */
  readonly organisatie?: string | undefined;
  readonly terugTeKijken?: boolean | undefined;
  /** Words that are looked for in all of it. */
  readonly zoek?: string | undefined;
}

const holds = (lijst: readonly string[] | undefined, waarden: readonly (string | undefined)[]): boolean =>
  lijst === undefined || waarden.some((waarde) => waarde !== undefined && lijst.includes(waarde));

function fits(kort: Kort, vraag: Incidentvraagstelling): boolean {
  const naam = vraag.organisatie?.trim().toLowerCase();
  return (
    holds(vraag.staat, [kort.staat]) &&
    holds(vraag.keuze, [kort.besluit?.keuze]) &&
    holds(vraag.uitkomst, [kort.uitkomst ?? undefined]) &&
    holds(vraag.domein, kort.domeinen) &&
    (vraag.gemeente === undefined || kort.organisatie.code === vraag.gemeente) &&
    (naam === undefined || kort.organisatie.naam.toLowerCase().includes(naam)) &&
    (vraag.terugTeKijken !== true || kort.terugTeKijken)
  );
}

/** How well it fits the words that are looked for; 0 where one of them is nowhere in it. */
function scoreOf({ organisatie, inhoud }: Incidentstuk, woorden: readonly string[]): number {
  const { titel, ...rest } = textsOf(inhoud.onderzoek);
  const stappen = inhoud.verloop.flatMap(({ reden, besluit }) => [reden, besluit?.regel ?? '']);
  return scoreTeksten(
    [
      { tekst: titel ?? '', gewicht: 5 },
      { tekst: organisatie.naam, gewicht: 2 },
      { tekst: [...Object.values(rest), ...stappen].join(' '), gewicht: 1 },
    ],
    woorden,
  );
}

type Gevonden = readonly { readonly kort: Kort; readonly stuk: Incidentstuk }[];

function countDecisions(gevonden: Gevonden): IncidentenAntwoord['telling']['besluiten'] {
  const van = (keuze: string | undefined) =>
    gevonden.filter(({ kort }) => kort.besluit?.keuze === keuze).length;
  return {
    regel: van('regel'),
    geen_regel: van('geen_regel'),
    wachten: van('wachten'),
    geen: van(undefined),
  };
}

function countRules(gevonden: Gevonden): IncidentenAntwoord['telling']['regels'] {
  const regels = gevonden.flatMap(({ kort, stuk }) =>
    rulesOf(stuk.inhoud.verloop).map(
      ({ uitkomst }) => uitkomst ?? (kort.terugTeKijken ? 'teLaat' : 'nogNiet'),
    ),
  );
  const van = (wat: (typeof regels)[number]) => regels.filter((een) => een === wat).length;
  return {
    toegevoegd: regels.length,
    gehouden: van('gehouden'),
    gewijzigd: van('gewijzigd'),
    ingetrokken: van('ingetrokken'),
    nogNiet: van('nogNiet'),
    teLaat: van('teLaat'),
  };
}

/**
 * Incidents on a day (ISO): what waits for a look back first, then what fits the words best, then what changed last; with
 * what of it came to a rule and what became of those rules.
 */
export function presentIncidenten(
  stukken: readonly Incidentstuk[],
  vraag: Incidentvraagstelling,
  vandaag: string,
): Immutable<IncidentenAntwoord> {
  const woorden = wordsOf(vraag.zoek ?? '');
  const gevonden = stukken
    .map((stuk) => ({ stuk, kort: headOf(stuk, vandaag), score: scoreOf(stuk, woorden) }))
    .filter(({ kort, score }) => score > 0 && fits(kort, vraag))
    .toSorted(
      (a, b) =>
        Number(b.kort.terugTeKijken) - Number(a.kort.terugTeKijken) ||
        b.score - a.score ||
        b.kort.gewijzigdOp.localeCompare(a.kort.gewijzigdOp),
    );
  return {
    incidenten: gevonden.map(({ kort }) => kort),
    totaal: stukken.length,
    telling: { besluiten: countDecisions(gevonden), regels: countRules(gevonden) },
  };
}
