import type { EigenRij } from '@samenhang/core';
import { parse } from 'csv-parse/browser/esm/sync';
import { findKolommen, type Kolommen } from './kolommen.ts';
import { type Codering, decodeText } from './tekens.ts';

/** Why somebody's own table cannot be read at all. */
export interface Eigenfout {
  readonly code: 'leeg' | 'csv-kapot' | 'geen-gemeentekolom' | 'geen-regiokolom';
  /** The headings that were found. */
  readonly koppen: readonly string[];
  /** What is wrong and how to mend it, in Dutch. */
  readonly wat: string;
  readonly herstel: string;
}

/** Somebody's own table, in rows; how it was understood stands beside them. */
export type EigenTabel =
  | {
      readonly ok: true;
      readonly rijen: readonly EigenRij[];
      readonly codering: Codering;
      readonly scheidingsteken: string;
      /** Headings taken as gemeente, regio and share. */
      readonly kolommen: {
        readonly gemeente: string;
        readonly regio: string;
        readonly aandeel: string | undefined;
      };
    }
  | { readonly ok: false; readonly fout: Eigenfout };

const tekens = [';', ',', '\t'] as const;

/** The separator that the header uses most, outside quotes. */
function separatorOf(kopregel: string): string {
  const bloot = kopregel.replaceAll(/"[^"]*"/gu, '');
  const aantal = (teken: string): number => bloot.split(teken).length;
  return [...tekens].sort((a, b) => aantal(b) - aantal(a))[0] ?? ';';
}

interface Regel {
  /** Line in the file on which the record begins. */
  readonly nummer: number;
  readonly cellen: readonly string[];
}

/** Records with the line they begin on; empty lines are passed over but counted. */
function records(tekst: string, scheidingsteken: string, eersteRegel: number): Regel[] {
  let nummer = eersteRegel;
  const regels: Regel[] = [];
  parse(tekst, {
    delimiter: scheidingsteken,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cellen: string[]) => {
      if (cellen.some((cel) => cel.trim() !== '')) regels.push({ nummer, cellen });
      nummer += 1 + cellen.reduce((som, cel) => som + (cel.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
      return null;
    },
  });
  return regels;
}

/** A share as people write it: `0,25`, `0.25`, `25%`; in hundreds where the heading says so. NaN = no number. */
function parseAandeel(tekst: string, procent: boolean): number | null {
  const kaal = tekst.trim();
  if (kaal === '') return null;
  const getal = kaal.replace(/\s*%$/u, '').replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/u.test(getal)) return Number.NaN;
  return procent || kaal.endsWith('%') ? Number(getal) / 100 : Number(getal);
}

function toRij({ nummer, cellen }: Regel, kolommen: Kolommen): EigenRij {
  const cel = (plaats: number | undefined): string => (plaats === undefined ? '' : (cellen[plaats] ?? ''));
  return {
    rij: nummer,
    gemeente: cel(kolommen.gemeente).trim(),
    regio: cel(kolommen.regio).trim(),
    aandeel: parseAandeel(cel(kolommen.aandeel), kolommen.procent),
  };
}

function refuse(code: Eigenfout['code'], koppen: readonly string[]): EigenTabel {
  const gevonden = koppen.length === 0 ? '' : ` Gevonden: ${koppen.join(', ')}.`;
  const teksten: Record<Eigenfout['code'], readonly [wat: string, herstel: string]> = {
    leeg: ['Er staan geen rijen in dit bestand.', 'Zet op de eerste regel de koppen gemeente en regio.'],
    'csv-kapot': [
      'Dit bestand is geen goede CSV.',
      'Controleer de aanhalingstekens, of sla het opnieuw op als CSV.',
    ],
    'geen-gemeentekolom': [
      `Er is geen kolom met gemeenten.${gevonden}`,
      'Geef één kolom de kop gemeente, met de naam of de code.',
    ],
    'geen-regiokolom': [`Er is geen kolom met regio’s.${gevonden}`, 'Geef één kolom de kop regio.'],
  };
  const [wat, herstel] = teksten[code];
  return { ok: false, fout: { code, koppen, wat, herstel } };
}

/** Excel may begin a file with `sep=;`: then that is the separator, and the header is on the next line. */
function splitSep(tekst: string): { readonly sep: string | undefined; readonly rest: string } {
  const sep = /^sep=(.)\r?\n/iu.exec(tekst);
  return { sep: sep?.[1], rest: sep ? tekst.slice(sep[0].length) : tekst };
}

/**
 * Reads somebody's own table: CSV with `;`, `,` or tabs, with or without byte order mark, in UTF-8 or
 * Windows-1252, with a decimal comma or point. Columns are recognised by their headings. Matching gemeenten is
 * core's work (`buildEigenIndeling`). Runs in a browser as well: nothing leaves it.
 */
export function readEigenTabel(bytes: Uint8Array): EigenTabel {
  const { tekst, codering } = decodeText(bytes);
  const { sep, rest } = splitSep(tekst);
  const kopregel = /^[\s\uFEFF]*([^\r\n]*)/u.exec(rest)?.[1] ?? '';
  const scheidingsteken = sep ?? separatorOf(kopregel);
  let regels: Regel[];
  try {
    regels = records(rest, scheidingsteken, sep === undefined ? 1 : 2);
  } catch {
    return refuse('csv-kapot', []);
  }
  const [kop, ...rijen] = regels;
  const koppen = (kop?.cellen ?? []).map((cel) => cel.trim());
  if (rijen.length === 0) return refuse('leeg', koppen);
  const kolommen = findKolommen(koppen);
  if (kolommen.gemeente === undefined) return refuse('geen-gemeentekolom', koppen);
  if (kolommen.regio === undefined) return refuse('geen-regiokolom', koppen);
  return {
    ok: true,
    rijen: rijen.map((regel) => toRij(regel, kolommen)),
    codering,
    scheidingsteken,
    kolommen: {
      gemeente: koppen[kolommen.gemeente] ?? '',
      regio: koppen[kolommen.regio] ?? '',
      aandeel: koppen[kolommen.aandeel ?? -1],
    },
  };
}
