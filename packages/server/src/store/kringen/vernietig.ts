import type { Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { addBericht } from '../post/index.ts';
import type { Tabellen } from '../tabellen.ts';

/**
 * Destroys what was said in a room that closed, with the key that opened it: what stays is what was agreed, and when this
 * was done. False where another was first.
 */
export async function destroyKring(trx: Transaction<Tabellen>, kring: string, nu: Date): Promise<boolean> {
  const rij = await trx
    .updateTable('kring')
    .where('id', '=', kring)
    .where('staat', '=', 'gesloten')
    .set((eb) => ({
      staat: 'vernietigd',
      vernietigd_op: nu.toISOString(),
      versie: eb('versie', '+', 1),
    }))
    .returning('id')
    .executeTakeFirst();
  if (!rij) return false;
  for (const tabel of ['kringtekst', 'kringsleutel', 'kringnodiging'] as const)
    await trx.deleteFrom(tabel).where('kring', '=', kring).execute();
  return true;
}

/** Those of which the day has come to destroy what was said. */
async function destroyDue(trx: Transaction<Tabellen>, vandaag: string, nu: Date): Promise<number> {
  const rijen = await trx
    .selectFrom('kring')
    .where('staat', '=', 'gesloten')
    .where('vernietig_op', '<=', vandaag)
    .select('id')
    .execute();
  let aantal = 0;
  for (const { id } of rijen) if (await destroyKring(trx, id, nu)) aantal += 1;
  return aantal;
}

/** Writes to who takes part that it is time to look back, once for each day that was chosen; the message tells nothing of the room. */
async function remindDue(trx: Transaction<Tabellen>, vandaag: string, nu: Date): Promise<number> {
  const rijen = await trx
    .updateTable('kring')
    .where('staat', 'in', ['gesloten', 'vernietigd'])
    .where('teruggeblikt_op', 'is', null)
    .where('terugblik_op', '<=', vandaag)
    .where((eb) => eb.or([eb('gemeld_voor', 'is', null), eb('gemeld_voor', '<>', eb.ref('terugblik_op'))]))
    .set((eb) => ({ gemeld_voor: eb.ref('terugblik_op') }))
    .returning(['id', 'terugblik_op'])
    .execute();
  for (const { id, terugblik_op } of rijen) {
    const leden = await trx
      .selectFrom('kringlid')
      .innerJoin('persoon', 'persoon.id', 'kringlid.persoon')
      .where('kring', '=', id)
      .where('rol', '<>', 'leerder')
      .select(['email', 'taal'])
      .execute();
    for (const { email, taal } of leden)
      await addBericht(
        trx,
        { naar: email, taal, soort: 'kringterugblik', gegevens: { datum: terugblik_op } },
        null,
        nu,
      );
  }
  return rijen.length;
}

/** What the clock brought to rooms. */
export interface Kringronde {
  readonly vernietigd: number;
  readonly herinnerd: number;
}

/** Does what is due in rooms on this day: destroys what was said, and tells that it is time to look back. */
export async function tickKringen(adapter: Adapter, nu: Date, vandaag: string): Promise<Kringronde> {
  const ronde = await adapter.write('store', async (trx) => ({
    vernietigd: await destroyDue(trx, vandaag, nu),
    herinnerd: await remindDue(trx, vandaag, nu),
  }));
  if (ronde.vernietigd > 0) await adapter.scrub();
  return ronde;
}
