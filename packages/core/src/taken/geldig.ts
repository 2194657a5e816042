import type { Taak } from './typen.ts';

/** Whether a version of a task is in force on an ISO date. */
export function isInForce({ geldigVan, geldigTot }: Taak, datum: string): boolean {
  return (geldigVan ?? '') <= datum && (geldigTot === null || datum < geldigTot);
}

/** By id: the version of each task that is in force on an ISO date. */
export function tasksInForce(taken: readonly Taak[], datum: string): ReadonlyMap<string, Taak> {
  return new Map(taken.filter((t) => isInForce(t, datum)).map((t) => [t.taak, t]));
}
