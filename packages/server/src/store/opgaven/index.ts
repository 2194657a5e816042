export { type Opgavekamer, openOpgavekamer } from './kamer.ts';
export type { Mijnopgave, Opgaveuitslag } from './vormen.ts';
