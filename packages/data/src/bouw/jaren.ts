/** Gemeenten per year, and how a code of one year lives on in another. */
import { TABELLEN } from '../tabellen/index.ts';
import type { Bronrij } from './bron.ts';
import { compareText, groupBy } from './bron.ts';
import { CBS, CC_BY, type Tabel, uniqueJaren, WET } from './uitvoer.ts';

export interface Gemeente {
  readonly jaar: number;
  readonly code: string;
  readonly naam: string;
}

export interface Herindeling {
  readonly datum: string;
  readonly van: string;
  readonly vanNaam: string;
  readonly naar: string;
  readonly naarNaam: string;
  readonly blijftBestaan: boolean;
}

const LAATSTE_LIJST = 2025;
const TOOI = 'https://identifier.overheid.nl/tooi/id/gemeente/';

/** The lists of the source, and 2026 as a copy of 2025: there was no herindeling between them. */
export function readGemeenten(rijen: readonly Bronrij[]): Gemeente[] {
  const lijst = rijen.map((rij) => ({
    jaar: Number(rij('year')),
    code: rij('gm_code'),
    naam: rij('gm_name'),
  }));
  const volgend = lijst.filter((g) => g.jaar === LAATSTE_LIJST).map((g) => ({ ...g, jaar: g.jaar + 1 }));
  return [...lijst, ...volgend].sort((a, b) => a.jaar - b.jaar || compareText(a.code, b.code));
}

export function readHerindelingen(rijen: readonly Bronrij[]): Herindeling[] {
  return rijen
    .map((rij) => ({
      datum: rij('effective_date'),
      van: rij('old_code'),
      vanNaam: rij('old_name'),
      naar: rij('new_code'),
      naarNaam: rij('new_name'),
      blijftBestaan: rij('old_still_exists_after') === 'yes',
    }))
    .sort((a, b) => compareText(a.datum + a.van + a.naar, b.datum + b.van + b.naar));
}

/**
 * The codes in which `code` (valid on 1 January of `vanJaar`) lives on at 1 January of `naarJaar`.
 * A border change, after which the old code lives on, moves nothing.
 */
export function followTo(
  herindelingen: readonly Herindeling[],
  code: string,
  vanJaar: number,
  naarJaar: number,
): string[] {
  const tussen = herindelingen.filter(
    (h) => !h.blijftBestaan && h.datum > `${String(vanJaar)}-01-01` && h.datum <= `${String(naarJaar)}-01-01`,
  );
  let codes = new Set([code]);
  for (const groep of groupBy(tussen, (h) => h.datum).values()) {
    const volgende = new Set<string>();
    for (const oud of codes) {
      const erfgenamen = groep.filter((h) => h.van === oud);
      if (erfgenamen.length === 0) volgende.add(oud);
      for (const h of erfgenamen) volgende.add(h.naar);
    }
    codes = volgende;
  }
  return [...codes].sort(compareText);
}

export function codesOf(gemeenten: readonly Gemeente[], jaar: number): Set<string> {
  return new Set(gemeenten.filter((g) => g.jaar === jaar).map((g) => g.code));
}

export function namesOf(gemeenten: readonly Gemeente[], jaar: number): Map<string, string> {
  return new Map(gemeenten.filter((g) => g.jaar === jaar).map((g) => [g.code, g.naam]));
}

/** `inwoners` is keyed by year and code, as in `2015 GM0003`. */
export function buildGemeenten(gemeenten: readonly Gemeente[], inwoners: ReadonlyMap<string, number>): Tabel {
  const bekend = uniqueJaren([...inwoners.keys()].map((sleutel) => Number(sleutel.slice(0, 4))));
  return {
    vorm: TABELLEN.gemeenten,
    rijen: gemeenten.map((g) => [
      g.jaar,
      g.code,
      g.naam,
      inwoners.get(`${String(g.jaar)} ${g.code}`) ?? null,
      TOOI + g.code.toLowerCase(),
    ]),
    jaren: uniqueJaren(gemeenten.map((g) => g.jaar)),
    bronnen: [{ ...CBS, title: 'CBS, gemeentelijke indeling per jaar en kerncijfers' }],
    licenties: [CC_BY],
    gebreken: [
      `De lijst van 2026 is die van ${String(LAATSTE_LIJST)}: er was geen herindeling.`,
      `Het aantal inwoners is alleen bekend voor ${bekend.join(', ')}.`,
      'In de lijsten van 2019 en 2020 schrijft de bron sommige namen anders, zoals Nordeast-Fryslân.',
    ],
  };
}

export function buildHerindelingen(herindelingen: readonly Herindeling[]): Tabel {
  return {
    vorm: TABELLEN.herindelingen,
    rijen: herindelingen.map((h) => [h.datum, h.van, h.vanNaam, h.naar, h.naarNaam, h.blijftBestaan]),
    jaren: uniqueJaren(herindelingen.map((h) => Number(h.datum.slice(0, 4)))),
    bronnen: [{ ...CBS, title: 'CBS en Wet algemene regels herindeling' }],
    licenties: [CC_BY, WET],
    gebreken: ['Na 2023 was er geen herindeling in de lijsten van het CBS.'],
  };
}
