import type { Kysely } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Toegang } from '../bereik.ts';
import type { Tabellen } from '../tabellen.ts';

/** Somebody who has a piece open. */
interface Aanwezige {
  readonly persoon: string;
  readonly naam: string;
}

/** What of a piece can be followed: whatever is done with it, this is another. Nothing of what it holds is in it. */
export interface Blik {
  readonly versie: number;
  readonly titel: string;
  readonly gewijzigdOp: string;
  /** Who made this version; null where that person is no longer here. */
  readonly door: Aanwezige | null;
  readonly weg: boolean;
  /** Another text whenever anything is done with the comments. */
  readonly opmerkingen: string;
  /** Each person once, by name. */
  readonly aanwezig: readonly Aanwezige[];
}

/** Following a piece, and being there. A window is one open page of one person. */
export interface Meekijken {
  /** May this person see this piece? */
  mayFollow(persoon: string, stuk: string): Promise<boolean>;
  /** They look at it from now on; false where they may not. */
  enter(persoon: string, stuk: string, venster: string): Promise<boolean>;
  /** These windows are still there. */
  stay(vensters: readonly string[]): Promise<void>;
  leave(vensters: readonly string[]): Promise<void>;
  /** How these pieces are now; one that is gone is not among them. */
  look(stukken: readonly string[]): Promise<ReadonlyMap<string, Blik>>;
  /** Those of these sessions in which somebody is still signed in. */
  sessions(sessies: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A window of which nothing was heard for so many milliseconds is no longer there. */
const stilMs = 45_000;

const among = (ids: readonly string[]): string[] => ['', ...ids];

/** Who is there, by piece. */
async function readAanwezig(db: Kysely<Tabellen>, stukken: readonly string[], sinds: string) {
  const rijen = await db
    .selectFrom('aanwezig')
    .innerJoin('persoon', 'persoon.id', 'aanwezig.persoon')
    .where('aanwezig.stuk', 'in', among(stukken))
    .where('aanwezig.gezien_op', '>', sinds)
    .select(['aanwezig.stuk', 'persoon.id as persoon', 'persoon.name as naam'])
    .distinct()
    .orderBy('persoon.name')
    .orderBy('persoon.id')
    .execute();
  return Map.groupBy(rijen, ({ stuk }) => stuk);
}

/** A text for each piece that is another after anything was done with its comments. */
async function readOpmerkingen(db: Kysely<Tabellen>, stukken: readonly string[]) {
  const rijen = await db
    .selectFrom('opmerking')
    .where('stuk', 'in', among(stukken))
    .groupBy('stuk')
    .select(({ fn }) => [
      'stuk',
      fn.max('volgnummer').as('laatste'),
      fn.count('verwijderd_op').as('weg'),
      fn.max('verwijderd_op').as('wegOp'),
      fn.count('opgelost_op').as('opgelost'),
      fn.max('opgelost_op').as('opgelostOp'),
    ])
    .execute();
  return new Map(rijen.map(({ stuk, ...rest }) => [stuk, Object.values(rest).join(' ')]));
}

async function look(
  db: Kysely<Tabellen>,
  stukken: readonly string[],
  nu: Date,
): Promise<ReadonlyMap<string, Blik>> {
  const rijen = await db
    .selectFrom('stuk')
    .leftJoin('geschiedenis', (join) =>
      join.onRef('geschiedenis.stuk', '=', 'stuk.id').onRef('geschiedenis.versie', '=', 'stuk.versie'),
    )
    .leftJoin('persoon', 'persoon.id', 'geschiedenis.wie')
    .where('stuk.id', 'in', among(stukken))
    .select(['stuk.id', 'stuk.versie', 'stuk.titel', 'stuk.gewijzigd_op', 'stuk.verwijderd_op'])
    .select(['persoon.id as wie', 'persoon.name as naam'])
    .execute();
  const aanwezig = await readAanwezig(db, stukken, new Date(nu.getTime() - stilMs).toISOString());
  const opmerkingen = await readOpmerkingen(db, stukken);
  return new Map(
    rijen.map(({ id, versie, titel, gewijzigd_op, verwijderd_op, wie, naam }) => [
      id,
      {
        versie,
        titel,
        gewijzigdOp: gewijzigd_op,
        door: wie === null || naam === null ? null : { persoon: wie, naam },
        weg: verwijderd_op !== null,
        opmerkingen: opmerkingen.get(id) ?? '',
        aanwezig: (aanwezig.get(id) ?? []).map(({ persoon, naam }) => ({ persoon, naam })),
      },
    ]),
  );
}

/** Who has which piece open, on a database that several servers share. */
export function openMeekijken(
  adapter: Adapter,
  als: (persoon: string) => Toegang,
  nu: () => Date,
): Meekijken {
  const mayFollow = (persoon: string, stuk: string) =>
    als(persoon).read(async (bereik) => {
      const er = await bereik
        .selectStukken('lezen', 'ontwerp')
        .where('stuk.id', '=', stuk)
        .select('stuk.id')
        .executeTakeFirst();
      return er !== undefined;
    });
  return {
    mayFollow,
    async enter(persoon, stuk, venster) {
      if (!(await mayFollow(persoon, stuk))) return false;
      const rij = { venster, stuk, persoon, gezien_op: nu().toISOString() };
      await adapter.write({ persoon }, async (trx) => {
        await trx.insertInto('aanwezig').values(rij).execute();
      });
      return true;
    },
    stay: (vensters) =>
      adapter.write('store', async (trx) => {
        await trx
          .updateTable('aanwezig')
          .set({ gezien_op: nu().toISOString() })
          .where('venster', 'in', among(vensters))
          .execute();
      }),
    leave: (vensters) =>
      adapter.write('store', async (trx) => {
        await trx.deleteFrom('aanwezig').where('venster', 'in', among(vensters)).execute();
      }),
    look: (stukken) => adapter.read('store', (db) => look(db, stukken, nu())),
    sessions: (sessies) =>
      adapter.read('store', async (db) => {
        const rijen = await db
          .selectFrom('sessie')
          .where('id', 'in', among(sessies))
          .where('expiresAt', '>', adapter.soort === 'postgres' ? nu() : nu().toISOString())
          .select('id')
          .execute();
        return new Set(rijen.map(({ id }) => id));
      }),
  };
}
