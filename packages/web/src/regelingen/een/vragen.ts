import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry } from '../../atlas/index.ts';

const loadRegeling = (id: string, signal: AbortSignal) =>
  bodyOf(api.GET('/regelingen/{id}', { params: { path: { id }, query: {} }, signal }));

/** One regeling, as the register has it. */
export type Regeling = Awaited<ReturnType<typeof loadRegeling>>;
export type Deelnemer = Regeling['deelnemers'][number];

export const regelingVraag = (id: string) =>
  queryOptions({
    queryKey: ['regeling', id],
    queryFn: ({ signal }) => loadRegeling(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry,
  });
