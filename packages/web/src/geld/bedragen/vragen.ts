import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry, voorgoed } from '../../atlas/index.ts';

/** The task fields that the package knows. */
export const taakveldenVraag = queryOptions({
  queryKey: ['taakvelden'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/geld/taakvelden', { signal }))).taakvelden,
  retry,
  ...voorgoed,
});
