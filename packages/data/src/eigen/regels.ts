import { parse } from 'csv-parse/browser/esm/sync';
import { type Codering, decodeText } from './tekens.ts';

const tekens = [';', ',', '\t', '|'] as const;
/** Enough lines to see by which sign a table is divided. */
const PROEF = 200;

export interface Regel {
  /** Line in the file on which the record begins. */
  readonly nummer: number;
  readonly cellen: readonly string[];
}

const breuken = /\r\n|\n|\r/gu;

/** Records with the line they begin on; empty lines are passed over but counted. */
function records(tekst: string, scheidingsteken: string, eersteRegel: number, quote: '"' | false): Regel[] {
  let nummer = eersteRegel;
  const regels: Regel[] = [];
  parse(tekst, {
    delimiter: scheidingsteken,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cellen: string[]) => {
      if (cellen.some((cel) => cel.trim() !== '')) regels.push({ nummer, cellen });
      nummer += 1 + cellen.reduce((som, cel) => som + (cel.match(breuken)?.length ?? 0), 0);
      return null;
    },
  });
  return regels;
}

/** Whether a quotation mark that was never meant as one swallowed lines: a cell in which lines look like records. */
function isSwallowed(regels: readonly Regel[], scheidingsteken: string): boolean {
  return regels.some(({ cellen }) =>
    cellen.some((cel) => cel.split(breuken).length > 1 && cel.includes(scheidingsteken)),
  );
}

/** Cells of which the quotation marks stand at both ends, without them. */
function unquote({ nummer, cellen }: Regel): Regel {
  return {
    nummer,
    cellen: cellen.map((cel) =>
      cel.trim().length > 1 && cel.trim().startsWith('"') && cel.trim().endsWith('"')
        ? cel.trim().slice(1, -1).replaceAll('""', '"')
        : cel,
    ),
  };
}

/** Records; where one stray quotation mark would swallow lines, marks are read as letters. */
function tolerantRecords(tekst: string, scheidingsteken: string, eersteRegel: number): Regel[] {
  try {
    const regels = records(tekst, scheidingsteken, eersteRegel, '"');
    if (!isSwallowed(regels, scheidingsteken)) return regels;
  } catch {
    // A mark that is never closed: read below.
  }
  return records(tekst, scheidingsteken, eersteRegel, false).map(unquote);
}

/** Excel may begin a file with `sep=;`: then that is the separator, and the header is on the next line. */
function splitSep(tekst: string): { readonly sep: string | undefined; readonly rest: string } {
  const sep = /^sep=(.)\r?\n/iu.exec(tekst);
  return { sep: sep?.[1], rest: sep ? tekst.slice(sep[0].length) : tekst };
}

/** A CSV as people save it, in records. */
export interface Regels {
  readonly regels: readonly Regel[];
  readonly codering: Codering;
  readonly scheidingsteken: string;
}

/** Share of the numbers that are the commonest of those above one, and that commonest number. */
function commonest(aantallen: readonly number[]): readonly [deel: number, aantal: number] {
  const keren = new Map<number, number>();
  for (const aantal of aantallen) keren.set(aantal, (keren.get(aantal) ?? 0) + 1);
  const [beste] = [...keren].filter(([aantal]) => aantal > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return beste ? [beste[1] / aantallen.length, beste[0]] : [0, 0];
}

/**
 * How well a sign divides a table: the share of its lines that have the commonest number of columns, two or more; of
 * signs that do so equally well, the number itself. Empty cells at the end may be there or not.
 */
function consistency(regels: readonly Regel[]): number {
  const proef = regels.slice(0, PROEF).map(({ cellen }) => cellen);
  const alle = commonest(proef.map((cellen) => cellen.length));
  const gevuld = commonest(proef.map((cellen) => cellen.findLastIndex((cel) => cel.trim() !== '') + 1));
  const [deel, aantal] = gevuld[0] > alle[0] ? gevuld : alle;
  return deel + aantal * 1e-6;
}

/** Enough of a table to see by which sign it is divided: of a large one the rest is read by that sign only. */
const PROEF_TEKENS = 200_000;

/** The first whole lines of a text. */
function beginOf(tekst: string): string {
  if (tekst.length <= PROEF_TEKENS) return tekst;
  const begin = tekst.slice(0, PROEF_TEKENS);
  return begin.slice(0, Math.max(begin.lastIndexOf('\n'), begin.lastIndexOf('\r')) + 1) || begin;
}

/**
 * The readings of a CSV in UTF-8, UTF-16 or Windows-1252, with or without byte order mark, one for each sign that may
 * divide it; the one that makes the table most consistent first. Each is made when it is asked for.
 */
export function* readingsOf(bytes: Uint8Array): Generator<Regels> {
  const { tekst, codering } = decodeText(bytes);
  const { sep, rest } = splitSep(tekst);
  const eerste = sep === undefined ? 1 : 2;
  const begin = beginOf(rest);
  const read = (scheidingsteken: string, deel: string): Regels => ({
    regels: tolerantRecords(deel, scheidingsteken, eerste),
    codering,
    scheidingsteken,
  });
  if (sep !== undefined) {
    yield read(sep, rest);
    return;
  }
  const proeven = tekens.map((teken) => {
    const lezing = read(teken, begin);
    return { lezing, maat: consistency(lezing.regels) };
  });
  for (const { lezing } of proeven.sort((a, b) => b.maat - a.maat))
    yield begin === rest ? lezing : read(lezing.scheidingsteken, rest);
}

/** Records of a CSV, divided by the sign that makes the table most consistent. */
export function readRegels(bytes: Uint8Array): Regels {
  const [beste] = readingsOf(bytes);
  if (!beste) throw new Error('a text has at least one reading');
  return beste;
}
