import { selectInForce } from '../recht/index.ts';
import type { Taak } from './typen.ts';

/** By id: the version of each task that is in force on an ISO date. */
export function tasksInForce(taken: readonly Taak[], datum: string): ReadonlyMap<string, Taak> {
  return new Map(selectInForce(taken, datum).map((t) => [t.taak, t]));
}
