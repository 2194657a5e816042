/** Fetching from the outside world at the wish of somebody, guarded: see `Buitenwereld`. */
export { type Haal, makeHaal } from './haal.ts';
