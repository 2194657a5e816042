import { Kopiefout } from './kopie/fouten.ts';

/** Why the store cannot do what is asked: a matter of the machine or of its settings, not of who asks. */
export type Opslagreden =
  /** The disk has no room. What was there is unharmed. */
  | 'vol'
  /** The database does not answer, or another program holds it. */
  | 'onbereikbaar'
  /** The database was last used by a later version of this program. */
  | 'nieuwer'
  /** The role that connects is above row-level security. */
  | 'te-machtig'
  /** The address of the database is not one of PostgreSQL, or its version is below 15. */
  | 'geen-postgres';

/** The store cannot do it: see `Opslagreden`. The cause is what the driver said, for the log. */
export class Opslagfout extends Error {
  readonly reden: Opslagreden;

  constructor(reden: Opslagreden, cause?: unknown) {
    super(`store: ${reden}`, { cause });
    this.reden = reden;
  }
}

/** Codes of SQLite, PostgreSQL (SQLSTATE) and the network that are a matter of the machine. */
const redenen: readonly (readonly [RegExp, Opslagreden])[] = [
  [/^(?:SQLITE_FULL|53100|ENOSPC)/u, 'vol'],
  [/^(?:SQLITE_BUSY|SQLITE_LOCKED|SQLITE_CANTOPEN|SQLITE_IOERR|SQLITE_READONLY)/u, 'onbereikbaar'],
  [/^(?:ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EPIPE|EACCES|ENOENT|EROFS)/u, 'onbereikbaar'],
  // Class 08: connection; 57P: shut down or starting; 53: out of resources; 28: the role may not come in.
  [/^(?:08...|57P..|53...|28...|3D000)$/u, 'onbereikbaar'],
];

/** The words of `pg` and its pool where they give no code. */
const verbroken = /terminat|timeout|connection|closed/iu;

/** The error as one of the store, where it is a matter of the machine; else as it was: a mistake in our own code. */
export function asOpslagfout(error: unknown): unknown {
  // What is wrong with a file of a copy is no matter of the database.
  if (!(error instanceof Error) || error instanceof Opslagfout || error instanceof Kopiefout) return error;
  const reden = reasonOf(error);
  if (reden) return new Opslagfout(reden, error);
  // Who works on the database for us may wrap what it said.
  const oorzaak = asOpslagfout(error.cause);
  return oorzaak instanceof Opslagfout ? oorzaak : error;
}

function reasonOf(error: Error): Opslagreden | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reden = redenen.find(([patroon]) => patroon.test(code))?.[1];
  return reden ?? (code === '' && verbroken.test(error.message) ? 'onbereikbaar' : undefined);
}

/** Does this work; what is a matter of the machine comes out as such. @throws Opslagfout */
export async function guardOpslag<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (error) {
    throw asOpslagfout(error);
  }
}

/** Is it that something else has what only one may have? Then the matter is what was asked. */
export function isClash(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === '23505';
}
