import type { Celtype, Tabel } from '@samenhang/core';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';

const soorten = {
  tekst: 'STRING',
  datum: 'STRING',
  jaar: 'INT32',
  heel: 'INT32',
  getal: 'DOUBLE',
  deel: 'DOUBLE',
  'ja-nee': 'BOOLEAN',
} as const satisfies Record<Celtype, ColumnSource['type']>;

/** A table as Parquet: a column for each column, with its key as name and its heading in the metadata. */
export function toParquet(
  { kolommen, rijen }: Tabel,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const columnData = kolommen.map(({ sleutel, type }, k): ColumnSource => {
    return { name: sleutel, type: soorten[type], data: rijen.map((rij) => rij[k]) };
  });
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
