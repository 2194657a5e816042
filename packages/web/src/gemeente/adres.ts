import type { Ruw } from '../adres/index.ts';
import { parseMet, type Stand } from '../adres/index.ts';
import { parseRegelingen, type Regelingenkeuze } from '../regelingen/adres.ts';
import { parseTijdlijn, type Tijdlijnadres } from '../tijdlijn/adres.ts';

/** The address of a gemeente: the choice, its timeline and its regelingen. */
export type Gemeenteadres = Stand & Tijdlijnadres & Regelingenkeuze;

export function parseGemeenteadres(ruw: Ruw): Gemeenteadres {
  return parseMet(ruw, { ...parseTijdlijn(ruw), ...parseRegelingen(ruw) });
}
