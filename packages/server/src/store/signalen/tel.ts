import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../tabellen.ts';

/** The quarter in which this moment lies, by UTC: `2026-4`. */
const quarterOf = (moment: string) => `${moment.slice(0, 4)}-${Math.ceil(Number(moment.slice(5, 7)) / 3)}`;

/** A row of counts, without its count. */
type Cel = Omit<Tabellen['signaaltelling'], 'aantal'>;

/** What tells all signals apart in the counts, as they were sent: whatever became of one, who sent it and where it happened. */
async function readEersten(db: Kysely<Tabellen>, eerste: readonly number[]) {
  const plaats = (soort: 'gemeente' | 'regio') =>
    sql<string>`coalesce((select p.waarde from signaalkenmerk p
      where p.signaal = signaal.volgnummer and p.soort = ${sql.lit(soort)}), '')`;
  const rijen = await db
    .selectFrom('signaal')
    .where('volgnummer', 'in', [...eerste])
    .select(['volgnummer', 'zender', 'gemaakt_op'])
    .select([plaats('gemeente').as('gemeente'), plaats('regio').as('regio')])
    .execute();
  return new Map(
    rijen.map(({ volgnummer, zender, gemaakt_op, ...waar }) => [
      volgnummer,
      { ...waar, zender: zender ?? '', kwartaal: quarterOf(gemaakt_op) },
    ]),
  );
}

/** Where these signals, as they were sent, count: under what the open signals that come of them have, each once. */
async function cellsOf(db: Kysely<Tabellen>, eerste: readonly number[]): Promise<Cel[]> {
  const telt = await db
    .selectFrom('signaalbron as b')
    .innerJoin('signaal as n', 'n.volgnummer', 'b.signaal')
    .innerJoin('signaal as o', 'o.volgnummer', 'b.bron')
    .innerJoin('signaalkenmerk as k', 'k.signaal', 'n.volgnummer')
    .where('b.soort', '=', 'eerste')
    .where('b.bron', 'in', [...eerste])
    .where('n.staat', '=', 'open')
    .where('o.staat', '<>', 'ingetrokken')
    .where('k.soort', 'not in', ['gemeente', 'regio'])
    .select(['b.bron as nummer', 'k.soort', 'k.waarde'])
    .distinct()
    .execute();
  const eersten = await readEersten(db, eerste);
  const tellend = [...new Set(telt.map(({ nummer }) => nummer))];
  return [...telt, ...tellend.map((nummer) => ({ nummer, soort: 'alles', waarde: '' }))].flatMap(
    ({ nummer, soort, waarde }) => {
      const een = eersten.get(nummer);
      return een ? [{ soort, waarde, ...een }] : [];
    },
  );
}

/** Keeps the counts right while this work is done with these signals, as they were sent, and with what comes of them. */
export async function recount<T>(
  db: Kysely<Tabellen>,
  eerste: readonly number[],
  werk: () => Promise<T>,
): Promise<T> {
  const voor = await cellsOf(db, eerste);
  const uitkomst = await werk();
  await addCounts(db, voor, await cellsOf(db, eerste));
  return uitkomst;
}

/** Counts a signal that is new. */
export async function countNew(db: Kysely<Tabellen>, nummer: number): Promise<void> {
  await addCounts(db, [], await cellsOf(db, [nummer]));
}

async function addCounts(db: Kysely<Tabellen>, weg: readonly Cel[], erbij: readonly Cel[]): Promise<void> {
  const verschil = new Map<string, Cel & { aantal: number }>();
  const add = (cel: Cel, aantal: number) => {
    const sleutel = JSON.stringify([
      cel.soort,
      cel.waarde,
      cel.gemeente,
      cel.regio,
      cel.zender,
      cel.kwartaal,
    ]);
    const eerder = verschil.get(sleutel) ?? { ...cel, aantal: 0 };
    verschil.set(sleutel, { ...eerder, aantal: eerder.aantal + aantal });
  };
  for (const cel of weg) add(cel, -1);
  for (const cel of erbij) add(cel, 1);
  // Always in one order, so that two that count at once do not wait for one another.
  const rijen = [...verschil.entries()]
    .filter(([, { aantal }]) => aantal !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rij]) => rij);
  if (rijen.length === 0) return;
  await db
    .insertInto('signaaltelling')
    .values(rijen)
    .onConflict((oc) =>
      oc
        .columns(['soort', 'waarde', 'gemeente', 'regio', 'zender', 'kwartaal'])
        .doUpdateSet((eb) => ({ aantal: eb('signaaltelling.aantal', '+', eb.ref('excluded.aantal')) })),
    )
    .execute();
}
