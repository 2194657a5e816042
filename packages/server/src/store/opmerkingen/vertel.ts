import type { Adapter } from '../adapter.ts';
import { addBericht } from '../post/index.ts';

/** So many comments in one transaction: the rest comes with the next. */
const beurt = 50;

/**
 * Writes to who is mentioned in a comment that was not told of yet. That it was told and the messages are one step, so that
 * neither a restart nor another server writes them again. Who is no longer a member there is not written to, and of a
 * design or a comment in the bin nobody is. Answers how many messages there were.
 */
export function tellGenoemden(adapter: Adapter, nu: Date): Promise<number> {
  return adapter.write('store', async (trx) => {
    const opmerkingen = await trx
      .selectFrom('opmerking')
      .innerJoin('stuk', 'stuk.id', 'opmerking.stuk')
      .leftJoin('persoon', 'persoon.id', 'opmerking.wie')
      .where('opmerking.verteld', '=', 0)
      .select(['opmerking.id', 'opmerking.noemt', 'opmerking.verwijderd_op', 'persoon.name as door'])
      .select(['stuk.id as ontwerp', 'stuk.titel', 'stuk.organisatie', 'stuk.verwijderd_op as weg'])
      .orderBy('opmerking.volgnummer')
      .limit(beurt)
      .execute();
    let aantal = 0;
    for (const { id, noemt, verwijderd_op, door, ontwerp, titel, organisatie, weg } of opmerkingen) {
      const { numUpdatedRows } = await trx
        .updateTable('opmerking')
        .set({ verteld: 1 })
        .where('id', '=', id)
        .where('verteld', '=', 0)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n || verwijderd_op !== null || weg !== null) continue;
      const genoemden = await trx
        .selectFrom('lid')
        .innerJoin('persoon', 'persoon.id', 'lid.persoon')
        .where('lid.organisatie', '=', organisatie)
        .where('lid.persoon', 'in', ['', ...(JSON.parse(noemt) as string[])])
        .select(['persoon.email', 'persoon.taal'])
        .execute();
      const gegevens = { ontwerp, titel, door: door ?? '' };
      for (const { email, taal } of genoemden)
        await addBericht(trx, { naar: email, taal, soort: 'genoemd', gegevens }, null, nu);
      aantal += genoemden.length;
    }
    return aantal;
  });
}
