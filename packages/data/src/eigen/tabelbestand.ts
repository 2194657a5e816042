import { type Regel, readingsOf } from './regels.ts';
import { foreignFormat, isZip, readWerkmap } from './werkmap.ts';

/** A table of somebody with its headings, or why there is none. Rows have their line in the file. */
export type Tabelbestand =
  | { readonly ok: true; readonly koppen: readonly string[]; readonly rijen: readonly Regel[] }
  | { readonly ok: false; readonly code: 'leeg' | 'vreemd-formaat' | 'werkmap-kapot' | 'te-veel-rijen' };

/** A title, a source and a date may stand above the headings. */
const hoogsteKop = 30;
const meesteRijen = 20_000;

/** How many cells are headings that are known. */
const known = (regel: Regel, isKop: (cel: string) => boolean): number =>
  regel.cellen.filter((cel) => isKop(cel)).length;

/**
 * Reads any table from CSV (whatever divides it, in whatever encoding) or a workbook: from the row, of the first in each
 * reading or sheet, with the most headings that are known; where none is known, the first row is the headings.
 * @param hoogstens rows; a table with more is refused.
 */
export async function readTabelbestand(
  bytes: Uint8Array,
  isKop: (cel: string) => boolean,
  hoogstens = meesteRijen,
): Promise<Tabelbestand> {
  const bladen = isZip(bytes) ? await readWerkmap(bytes) : [...readingsOf(bytes)];
  if (!bladen) return { ok: false, code: 'werkmap-kapot' };
  if (!isZip(bytes) && foreignFormat(bytes) !== undefined) return { ok: false, code: 'vreemd-formaat' };
  const koppen = bladen.flatMap(({ regels }) =>
    regels.slice(0, hoogsteKop).map((regel, k) => ({ regels, k, aantal: known(regel, isKop) })),
  );
  const beste = koppen.toSorted((a, b) => b.aantal - a.aantal)[0];
  const kop = beste?.regels[beste.k];
  if (!beste || !kop) return { ok: false, code: 'leeg' };
  const rijen = beste.regels.slice(beste.k + 1);
  if (rijen.length > hoogstens) return { ok: false, code: 'te-veel-rijen' };
  return { ok: true, koppen: kop.cellen.map((cel) => cel.trim()), rijen };
}
