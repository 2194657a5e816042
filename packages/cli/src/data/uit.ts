import { resolve } from 'node:path';
import { type Geschreven, writeParquetmap } from '@samenhang/data';
import { type Command, Option } from 'commander';
import { addPakketopties, openPakket, type Pakketopties, packageDir } from '../pakket/index.ts';
import {
  Bevinding,
  describeOorzaak,
  GebruikFout,
  type Schrijver,
  toonAantal,
  toonMet,
} from '../uitvoer/index.ts';

interface Uitopties extends Pakketopties {
  readonly naar: string;
}

export function addUit(command: Command, schrijver: Schrijver): void {
  const uit = command
    .command('uit')
    .description('schrijf alle tabellen van het gegevenspakket voor DuckDB, Spark, R of Python')
    .addOption(
      new Option('--vorm <vorm>', 'de vorm van de bestanden').choices(['parquet']).default('parquet'),
    )
    .requiredOption('--naar <map>', 'waar ze heen gaan; daar mag nog niets staan')
    .addHelpText(
      'after',
      `
Een tabel met jaren komt in een map per jaar (lidmaatschap/jaar=2026/deel-0.parquet), een andere in één bestand.
De maten als SQL op deze tabellen staan in docs/sql.

Voorbeeld:
  samenhang data uit --vorm parquet --naar tabellen`,
    );
  addPakketopties(uit).action(async (opties: Uitopties) => {
    const geschreven = await writeTabellen(opties);
    if (opties.json) schrijver.json({ map: resolve(opties.naar), tabellen: geschreven });
    else schrijver.regels(...describe(resolve(opties.naar), geschreven));
  });
}

/** @throws GebruikFout where something stands at the place already */
async function writeTabellen({ data, naar }: Uitopties): Promise<readonly Geschreven[]> {
  const pakket = await openPakket(await packageDir(data));
  try {
    return await writeParquetmap(pakket, resolve(naar));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (['ENOTEMPTY', 'ENOTDIR', 'EEXIST'].includes(String(code)))
      throw new GebruikFout(`Op '${naar}' staat al iets: kies een map die er nog niet is, of die leeg is.`);
    throw new Bevinding(`De tabellen zijn niet geschreven (${describeOorzaak(error)}).`);
  }
}

function describe(map: string, geschreven: readonly Geschreven[]): string[] {
  const rijen = geschreven.reduce((som, t) => som + t.rijen, 0);
  return [
    `${toonMet(geschreven.length, 'tabel', 'tabellen')} met ${toonAantal(rijen)} rijen in ${map}`,
    ...geschreven.map(
      (t) =>
        `  ${t.tabel}: ${toonMet(t.rijen, 'rij', 'rijen')} in ${toonMet(t.bestanden, 'bestand', 'bestanden')}`,
    ),
  ];
}
