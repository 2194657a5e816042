import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';

/** Milliseconds that a write waits for another process on the same file, and between two tries. */
const geduldMs = 10_000;
const tussenMs = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/** A transaction that writes takes the right to do so at once: one that takes it later can be refused halfway. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate');
    const einde = performance.now() + geduldMs;
    // SQLite itself would wait with the whole server standing still.
    for (;;)
      try {
        await connection.executeQuery(begin);
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > einde) throw error;
        await setTimeout(tussenMs * (1 + Math.random()));
      }
  }

  /** SQLite ends a transaction itself where the disk is full: then there is nothing to undo. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: unknown) => {
      if (!(error instanceof Error && /no transaction is active/u.test(error.message))) throw error;
    });
  }
}

/** SQLite can undo a change of the schema, so that one is made as a whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** SQLite as we use it: see `ImmediateDriver`. */
export class ImmediateDialect extends SqliteDialect {
  private readonly config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.config);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}
