import type { Ruw } from '../adres/index.ts';
import { parseMet, type Stand } from '../adres/index.ts';
import { type Landweergave, parseLandweergave } from '../land/adres.ts';

/** The address of the laboratory: the choice, and how the picture of the country is shown. */
export type Congruentieadres = Stand & Landweergave;

export function parseCongruentieadres(ruw: Ruw): Congruentieadres {
  return parseMet(ruw, parseLandweergave(ruw));
}
