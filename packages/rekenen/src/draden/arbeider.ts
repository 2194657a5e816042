// Runs in a worker thread (see pool.ts): does one task from one seed, and tells how far it is.

import { parentPort, workerData } from 'node:worker_threads';
import { loadHighs } from '@samenhang/oplosser';
import type { Soort } from '../taken/index.ts';
import { doTaak, type Opdracht } from '../werk.ts';
import { Gedeeld } from './gedeeld.ts';

/** What the pool hands to a worker. */
export interface Draadopdracht<S extends Soort = Soort> extends Opdracht<S> {
  /** Becomes 1 at place `rang` when this worker must stop. */
  readonly stop: Int32Array;
  readonly rang: number;
  /** Where the threads of the task put the best map; absent where they share none. */
  readonly bord?: SharedArrayBuffer | undefined;
}

const { stop, rang, bord, ...opdracht } = workerData as Draadopdracht;
await doTaak(opdracht, {
  tell: (bericht) => parentPort?.postMessage(bericht),
  gestopt: () => Atomics.load(stop, rang) === 1,
  loadSolver: loadHighs,
  gedeeld: bord && new Gedeeld(bord),
});
