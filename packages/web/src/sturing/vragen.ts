import { queryOptions } from '@tanstack/react-query';
import { REGISTERBEELD } from '../aanvulling/index.ts';
import { api, bodyOf, retry } from '../atlas/index.ts';

interface Sturingvraag {
  readonly code: string;
  /** The day that is looked at; of one's own it is today. */
  readonly vanaf: string;
  /** With what the organisations of who is signed in recorded. */
  readonly eigen: boolean;
}

const load = ({ code, vanaf, eigen }: Sturingvraag, signal: AbortSignal) =>
  eigen
    ? bodyOf(api.GET('/mijn/dossiers/{code}/sturing', { params: { path: { code } }, signal }))
    : bodyOf(api.GET('/dossiers/{code}/sturing', { params: { path: { code }, query: { vanaf } }, signal }));

export type Sturing = Awaited<ReturnType<typeof load>>;
export type Taaksturing = Sturing['taken'][number];

export const sturingVraag = (vraag: Sturingvraag) =>
  queryOptions({
    queryKey: [...(vraag.eigen ? REGISTERBEELD : []), 'sturing', vraag],
    queryFn: ({ signal }) => load(vraag, signal),
    // What colleagues fill in is there when one looks again.
    staleTime: vraag.eigen ? 0 : Number.POSITIVE_INFINITY,
    retry,
  });
