import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Opgave } from '@samenhang/core/opgave';
import type { Adapter } from '../adapter.ts';
import { addBericht } from '../post/index.ts';

/** What one person follows. */
export interface Volgingen {
  list(): Promise<readonly { readonly opgave: string; readonly titel: string; readonly op: string }[]>;
  /** False where there is no such public opgave. */
  follow(opgave: string): Promise<boolean>;
  end(opgave: string): Promise<void>;
}

const titelOf = (inhoud: string): string => (JSON.parse(inhoud) as Opgave).titel;

export function makeVolgingen(adapter: Adapter, persoon: string, nu: () => Date): Volgingen {
  return {
    list: () =>
      adapter.read({ persoon }, async (db) => {
        const rijen = await db
          .selectFrom('opgavevolger')
          .innerJoin('opgave', 'opgave.id', 'opgavevolger.opgave')
          .where('opgavevolger.persoon', '=', persoon)
          .where('gepubliceerd_op', 'is not', null)
          .select(['opgavevolger.opgave', 'opgave.inhoud', 'opgavevolger.op'])
          .orderBy('opgavevolger.op')
          .execute();
        return rijen.map(({ opgave, inhoud, op }) => ({ opgave, titel: titelOf(inhoud), op }));
      }),
    follow: (opgave) =>
      adapter.write({ persoon }, async (db) => {
        const er = await db
          .selectFrom('opgave')
          .where('id', '=', opgave)
          .where('gepubliceerd_op', 'is not', null)
          .select('id')
          .executeTakeFirst();
        if (!er) return false;
        await db
          .insertInto('opgavevolger')
          .values({ id: randomUUID(), opgave, persoon, op: nu().toISOString() })
          .onConflict((op) => op.doNothing())
          .execute();
        return true;
      }),
    end: (opgave) =>
      adapter.write({ persoon }, async (db) => {
        await db
          .deleteFrom('opgavevolger')
          .where('opgave', '=', opgave)
          .where('persoon', '=', persoon)
          .execute();
      }),
  };
}

const markOf = (geheim: string, id: string): string =>
  createHmac('sha256', geheim).update(`opgavevolger ${id}`).digest('base64url');

/** Ends the following that this key of a message is of, without signing in; false where it is no such key. */
export function endVolging(adapter: Adapter, geheim: string, sleutel: string): Promise<boolean> {
  const [id = '', merk = ''] = sleutel.split('.');
  const [goed, gegeven] = [Buffer.from(markOf(geheim, id)), Buffer.from(merk)];
  if (goed.length !== gegeven.length || !timingSafeEqual(goed, gegeven)) return Promise.resolve(false);
  return adapter.write('store', async (trx) => {
    await trx.deleteFrom('opgavevolger').where('id', '=', id).execute();
    // Ended before is ended too.
    return true;
  });
}

/** So many steps in one transaction: the rest comes with the next. */
const beurt = 50;

/**
 * Writes to who follows an opgave of each step that was not told yet. That it was told and the messages are one step, so
 * that neither a restart nor another server writes them again. Answers how many messages there were.
 */
export function tellVolgers(adapter: Adapter, geheim: string, nu: Date): Promise<number> {
  return adapter.write('store', async (trx) => {
    const stappen = await trx
      .selectFrom('opgavestap')
      .innerJoin('opgave', 'opgave.id', 'opgavestap.opgave')
      .where('opgavestap.verteld', '=', 0)
      .select(['opgavestap.volgnummer', 'opgave', 'wat', 'naam', 'op', 'opgave.inhoud'])
      .orderBy('opgavestap.volgnummer')
      .limit(beurt)
      .execute();
    let aantal = 0;
    for (const { volgnummer, opgave, wat, naam, op, inhoud } of stappen) {
      const { numUpdatedRows } = await trx
        .updateTable('opgavestap')
        .set({ verteld: 1 })
        .where('volgnummer', '=', volgnummer)
        .where('verteld', '=', 0)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) continue;
      const volgers = await trx
        .selectFrom('opgavevolger')
        .innerJoin('persoon', 'persoon.id', 'opgavevolger.persoon')
        .where('opgavevolger.opgave', '=', opgave)
        .select(['opgavevolger.id', 'persoon.email', 'persoon.taal'])
        .execute();
      const gegevens = { opgave, titel: titelOf(inhoud), wat, organisatie: naam, op };
      for (const { id, email, taal } of volgers) {
        const sleutel = `${id}.${markOf(geheim, id)}`;
        await addBericht(trx, { naar: email, taal, soort: 'opgave', gegevens, sleutel }, geheim, nu);
        aantal += 1;
      }
    }
    return aantal;
  });
}
