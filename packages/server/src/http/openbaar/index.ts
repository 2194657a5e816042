export { alsGeschreven, type Fault, invalidInput, type Problem } from '../gedeeld/index.ts';
export { keepReady, reply } from './antwoord.ts';
export { SizedCache } from './cache.ts';
export { type Bytes, Content } from './encoding.ts';
export { inlijstkoppen, tableToHtml } from './inlijst.ts';
export { ResourceRouter, type Routeropties } from './resource.ts';
export { problemDoc, versionHeader } from './responses.ts';
export { Voorraad } from './voorraad.ts';
export type { Vormen } from './vormen.ts';
