import type { Ruw } from '../adres/index.ts';
import { parseVraag, writeVraag } from './vraag/vraag.ts';

/** The address of the redesign, as the router takes it: the question and its answer in plain words. */
export type Ontwerpadres = ReturnType<typeof writeVraag>;

/** Reads the address, and leaves out what it cannot read. */
export function parseOntwerpadres(ruw: Ruw): Ontwerpadres {
  return writeVraag(parseVraag(ruw));
}
