import type { Kennisbijdrage, Kennisitem } from '@samenhang/core/kennis';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, atlasVraag, bodyOf, jarenVraag, retry, takentabelVraag } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

const stuk = (id: string) => ({ params: { path: { id } } });
const van = (organisatie: string) => ({ params: { path: { organisatie } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

/** Below this key is all that is asked of knowledge. */
export const KENNIS = ['kennis'];

export const kennisVraag = queryOptions({
  queryKey: [...KENNIS, 'lijst'],
  queryFn: async ({ signal }) => {
    const antwoord = await bodyOf(api.GET('/kennis', { signal }));
    if (typeof antwoord === 'string') throw new Error('a table where JSON was asked');
    return antwoord;
  },
  retry,
});

type Lijst = Awaited<ReturnType<Exclude<(typeof kennisVraag)['queryFn'], symbol | undefined>>>;
export type Kennisregel = Lijst['items'][number];
export type Ervaringregel = Lijst['ervaringen'][number];

/** What else fits the words, in all rooms; of who is signed in also what is of their organisations. */
export const allesVraag = (q: string, aangemeld: boolean) =>
  queryOptions({
    queryKey: [...KENNIS, 'alles', q, aangemeld],
    queryFn: async ({ signal }) =>
      aangemeld
        ? answerOf(api.POST('/mijn/zoeken', { body: { q }, signal }))
        : bodyOf(api.GET('/zoeken/alles', { params: { query: { q } }, signal })),
    retry,
    enabled: q !== '',
  });

export const eigenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: [...KENNIS, 'eigen', organisatie],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/mijn/organisaties/{organisatie}/kennis', { ...van(organisatie), signal })),
    retry,
  });

export const stapVraag = (id: string, versie: number) =>
  queryOptions({
    queryKey: [...KENNIS, 'geschiedenis', id, versie],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/kennis/{id}/geschiedenis', { ...stuk(id), signal }))).stappen,
    retry,
  });

/** As the API takes it: lists that may be changed. */
const written = (bijdrage: Kennisbijdrage) => structuredClone(bijdrage) as never;

/** Keeps a new one, or another content from this version. */
export function keepKennis(
  organisatie: string,
  bijdrage: Kennisbijdrage,
  bestaand?: { readonly id: string; readonly versie: number },
) {
  const body = written(bijdrage);
  return answerOf(
    bestaand
      ? api.PUT('/mijn/kennis/{id}', { ...stuk(bestaand.id), ...vanaf(bestaand.versie), body })
      : api.POST('/mijn/organisaties/{organisatie}/kennis', { ...van(organisatie), body }),
  );
}

export async function restoreVersie(id: string, naar: number, versie: number) {
  const vorige = await answerOf(
    api.GET('/mijn/kennis/{id}/geschiedenis/{versie}', { params: { path: { id, versie: String(naar) } } }),
  );
  return keepKennis('', vorige.inhoud as Kennisbijdrage, { id, versie });
}

export const discardKennis = ({ id, versie }: { readonly id: string; readonly versie: number }) =>
  answerOf(api.DELETE('/mijn/kennis/{id}', { ...stuk(id), ...vanaf(versie) }));

export const recoverKennis = (id: string) => answerOf(api.POST('/mijn/kennis/{id}/herstel', stuk(id)));

export const hideKennis = (id: string, reden: string | null) =>
  answerOf(api.POST('/mijn/kennis/{id}/verberging', { ...stuk(id), body: { reden } }));

export function previewLijst(
  organisatie: string,
  lijst: { readonly tekst: string } | { readonly adres: string },
  standaard: Partial<Kennisitem>,
) {
  const { soort, gebied, taken, onderbouwing } = standaard;
  const body = { ...lijst, standaard: { soort, gebied, taken, onderbouwing } } as never;
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/kennis/voorbeeld', { ...van(organisatie), body }),
  );
}

export type Voorbeeld = Awaited<ReturnType<typeof previewLijst>>;
export type Invoerstand = Voorbeeld['standen'][number];

export function keepLijst(organisatie: string, standen: readonly Invoerstand[]) {
  const delen = standen.map(({ item, id, versie }) => ({
    inhoud: item,
    ...(id === undefined || versie === undefined ? {} : { bestaand: { id, versie } }),
  }));
  const body = { delen } as never;
  return answerOf(api.POST('/mijn/organisaties/{organisatie}/kennis/invoer', { ...van(organisatie), body }));
}

/** Names of tasks in the language of the page, those in force by name; and the atlas of the latest year. */
export function useBoeken() {
  const { taal } = useTaal();
  const { data: alle = [] } = useQuery(takentabelVraag);
  const { data: jaren } = useQuery(jarenVraag);
  const { data: atlas } = useQuery({ ...atlasVraag(jaren?.laatste ?? 0), enabled: jaren !== undefined });
  const nu = alle.filter(({ geldigTot }) => geldigTot === null);
  const naamVan = ({ naam, naamEn }: (typeof alle)[number]) => (taal === 'en' ? naamEn : naam);
  const namen = new Map(alle.map((taak) => [taak.taak, naamVan(taak)]));
  const taken = nu
    .map((taak) => ({ waarde: taak.taak, tekst: naamVan(taak) }))
    .sort((a, b) => a.tekst.localeCompare(b.tekst, taal));
  return { taken, taakNaam: (taak: string) => namen.get(taak) ?? taak, atlas };
}
