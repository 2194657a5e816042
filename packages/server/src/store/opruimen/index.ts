import type { Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { daysAfter } from '../sleutels.ts';
import { rightOf } from '../stukken/index.ts';
import type { Tabellen } from '../tabellen.ts';

const dagMs = 86_400_000;
/** Who does what the server does of itself. */
const niemand = '';

/** What has been over for longer than its term goes, for good. */
export async function purge(adapter: Adapter, nu: Date): Promise<void> {
  await adapter.write('store', async (trx) => {
    await purgeBin(trx, await daysOf(trx, 'prullenbak'), nu);
    for (const tabel of ['opgave', 'toets', 'opmerking'] as const)
      await trx
        .deleteFrom(tabel)
        .where('verwijderd_op', '<', daysAfter(nu, -(await daysOf(trx, 'prullenbak'))))
        .execute();
    // A window that was not seen for a day is closed, whatever became of it.
    await trx.deleteFrom('aanwezig').where('gezien_op', '<', daysAfter(nu, -1)).execute();
    // A session that has ended is nothing to keep.
    const moment = adapter.soort === 'postgres' ? nu : nu.toISOString();
    await trx.deleteFrom('sessie').where('expiresAt', '<', moment).execute();
    for (const tabel of ['herstelsleutel', 'passkeyvraag', 'samensleutel'] as const)
      await trx.deleteFrom(tabel).where('verloopt_op', '<', nu.toISOString()).execute();
    for (const wat of ['uitnodiging', 'deellink'] as const)
      await trx
        .deleteFrom(wat)
        .where('verloopt_op', '<', daysAfter(nu, -(await daysOf(trx, wat))))
        .execute();
    await trx
      .deleteFrom('kringnodiging')
      .where('verloopt_op', '<', daysAfter(nu, -(await daysOf(trx, 'uitnodiging'))))
      .execute();
    await trx
      .deleteFrom('agendalink')
      .where('ingetrokken_op', '<', daysAfter(nu, -(await daysOf(trx, 'agendalink'))))
      .execute();
    await trx
      .deleteFrom('rekentaak')
      .where('klaar_op', '<', daysAfter(nu, -(await daysOf(trx, 'rekentaak'))))
      .execute();
    await trx
      .deleteFrom('signaal')
      .where('staat', '=', 'ingetrokken')
      .where('gewijzigd_op', '<', daysAfter(nu, -(await daysOf(trx, 'signaal_ingetrokken'))))
      .execute();
    await trx
      .deleteFrom('post')
      .where('gemaakt_op', '<', daysAfter(nu, -(await daysOf(trx, 'post'))))
      .execute();
    await trx
      .deleteFrom('browser')
      .where('gezien_op', '<', daysAfter(nu, -(await daysOf(trx, 'browser'))))
      .execute();
    // Nothing is counted for as long as a day.
    const gisteren = Math.floor((nu.getTime() - dagMs) / 1000);
    await trx.deleteFrom('poging').where('sinds', '<', gisteren).execute();
  });
}

/** How long this stays after what ends it, in days. */
async function daysOf(trx: Transaction<Tabellen>, wat: string): Promise<number> {
  const { dagen } = await trx
    .selectFrom('bewaartermijn')
    .select('dagen')
    .where('wat', '=', wat)
    .executeTakeFirstOrThrow();
  return dagen;
}

/** Empties the bin, with the history of what lay there; of what was an organisation's, its log says so. */
async function purgeBin(trx: Transaction<Tabellen>, dagen: number, nu: Date): Promise<void> {
  const weg = await trx
    .deleteFrom('stuk')
    .where('verwijderd_op', '<', daysAfter(nu, -dagen))
    // What was published is an act of a council: it stays, whatever became of it.
    .where('id', 'not in', trx.selectFrom('publicatie').select('publicatie.stuk'))
    .returning(['id', 'soort', 'organisatie', 'verwijderd_op'])
    .execute();
  for (const { id, soort, organisatie, verwijderd_op } of weg)
    if (organisatie !== null)
      await trx
        .insertInto('logboek')
        .values({
          organisatie,
          wie: niemand,
          wanneer: nu.toISOString(),
          soort: rightOf(soort),
          handeling: 'opruimen',
          object: id,
          voor: JSON.stringify({ weggegooidOp: verwijderd_op }),
          na: null,
        })
        .execute();
}
