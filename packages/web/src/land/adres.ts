import { code, known, parseMet, type Ruw, type Stand } from '../adres/index.ts';
import { parseTijdlijn, type Tijdlijnadres } from '../tijdlijn/adres.ts';

/** How the picture of the country is shown. */
export interface Landweergave {
  readonly weergave?: 'tabel';
  /** CBS code of the gemeente that is pointed out. */
  readonly gemeente?: string;
}

export function parseLandweergave(ruw: Ruw): Landweergave {
  return known<Landweergave>({
    weergave: ruw.weergave === 'tabel' ? ruw.weergave : undefined,
    gemeente: code(ruw.gemeente),
  });
}

/** The address of the first page. */
export type Landadres = Stand & Landweergave & Tijdlijnadres;

export function parseLandadres(ruw: Ruw): Landadres {
  return parseMet(ruw, { ...parseLandweergave(ruw), ...parseTijdlijn(ruw) });
}
