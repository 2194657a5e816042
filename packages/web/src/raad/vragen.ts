import type { Taal } from '@samenhang/taal';
import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry } from '../atlas/index.ts';

const loadDossier = (code: string, vanaf: string, taal: Taal, signal: AbortSignal) =>
  bodyOf(api.GET('/dossiers/{code}', { params: { path: { code }, query: { vanaf, taal } }, signal }));

const loadOplegger = (code: string, id: string, vanaf: string, taal: Taal, signal: AbortSignal) =>
  bodyOf(
    api.GET('/dossiers/{code}/regelingen/{id}', {
      params: { path: { code, id }, query: { vanaf, taal } },
      signal,
    }),
  );

const loadHaalbaar = (jaar: number, vaststelling: string, raden: string, taal: Taal, signal: AbortSignal) =>
  bodyOf(
    api.GET('/kalender', {
      params: {
        query: { begrotingsjaar: jaar, raden, taal, ...(vaststelling === '' ? {} : { vaststelling }) },
      },
      signal,
    }),
  );

/** All that the council of a gemeente must know, from a day on. */
export type Dossier = Awaited<ReturnType<typeof loadDossier>>;
export type Punt = Dossier['punten'][number];
export type Dossierregel = Dossier['regelingen'][number];

export const dossierVraag = (code: string, vanaf: string, taal: Taal) =>
  queryOptions({
    queryKey: ['dossier', code, vanaf, taal],
    queryFn: ({ signal }) => loadDossier(code, vanaf, taal, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry,
  });

export const opleggerVraag = (code: string, id: string, vanaf: string, taal: Taal) =>
  queryOptions({
    queryKey: ['oplegger', code, id, vanaf, taal],
    queryFn: ({ signal }) => loadOplegger(code, id, vanaf, taal, signal),
    staleTime: Number.POSITIVE_INFINITY,
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
