import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf, loadVersion } from '../bewaard/index.ts';

const at = (id: string) => ({ params: { path: { id } } });

/** What was said of a design, with who can be mentioned there. */
export const opmerkingenVraag = (id: string) =>
  queryOptions({
    queryKey: ['mijn', 'opmerkingen', id],
    queryFn: ({ signal }) => answerOf(api.GET('/mijn/stukken/{id}/opmerkingen', { ...at(id), signal })),
    retry,
  });

export type Opmerking = Awaited<
  ReturnType<NonNullable<ReturnType<typeof opmerkingenVraag>['queryFn']>>
>['opmerkingen'][number];

/** Where on the map a comment is. */
export type Plek = NonNullable<Opmerking['plek']>;

export function sayOpmerking(id: string, tekst: string, plek: Plek | undefined, noemt: readonly string[]) {
  const body = { tekst, noemt: [...noemt], ...(plek ? { plek } : {}) };
  return answerOf(api.POST('/mijn/stukken/{id}/opmerkingen', { ...at(id), body }));
}

export type Daad = 'los' | 'heropen' | 'weg' | 'terug';

/** Resolves a comment, opens it again, throws it away or takes it back. */
export function changeOpmerking(id: string, opmerking: string, daad: Daad) {
  const params = { path: { id, opmerking } };
  const pad = '/mijn/stukken/{id}/opmerkingen/{opmerking}';
  if (daad === 'weg') return answerOf(api.POST(`${pad}/verwijdering`, { params }));
  if (daad === 'terug') return answerOf(api.POST(`${pad}/herstel`, { params }));
  return answerOf(api.POST(`${pad}/afhandeling`, { params, body: { opgelost: daad === 'los' } }));
}

/** A design as it was: what a version holds never changes. */
export const versieVraag = (id: string, versie: number) =>
  queryOptions({
    queryKey: ['mijn', 'versie', id, versie],
    queryFn: () => loadVersion(id, versie),
    retry,
    staleTime: 'static',
  });

/** Which version everybody sees; null where it is not public. */
export const vrijgaveVraag = (id: string) =>
  queryOptions({
    queryKey: ['mijn', 'vrijgave', id],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/stukken/{id}/vrijgave', { ...at(id), signal }))).vrijgave,
    retry,
  });

export const publishStuk = (id: string) => answerOf(api.POST('/mijn/stukken/{id}/vrijgave', at(id)));
export const withdrawStuk = (id: string) => answerOf(api.POST('/mijn/stukken/{id}/vrijgave/einde', at(id)));

/** What everybody may see of this. */
export const openbaarVraag = (id: string) =>
  queryOptions({
    queryKey: ['openbaar', id],
    queryFn: ({ signal }) => answerOf(api.GET('/gedeeld/{id}', { ...at(id), signal })),
    retry: false,
  });
