import type { Antwoordsjabloon, Opgave, Stapinvoer, Toezegwat } from '@samenhang/core/opgave';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';
import type { Agendaadres } from './adres.ts';

const van = (organisatie: string) => ({ params: { path: { organisatie } } });
const inOpgave = (organisatie: string, id: string) => ({ params: { path: { organisatie, id } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

/** What can be asked of the list: what the address says, or about which tasks it is. */
type Agendavraag = Agendaadres & { readonly taak?: readonly string[] };

/** The question of the list as the API takes it. */
function questionOf({ zoek, staat, domein, niveau, eigenaar, gemeente, terug, taak }: Agendavraag) {
  return {
    ...(zoek === undefined ? {} : { zoek }),
    ...(staat === undefined ? {} : { staat: [staat] }),
    ...(domein === undefined ? {} : { domein: [domein] }),
    ...(niveau === undefined ? {} : { niveau: [niveau] }),
    ...(eigenaar === undefined ? {} : { eigenaar }),
    ...(gemeente === undefined ? {} : { gemeente }),
    ...(taak === undefined ? {} : { taak: [...taak] }),
    ...(terug === undefined ? {} : { terugTeKijken: terug }),
  };
}

function searchOf(stand: Agendaadres, begin: Readonly<Record<string, string>>): string {
  const vraag = new URLSearchParams(begin);
  for (const [naam, waarde] of Object.entries(questionOf(stand))) vraag.set(naam, [waarde].flat().join());
  return vraag.toString();
}

/** Where the same list is as a file, or as a feed. */
export function fileOf(stand: Agendaadres, formaat: string, taal: string): string {
  const taalvraag = formaat === 'atom' || formaat === 'xlsx' ? { taal } : {};
  return `/api/v1/opgaven?${searchOf(stand, { formaat, ...taalvraag })}`;
}

/** Where the same list is as a page for a frame. */
export function frameOf(stand: Agendaadres): string {
  const vraag = searchOf(stand, {});
  return `/api/v1/opgavenlijst${vraag === '' ? '' : `?${vraag}`}`;
}

export const agendaVraag = (stand: Agendavraag) => {
  const query = questionOf(stand);
  return queryOptions({
    queryKey: ['opgaven', query],
    queryFn: ({ signal }) => answerOf(api.GET('/opgaven', { params: { query }, signal })),
    placeholderData: (vorige) => vorige,
    retry,
  });
};

export const opgaveVraag = (id: string) =>
  queryOptions({
    queryKey: ['opgave', id],
    queryFn: ({ signal }) => answerOf(api.GET('/opgaven/{id}', { params: { path: { id } }, signal })),
    retry,
  });

export const MIJN = ['mijn', 'opgaven'];

export const mijnVraag = (organisatie: string) =>
  queryOptions({
    queryKey: [...MIJN, organisatie],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/organisaties/{organisatie}/opgaven', { ...van(organisatie), signal })))
        .opgaven,
    retry,
  });

type Uit<V extends (...delen: never[]) => { queryFn?: unknown }> = V extends (...delen: never[]) => {
  queryFn?: infer F;
}
  ? Awaited<ReturnType<Extract<F, (...delen: never[]) => unknown>>>
  : never;

/** One opgave of the list; one as everybody reads it; and one as an organisation that it concerns does. */
export type Kort = Uit<typeof agendaVraag>['opgaven'][number];
export type Heel = Uit<typeof opgaveVraag>;
export type Mijn = Uit<typeof mijnVraag>[number];

export const partijenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie, 'opgavepartijen'],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/mijn/organisaties/{organisatie}/opgavepartijen', { ...van(organisatie), signal }),
        )
      ).organisaties,
    retry,
  });

export type Deelnemer = Uit<typeof partijenVraag>[number];

type Lijf = Heel['inhoud'];

/** An opgave as it is sent: without what was not chosen. */
const bodyOf = (opgave: Opgave): Lijf => JSON.parse(JSON.stringify(opgave)) as Lijf;

/** Keeps an opgave: a new one, or another version of this one. */
export function keepOpgave(organisatie: string, opgave: Opgave, bestaand?: Pick<Mijn, 'id' | 'versie'>) {
  const body = bodyOf(opgave);
  return answerOf(
    bestaand
      ? api.PUT('/mijn/organisaties/{organisatie}/opgaven/{id}', {
          ...inOpgave(organisatie, bestaand.id),
          ...vanaf(bestaand.versie),
          body,
        })
      : api.POST('/mijn/organisaties/{organisatie}/opgaven', { ...van(organisatie), body }),
  );
}

export function discardOpgave(organisatie: string, { id, versie }: Pick<Mijn, 'id' | 'versie'>) {
  return answerOf(
    api.DELETE('/mijn/organisaties/{organisatie}/opgaven/{id}', {
      ...inOpgave(organisatie, id),
      ...vanaf(versie),
    }),
  );
}

export function recoverOpgave(organisatie: string, id: string) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/opgaven/{id}/herstel', inOpgave(organisatie, id)),
  );
}

const stepOf = ({ antwoord, ...rest }: Stapinvoer) => ({
  ...rest,
  antwoord: antwoord && { ...antwoord, gevolgen: [...antwoord.gevolgen] },
});

/** A step as an owner. */
export function stepOpgave(
  organisatie: string,
  { id, versie }: Pick<Mijn, 'id' | 'versie'>,
  stap: Stapinvoer,
) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/opgaven/{id}/stappen', {
      ...inOpgave(organisatie, id),
      body: { ...stepOf(stap), versie },
    }),
  );
}

/** What an organisation says of one thing that it is named for. */
export function answerVraag(
  organisatie: string,
  { id, versie }: Pick<Mijn, 'id' | 'versie'>,
  antwoord: { readonly wat: Toezegwat; readonly ja: boolean | null; readonly reden: string },
) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/opgaven/{id}/toezeggingen', {
      ...inOpgave(organisatie, id),
      body: { ...antwoord, versie },
    }),
  );
}

/** A step of who is asked to answer, on one or more. */
export async function answerOpgaven(
  organisatie: string,
  opgaven: readonly Pick<Mijn, 'id' | 'versie'>[],
  stap: Stapinvoer,
) {
  const { uitkomsten } = await answerOf(
    api.POST('/mijn/organisaties/{organisatie}/opgaveantwoorden', {
      ...van(organisatie),
      body: { ...stepOf(stap), opgaven: opgaven.map(({ id, versie }) => ({ id, versie })) },
    }),
  );
  return uitkomsten;
}

export const VOLGINGEN = ['mijn', 'volgingen'];

export const volgingenVraag = queryOptions({
  queryKey: VOLGINGEN,
  queryFn: async ({ signal }) => (await answerOf(api.GET('/mijn/volgingen', { signal }))).opgaven,
  retry,
});

export function followOpgave(id: string) {
  return answerOf(api.POST('/mijn/volgingen/{id}', { params: { path: { id } } }));
}

export function unfollowOpgave(id: string) {
  return answerOf(api.POST('/mijn/volgingen/{id}/einde', { params: { path: { id } } }));
}

/** By the key of a message, without signing in. */
export function endByKey(sleutel: string) {
  return answerOf(api.POST('/volgeinde', { body: { sleutel } }));
}

const SJABLONEN = [...MIJN, 'sjablonen'];

export const sjablonenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: [...SJABLONEN, organisatie],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/mijn/organisaties/{organisatie}/antwoordsjablonen', { ...van(organisatie), signal }),
        )
      ).sjablonen,
    retry,
  });

export type Sjabloon = Uit<typeof sjablonenVraag>[number];

const inSjabloon = (id: string) => ({ params: { path: { id } } });

/** Keeps a template: a new one, or another content of this one. */
export function keepSjabloon(
  organisatie: string,
  { gevolgen, ...rest }: Antwoordsjabloon,
  bestaand?: Pick<Sjabloon, 'id' | 'versie'>,
) {
  const body = { ...rest, gevolgen: [...gevolgen] };
  return answerOf(
    bestaand
      ? api.PUT('/mijn/antwoordsjablonen/{id}', {
          ...inSjabloon(bestaand.id),
          ...vanaf(bestaand.versie),
          body,
        })
      : api.POST('/mijn/organisaties/{organisatie}/antwoordsjablonen', { ...van(organisatie), body }),
  );
}

export function discardSjabloon({ id, versie }: Pick<Sjabloon, 'id' | 'versie'>) {
  return answerOf(api.DELETE('/mijn/antwoordsjablonen/{id}', { ...inSjabloon(id), ...vanaf(versie) }));
}

export function recoverSjabloon(id: string) {
  return answerOf(api.POST('/mijn/antwoordsjablonen/{id}/herstel', inSjabloon(id)));
}
