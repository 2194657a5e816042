import type { Ontwerpopgave, Rol } from '@samenhang/core';
import { mayDo } from '@samenhang/core';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from './antwoord.ts';

/** Milliseconds between two looks at a list in which something is not done. */
const kijkMs = 5000;

export const isOpen = ({ staat }: Pick<Taak, 'staat'>): boolean => staat === 'wacht' || staat === 'bezig';

/** What the server computes for who is signed in, newest first. */
export const takenVraag = queryOptions({
  queryKey: ['mijn', 'taken'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/mijn/taken', { signal }))).taken,
  retry,
  refetchInterval: ({ state: { data = [] } }) => (data.some(isOpen) ? kijkMs : false),
});

export type Taak = Awaited<ReturnType<typeof cancelTaak>>;

/** Has the server look for a design; `kaart` is one to begin from. */
export function beginOntwerptaak(
  titel: string,
  seconden: number,
  vraag: { readonly opgave: Ontwerpopgave; readonly kaart?: string; readonly bewijs: boolean },
) {
  return answerOf(api.POST('/mijn/taken', { body: { soort: 'ontwerp', titel, seconden, vraag } }));
}

export function cancelTaak(taak: string) {
  return answerOf(api.POST('/mijn/taken/{taak}/afbreking', { params: { path: { taak } } }));
}

export async function loadUitkomst(taak: string): Promise<unknown> {
  return (await answerOf(api.GET('/mijn/taken/{taak}/uitkomst', { params: { path: { taak } } }))).uitkomst;
}

/** Where what came of a task can be fetched as a file. */
export function uitkomstadres(taak: string): string {
  return `/api/v1/mijn/taken/${encodeURIComponent(taak)}/uitkomst`;
}

/** Follows a task as it goes; gives what ends that. */
export function followTaak(taak: string, onTaak: (nieuw: Taak) => void): () => void {
  const stroom = new EventSource(`/api/v1/mijn/taken/${encodeURIComponent(taak)}/voortgang`);
  stroom.onmessage = ({ data }: MessageEvent<string>) => {
    const nieuw = JSON.parse(data) as Taak;
    onTaak(nieuw);
    // Else the browser would ask again, for what is over.
    if (!isOpen(nieuw)) stroom.close();
  };
  return () => stroom.close();
}

/** May somebody with these roles have the server compute something for themselves? */
export function mayBegin(organisaties: readonly { readonly rol: Rol }[]): boolean {
  const recht = { soort: 'rekentaak', handeling: 'maken' } as const;
  return organisaties.some(({ rol }) => mayDo({ aangemeld: true, rol }, recht, 'eigen'));
}
