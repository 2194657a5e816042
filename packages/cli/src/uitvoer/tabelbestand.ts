import type { Cel } from '@samenhang/core';
import { type Command, Option } from 'commander';

/** What stands between the cells of a CSV file. */
export type Scheiding = 'komma' | 'puntkomma';

/** `--scheiding`: Excel set to Dutch opens a file with semicolons by a double click, and one with commas not. */
export function addScheiding(command: Command): Command {
  return command.addOption(
    new Option(
      '--scheiding <teken>',
      'bij .csv: komma, of puntkomma voor Excel in het Nederlands (dan ook met decimale komma’s)',
    )
      .choices(['komma', 'puntkomma'] satisfies Scheiding[])
      .default('komma'),
  );
}

/** A table as the contents of a file: CSV, or a workbook of one sheet. */
export async function tableFile(
  soort: 'csv' | 'xlsx',
  koppen: readonly string[],
  rijen: readonly (readonly Cel[])[],
  scheiding: Scheiding = 'komma',
): Promise<string | Uint8Array> {
  // What writes is loaded only now: other commands, and the help, need not wait for it.
  if (soort === 'csv') {
    const { toCsv } = await import('@samenhang/beeld');
    return toCsv(koppen, rijen, { scheiding: scheiding === 'puntkomma' ? ';' : ',' });
  }
  const { default: writeXlsx } = await import('write-excel-file/node');
  const kop = koppen.map((value) => ({ value, fontWeight: 'bold' as const }));
  const breedte = (k: number): number =>
    Math.max(koppen[k]?.length ?? 0, ...rijen.map((rij) => String(rij[k] ?? '').length));
  const columns = koppen.map((_, k) => ({ width: Math.min(60, breedte(k) + 2) }));
  const data = [kop, ...rijen.map((rij) => [...rij])];
  return writeXlsx([{ sheet: 'regios', stickyRowsCount: 1, columns, data }]).toBuffer();
}
