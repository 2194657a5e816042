import {
  keurEigenaarschap,
  keurZienswijze,
  mayDiscard,
  readAanvulling,
  readZienswijze,
  stampAanvulling,
} from '@samenhang/core';
import {
  antwoordsjabloonSchema,
  eigenaarschapSchema,
  incidentSchema,
  kennisbijdrageSchema,
} from '@samenhang/core/antwoorden';
import { changeIncident, type Incidentwijziging, standOf } from '@samenhang/core/incident';
import { keurKennis } from '@samenhang/core/kennis';
import { keurSjabloon } from '@samenhang/core/opgave';
import { showIncident } from '../incidenten/kast.ts';
import { showKennis } from '../kennis/kast.ts';
import { recordBesluit } from '../samen/besluit.ts';
import type { Stukbereik } from './bereik.ts';
import { publish } from './publicaties.ts';
import type { Stuksoort } from './soort.ts';
import type { Stuk, Stukfout } from './vormen.ts';

type Keuring =
  | { readonly ok: true; readonly inhoud: unknown; readonly titel?: string }
  | { readonly ok: false; readonly fouten: readonly Stukfout[] };

interface Soortregel {
  /**
   * What is kept as this version, or what is wrong with it. `vorige`: what the piece holds until then; undefined where
   * it is new.
   */
  keur(nieuw: unknown, vorige: unknown, versie: number): Keuring;
  /** An organisation has one of each title. */
  readonly uniek?: true;
  /** May it go into the bin as it is? Where nothing is said, it may. */
  readonly magWeg?: (inhoud: unknown) => boolean;
  /** What follows of a change, in the same transaction. */
  readonly na?: (bereik: Stukbereik, stuk: Stuk, nu: string) => Promise<void>;
}

function keurAanvulling(nieuw: unknown, vorige: unknown, versie: number): Keuring {
  const gelezen = readAanvulling(nieuw);
  if (!gelezen.ok) return gelezen;
  const { over } = gelezen.aanvulling;
  const oud = readAanvulling(vorige);
  if (oud.ok && (oud.aanvulling.over.id !== over.id || oud.aanvulling.over.soort !== over.soort))
    return { ok: false, fouten: [{ pad: 'over', code: 'vast' }] };
  const inhoud = stampAanvulling(gelezen.aanvulling, oud.ok ? oud.aanvulling : undefined, versie);
  return { ok: true, inhoud, titel: `${over.soort} ${over.id}` };
}

function keurView(nieuw: unknown, vorige: unknown): Keuring {
  const gelezen = readZienswijze(nieuw);
  if (!gelezen.ok) return gelezen;
  const oud = readZienswijze(vorige);
  const fouten = keurZienswijze(gelezen.zienswijze, oud.ok ? oud.zienswijze : undefined);
  if (fouten.length > 0) return { ok: false, fouten };
  return { ok: true, inhoud: gelezen.zienswijze, titel: gelezen.zienswijze.titel };
}

/** What does not have the form that it should, and where. */
function faultsOf({
  issues,
}: {
  readonly issues: readonly { path: PropertyKey[]; code: string }[];
}): Stukfout[] {
  return issues.map(({ path, code }) => ({ pad: path.join('.'), code }));
}

function keurEigenaars(nieuw: unknown, vorige: unknown): Keuring {
  const gelezen = eigenaarschapSchema.safeParse(nieuw);
  if (!gelezen.success) return { ok: false, fouten: faultsOf(gelezen.error) };
  const { over } = gelezen.data;
  const fouten = keurEigenaarschap(gelezen.data, eigenaarschapSchema.safeParse(vorige).data);
  if (fouten.length > 0) return { ok: false, fouten };
  return { ok: true, inhoud: gelezen.data, titel: `${over.soort} ${over.id}` };
}

function keurBijdrage(nieuw: unknown, vorige: unknown): Keuring {
  const gelezen = kennisbijdrageSchema.safeParse(nieuw);
  if (!gelezen.success) return { ok: false, fouten: faultsOf(gelezen.error) };
  const oud = kennisbijdrageSchema.safeParse(vorige).data;
  if (oud && oud.wat !== gelezen.data.wat) return { ok: false, fouten: [{ pad: 'wat', code: 'vast' }] };
  const fouten = keurKennis(gelezen.data);
  if (fouten.length > 0) return { ok: false, fouten };
  const titel = gelezen.data.wat === 'item' ? gelezen.data.titel : `ervaring ${gelezen.data.taak}`;
  return { ok: true, inhoud: gelezen.data, titel };
}

/** An incident is changed by what is to be changed in it: what was written, or one step further. */
function keurIncident(nieuw: unknown, vorige: unknown): Keuring {
  const na = changeIncident(incidentSchema.safeParse(vorige).data, nieuw as Incidentwijziging);
  return na.ok ? { ok: true, inhoud: na.incident, titel: na.incident.onderzoek.titel } : na;
}

/** What everybody reads is closed first. */
const isClosed = (inhoud: unknown): boolean =>
  standOf(incidentSchema.parse(inhoud).verloop).openbaarSinds === null;

function keurAntwoordsjabloon(nieuw: unknown): Keuring {
  const gelezen = antwoordsjabloonSchema.safeParse(nieuw);
  if (!gelezen.success) return { ok: false, fouten: faultsOf(gelezen.error) };
  const fouten = keurSjabloon(gelezen.data);
  if (fouten.length > 0) return { ok: false, fouten };
  return { ok: true, inhoud: gelezen.data, titel: gelezen.data.naam };
}

function isLoose(inhoud: unknown): boolean {
  const gelezen = readZienswijze(inhoud);
  return !gelezen.ok || mayDiscard(gelezen.zienswijze);
}

/** Everybody reads what is published, and the councils that share its text what was decided. */
async function afterView(bereik: Stukbereik, stuk: Stuk, nu: string): Promise<void> {
  await publish(bereik, stuk, nu);
  await recordBesluit(bereik, stuk, nu);
}

/**
 * The kinds of pieces, and what each asks of what is written. Of a design the caller sees to that: what a program wrote
 * is kept as it came.
 */
const stuksoorten: Readonly<Record<Stuksoort, Soortregel>> = {
  ontwerp: { keur: (inhoud) => ({ ok: true, inhoud }) },
  aanvulling: { keur: keurAanvulling, uniek: true },
  eigenaarschap: { keur: keurEigenaars, uniek: true },
  incident: { keur: keurIncident, magWeg: isClosed, na: showIncident },
  kennis: { keur: keurBijdrage, na: showKennis },
  antwoordsjabloon: { keur: keurAntwoordsjabloon, uniek: true },
  zienswijze: { keur: keurView, magWeg: isLoose, na: afterView },
};

/** The rule of a kind. */
export function ruleOf(soort: Stuksoort): Soortregel {
  return stuksoorten[soort];
}
