import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './api/client.ts';
import { retry, voorgoed } from './vragen.ts';

/** The JSON of an answer that can also be asked for as a file. */
async function jsonOf<T>(request: Parameters<typeof bodyOf<T>>[0]): Promise<Exclude<T, string>> {
  return (await bodyOf(request)) as Exclude<T, string>;
}

/** The catalogue as it stands in a year. */
export const catalogusVraag = (jaar: number) =>
  queryOptions({
    queryKey: ['catalogus', jaar],
    queryFn: ({ signal }) => jsonOf(api.GET('/indelingen', { params: { query: { jaar } }, signal })),
    retry,
    ...voorgoed,
  });

/** One indeling with every stored editie and, when asked, what changed between two years. */
export const indelingVraag = (id: string, jaar: number, vergelijkMet?: number) =>
  queryOptions({
    queryKey: ['indeling', id, jaar, vergelijkMet],
    queryFn: ({ signal }) =>
      jsonOf(
        api.GET('/indelingen/{id}', {
          params: {
            path: { id },
            query: { jaar, ...(vergelijkMet === undefined ? {} : { vergelijkMet }) },
          },
          signal,
        }),
      ),
    retry,
    ...voorgoed,
  });

/** The regions of an indeling with inhabitants and self-containment. */
export const regiosVraag = (id: string, jaar: number) =>
  queryOptions({
    queryKey: ['regios', id, jaar],
    queryFn: ({ signal }) =>
      jsonOf(api.GET('/indelingen/{id}/regios', { params: { path: { id }, query: { jaar } }, signal })),
    retry,
    ...voorgoed,
  });

/** Two indelingen of different years, the older laid on the gemeenten of the later year. */
export const vergelijkingVraag = (a: string, b: string, jaar: number, jaarB: number) =>
  queryOptions({
    queryKey: ['vergelijking', a, b, jaar, jaarB],
    queryFn: ({ signal }) =>
      jsonOf(api.GET('/vergelijkingen', { params: { query: { a, b, jaar, jaarB } }, signal })),
    retry,
    ...voorgoed,
  });

type Antwoord<V extends (...args: never[]) => { readonly queryFn?: unknown }> =
  ReturnType<V>['queryFn'] extends ((...args: never[]) => infer P) | undefined ? Awaited<P> : never;

/** An indeling as the catalogue tells of it. */
export type Catalogusrij = Antwoord<typeof catalogusVraag>['indelingen'][number];
export type Indelingantwoord = Antwoord<typeof indelingVraag>;
export type Wijzigingen = NonNullable<Indelingantwoord['wijzigingen']>;
export type Regios = Antwoord<typeof regiosVraag>;
export type Regiorij = Regios['regios'][number];
