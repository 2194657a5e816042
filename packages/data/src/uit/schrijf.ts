import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Tabel } from '@samenhang/core';
import type { Pakket } from '../lees/index.ts';
import { toParquet } from './parquet.ts';
import { readCeltabel } from './tabel.ts';

/** What was written of one table. */
export interface Geschreven {
  readonly tabel: string;
  readonly rijen: number;
  readonly bestanden: number;
}

interface Deel {
  readonly pad: string;
  readonly tabel: Tabel;
}

/** A table with a year in each row, in a part for each year: that is then in the name of the folder, as Hive has it. */
function splitByYear(tabel: Tabel): readonly Deel[] {
  const jaar = tabel.kolommen.findIndex(({ type }) => type === 'jaar');
  if (jaar < 0) return [{ pad: `${tabel.sleutel}.parquet`, tabel }];
  const zonder = <T>(rij: readonly T[]): T[] => rij.toSpliced(jaar, 1);
  return [...Map.groupBy(tabel.rijen, (rij) => rij[jaar])].map(([waarde, rijen]) => ({
    pad: join(tabel.sleutel, `jaar=${String(waarde)}`, 'deel-0.parquet'),
    tabel: { ...tabel, kolommen: zonder(tabel.kolommen), rijen: rijen.map(zonder) },
  }));
}

async function writeDelen(
  delen: readonly Deel[],
  map: string,
  metadata: Record<string, string>,
): Promise<void> {
  for (const { pad, tabel } of delen) {
    await mkdir(dirname(join(map, pad)), { recursive: true });
    await writeFile(join(map, pad), toParquet(tabel, metadata));
  }
}

/**
 * Writes every table of a package as Parquet in a folder of its own, with statistics per column: a table with years
 * as `tabel/jaar=2026/deel-0.parquet`, another as `tabel.parquet`; rows in the order of the key. The folder appears
 * whole or not at all.
 *
 * @param map a folder that is not there yet, or is empty
 * @throws the system's error: `ENOTEMPTY` or `ENOTDIR` where something stands there already
 */
export async function writeParquetmap(pakket: Pakket, map: string): Promise<readonly Geschreven[]> {
  const { beschrijving, versie } = pakket;
  const deels = `${map}.deel-${process.pid}`;
  const geschreven: Geschreven[] = [];
  await mkdir(map, { recursive: true });
  await rmdir(map);
  try {
    for (const resource of beschrijving.resources) {
      const tabel = readCeltabel(resource, pakket.bytes(resource.path) ?? new Uint8Array());
      if (!tabel) continue;
      const delen = splitByYear(tabel);
      await writeDelen(delen, deels, { bron: beschrijving.name, versie });
      geschreven.push({ tabel: tabel.sleutel, rijen: tabel.rijen.length, bestanden: delen.length });
    }
    await rename(deels, map);
  } finally {
    await rm(deels, { recursive: true, force: true });
  }
  return geschreven;
}
