import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../atlas/index.ts';

const loadRegelingen = (datum: string | undefined, signal: AbortSignal) =>
  bodyOf(
    api.GET('/regelingen', { params: { query: { ...(datum === undefined ? {} : { datum }) } }, signal }),
  );

/** The register on a day. */
export type Regelingen = Awaited<ReturnType<typeof loadRegelingen>>;
export type Regeling = Regelingen['regelingen'][number];

/** The regelingen in force on a day; without one, on the last day that the register changed. */
export const regelingenVraag = (datum: string | undefined) =>
  queryOptions({
    queryKey: ['regelingen', datum],
    queryFn: ({ signal }) => loadRegelingen(datum, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
