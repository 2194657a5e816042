import type { Naad, Patroonsoort } from '@samenhang/core/signaal';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry } from '../../atlas/index.ts';

/** What everybody is told of where signals are about. `indeling`: whose regions; the server has a choice of its own. */
export const patronenVraag = (soort: Patroonsoort, indeling: string | undefined) =>
  queryOptions({
    queryKey: ['signaalpatronen', soort, indeling],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/signalen/patronen', {
          params: { query: { soort, ...(indeling === undefined ? {} : { indeling }) } },
          signal,
        }),
      ),
    retry,
    placeholderData: keepPreviousData,
  });

/** The same as a file or a page; below this site. */
export function addressOf(soort: Patroonsoort, indeling: string | undefined, formaat: string): string {
  const delen = { soort, ...(indeling === undefined ? {} : { indeling }) };
  return formaat === 'html'
    ? `/api/v1/signalen/lijst?${new URLSearchParams(delen).toString()}`
    : `/api/v1/signalen/patronen?${new URLSearchParams({ ...delen, formaat }).toString()}`;
}

/** Whether there are more signals where two indelingen part ways. */
export const grenzenVraag = (a: string, b: string, naad: Naad | undefined) =>
  queryOptions({
    queryKey: ['signaalgrenzen', a, b, naad],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/signalen/grenzen', {
          params: { query: { a, b, ...(naad === undefined ? {} : { naad }) } },
          signal,
        }),
      ),
    retry,
  });
