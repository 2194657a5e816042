import { isGemeentelijk, type Taak, tasksInForce } from '@samenhang/core';
import type { Samenwerkvorm } from '@samenhang/core/overheveling';
import type { Taal } from '@samenhang/taal';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry, voorgoed } from '../atlas/index.ts';

/** Those in force on a day that a gemeente has a part in. */
export function chooseable(taken: readonly Taak[], dag: string): readonly Taak[] {
  return [...tasksInForce(taken, dag).values()].filter(({ wieBeslist }) => wieBeslist.some(isGemeentelijk));
}

export interface Overheveling {
  readonly taken: readonly string[];
  readonly gemeenten: readonly string[];
  readonly vorm: Samenwerkvorm;
  readonly ingang: string;
  readonly vandaag: string;
}

const load = ({ taken, gemeenten, ...rest }: Overheveling, taal: Taal, signal: AbortSignal) =>
  bodyOf(
    api.GET('/overheveling', {
      params: { query: { ...rest, taal, taken: taken.join(','), gemeenten: gemeenten.join(',') } },
      signal,
    }),
  );

export type Antwoord = Awaited<ReturnType<typeof load>>;

/** What is needed for a move; the last answer stays until the next is there. */
export const overhevelVraag = (vraag: Overheveling, taal: Taal) =>
  queryOptions({
    queryKey: ['overheveling', vraag, taal],
    queryFn: ({ signal }) => load(vraag, taal, signal),
    placeholderData: keepPreviousData,
    retry,
    ...voorgoed,
  });
