import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../atlas/index.ts';

const loadPakket = (signal: AbortSignal) => bodyOf(api.GET('/pakket', { signal }));
const loadIndelingen = (jaar: number, signal: AbortSignal) =>
  bodyOf(api.GET('/indelingen', { params: { query: { jaar } }, signal }));

/** A file of the package. */
export type Pakketbestand = Awaited<ReturnType<typeof loadPakket>>['bestanden'][number];
/** An indeling in the catalogue. */
export type Catalogusindeling = Awaited<ReturnType<typeof loadIndelingen>>['indelingen'][number];

/** What the package holds. */
export const pakketVraag = queryOptions({
  queryKey: ['pakket'],
  queryFn: ({ signal }) => loadPakket(signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The catalogue of indelingen, as it is for a year. */
export const indelingenVraag = (jaar: number) =>
  queryOptions({
    queryKey: ['catalogus', jaar],
    queryFn: ({ signal }) => loadIndelingen(jaar, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
