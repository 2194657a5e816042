import type { Transaction } from 'kysely';
import { hashOfSleutel } from '../sleutels.ts';
import type { Tabellen } from '../tabellen.ts';

/** Is this browser new to somebody who signed in with others before? It is remembered, by the key that it brings. */
export async function meetBrowser(
  trx: Transaction<Tabellen>,
  persoon: string,
  sleutel: string,
  nu: string,
): Promise<boolean> {
  const kenmerk = hashOfSleutel(sleutel);
  const bekend = await trx.selectFrom('browser').where('persoon', '=', persoon).select('kenmerk').execute();
  await trx
    .insertInto('browser')
    .values({ persoon, kenmerk, gezien_op: nu })
    .onConflict((botsing) => botsing.columns(['persoon', 'kenmerk']).doUpdateSet({ gezien_op: nu }))
    .execute();
  return bekend.length > 0 && !bekend.some((een) => een.kenmerk === kenmerk);
}
