import type { Patroonfilter, Patroonsoort } from '@samenhang/core/signaal';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry } from '../../atlas/index.ts';

interface Filter {
  readonly soort: Patroonfilter;
  readonly waarde: string;
}

const toQuery = (filter: Filter | undefined) => (filter ? { [filter.soort]: filter.waarde } : {});

/**
 * What everybody is told of where signals are about. `indeling`: whose regions; the server has a choice of its own.
 * `filter`: only of signals that have this, by region.
 */
export const patronenVraag = (soort: Patroonsoort, indeling: string | undefined, filter?: Filter) =>
  queryOptions({
    queryKey: ['signaalpatronen', soort, indeling, filter],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/signalen/patronen', {
          params: { query: { soort, ...(indeling === undefined ? {} : { indeling }), ...toQuery(filter) } },
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
export const grenzenVraag = (a: string, b: string, filter: Filter | undefined) =>
  queryOptions({
    queryKey: ['signaalgrenzen', a, b, filter],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/signalen/grenzen', { params: { query: { a, b, ...toQuery(filter) } }, signal })),
    retry,
  });

/** The same as a file; below this site. */
export const grensbestand = (a: string, b: string, filter: Filter | undefined, formaat: 'csv' | 'json') =>
  `/api/v1/signalen/grenzen?${new URLSearchParams({ a, b, ...toQuery(filter), formaat }).toString()}`;
