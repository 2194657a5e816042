import type { Kysely, Transaction } from 'kysely';
import type { Tabellen } from './tabellen.ts';

/** For whom a piece of work is done: a person, whoever has a link to one piece, or the store itself (purging, copying). */
export type Namens = { readonly persoon: string } | { readonly stuk: string } | 'store';

/** How many connections to a database work, rest, and how much work waits for one. */
export interface Poolstand {
  readonly bezig: number;
  readonly vrij: number;
  readonly wachtend: number;
}

/** Who keeps count of how the store is doing. */
export interface Opslagmeter {
  /** Work waited so many seconds for a connection. */
  wachtte(seconden: number): void;
  /** From now on this tells how the connections are. */
  volg(lees: () => Poolstand): void;
}

/** How the store connects. */
export interface Verbinding {
  /** Most connections to PostgreSQL at once. */
  readonly hoogstens?: number | undefined;
  readonly meter?: Opslagmeter | undefined;
}

/** One kind of database: what differs between them, and nothing else. */
export interface Adapter {
  readonly soort: 'sqlite' | 'postgres';
  readonly db: Kysely<Tabellen>;
  /** Of PostgreSQL, for who makes a connection of its own: the queue of long work. */
  readonly adres?: string;
  /** One transaction, kept on disk when it answers. @throws Opslagfout */
  write<T>(namens: Namens, werk: (trx: Transaction<Tabellen>) => Promise<T>): Promise<T>;
  /** Reads from one moment. @throws Opslagfout */
  read<T>(namens: Namens, werk: (db: Kysely<Tabellen>) => Promise<T>): Promise<T>;
  /** Work that changes tables, and that reads which there are: one process at a time. @throws Opslagfout */
  alone<T>(werk: () => Promise<T>): Promise<T>;
  /** What was deleted leaves no bytes behind where the database keeps them, as far as it can. @throws Opslagfout */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
