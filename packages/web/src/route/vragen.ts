import type { PostcodeRij, Takenboek, Uitvoeringsboek } from '@samenhang/core';
import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry, voorgoed } from '../atlas/index.ts';

/** What a route needs beside the atlas: the same for every place and every household. */
export interface Routegegevens {
  readonly takenboek: Takenboek;
  readonly uitvoering: Uitvoeringsboek;
  readonly postcodes: readonly PostcodeRij[];
}

/**
 * Everything at once, whatever is asked afterwards: no request may tell which place or which need somebody
 * looks at.
 */
export const routegegevensVraag = queryOptions({
  queryKey: ['routegegevens'],
  queryFn: async ({ signal }): Promise<Routegegevens> => {
    const { postcodes, uitvoering, ...takenboek } = await bodyOf(api.GET('/routegegevens', { signal }));
    return { takenboek, uitvoering, postcodes };
  },
  retry,
  ...voorgoed,
});
