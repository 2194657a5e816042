/** Fetching files from public sources. */
export { Bronfout } from './fout.ts';
export { type Gehaald, type Haalopties, type Haalstand, Haler } from './haler.ts';
