import { type Cel, keysOf, type Tabel } from '@samenhang/core';
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
  return workbook([sheetOf('regios', koppen, rijen)]);
}

function sheetOf(sheet: string, koppen: readonly string[], rijen: readonly (readonly Cel[])[]) {
  const kop = koppen.map((value) => ({ value, fontWeight: 'bold' as const }));
  const breedte = (k: number): number =>
    rijen.reduce((meest, rij) => Math.max(meest, String(rij[k] ?? '').length), koppen[k]?.length ?? 0);
  const columns = koppen.map((_, k) => ({ width: Math.min(60, breedte(k) + 2) }));
  return { sheet, stickyRowsCount: 1, columns, data: [kop, ...rijen.map((rij) => [...rij])] };
}

async function workbook(bladen: readonly ReturnType<typeof sheetOf>[]): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node');
  return writeXlsx([...bladen]).toBuffer();
}

/** Tables as a file: a workbook with a sheet for each, or the first as CSV. */
export async function tablesFile(
  soort: 'csv' | 'xlsx',
  tabellen: readonly Tabel[],
  scheiding: Scheiding = 'komma',
): Promise<string | Uint8Array> {
  const [eerste] = tabellen;
  if (soort === 'csv' && eerste) return tableFile(soort, keysOf(eerste), eerste.rijen, scheiding);
  return workbook(
    tabellen.map(({ sleutel, kolommen, rijen }) =>
      sheetOf(
        sleutel,
        kolommen.map(({ kop }) => kop.nl),
        rijen,
      ),
    ),
  );
}
