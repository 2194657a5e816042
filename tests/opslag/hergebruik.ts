// Databases of a server of the tests that are used again: making one costs a quarter of a second and 12 MB of small
// files, and making the tables of a store in it half a second more. What is used again is as new, or it is left alone.

import { openStore } from '@samenhang/server/store';
import { ask } from './ask.ts';

/** Has something done when the test that asks ends, whatever became of it: Vitest's `onTestFinished`. */
export type AtEnd = (werk: () => Promise<void>) => void;

/** What migrations write; a store writes nothing there. */
const vast = ['public.bewaartermijn', 'public.kysely_migration', 'public.kysely_migration_lock'];
/** What a store writes when it is opened, and makes again where it is gone. */
const bijOpenen = ['public.instelling'];

const eigen = 16_384;

const objecten = ['class', 'proc', 'type', 'trigger', 'policy', 'constraint', 'namespace'];

/** Everything that was made or changed of the schema, and what migrations wrote. */
const afdruk = `select md5(concat(${[
  ...objecten.map(
    (soort) => `(select string_agg(oid || '-' || xmin, ' ' order by oid)
    from pg_${soort} where oid >= ${eigen})`,
  ),
  `(select string_agg(attrelid || '-' || attnum || '-' || xmin, ' ' order by attrelid, attnum)
    from pg_attribute where attrelid >= ${eigen})`,
  ...vast.map((tabel) => `(select string_agg(t::text, ' ' order by t::text) from ${tabel} t)`),
].join(', ')})) as afdruk`;

const relaties = (soort: 'r' | 'S') => `select n.nspname || '.' || quote_ident(c.relname) as naam
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = '${soort}' and c.oid >= ${eigen} order by 1`;

const over = `select ${objecten.map((soort) => `(select count(*) from pg_${soort} where oid >= ${eigen})`).join(' + ')} as over`;

const ontkoppel = `select pg_terminate_backend(pid, 5000) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

interface Gevuld {
  readonly afdruk: string;
  /** Statements that take away whatever a test wrote. */
  readonly leegmaken: readonly string[];
}

export interface Voorraad {
  /** A database with nothing in it. */
  takeEmpty(atEnd?: AtEnd): Promise<string>;
  /** A database with the tables of a store, which nobody has used yet. */
  takeStore(atEnd?: AtEnd): Promise<string>;
}

/** Keeps the databases of one server. `als` gives the address of a database for the store, or for who may do all. */
export function makeVoorraad(
  als: (rol: 'samenhang' | 'baas', database: string) => string,
  create: () => Promise<string>,
): Voorraad {
  const leeg: string[] = [];
  const klaar: string[] = [];
  const stores = new Map<string, Gevuld>();

  /** Makes the tables of a store, and remembers how it is then. */
  async function fill(naam: string): Promise<string> {
    await (await openStore({ adres: als('samenhang', naam) })).close();
    const baas = als('baas', naam);
    const tabellen = await ask<{ naam: string }>(baas, relaties('r'));
    const wissen = tabellen.map((tabel) => tabel.naam).filter((tabel) => !vast.includes(tabel));
    const gevuld = wissen.map((tabel) => `select '${tabel}' as tabel where exists (select 1 from ${tabel})`);
    const rijen = await ask<{ tabel: string }>(baas, gevuld.join(' union all '));
    if (rijen.some(({ tabel }) => !bijOpenen.includes(tabel)))
      throw new Error(
        `a new store has rows in ${JSON.stringify(rijen)}: are they of a migration? name them here`,
      );
    const reeksen = await ask<{ naam: string }>(baas, relaties('S'));
    const leegmaken = [
      // No trigger and no reference holds this up.
      `set session_replication_role = replica`,
      ...wissen.map((tabel) => `delete from ${tabel}`),
      `select ${reeksen.map((reeks) => `setval('${reeks.naam}', 1, false)`).join(', ')}`,
    ];
    const [stand] = await ask<{ afdruk: string }>(baas, ...leegmaken, afdruk);
    stores.set(naam, { afdruk: stand?.afdruk ?? '', leegmaken });
    return naam;
  }

  /** Takes back what a test is done with: as a new store, else as new, else not at all. */
  async function takeBack(naam: string): Promise<void> {
    const baas = als('baas', naam);
    const store = stores.get(naam);
    const [stand] = store ? await ask<{ afdruk: string }>(baas, ontkoppel, afdruk) : [];
    if (store && stand?.afdruk === store.afdruk) {
      await ask(baas, store.leegmaken.join(';'));
      klaar.push(naam);
      return;
    }
    stores.delete(naam);
    const [rest] = await ask<{ over: string }>(baas, ontkoppel, 'drop owned by samenhang cascade', over);
    if (rest?.over === '0') leeg.push(naam);
  }

  const hand = (naam: string, atEnd?: AtEnd): string => {
    // A server that a failed test left without a database is told of by that test.
    atEnd?.(() => takeBack(naam).catch(() => undefined));
    return naam;
  };
  const takeEmpty = async () => leeg.pop() ?? (await create());
  return {
    takeEmpty: async (atEnd) => hand(await takeEmpty(), atEnd),
    takeStore: async (atEnd) => hand(klaar.pop() ?? (await fill(await takeEmpty())), atEnd),
  };
}
