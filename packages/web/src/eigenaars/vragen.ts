import type { Eigenaarfunctie, Eigenaarschap } from '@samenhang/core';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

const van = (organisatie: string) => ({ params: { path: { organisatie } } });
const stuk = (id: string) => ({ params: { path: { id } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

/** Below this key is all that is asked of owners. */
export const EIGENAARS = ['mijn', 'eigenaars'];

export const eigenaarsVraag = (organisatie: string) =>
  queryOptions({
    queryKey: [...EIGENAARS, organisatie],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/mijn/organisaties/{organisatie}/eigenaarschap', { ...van(organisatie), signal }),
        )
      ).eigenaarschappen,
    retry,
  });

/** The owners of one body. */
export type Eigenaarstuk = Awaited<
  ReturnType<Exclude<ReturnType<typeof eigenaarsVraag>['queryFn'], symbol | undefined>>
>[number];

/** What waits for who is signed in. */
export const aandachtVraag = queryOptions({
  queryKey: [...EIGENAARS, 'aandacht'],
  queryFn: ({ signal }) => answerOf(api.GET('/mijn/aandacht', { signal })),
  retry,
});

/** Keeps the owners of a body: new ones, or another version of these. */
export function keepEigenaars(
  organisatie: string,
  { over, eigenaars, taken }: Eigenaarschap,
  bestaand?: { readonly id: string; readonly versie: number },
) {
  const { soort, id } = over;
  const body = {
    over: { soort: soort === 'lichaam' ? soort : ('regeling' as const), id },
    eigenaars: [...eigenaars],
    taken: [...taken],
  };
  return answerOf(
    bestaand
      ? api.PUT('/mijn/eigenaarschap/{id}', { ...stuk(bestaand.id), ...vanaf(bestaand.versie), body })
      : api.POST('/mijn/organisaties/{organisatie}/eigenaarschap', { ...van(organisatie), body }),
  );
}

export function discardEigenaars({ id, versie }: { readonly id: string; readonly versie: number }) {
  return answerOf(api.DELETE('/mijn/eigenaarschap/{id}', { ...stuk(id), ...vanaf(versie) }));
}

export function recoverEigenaars(id: string) {
  return answerOf(api.POST('/mijn/eigenaarschap/{id}/herstel', stuk(id)));
}

/** What one notes: that a body was looked at for the round of a year, or how it is with a task. */
export type Notitie =
  | {
      readonly soort: 'gezien';
      readonly jaar: number;
      readonly functie: Eigenaarfunctie;
      readonly tekst: string;
    }
  | { readonly soort: 'ongezien'; readonly jaar: number; readonly functie: Eigenaarfunctie }
  | { readonly soort: 'gedaan' | 'open'; readonly taak: string };

export function noteStap(id: string, notitie: Notitie) {
  return answerOf(api.POST('/mijn/eigenaarschap/{id}/stappen', { ...stuk(id), body: { ...notitie } }));
}
