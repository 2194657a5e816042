import type { Kysely } from 'kysely';
import { listMigraties } from '../migraties/index.ts';
import type { Tabellen } from '../tabellen.ts';
import { type Cel, Teller, type Telling } from './telling.ts';

/** What a copy says of itself, before anything else. */
export interface Kopiekop {
  readonly samenhang: 'opslag';
  /** Of the form of a copy. */
  readonly vorm: number;
  /** The changes of the schema that the store had, in order. */
  readonly schema: readonly string[];
  readonly gemaaktOp: string;
}

/** The form of a copy that this program writes and reads. */
export const kopievorm = 1;

/** One line of a copy: its head, the beginning of a table, a row of it, or the end with what there was. */
export type Kopieregel =
  | Kopiekop
  | { readonly tabel: string; readonly kolommen: readonly string[] }
  | readonly Cel[]
  | { readonly einde: Readonly<Record<string, Telling>> };

/** Is this line a row of a table? */
export function isRij(regel: Kopieregel): regel is readonly Cel[] {
  return Array.isArray(regel);
}

type Db = Kysely<Tabellen>;

/** The same database by the names that it tells itself: a copy may be of an earlier schema. */
type Vrij = Kysely<Record<string, Record<string, unknown>>>;

export function asVrij(db: Db): Vrij {
  return db as unknown as Vrij;
}

/** Rows that are asked for at a time. */
const greep = 500;

/** The tables of these that a store has, with their columns by name. */
async function listTabellen(
  db: Db,
  kopietabellen: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const er = await db.introspection.getTables();
  return new Map(
    kopietabellen.flatMap((naam) => {
      const tabel = er.find(({ name }) => name === naam);
      return tabel ? [[naam, tabel.columns.map(({ name }) => name).sort()] as const] : [];
    }),
  );
}

function cellOf(waarde: unknown): Cel {
  if (waarde instanceof Date) return waarde.toISOString();
  if (typeof waarde === 'boolean') return waarde ? 1 : 0;
  return waarde as Cel;
}

/** All rows of a table, each as its cells in the order of these columns. */
async function* readRijen(db: Db, tabel: string, kolommen: readonly string[]): AsyncGenerator<Cel[]> {
  for await (const rij of asVrij(db).selectFrom(tabel).select(kolommen).stream(greep))
    yield kolommen.map((kolom) => cellOf(rij[kolom]));
}

/** These tables of a store as lines, from one moment: within one transaction that reads. */
export async function* readKopie(
  db: Db,
  nu: Date,
  kopietabellen: readonly string[],
): AsyncGenerator<Kopieregel> {
  yield {
    samenhang: 'opslag',
    vorm: kopievorm,
    schema: await listMigraties(db),
    gemaaktOp: nu.toISOString(),
  };
  const einde: Record<string, Telling> = {};
  for (const [tabel, kolommen] of await listTabellen(db, kopietabellen)) {
    yield { tabel, kolommen };
    const teller = new Teller();
    for await (const rij of readRijen(db, tabel, kolommen)) {
      teller.add(rij);
      yield rij;
    }
    einde[tabel] = teller.telling;
  }
  yield { einde };
}

/** What there is in each of these tables of a store. */
export async function countTabellen(
  db: Db,
  kopietabellen: readonly string[],
): Promise<Readonly<Record<string, Telling>>> {
  for await (const regel of readKopie(db, new Date(), kopietabellen))
    if ('einde' in regel) return regel.einde;
  return {};
}
