import type { Taal } from '@samenhang/taal';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from './antwoord.ts';

/** Of what a calendar fetches the days. */
export interface Agendakeuze {
  readonly soort: 'gemeente' | 'raad' | 'regeling' | 'lichaam';
  readonly over: string;
  readonly taal: Taal;
}

/** The links by which somebody's calendar fetches days; without their keys. */
export const agendalinksVraag = queryOptions({
  queryKey: ['mijn', 'agendalinks'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/mijn/agendalinks', { signal }))).links,
  retry,
});

/** A new one, with its key, which is told once. */
export function createAgendalink(keuze: Agendakeuze) {
  return answerOf(api.POST('/mijn/agendalinks', { body: { ...keuze } }));
}

export function withdrawAgendalink(link: string) {
  return answerOf(api.POST('/mijn/agendalinks/{link}/intrekking', { params: { path: { link } } }));
}
