import type { Database, Statement } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** So many questions are kept ready; the server asks fewer kinds of them. */
const meeste = 500;

/**
 * The database with its questions kept ready: SQLite reads a question anew at every `prepare`, which takes longer than
 * answering most. What is in use is not handed out twice, and SQLite itself reads it anew where the schema changed.
 */
export function keepStatements(sqlite: Database): SqliteDatabase {
  const ready = new Map<string, Statement>();
  return {
    prepare(sql) {
      const kept = ready.get(sql);
      if (kept !== undefined && !kept.busy) return kept;
      const made = sqlite.prepare(sql);
      if (ready.size >= meeste) ready.clear();
      ready.set(sql, made);
      return made;
    },
    close() {
      ready.clear();
      sqlite.close();
    },
  };
}
