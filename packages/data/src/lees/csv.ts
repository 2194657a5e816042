import { CsvError, parse } from 'csv-parse/sync';

/** A CSV file (RFC 4180) in cells. */
export interface Cellen {
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** The line in the file on which a row begins; the header is line 1. */
  readonly regel: (rij: number) => number;
}

export type CsvUitkomst = { ok: true; cellen: Cellen } | { ok: false; regel: number; reden: string };

const redenen: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'een aanhalingsteken wordt niet gesloten',
  CSV_INVALID_CLOSING_QUOTE: 'na een sluitend aanhalingsteken staat nog tekst',
  INVALID_OPENING_QUOTE: 'er staat een aanhalingsteken midden in een cel',
};

/** Splits a text into cells, of whatever width its rows are; the first row is the header. */
export function parseCsv(tekst: string): CsvUitkomst {
  // Line breaks that a record holds beyond its own last one shift every later row down.
  const regels: number[] = [];
  let regel = 1;
  try {
    const [kop = [], ...rijen] = parse(tekst, {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
      on_record: (rij: string[]) => {
        regels.push(regel);
        regel += 1 + rij.reduce((som, cel) => som + (cel.includes('\n') ? cel.split('\n').length - 1 : 0), 0);
        return rij;
      },
    });
    return { ok: true, cellen: { kop, rijen, regel: (rij) => regels[rij + 1] ?? rij + 2 } };
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    return { ok: false, regel, reden: redenen[fout.code] ?? fout.message };
  }
}
