export { defaultWorkers, runParallel } from './pool.ts';
export type { Tussenstand } from './taak.ts';
