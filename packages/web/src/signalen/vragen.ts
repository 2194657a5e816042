import type { Kenmerksoort, Naad, Signaalinhoud, Signaalstaat } from '@samenhang/core/signaal';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry, voorgoed } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

/** Below this key is all that is asked of signals. */
export const SIGNALEN = ['mijn', 'signalen'];

const een = (id: string) => ({ params: { path: { id } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

/** As the API takes it: its arrays are not read only. */
const bodyFor = (inhoud: Signaalinhoud) => ({
  ...inhoud,
  taken: [...inhoud.taken],
  naden: [...inhoud.naden],
  wetten: [...inhoud.wetten],
});

export function sendSignaal(organisatie: string, inhoud: Signaalinhoud) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/signalen', {
      params: { path: { organisatie } },
      body: bodyFor(inhoud),
    }),
  );
}

/** A signal with its lineage, and what who looks may do with it. */
export type Signaalblad = Awaited<ReturnType<typeof sendSignaal>>;
export type Signaal = Omit<Signaalblad, 'bronnen' | 'gevolgd' | 'eerste' | 'mag'>;
export type Verwijzing = Signaalblad['bronnen'][number];

export function changeSignaal({ id, versie }: Pick<Signaal, 'id' | 'versie'>, inhoud: Signaalinhoud) {
  return answerOf(api.PUT('/mijn/signalen/{id}', { ...een(id), ...vanaf(versie), body: bodyFor(inhoud) }));
}

export function withdrawSignaal({ id, versie }: Pick<Signaal, 'id' | 'versie'>) {
  return answerOf(api.DELETE('/mijn/signalen/{id}', { ...een(id), ...vanaf(versie) }));
}

/** What is looked for: of each kind one of its values. */
export interface Zoekvraag extends Partial<Record<Exclude<Kenmerksoort, 'naad'>, string[]>> {
  readonly naad?: Naad[];
  readonly tekst?: string;
  readonly organisatie?: string;
  readonly staat: Signaalstaat[];
  readonly hoogstens: number;
}

export const signalenVraag = (zoekvraag: Zoekvraag) =>
  queryOptions({
    queryKey: [...SIGNALEN, 'zoek', zoekvraag],
    queryFn: ({ signal }) => answerOf(api.POST('/mijn/signalen/zoekvraag', { body: zoekvraag, signal })),
    retry,
    placeholderData: keepPreviousData,
  });

export const signaalVraag = (id: string) =>
  queryOptions({
    queryKey: [...SIGNALEN, 'een', id],
    queryFn: ({ signal }) => answerOf(api.GET('/mijn/signalen/{id}', { ...een(id), signal })),
    retry,
  });

export const verloopVraag = (id: string) =>
  queryOptions({
    queryKey: [...SIGNALEN, 'verloop', id],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/signalen/{id}/geschiedenis', { ...een(id), signal }))).stappen,
    retry,
  });

/** The whole table of needs. */
export const behoeftenVraag = queryOptions({
  queryKey: ['behoeften'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/behoeften', { signal }))).behoeften,
  retry,
  ...voorgoed,
});
