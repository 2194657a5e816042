import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

function loadPost(signal: AbortSignal) {
  return answerOf(api.GET('/beheer/post', { signal }));
}

/** Messages of the server that wait. */
export const postVraag = queryOptions({
  queryKey: ['mijn', 'post'],
  queryFn: ({ signal }) => loadPost(signal),
  retry,
});

type Antwoord = Awaited<ReturnType<typeof loadPost>>;
export type Bericht = Antwoord['berichten'][number];

const van = (bericht: string) => ({ params: { path: { bericht } } });

export function readBericht(bericht: string) {
  return answerOf(api.POST('/beheer/post/{bericht}/inzage', van(bericht)));
}

export function discardBericht(bericht: string) {
  return answerOf(api.POST('/beheer/post/{bericht}/verwijdering', van(bericht)));
}
