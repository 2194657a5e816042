// Runs in a worker thread (see pool.ts): answers one question from one seed, and tells how far it is.

import { parentPort, workerData } from 'node:worker_threads';
import { loadHighs } from '@samenhang/oplosser';
import { type Soort, type Taak, werkwijzen } from './taak.ts';

/** What the pool hands to a worker. */
export interface Opdracht<S extends Soort = Soort> {
  readonly taak: Taak<S>;
  readonly seed: number;
  readonly rang: number;
  /** Place `rang` becomes 1 when this worker must stop. */
  readonly stop: Int32Array;
}

async function work<S extends Soort>({ taak, seed, rang, stop }: Opdracht<S>): Promise<void> {
  const wijze = werkwijzen[taak.soort];
  const exact = 'exact' in taak.vraag && taak.vraag.exact;
  const antwoord = wijze.solve(taak.vraag, {
    seed,
    klok: () => performance.now(),
    gestopt: () => Atomics.load(stop, rang) === 1,
    voortgang: ({ waarde, grens, iteraties }) =>
      parentPort?.postMessage({ stand: { waarde, iteraties, ...(grens === undefined ? {} : { grens }) } }),
    ...(exact ? { oplosser: await loadHighs() } : {}),
  });
  parentPort?.postMessage({ antwoord });
}

await work(workerData as Opdracht);
