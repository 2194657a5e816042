import { type Kysely, sql, type TableMetadata, type Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { knowsMigraties, migrate, migrateTo } from '../migraties/index.ts';
import type { Tabellen } from '../tabellen.ts';
import { Kopiefout } from './fouten.ts';
import { asVrij, countTabellen, isRij, type Kopiekop, type Kopieregel, kopievorm } from './lees.ts';
import { type Cel, isSame, type Telling } from './telling.ts';

type Tellingen = Readonly<Record<string, Telling>>;

/** Cells that go into one statement: below the 32,766 of SQLite. */
const cellen = 20_000;

/** How this database takes a column. */
interface Kolom {
  readonly naam: string;
  readonly waarheid: boolean;
}

/** The head of a copy; what follows it is still to be read. @throws Kopiefout where there is none that we can read */
export async function takeHead(regels: AsyncIterator<Kopieregel>): Promise<Kopiekop> {
  const eerste = await regels.next();
  if (eerste.done === true) throw new Kopiefout('geen-kopie');
  const kop = eerste.value;
  if (isRij(kop) || !('samenhang' in kop)) throw new Kopiefout('geen-kopie');
  if (kop.vorm !== kopievorm || !knowsMigraties(kop.schema)) throw new Kopiefout('nieuwer');
  return kop;
}

/** Puts a copy of these tables into a store in which nobody keeps anything, as a whole or not at all. @throws Kopiefout, Opslagfout */
export async function writeKopie(
  adapter: Adapter,
  kop: Kopiekop,
  regels: AsyncIterator<Kopieregel>,
  kopietabellen: readonly string[],
): Promise<Tellingen> {
  await checkEmpty(adapter);
  await migrateTo(adapter, kop.schema);
  const tellingen = await adapter.write('store', (trx) => fill(trx, adapter.soort, regels, kopietabellen));
  await migrate(adapter);
  return tellingen;
}

/** @throws Kopiefout where somebody has kept something */
async function checkEmpty(adapter: Adapter): Promise<void> {
  const er = new Set((await adapter.db.introspection.getTables()).map(({ name }) => name));
  for (const tabel of ['persoon', 'organisatie', 'stuk'].filter((naam) => er.has(naam))) {
    const eerste = await adapter.read('store', (trx) =>
      asVrij(trx).selectFrom(tabel).selectAll().executeTakeFirst(),
    );
    if (eerste !== undefined) throw new Kopiefout('niet-leeg', { tabel });
  }
}

/** Fills the tables, and reads them again: what came out must be what went in. */
async function fill(
  trx: Transaction<Tabellen>,
  soort: Adapter['soort'],
  regels: AsyncIterator<Kopieregel>,
  kopietabellen: readonly string[],
): Promise<Tellingen> {
  // What the schema itself put there, such as terms, stands in the copy as well.
  const tabellen = await trx.introspection.getTables();
  for (const tabel of kopietabellen.toReversed())
    if (tabellen.some(({ name }) => name === tabel)) await asVrij(trx).deleteFrom(tabel).execute();
  const einde = await insertAll(
    trx,
    tabellen.filter(({ name }) => kopietabellen.includes(name)),
    regels,
  );
  if (soort === 'postgres') await continueNumbers(trx, tabellen, kopietabellen);
  const er = await countTabellen(trx, kopietabellen);
  for (const tabel of new Set([...Object.keys(einde), ...Object.keys(er)]))
    if (!isSame(einde[tabel], er[tabel])) throw new Kopiefout('beschadigd', { tabel });
  return einde;
}

async function insertAll(
  trx: Kysely<Tabellen>,
  tabellen: readonly TableMetadata[],
  regels: AsyncIterator<Kopieregel>,
): Promise<Tellingen> {
  let tabel = '';
  let kolommen: readonly Kolom[] = [];
  let rijen: (readonly Cel[])[] = [];
  const send = async () => {
    if (rijen.length > 0) await insertRijen(trx, tabel, kolommen, rijen);
    rijen = [];
  };
  for (let stap = await regels.next(); stap.done !== true; stap = await regels.next()) {
    const regel = stap.value;
    if (isRij(regel)) {
      if (regel.length !== kolommen.length) throw new Kopiefout('beschadigd', { tabel });
      rijen.push(regel);
      if (rijen.length * kolommen.length >= cellen) await send();
      continue;
    }
    await send();
    if ('einde' in regel) return regel.einde;
    if (!('tabel' in regel)) throw new Kopiefout('beschadigd');
    tabel = regel.tabel;
    kolommen = describeKolommen(tabellen, tabel, regel.kolommen);
  }
  throw new Kopiefout('afgebroken');
}

function describeKolommen(
  tabellen: readonly TableMetadata[],
  tabel: string,
  namen: readonly string[],
): Kolom[] {
  const er = tabellen.find(({ name }) => name === tabel);
  return namen.map((naam) => {
    const kolom = er?.columns.find(({ name }) => name === naam);
    if (!kolom) throw new Kopiefout('beschadigd', { tabel });
    return { naam, waarheid: kolom.dataType === 'bool' };
  });
}

async function insertRijen(
  trx: Kysely<Tabellen>,
  tabel: string,
  kolommen: readonly Kolom[],
  rijen: readonly (readonly Cel[])[],
): Promise<void> {
  const waarden = rijen.map((rij) =>
    Object.fromEntries(
      kolommen.map(({ naam, waarheid }, k) => {
        const cel = rij[k] ?? null;
        return [naam, waarheid && cel !== null ? cel === 1 : cel];
      }),
    ),
  );
  await asVrij(trx).insertInto(tabel).values(waarden).execute();
}

/** PostgreSQL numbers on after the highest number, as SQLite does of itself. */
async function continueNumbers(
  trx: Kysely<Tabellen>,
  tabellen: readonly TableMetadata[],
  kopietabellen: readonly string[],
): Promise<void> {
  // Other programs may have tables in other schemas of this database, such as the queue of long work.
  for (const { name, columns } of tabellen.filter((tabel) => kopietabellen.includes(tabel.name)))
    for (const kolom of columns.filter(({ isAutoIncrementing }) => isAutoIncrementing))
      await sql`select setval(pg_get_serial_sequence(${name}, ${kolom.name}),
        coalesce((select max(${sql.ref(kolom.name)}) from ${sql.table(name)}), 0) + 1, false)`.execute(trx);
}
