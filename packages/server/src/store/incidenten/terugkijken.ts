import type { Adapter } from '../adapter.ts';
import { selectHouders } from '../mensen/houders.ts';
import { addBericht } from '../post/index.ts';

const wijzigen = { soort: 'incident', handeling: 'wijzigen' } as const;

/**
 * Tells of the incidents of which the day has come to look back or to decide, each once for each day: that it was told and
 * the message are one step, so that neither a restart nor another server writes it again. Answers how many there were.
 */
export function remindIncidenten(adapter: Adapter, nu: Date, vandaag: string): Promise<number> {
  return adapter.write('store', async (trx) => {
    const rijen = await trx
      .selectFrom('incident')
      .innerJoin('stuk', 'stuk.id', 'incident.stuk')
      .where('incident.terugkijken', '<=', vandaag)
      .select(['incident.stuk', 'incident.organisatie', 'incident.terugkijken', 'stuk.titel'])
      .execute();
    let aantal = 0;
    for (const { stuk, organisatie, terugkijken, titel } of rijen) {
      const { numUpdatedRows } = await trx
        .updateTable('incident')
        .set({ herinnerd_voor: terugkijken })
        .where('stuk', '=', stuk)
        .where((eb) => eb.or([eb('herinnerd_voor', 'is', null), eb('herinnerd_voor', '<>', terugkijken)]))
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) continue;
      const gegevens = { incident: stuk, titel, datum: terugkijken };
      for (const { email, taal } of await selectHouders(trx, [organisatie], wijzigen))
        await addBericht(trx, { naar: email, taal, soort: 'incident', gegevens }, null, nu);
      aantal += 1;
    }
    return aantal;
  });
}
