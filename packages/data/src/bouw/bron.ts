/** Reading the input tables of the build: CSV with a header, each row a look-up by column name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a source: gives the text in a column, and complains about a column that is not there. */
export type Bronrij = (kolom: string) => string;

export interface Leeswijze {
  readonly codering?: 'utf8' | 'latin1';
  readonly scheiding?: string;
}

/** Signs that nobody sees and that break searching and sorting: zero width, soft hyphen, direction marks. */
const ONZICHTBAAR = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

export function parseBron(tekst: string, naam: string, scheiding = ','): Bronrij[] {
  const [kop, ...rijen] = parse(tekst, { delimiter: scheiding, bom: true, relax_column_count: true });
  const plaats = new Map((kop ?? []).map((kolom, index) => [kolom, index]));
  return rijen.map((rij) => (kolom: string) => {
    const index = plaats.get(kolom);
    if (index === undefined) throw new Error(`${naam}: no column "${kolom}"`);
    return (rij[index] ?? '').replaceAll(ONZICHTBAAR, '');
  });
}

/** A folder of source files. */
export class Bronmap {
  readonly #map: string;

  constructor(map: string) {
    this.#map = map;
  }

  readText(pad: string, codering: BufferEncoding = 'utf8'): string {
    return readFileSync(join(this.#map, pad), codering);
  }

  readTabel(pad: string, wijze: Leeswijze = {}): Bronrij[] {
    return parseBron(this.readText(pad, wijze.codering ?? 'utf8'), pad, wijze.scheiding ?? ',');
  }
}

/** The hand-made input that stands beside this code: catalogue, links over water, names, units. */
export const invoer = new Bronmap(join(import.meta.dirname, 'invoer'));

export function groupBy<T>(rijen: Iterable<T>, sleutel: (rij: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) {
    const naam = sleutel(rij);
    const groep = groepen.get(naam);
    if (groep) groep.push(rij);
    else groepen.set(naam, [rij]);
  }
  return groepen;
}

/** Plain order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function roundTo(waarde: number, decimalen: number): number {
  const macht = 10 ** decimalen;
  return Math.round(waarde * macht) / macht;
}
