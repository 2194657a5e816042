import type { Kenmerksoort, Naad, Redactiedaad, Signaalinhoud, Signaalstaat } from '@samenhang/core/signaal';
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

/** What is alike to what somebody writes, among what they may read; most alike first. Of a signal itself: `behalve`. */
export const gelijkenissenVraag = (inhoud: Signaalinhoud) =>
  queryOptions({
    queryKey: [...SIGNALEN, 'gelijk', inhoud],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.POST('/mijn/signalen/gelijkenissen', { body: { inhoud: bodyFor(inhoud) }, signal }),
        )
      ).gelijkenissen,
    retry: false,
    placeholderData: keepPreviousData,
  });

/** Asks the organisation with this code to own the signal as well. */
export function askEigenaar(id: string, code: string) {
  return answerOf(api.POST('/mijn/signalen/{id}/eigenaars', { ...een(id), body: { code } }));
}

/** Who owns an open signal with the same task and seam, where enough signals have these. */
export const deelgenotenVraag = (id: string) =>
  queryOptions({
    queryKey: [...SIGNALEN, 'deelgenoten', id],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/signalen/{id}/deelgenoten', { ...een(id), signal }))).deelgenoten,
    retry,
  });

/** Asks one of these to own the signal as well. */
export function askDeelgenoot(id: string, organisatie: string) {
  return answerOf(api.POST('/mijn/signalen/{id}/deelgenoten', { ...een(id), body: { organisatie } }));
}

/** What the organisations of who is signed in were asked to own. */
export const eigenaarvragenVraag = queryOptions({
  queryKey: [...SIGNALEN, 'vragen'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/mijn/signaalvragen', { signal }))).vragen,
  retry,
});

export function answerEigenaar(id: string, organisatie: string, ja: boolean) {
  return answerOf(
    api.POST('/mijn/signalen/{id}/eigenaars/{organisatie}/antwoord', {
      params: { path: { id, organisatie } },
      body: { ja },
    }),
  );
}

/** What the redactie did, newest first; refused to who is not of it. */
export const dadenVraag = queryOptions({
  queryKey: [...SIGNALEN, 'daden'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/redactie/signalen/daden', { signal }))).daden,
  retry: false,
});

export interface Daad {
  readonly daad: Redactiedaad;
  readonly van: readonly Pick<Signaal, 'id' | 'versie'>[];
  readonly naar: readonly Signaalinhoud[];
  readonly reden: string;
}

export function doDaad({ daad, van, naar, reden }: Daad) {
  const body = {
    daad,
    van: van.map(({ id, versie }) => ({ id, versie })),
    naar: naar.map(bodyFor),
    reden,
  };
  return answerOf(api.POST('/redactie/signalen/daden', { body }));
}

export function undoDaad(id: string, reden: string) {
  return answerOf(api.POST('/redactie/signalen/daden/{id}/herstel', { ...een(id), body: { reden } }));
}

/** All that the redactie did, as CSV. */
export function loadLogboek(): Promise<string> {
  return answerOf(api.GET('/redactie/signalen/logboek', { parseAs: 'text' }));
}
