import type { Invulstap, Toets, Toetsinvulling, Toetsstap } from '@samenhang/core/uitvoerbaarheid';
import { queryOptions } from '@tanstack/react-query';
import { ApiFout, api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

const van = (organisatie: string) => ({ params: { path: { organisatie } } });
const inToets = (organisatie: string, id: string) => ({ params: { path: { organisatie, id } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

/** What is not there, or not for who asks, is nothing; else what came. */
async function orNothing<T>(antwoord: Promise<T>): Promise<T | null> {
  try {
    return await antwoord;
  } catch (fout) {
    if (fout instanceof ApiFout && fout.soort === 'nietGevonden') return null;
    throw fout;
  }
}

export const toetsenVraag = queryOptions({
  queryKey: ['toetsen'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/toetsen', { signal }))).toetsen,
  retry,
});

/** One as everybody reads it; null where it is not public. */
export const toetsVraag = (id: string) =>
  queryOptions({
    queryKey: ['toetsen', id],
    queryFn: ({ signal }) =>
      orNothing(answerOf(api.GET('/toetsen/{id}', { params: { path: { id } }, signal }))),
    retry,
  });

/** All that is asked of the server about them. */
export const TOETSEN = [['toetsen'], ['mijn', 'toetsen']];

export const mijntoetsenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'toetsen', organisatie],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/organisaties/{organisatie}/toetsen', { ...van(organisatie), signal })))
        .toetsen,
    retry,
  });

/** One as this organisation sees it; null where it is nothing to it. */
export const mijntoetsVraag = (organisatie: string, id: string) =>
  queryOptions({
    queryKey: ['mijn', 'toetsen', organisatie, id],
    queryFn: ({ signal }) =>
      orNothing(
        answerOf(
          api.GET('/mijn/organisaties/{organisatie}/toetsen/{id}', { ...inToets(organisatie, id), signal }),
        ),
      ),
    retry,
  });

type Uit<V extends (...delen: never[]) => { queryFn?: unknown }> = V extends (...delen: never[]) => {
  queryFn?: infer F;
}
  ? NonNullable<Awaited<ReturnType<Extract<F, (...delen: never[]) => unknown>>>>
  : never;

/** One as everybody reads it, one as an organisation that it concerns does, and one of its list. */
export type Blad = Uit<typeof toetsVraag>;
export type Mijn = Uit<typeof mijntoetsVraag>;
export type Mijnkort = Uit<typeof mijntoetsenVraag>[number];
type Kort = Pick<Mijn, 'id' | 'versie'>;

/** Keeps a toets: a new one, or another version of this one. */
export function keepToets(organisatie: string, toets: Toets, bestaand?: Kort) {
  const body = JSON.parse(JSON.stringify(toets)) as Blad['inhoud'];
  return answerOf(
    bestaand
      ? api.PUT('/mijn/organisaties/{organisatie}/toetsen/{id}', {
          ...inToets(organisatie, bestaand.id),
          ...vanaf(bestaand.versie),
          body,
        })
      : api.POST('/mijn/organisaties/{organisatie}/toetsen', { ...van(organisatie), body }),
  );
}

export function discardToets(organisatie: string, { id, versie }: Kort) {
  return answerOf(
    api.DELETE('/mijn/organisaties/{organisatie}/toetsen/{id}', {
      ...inToets(organisatie, id),
      ...vanaf(versie),
    }),
  );
}

export function recoverToets(organisatie: string, id: string) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/toetsen/{id}/herstel', inToets(organisatie, id)),
  );
}

export function stepToets(organisatie: string, { id, versie }: Kort, stap: Toetsstap) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/toetsen/{id}/stappen', {
      ...inToets(organisatie, id),
      body: { stap, versie },
    }),
  );
}

/** Keeps a draft of an answer; of which version it starts, 0 where there is none yet. */
export function keepInvulling(organisatie: string, id: string, versie: number, inhoud: Toetsinvulling) {
  const body = JSON.parse(JSON.stringify(inhoud)) as NonNullable<Mijn['invulling']>['inhoud'];
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/toetsen/{id}/antwoord', {
      ...inToets(organisatie, id),
      body: { ...body, versie },
    }),
  );
}

export function stepInvulling(organisatie: string, id: string, versie: number, stap: Invulstap) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/toetsen/{id}/antwoord/stappen', {
      ...inToets(organisatie, id),
      body: { stap, versie },
    }),
  );
}
