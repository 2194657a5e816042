import type { Ruw } from '../adres/index.ts';
import { parseMet, type Stand } from '../adres/index.ts';
import { parseRegelingen, type Regelingenkeuze } from '../regelingen/adres.ts';
import { parseTijdlijn, type Tijdlijnadres } from '../tijdlijn/adres.ts';

/** The address as another page takes it over: what was chosen, not how the last page showed it. */
export function keuzeVan(adres: object): Stand & Tijdlijnadres & Regelingenkeuze {
  const ruw: Ruw = { ...adres };
  const { volgorde: _volgorde, ...keuze } = parseMet(ruw, { ...parseTijdlijn(ruw), ...parseRegelingen(ruw) });
  return keuze;
}

/** What every page has in common: the year and the language. */
export function jaarVan({ jaar, taal }: Stand): Stand {
  return { ...(jaar === undefined ? {} : { jaar }), ...(taal === undefined ? {} : { taal }) };
}
