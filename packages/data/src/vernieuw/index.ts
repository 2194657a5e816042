/** Bringing the package up to date from public sources. A door of its own, so that who only reads does not load it. */
export { BRONNEN } from '../bronnen/index.ts';
export { Bronfout, type Haalstand } from '../haal/index.ts';
export type { Editieverschil, Rijverschil } from '../versies/index.ts';
export { isGelijk, prepareVersie, type Vernieuwvraag, type Versie } from './vernieuw.ts';
