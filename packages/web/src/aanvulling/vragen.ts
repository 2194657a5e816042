import type { Aanvulling, Groepaanwezigheid, Invoerplan, Veldwaarde } from '@samenhang/core';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

const van = (organisatie: string) => ({ params: { path: { organisatie } } });

export const aanvullingenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie, 'aanvullingen'],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/mijn/organisaties/{organisatie}/aanvullingen', { ...van(organisatie), signal }),
        )
      ).aanvullingen,
    retry,
  });

/** What one organisation adds to one thing, as the server tells it. */
export type Aangevuld = Awaited<
  ReturnType<Exclude<ReturnType<typeof aanvullingenVraag>['queryFn'], symbol | undefined>>
>[number];
export type Aangevulderegel = Aangevuld['regels'][number];

const REGISTERBEELD = ['mijn', 'registerbeeld'];

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
