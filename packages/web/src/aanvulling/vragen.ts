import {
  type Aanvulling,
  compareRegels,
  type Groepaanwezigheid,
  type Invoerplan,
  readAanvulling,
  type Veldwaarde,
} from '@samenhang/core';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

const van = (organisatie: string) => ({ params: { path: { organisatie } } });

/** All of an organisation, with what lies in its bin. */
const overzichtVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie, 'aanvullingen'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/mijn/organisaties/{organisatie}/aanvullingen', { ...van(organisatie), signal })),
    retry,
  });

type Overzicht = Awaited<
  ReturnType<Exclude<ReturnType<typeof overzichtVraag>['queryFn'], symbol | undefined>>
>;

/** What one organisation adds to one thing, as the server tells it. */
export type Aangevuld = Overzicht['aanvullingen'][number];

export const aanvullingenVraag = (organisatie: string) => ({
  ...overzichtVraag(organisatie),
  select: ({ aanvullingen }: Overzicht) => aanvullingen,
});

export const prullenbakVraag = (organisatie: string) => ({
  ...overzichtVraag(organisatie),
  select: ({ prullenbak }: Overzicht) => prullenbak,
});

const stuk = (id: string) => ({ params: { path: { id } } });

export function discardAanvulling({ stuk: id, versie }: Pick<Aangevuld, 'stuk' | 'versie'>) {
  return answerOf(
    api.DELETE('/mijn/aanvullingen/{id}', { ...stuk(id), headers: { 'If-Match': `"v${versie}"` } }),
  );
}

export function recoverAanvulling(id: string) {
  return answerOf(api.POST('/mijn/aanvullingen/{id}/herstel', stuk(id)));
}

/** So many of the last versions are shown: each is asked for as it was. */
const meesteVersies = 20;

/** The last versions of what is added to one thing, the newest first: who, when, and all that stood there then. */
export const versiesVraag = (id: string, versie: number) =>
  queryOptions({
    queryKey: ['mijn', 'aanvulling', id, 'versies', versie],
    queryFn: async ({ signal }) => {
      const { stappen } = await answerOf(
        api.GET('/mijn/aanvullingen/{id}/geschiedenis', { ...stuk(id), signal }),
      );
      // One more than is shown: what the first of those began with.
      const laatste = stappen.slice(-meesteVersies - 1);
      const inhouden = await Promise.all(
        laatste.map(async (stap) => {
          const path = { id, versie: String(stap.versie) };
          const { inhoud } = await answerOf(
            api.GET('/mijn/aanvullingen/{id}/geschiedenis/{versie}', { params: { path }, signal }),
          );
          return readAanvulling(inhoud);
        }),
      );
      const regelsOf = (k: number) => {
        const gelezen = inhouden[k];
        return gelezen?.ok ? gelezen.aanvulling.regels : [];
      };
      const vanaf = laatste.length > meesteVersies ? 1 : 0;
      return laatste
        .map((stap, k) => ({
          ...stap,
          regels: regelsOf(k),
          verschil: compareRegels(regelsOf(k - 1), regelsOf(k)),
        }))
        .slice(vanaf)
        .toReversed();
    },
    retry,
    staleTime: Number.POSITIVE_INFINITY,
  });

export type Aangevulderegel = Aangevuld['regels'][number];

/** What is asked of records laid over the register begins with this: so it is asked anew when they change. */
export const REGISTERBEELD = ['mijn', 'registerbeeld'];

/** All that is laid over the register is asked anew: something of it changed. */
export const forgetRegisterbeeld = (client: QueryClient) =>
  client.invalidateQueries({ queryKey: REGISTERBEELD });

/** A regeling of the register with what was added laid over it. */
export const registerbeeldVraag = (regeling: string) =>
  queryOptions({
    queryKey: [...REGISTERBEELD, regeling],
    queryFn: async ({ signal }) => {
      const beeld = await answerOf(
        api.GET('/mijn/regelingen/{regeling}', { params: { path: { regeling } }, signal }),
      );
      // The client widens what the server wrote by the schema of core.
      const { groepen, waarden } = beeld as unknown as {
        readonly groepen: readonly Groepaanwezigheid[];
        readonly waarden: readonly Veldwaarde[];
      };
      const { domeinen, sociaal, inhoud } = beeld;
      return { groepen, waarden, domeinen, sociaal, inhoud };
    },
    retry,
  });

/** The names of the regelingen in force, by which somebody may call them. */
export const regelingnamenVraag = queryOptions({
  queryKey: ['regelingnamen'],
  queryFn: async ({ signal }) => {
    const { regelingen } = await answerOf(api.GET('/regelingen', { params: { query: {} }, signal }));
    return regelingen.map(({ id, naam, lichaam }) => ({ id, naam, lichaam }));
  },
  retry,
  staleTime: Number.POSITIVE_INFINITY,
});

/** What an export of the register would change: nothing is kept yet. */
export function loadRegistervoorbeeld(organisatie: string, bestand: Blob) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/aanvullingen/register', {
      ...van(organisatie),
      body: '',
      // As it is, however large: it is not read here.
      bodySerializer: () => bestand,
      headers: { 'Content-Type': 'application/xml' },
    }),
  );
}

export type Registervoorbeeld = Awaited<ReturnType<typeof loadRegistervoorbeeld>>;

/** The register with what the organisation adds, as XML. */
export function loadRegisterexport(organisatie: string): Promise<Blob> {
  return answerOf(
    api.GET('/mijn/organisaties/{organisatie}/aanvullingen/register', {
      ...van(organisatie),
      parseAs: 'blob',
    }),
  );
}

/** Content as it is sent: who wrote it and when is no part of it. */
function contentOf({ over, regels }: Aanvulling) {
  return {
    over,
    regels: regels.map(({ veld, deelnemer, jaar, kenmerk, waarde, bron: { tekst, webadres, datum } }) => ({
      veld,
      ...(deelnemer === undefined ? {} : { deelnemer }),
      ...(jaar === undefined ? {} : { jaar }),
      ...(kenmerk === undefined ? {} : { kenmerk }),
      waarde: typeof waarde === 'object' ? [...waarde] : waarde,
      bron: {
        tekst,
        ...(webadres === undefined ? {} : { webadres }),
        ...(datum === undefined ? {} : { datum }),
      },
    })),
  };
}

/** Keeps a plan as a whole, or nothing of it. */
export function keepPlan(organisatie: string, { delen }: Pick<Invoerplan, 'delen'>) {
  const body = {
    delen: delen.map(({ inhoud, bestaand }) => ({
      inhoud: contentOf(inhoud),
      ...(bestaand ? { bestaand } : {}),
    })),
  };
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/aanvullingen/invoer', { ...van(organisatie), body }),
  );
}
