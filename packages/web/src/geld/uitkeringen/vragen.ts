import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry, voorgoed } from '../../atlas/index.ts';

const loadOnderwerpen = async (signal: AbortSignal) =>
  (await bodyOf(api.GET('/geld/onderwerpen', { signal }))).onderwerpen;

export type Geldonderwerp = Awaited<ReturnType<typeof loadOnderwerpen>>[number];

/** The subjects of which there are amounts. */
export const geldonderwerpenVraag = queryOptions({
  queryKey: ['geldonderwerpen'],
  queryFn: ({ signal }) => loadOnderwerpen(signal),
  retry,
  ...voorgoed,
});

const load = (onderwerp: string, jaar: number | null, signal: AbortSignal) =>
  bodyOf(
    api.GET('/geld/uitkeringen', {
      params: { query: { onderwerp, ...(jaar === null ? {} : { jaar }) } },
      signal,
    }),
  );

export type Uitkeringen = Awaited<ReturnType<typeof load>>;

/** The amounts of a subject in a year; the last answer stays until the next is there. */
export const uitkeringenVraag = (onderwerp: string, jaar: number | null) =>
  queryOptions({
    queryKey: ['uitkeringen', onderwerp, jaar],
    queryFn: ({ signal }) => load(onderwerp, jaar, signal),
    placeholderData: keepPreviousData,
    retry,
    ...voorgoed,
  });
