import { parse } from 'csv-parse/browser/esm/sync';
import { type Codering, decodeText } from './tekens.ts';

const tekens = [';', ',', '\t'] as const;

/** The separator that the header uses most, outside quotes. */
function separatorOf(kopregel: string): string {
  const bloot = kopregel.replaceAll(/"[^"]*"/gu, '');
  const aantal = (teken: string): number => bloot.split(teken).length;
  return [...tekens].sort((a, b) => aantal(b) - aantal(a))[0] ?? ';';
}

export interface Regel {
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

/**
 * Records of a CSV with `;`, `,` or tabs, with or without byte order mark, in UTF-8 or Windows-1252. Undefined when
 * it is no CSV.
 */
export function readRegels(bytes: Uint8Array): Regels | undefined {
  const { tekst, codering } = decodeText(bytes);
  const { sep, rest } = splitSep(tekst);
  const kopregel = /^[\s\uFEFF]*([^\r\n]*)/u.exec(rest)?.[1] ?? '';
  const scheidingsteken = sep ?? separatorOf(kopregel);
  try {
    return { regels: records(rest, scheidingsteken, sep === undefined ? 1 : 2), codering, scheidingsteken };
  } catch {
    return undefined;
  }
}
