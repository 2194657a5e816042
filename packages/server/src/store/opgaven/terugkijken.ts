import { isTerugTeKijken, type Opgave } from '@samenhang/core/opgave';
import type { Adapter } from '../adapter.ts';
import { selectHouders } from '../mensen/houders.ts';
import { addBericht } from '../post/index.ts';

const wijzigen = { soort: 'opgave', handeling: 'wijzigen' } as const;

/**
 * The opgaven of which the day to look back has come, each once for each day: it stands in what happened to them, so that
 * who follows hears of it, and their owners get a message. Answers how many there were.
 */
export function remindOpgaven(adapter: Adapter, nu: Date, vandaag: string): Promise<number> {
  return adapter.write('store', async (trx) => {
    const rijen = await trx
      .selectFrom('opgave')
      .where('terugkijken', '<=', vandaag)
      .where('gepubliceerd_op', 'is not', null)
      .selectAll()
      .execute();
    const op = nu.toISOString();
    let aantal = 0;
    for (const rij of rijen.filter((een) => isTerugTeKijken(een, vandaag))) {
      const { id, terugkijken, staat, inhoud } = rij;
      const { numUpdatedRows } = await trx
        .updateTable('opgave')
        .set((eb) => ({ herinnerd_voor: terugkijken, gewijzigd_op: op, versie: eb('versie', '+', 1) }))
        .where('id', '=', id)
        .where((eb) => eb.or([eb('herinnerd_voor', 'is', null), eb('herinnerd_voor', '<>', terugkijken)]))
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) continue;
      const gegevens = JSON.stringify({ reden: '', antwoord: null, loket: null, velden: [] });
      await trx
        .insertInto('opgavestap')
        .values({
          opgave: id,
          wat: 'terugkijkdag',
          staat,
          terugkijken,
          organisatie: null,
          naam: '',
          op,
          gegevens,
          verteld: 0,
        })
        .execute();
      const feit = { opgave: id, titel: (JSON.parse(inhoud) as Opgave).titel, datum: terugkijken };
      const eigenaars = rij.organisaties.trim().split(/\s+/u);
      for (const { email, taal } of await selectHouders(trx, eigenaars, wijzigen))
        await addBericht(trx, { naar: email, taal, soort: 'terugkijken', gegevens: feit }, null, nu);
      aantal += 1;
    }
    return aantal;
  });
}
