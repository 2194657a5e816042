import type { EigenRij } from '@samenhang/core';
import { type Aanwijzing, chooseKolommen, type Kolomkeuze, type Kolomplaatsen } from './keuze.ts';
import type { Kolommen } from './kolommen.ts';
import { type Regel, type Regels, readingsOf } from './regels.ts';
import { fillMerged } from './samengevoegd.ts';
import type { Codering } from './tekens.ts';
import { foreignFormat, isZip, readWerkmap } from './werkmap.ts';

/** Why somebody's own table cannot be read at all. */
export interface Eigenfout {
  readonly code:
    | 'leeg'
    | 'csv-kapot'
    | 'geen-gemeentekolom'
    | 'geen-regiokolom'
    | 'kolom-onbekend'
    | 'vreemd-formaat'
    | 'werkmap-kapot'
    | 'te-veel-rijen';
  /** The headings that were found. */
  readonly koppen: readonly string[];
  /** Line of the file, where the fault has one. */
  readonly regel: number | undefined;
  /** What stands there: a kind of file, the name of a column. */
  readonly gevonden: string;
  /** The table in which no columns were found, to choose them in. */
  readonly blad?: Kolomblad;
}

/** The top of a table with the columns that were found: to see, and to choose others (`Aanwijzing.plaatsen`). */
export interface Kolomblad {
  /** The sign between columns; the name of the sheet for a workbook. */
  readonly scheidingsteken: string;
  readonly plaatsen: Kolomplaatsen;
  /** All headings, and the first rows beneath them. */
  readonly koppen: readonly string[];
  readonly voorbeeld: readonly (readonly string[])[];
}

/** How a table was read, so that somebody can see it and choose otherwise. */
export interface Lezing extends Kolomblad {
  readonly codering: Codering | 'xlsx';
  /** Headings taken as gemeente, regio and share. */
  readonly kolommen: {
    readonly gemeente: string;
    readonly regio: string;
    readonly aandeel: string | undefined;
  };
  /** The choice of columns is a guess: show it, and ask. */
  readonly zeker: boolean;
  /** Empty cells took the regio of the line above, as merged cells are saved. */
  readonly samengevoegd: boolean;
}

/** Somebody's own table, in rows; how it was understood stands beside them. */
export type EigenTabel =
  | ({ readonly ok: true; readonly rijen: readonly EigenRij[] } & Lezing)
  | { readonly ok: false; readonly fout: Eigenfout };

/** A share as people write it: `0,25`, `0.25`, `25%`; in hundreds where the heading says so. NaN = no number. */
function parseAandeel(tekst: string, procent: boolean): number | null {
  const kaal = tekst.trim();
  if (kaal === '') return null;
  const getal = kaal.replace(/\s*%$/u, '').replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/u.test(getal)) return Number.NaN;
  return procent || kaal.endsWith('%') ? Number(getal) / 100 : Number(getal);
}

function cellOf({ cellen }: Regel, plaats: number | undefined): string {
  return plaats === undefined ? '' : (cellen[plaats] ?? '').trim();
}

function toRij(regel: Regel, kolommen: Kolommen): EigenRij {
  return {
    rij: regel.nummer,
    gemeente: cellOf(regel, kolommen.gemeente),
    regio: cellOf(regel, kolommen.regio),
    aandeel: parseAandeel(cellOf(regel, kolommen.aandeel), kolommen.procent),
  };
}

function refuse(code: Eigenfout['code'], velden: Partial<Omit<Eigenfout, 'code'>> = {}): EigenTabel {
  return { ok: false, fout: { code, koppen: [], regel: undefined, gevonden: '', ...velden } };
}

/** A quotation mark that is opened and not closed, in a cell that counts. */
function isBroken(rij: EigenRij): boolean {
  return [rij.gemeente, rij.regio].some((cel) => /^"[^"]*$/u.test(cel));
}

/** A line for each wijk or postcode of a gemeente is well below this; what is above it is no table of gemeenten. */
const MEESTE_RIJEN = 20_000;

/** So many rows are enough to see what is in a column. */
const VOORBEELD = 5;

function showBlad(blad: Blad, { kolommen, koppen, vanaf }: Kolomkeuze): Kolomblad {
  const { gemeente, regio, aandeel } = kolommen;
  return {
    scheidingsteken: blad.scheidingsteken,
    plaatsen: { gemeente, regio, aandeel },
    koppen,
    voorbeeld: blad.regels
      .slice(vanaf, vanaf + VOORBEELD)
      .map(({ cellen }) => cellen.map((cel) => cel.trim())),
  };
}

/** A table as it stands in one reading of the file. */
function readBlad(blad: Blad, keuze: Kolomkeuze): EigenTabel {
  const { kolommen, koppen, vanaf, zeker } = keuze;
  const regels = blad.regels.slice(vanaf);
  const { gemeente, regio } = kolommen;
  if (gemeente === undefined || regio === undefined)
    return refuse(gemeente === undefined ? 'geen-gemeentekolom' : 'geen-regiokolom', {
      koppen,
      blad: showBlad(blad, keuze),
    });
  if (regels.length === 0) return refuse('leeg', { koppen });
  if (regels.length > MEESTE_RIJEN) return refuse('te-veel-rijen', { gevonden: String(regels.length) });
  const ruw = regels.map((regel) => toRij(regel, kolommen));
  const kapot = ruw.find(isBroken);
  if (kapot) return refuse('csv-kapot', { regel: kapot.rij });
  // A workbook says which cells are merged; of a CSV it can only be seen.
  const { rijen, gevuld } = blad.samengevoegd
    ? { rijen: ruw, gevuld: blad.samengevoegd.has(regio) }
    : fillMerged(ruw, { gemeente, regio });
  return {
    ...showBlad(blad, keuze),
    ok: true,
    rijen,
    codering: blad.codering,
    kolommen: {
      gemeente: koppen[gemeente] ?? '',
      regio: koppen[regio] ?? '',
      aandeel: koppen[kolommen.aandeel ?? -1],
    },
    zeker,
    samengevoegd: gevuld,
  };
}

/** One reading of a file: a CSV by one sign, or a sheet of a workbook. */
type Blad = Pick<Regels, 'regels' | 'scheidingsteken'> & {
  readonly codering: Codering | 'xlsx';
  /** Columns with merged cells, where the format tells. */
  readonly samengevoegd?: ReadonlySet<number>;
};

/**
 * The first reading in which the columns are known by their headings, else the first in which they can be told. Others
 * are not made where one is certain.
 */
function readBest(bladen: Iterable<Blad>, aanwijzing: Aanwijzing): EigenTabel {
  const { plaatsen } = aanwijzing;
  const gelezen: { readonly blad: Blad; readonly keuze: Kolomkeuze }[] = [];
  const isHeel = ({ keuze: { kolommen } }: (typeof gelezen)[number]): boolean =>
    kolommen.gemeente !== undefined && kolommen.regio !== undefined;
  for (const blad of bladen) {
    if (plaatsen && blad.scheidingsteken !== plaatsen.scheidingsteken) continue;
    const lezing = { blad, keuze: chooseKolommen(blad.regels, aanwijzing) };
    gelezen.push(lezing);
    if (lezing.keuze.zeker && isHeel(lezing)) break;
  }
  const heel = gelezen.filter(isHeel);
  const beste = heel.find(({ keuze }) => keuze.zeker) ?? heel[0] ?? gelezen[0];
  if (!beste || beste.blad.regels.length === 0) return refuse('leeg');
  if (beste.keuze.ontbreekt !== undefined)
    return refuse('kolom-onbekend', { koppen: beste.keuze.koppen, gevonden: beste.keuze.ontbreekt });
  return readBlad(beste.blad, beste.keuze);
}

/**
 * Reads somebody's own table from text: CSV with `;`, `,`, tabs or `|`, with or without byte order mark, in UTF-8,
 * UTF-16 or Windows-1252, with a decimal comma or point, also with lines above the header, merged cells and a stray
 * quotation mark. Columns are recognised by their headings, or by what stands in them. Matching gemeenten is core's
 * work (`buildEigenIndeling`). Runs in a browser as well: nothing leaves it.
 */
export function readEigenTabel(bytes: Uint8Array, aanwijzing: Aanwijzing = {}): EigenTabel {
  const vreemd = foreignFormat(bytes);
  return vreemd === undefined
    ? readBest(readingsOf(bytes), aanwijzing)
    : refuse('vreemd-formaat', { gevonden: vreemd });
}

/** Reads somebody's own table from text, or from an Excel workbook (`.xlsx`): there the sheet that has the columns. */
export async function readEigenBestand(bytes: Uint8Array, aanwijzing: Aanwijzing = {}): Promise<EigenTabel> {
  if (!isZip(bytes)) return readEigenTabel(bytes, aanwijzing);
  const bladen = await readWerkmap(bytes);
  if (!bladen) return refuse('werkmap-kapot');
  return readBest(
    bladen.map((blad) => ({ ...blad, codering: 'xlsx' as const })),
    aanwijzing,
  );
}
