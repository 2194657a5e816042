import type { Signaalregel } from '@samenhang/core/signaal';
import type { Adapter } from '../adapter.ts';
import { showAll } from './toon.ts';

/** So many at a time. */
const bladzijde = 500;

/** All signals with their owners and lineage, in the order in which they came: for who has the machine, as a backup is. */
export async function listSignaalregels(adapter: Adapter): Promise<Signaalregel[]> {
  return adapter.read('store', async (db) => {
    const regels: Signaalregel[] = [];
    for (let na = 0; ; ) {
      const rijen = await db
        .selectFrom('signaal')
        .where('volgnummer', '>', na)
        .selectAll()
        .orderBy('volgnummer')
        .limit(bladzijde)
        .execute();
      const laatste = rijen.at(-1);
      if (!laatste) return regels;
      const bronnen = await db
        .selectFrom('signaalbron')
        .innerJoin('signaal', 'signaal.volgnummer', 'signaalbron.bron')
        .where('signaalbron.signaal', '>', na)
        .where('signaalbron.signaal', '<=', laatste.volgnummer)
        .select(['signaalbron.signaal', 'signaalbron.soort', 'signaal.id'])
        .orderBy('signaalbron.bron')
        .execute();
      const van = Map.groupBy(bronnen, ({ signaal }) => signaal);
      for (const [k, signaal] of (await showAll(db, rijen)).entries()) {
        const eigen = van.get(rijen[k]?.volgnummer ?? 0) ?? [];
        regels.push({
          ...signaal,
          zender: signaal.zender?.naam ?? null,
          eigenaars: signaal.eigenaars.filter(({ staat }) => staat === 'eigenaar').map(({ naam }) => naam),
          bronnen: eigen.filter(({ soort }) => soort === 'direct').map(({ id }) => id),
          eerste: eigen.filter(({ soort }) => soort === 'eerste').map(({ id }) => id),
        });
      }
      na = laatste.volgnummer;
    }
  });
}
