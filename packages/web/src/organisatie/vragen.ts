import type { Organisatiesoort, Rol } from '@samenhang/core';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

const van = (organisatie: string) => ({ params: { path: { organisatie } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

export const organisatieVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/mijn/organisaties/{organisatie}', { ...van(organisatie), signal })),
    retry,
  });

export const ledenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie, 'leden'],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/organisaties/{organisatie}/leden', { ...van(organisatie), signal })))
        .leden,
    retry,
  });

export const logboekVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie, 'logboek'],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/organisaties/{organisatie}/logboek', { ...van(organisatie), signal })))
        .regels,
    retry,
  });

export const uitnodigingenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie, 'uitnodigingen'],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/mijn/organisaties/{organisatie}/uitnodigingen', { ...van(organisatie), signal }),
        )
      ).uitnodigingen,
    retry,
  });

/** Invites somebody: with the key of the link, which is told once. */
export function createUitnodiging(organisatie: string, body: { readonly email: string; readonly rol: Rol }) {
  return answerOf(api.POST('/mijn/organisaties/{organisatie}/uitnodigingen', { ...van(organisatie), body }));
}

export function withdrawUitnodiging(organisatie: string, uitnodiging: string) {
  const params = { path: { organisatie, uitnodiging } };
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/uitnodigingen/{uitnodiging}/intrekking', { params }),
  );
}

/** Who is what in an organisation. */
export interface Lid {
  readonly persoon: string;
  readonly naam: string;
  readonly email: string;
  readonly rol: Rol;
  readonly versie: number;
  /** Whether a code is asked after their password; `zonder`: they have none. Null for who may not know. */
  readonly tweedeStap: 'aan' | 'uit' | 'zonder' | null;
}

export type Logregel = Awaited<
  ReturnType<Exclude<ReturnType<typeof logboekVraag>['queryFn'], symbol | undefined>>
>[number];

/** What one writes of an organisation. */
export interface Gegevens {
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly code: string | null;
}

/** What one changes of an organisation that is there. */
type Wijziging = Gegevens & { readonly eistTweedeStap?: boolean | undefined };

export function createOrganisatie(body: Gegevens) {
  return answerOf(api.POST('/mijn/organisaties', { body }));
}

export function updateOrganisatie(
  organisatie: string,
  versie: number,
  { eistTweedeStap, ...gegevens }: Wijziging,
) {
  const body = { ...gegevens, ...(eistTweedeStap === undefined ? {} : { eistTweedeStap }) };
  return answerOf(
    api.PUT('/mijn/organisaties/{organisatie}', { ...van(organisatie), body, ...vanaf(versie) }),
  );
}

const vanLid = (organisatie: string, { persoon }: Lid) => ({ params: { path: { organisatie, persoon } } });

export function updateLid(organisatie: string, lid: Lid, rol: Rol) {
  const vraag = { ...vanLid(organisatie, lid), body: { rol }, ...vanaf(lid.versie) };
  return answerOf(api.PUT('/mijn/organisaties/{organisatie}/leden/{persoon}', vraag));
}

export function deleteLid(organisatie: string, lid: Lid) {
  const vraag = { ...vanLid(organisatie, lid), ...vanaf(lid.versie) };
  return answerOf(api.DELETE('/mijn/organisaties/{organisatie}/leden/{persoon}', vraag));
}

/** Takes the second step of a member who lost it. */
export function endLedenstap(organisatie: string, lid: Lid) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/leden/{persoon}/tweedestapeinde', vanLid(organisatie, lid)),
  );
}
