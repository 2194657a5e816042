import type { Immutable } from '@samenhang/core';
import {
  type IncidentenAntwoord,
  type Incidentinvoer,
  type Incidentonderzoek,
  type IncidentstukAntwoord,
  presentIncident,
} from '@samenhang/core/incident';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';
import { vandaag } from '../i18n/vandaag.ts';
import type { Incidentadres } from './adres.ts';

/** One of the list; one whole. */
export type Kort = Immutable<IncidentenAntwoord['incidenten'][number]>;
export type Heel = Immutable<IncidentstukAntwoord>;

const inStuk = (id: string) => ({ params: { path: { id } } });
const van = (organisatie: string) => ({ params: { path: { organisatie } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

/** The question of the list as the API takes it. */
function questionOf({ zoek, staat, besluit, uitkomst, domein, organisatie, terug }: Incidentadres) {
  return {
    ...(zoek === undefined ? {} : { zoek }),
    ...(staat === undefined ? {} : { staat: [staat] }),
    ...(besluit === undefined ? {} : { keuze: [besluit] }),
    ...(uitkomst === undefined ? {} : { uitkomst: [uitkomst] }),
    ...(domein === undefined ? {} : { domein: [domein] }),
    ...(organisatie === undefined ? {} : { organisatie }),
    ...(terug === undefined ? {} : { terugTeKijken: terug }),
  };
}

/** Where the same list is as a file, or as a feed. */
export function fileOf(stand: Incidentadres, formaat: string): string {
  const vraag = new URLSearchParams({ formaat });
  for (const [naam, waarde] of Object.entries(questionOf(stand))) vraag.set(naam, [waarde].flat().join());
  return `/api/v1/incidenten?${vraag}`;
}

/** Below this key is all that everybody may read. */
const OPENBAAR = ['incidenten'];
const MIJN = ['mijn', 'incidenten'];
/** All that a change may make old. */
export const INCIDENTSLEUTELS = [OPENBAAR, MIJN];

export const incidentenVraag = (stand: Incidentadres) => {
  const query = questionOf(stand);
  return queryOptions({
    queryKey: [...OPENBAAR, query],
    queryFn: ({ signal }) => answerOf(api.GET('/incidenten', { params: { query }, signal })),
    placeholderData: (vorige) => vorige,
    retry,
  });
};

export const incidentVraag = (id: string) =>
  queryOptions({
    queryKey: [...OPENBAAR, id],
    queryFn: ({ signal }) => answerOf(api.GET('/incidenten/{id}', { ...inStuk(id), signal })),
    retry,
  });

/** An incident as its organisation has it. */
export interface Mijn {
  readonly id: string;
  readonly versie: number;
  readonly verwijderdOp: string | null;
  readonly heel: Heel;
}

/** Those of an organisation, also what is not public and what lies in the bin. */
export const mijnVraag = ({ id, naam }: { readonly id: string; readonly naam: string }) =>
  queryOptions({
    queryKey: [...MIJN, id],
    queryFn: async ({ signal }): Promise<readonly Mijn[]> => {
      const { incidenten } = await answerOf(
        api.GET('/mijn/organisaties/{organisatie}/incidenten', { ...van(id), signal }),
      );
      return incidenten.map(({ id: stuk, versie, verwijderdOp, gewijzigdOp, inhoud }) => {
        const organisatie = { id, naam, code: null };
        const heel = presentIncident({ id: stuk, organisatie, gewijzigdOp, inhoud }, vandaag());
        return { id: stuk, versie, verwijderdOp, heel };
      });
    },
    retry,
  });

export const geschiedenisVraag = ({ id, versie }: Pick<Mijn, 'id' | 'versie'>) =>
  queryOptions({
    queryKey: [...MIJN, 'geschiedenis', id, versie],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/incidenten/{id}/geschiedenis', { ...inStuk(id), signal }))).stappen,
    retry,
  });

/** What was written of it in an earlier version. */
export async function loadVersion(id: string, versie: number): Promise<Incidentonderzoek> {
  const path = { id, versie: String(versie) };
  const { inhoud } = await answerOf(
    api.GET('/mijn/incidenten/{id}/geschiedenis/{versie}', { params: { path } }),
  );
  return (inhoud as { readonly onderzoek: Incidentonderzoek }).onderzoek;
}

type Lijf = Parameters<typeof presentIncident>[0]['inhoud']['onderzoek'];

/** As it is sent: without what was not chosen. */
const bodyOf = (onderzoek: Lijf) => JSON.parse(JSON.stringify(onderzoek)) as never;

/** Keeps what was written: of a new one of this organisation, or as another version of this one. */
export function keepIncident(
  organisatie: string,
  onderzoek: Incidentonderzoek,
  bestaand?: Pick<Mijn, 'id' | 'versie'>,
) {
  const body = bodyOf(onderzoek);
  return answerOf(
    bestaand
      ? api.PUT('/mijn/incidenten/{id}', { ...inStuk(bestaand.id), ...vanaf(bestaand.versie), body })
      : api.POST('/mijn/organisaties/{organisatie}/incidenten', { ...van(organisatie), body }),
  );
}

export function stepIncident({ id, versie }: Pick<Mijn, 'id' | 'versie'>, invoer: Incidentinvoer) {
  const { besluit } = invoer;
  const body = {
    ...invoer,
    besluit: besluit && { ...besluit, maatregelen: [...besluit.maatregelen] },
    versie,
  };
  return answerOf(api.POST('/mijn/incidenten/{id}/stappen', { ...inStuk(id), body }));
}

export function discardIncident({ id, versie }: Pick<Mijn, 'id' | 'versie'>) {
  return answerOf(api.DELETE('/mijn/incidenten/{id}', { ...inStuk(id), ...vanaf(versie) }));
}

export function recoverIncident(id: string) {
  return answerOf(api.POST('/mijn/incidenten/{id}/herstel', inStuk(id)));
}
