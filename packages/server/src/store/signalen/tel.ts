import type { Kysely } from 'kysely';
import type { Tabellen } from '../tabellen.ts';

/** The quarter in which this moment lies, by UTC: `2026-4`. */
const quarterOf = (moment: string) => `${moment.slice(0, 4)}-${Math.ceil(Number(moment.slice(5, 7)) / 3)}`;

interface Cel {
  readonly soort: string;
  readonly waarde: string;
  readonly gemeente: string;
  readonly kwartaal: string;
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
    .select(['b.bron as eerste', 'k.soort', 'k.waarde', 'o.gemaakt_op'])
    .distinct()
    .execute();
  // Where it happened is told by who sent it, whatever became of it.
  const plaatsen = await db
    .selectFrom('signaalkenmerk')
    .where('signaal', 'in', [...eerste])
    .where('soort', 'in', ['gemeente', 'regio'])
    .select(['signaal', 'soort', 'waarde'])
    .execute();
  const alle = new Map(telt.map(({ eerste: nr, gemaakt_op }) => [nr, quarterOf(gemaakt_op)]));
  const gemeenteOf = (nr: number) =>
    plaatsen.find(({ signaal, soort }) => signaal === nr && soort === 'gemeente')?.waarde ?? '';
  return [
    ...telt.map(({ eerste: nr, soort, waarde }) => ({ nr, soort, waarde })),
    ...[...alle.keys()].map((nr) => ({ nr, soort: 'alles', waarde: '' })),
    ...plaatsen.flatMap(({ signaal: nr, soort, waarde }) =>
      soort === 'regio' && alle.has(nr) ? [{ nr, soort, waarde }] : [],
    ),
  ].map(({ nr, soort, waarde }) => ({
    soort,
    waarde,
    gemeente: gemeenteOf(nr),
    kwartaal: alle.get(nr) ?? '',
  }));
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
    const sleutel = JSON.stringify([cel.soort, cel.waarde, cel.gemeente, cel.kwartaal]);
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
        .columns(['soort', 'waarde', 'gemeente', 'kwartaal'])
        .doUpdateSet((eb) => ({ aantal: eb('signaaltelling.aantal', '+', eb.ref('excluded.aantal')) })),
    )
    .execute();
}
