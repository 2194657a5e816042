// Two engines that the measures in docs/sql are tried on: DuckDB over our Parquet, and a PostgreSQL server of the test.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { makeDir, packagedPrograms, startServer } from '../opslag/databases.ts';

export type Rij = Readonly<Record<string, unknown>>;

/** A database with the tables of the package in it. */
export interface Motor {
  /** The rows of a question; nothing for another statement. Whole numbers of 64 bits may come as text. */
  ask(sql: string): Promise<readonly Rij[]>;
  close(): Promise<void>;
}

/** What is used here of DuckDB, which stands with the tools (gereedschap): only tests and benches need it. */
interface Duckdb {
  readonly DuckDBInstance: {
    create(pad: string, opties: Readonly<Record<string, string>>): Promise<Instantie>;
  };
}
interface Instantie {
  connect(): Promise<Verbinding>;
  closeSync(): void;
}
interface Verbinding {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Rij[] }>;
  closeSync(): void;
}

/** The tables of the package that the measures read. */
export const TABELLEN = ['gemeenten', 'lidmaatschap', 'woonwerk', 'regelingen', 'deelnames'];
/** Those with years, which are a folder with a part for each. */
const metJaar = new Set(['gemeenten', 'lidmaatschap', 'woonwerk']);

/** DuckDB with views on these tables in a folder that `samenhang data uit` wrote. */
export async function openDuckdb(map: string, tabellen: readonly string[]): Promise<Motor> {
  const gereedschap = createRequire(join(import.meta.dirname, '../../gereedschap/package.json'));
  const { DuckDBInstance } = gereedschap('@duckdb/node-api') as Duckdb;
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const verbinding = await instance.connect();
  const ask = async (sql: string) => (await verbinding.runAndReadAll(sql)).getRowObjectsJson();
  for (const naam of tabellen) {
    const bestanden = metJaar.has(naam) ? `${naam}/*/*.parquet` : `${naam}.parquet`;
    await ask(`create view ${naam} as from read_parquet('${map}/${bestanden}', hive_partitioning = true)`);
  }
  return {
    ask,
    close() {
      verbinding.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

const soorten: Readonly<Record<string, string>> = {
  VARCHAR: 'text',
  INTEGER: 'integer',
  BIGINT: 'bigint',
  DOUBLE: 'float8',
};

/** The same tables, taken over from DuckDB, in a PostgreSQL server that ends with it. */
export async function openPostgres(bron: Motor): Promise<Motor> {
  const dir = makeDir();
  const server = await startServer(await packagedPrograms(dir), dir);
  const client = new pg.Client({ connectionString: (await server.makeDatabase()).alsBaas });
  await client.connect();
  for (const naam of TABELLEN) {
    const kolommen = await bron.ask(`describe ${naam}`);
    const namen = kolommen.map((k) => `${String(k.column_name)} ${soorten[String(k.column_type)] ?? 'text'}`);
    await client.query(`create table ${naam} (${namen.join(', ')})`);
    await client.query(`insert into ${naam} select * from json_populate_recordset(null::${naam}, $1)`, [
      JSON.stringify(await bron.ask(`select * from ${naam}`)),
    ]);
    await client.query(`analyze ${naam}`);
  }
  return {
    ask: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    async close() {
      await client.end();
      await server.stop();
    },
  };
}
