import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { asOpslagfout, guardOpslag } from '../fouten.ts';
import type { Tabellen } from '../tabellen.ts';
import { ImmediateDialect } from './driver.ts';
import { keepStatements } from './vragen.ts';

/** Milliseconds that one statement waits for another process, while nothing else happens in this one. */
const geduldMs = 50;

/** Only who runs the server may read what people keep. */
function makePrivate(bestand: string): void {
  mkdirSync(dirname(bestand), { recursive: true, mode: 0o700 });
  closeSync(openSync(bestand, 'a', 0o600));
}

function openFile(bestand: string): Database.Database {
  try {
    makePrivate(bestand);
    const sqlite = new Database(bestand, { timeout: geduldMs });
    sqlite.pragma('journal_mode = WAL');
    // An answer that says 'kept' is on the disk: not only in the memory of the operating system.
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    // What is deleted is overwritten, not only no longer named.
    sqlite.pragma('secure_delete = ON');
    return sqlite;
  } catch (error) {
    throw asOpslagfout(error);
  }
}

/** The embedded database in this file, made where there is none. @throws Opslagfout */
export function openSqlite(bestand: string): Adapter {
  const sqlite = openFile(bestand);
  const db = new Kysely<Tabellen>({ dialect: new ImmediateDialect({ database: keepStatements(sqlite) }) });
  return {
    soort: 'sqlite',
    db,
    write: (_namens, werk) => guardOpslag(() => db.transaction().execute(werk)),
    read: (_namens, werk) => guardOpslag(() => db.transaction().setAccessMode('read only').execute(werk)),
    // Whoever writes is alone already, and nobody else makes tables in this file.
    alone: (werk) => werk(),
    // What was written before is still in the journal, until that is emptied.
    scrub: () => guardOpslag(async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(db))),
    close: () => db.destroy(),
  };
}
