import type { Taal } from '@samenhang/taal';
import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry } from '../atlas/index.ts';

/** A question about a council. `eigen`: with what the organisations of who is signed in add to the register. */
interface Raadvraag {
  readonly code: string;
  /** The day from which is looked; of one's own it is today. */
  readonly vanaf: string;
  readonly taal: Taal;
  readonly eigen: boolean;
}

const loadDossier = ({ code, vanaf, taal, eigen }: Raadvraag, signal: AbortSignal) =>
  eigen
    ? bodyOf(api.GET('/mijn/dossiers/{code}', { params: { path: { code } }, headers: spoken(taal), signal }))
    : bodyOf(api.GET('/dossiers/{code}', { params: { path: { code }, query: { vanaf, taal } }, signal }));

/** What is somebody's own is told in the language that they ask for. */
const spoken = (taal: Taal) => ({ 'Accept-Language': taal });

const loadOplegger = (id: string, { code, vanaf, taal, eigen }: Raadvraag, signal: AbortSignal) =>
  eigen
    ? bodyOf(
        api.GET('/mijn/dossiers/{code}/regelingen/{id}', {
          params: { path: { code, id } },
          headers: spoken(taal),
          signal,
        }),
      )
    : bodyOf(
        api.GET('/dossiers/{code}/regelingen/{id}', {
          params: { path: { code, id }, query: { vanaf, taal } },
          signal,
        }),
      );

const loadGrip = ({ code, eigen }: Gripvraag, signal: AbortSignal) =>
  eigen
    ? bodyOf(api.GET('/mijn/dossiers/{code}/grip', { params: { path: { code } }, signal }))
    : bodyOf(api.GET('/dossiers/{code}/grip', { params: { path: { code }, query: {} }, signal }));

type Gripvraag = Pick<Raadvraag, 'code' | 'eigen'>;

/** How far the council has hold of its bodies. */
export type Grip = Awaited<ReturnType<typeof loadGrip>>;

export const gripVraag = (vraag: Gripvraag) =>
  queryOptions({
    queryKey: ['grip', vraag],
    queryFn: ({ signal }) => loadGrip(vraag, signal),
    staleTime: vraag.eigen ? 0 : Number.POSITIVE_INFINITY,
    retry,
  });

const loadHaalbaar = (jaar: number, vaststelling: string, raden: string, taal: Taal, signal: AbortSignal) =>
  bodyOf(
    api.GET('/kalender', {
      params: {
        query: { begrotingsjaar: jaar, raden, taal, ...(vaststelling === '' ? {} : { vaststelling }) },
      },
      signal,
    }),
  );

interface Eigenvraag {
  readonly jaar: number;
  readonly regeling: string;
  readonly taal: Taal;
  /** Empty: the board's own day, or the last that the law allows. */
  readonly dag: string;
  /** Other days than those that are known. */
  readonly raden?: readonly { readonly gemeente: string; readonly vergaderdagen: readonly string[] }[];
}

const loadEigenHaalbaar = ({ jaar, regeling, taal, dag, raden }: Eigenvraag, signal: AbortSignal) =>
  bodyOf(
    api.POST('/mijn/kalender', {
      body: {
        begrotingsjaar: jaar,
        regeling,
        ...(dag === '' ? {} : { vaststelling: dag }),
        ...(raden
          ? { raden: raden.map((raad) => ({ ...raad, vergaderdagen: [...raad.vergaderdagen] })) }
          : {}),
      },
      headers: spoken(taal),
      signal,
    }),
  );

/** All that the council of a gemeente must know, from a day on. */
export type Dossier = Awaited<ReturnType<typeof loadDossier>>;
export type Punt = Dossier['punten'][number];
export type Eigendag = NonNullable<Dossier['eigen']>[number];
export type Dossierregel = Dossier['regelingen'][number];

export const dossierVraag = (vraag: Raadvraag) =>
  queryOptions({
    queryKey: ['dossier', vraag],
    queryFn: ({ signal }) => loadDossier(vraag, signal),
    // What colleagues fill in is there when one looks again.
    staleTime: vraag.eigen ? 0 : Number.POSITIVE_INFINITY,
    retry,
  });

export const opleggerVraag = (id: string, vraag: Raadvraag) =>
  queryOptions({
    queryKey: ['oplegger', id, vraag],
    queryFn: ({ signal }) => loadOplegger(id, vraag, signal),
    staleTime: vraag.eigen ? 0 : Number.POSITIVE_INFINITY,
    retry,
  });

/** Whether councils can be in time; `raden` as the API reads them. */
export const haalbaarVraag = (jaar: number, vaststelling: string, raden: string, taal: Taal) =>
  queryOptions({
    queryKey: ['haalbaar', jaar, vaststelling, raden, taal],
    queryFn: ({ signal }) => loadHaalbaar(jaar, vaststelling, raden, taal, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry,
  });

/** The same with the days that the organisations of who is signed in filled in. */
export const eigenHaalbaarVraag = (vraag: Eigenvraag, eigen: boolean) =>
  queryOptions({
    queryKey: ['haalbaar', vraag],
    queryFn: ({ signal }) => loadEigenHaalbaar(vraag, signal),
    enabled: eigen,
    retry,
  });
