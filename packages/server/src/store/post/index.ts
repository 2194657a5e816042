import { randomUUID } from 'node:crypto';
import type { Taal } from '@samenhang/taal';
import type { Kysely, Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Tabellen } from '../tabellen.ts';
import { seal, unseal } from './zegel.ts';

export { makePostvak, type Postvak } from './postvak.ts';

/** A message for somebody: what its text is made of, and the key of the link in it. */
interface Nieuwbericht {
  readonly naar: string;
  readonly taal: Taal;
  readonly soort: string;
  readonly gegevens: object;
  readonly sleutel?: string | undefined;
}

/** A message that is to be sent now. */
export interface Bericht {
  readonly id: string;
  readonly naar: string;
  readonly taal: Taal;
  readonly soort: string;
  readonly gegevens: object;
  readonly sleutel: string | undefined;
  readonly pogingen: number;
}

/** The outbox: what is in it is sent at least once, whatever stops in between. */
export interface Post {
  add(bericht: Nieuwbericht): Promise<void>;
  /** One that is due; nobody else gets it for some minutes. Undefined where none is. */
  take(): Promise<Bericht | undefined>;
  /** It was taken by the mail server: nothing of it stays. */
  sent(id: string): Promise<void>;
  /** It was not, for this reason; it is tried again after so many seconds. */
  refused(id: string, reden: string, wachtSeconden: number): Promise<void>;
}

/** Seconds in which who took a message is to say what came of it. */
const bezigSeconden = 300;

const later = (nu: Date, seconden: number) => new Date(nu.getTime() + seconden * 1000).toISOString();

async function take(trx: Transaction<Tabellen>, geheim: string, nu: Date): Promise<Bericht | undefined> {
  const rij = await trx
    .updateTable('post')
    .set((eb) => ({ volgende_op: later(nu, bezigSeconden), pogingen: eb('pogingen', '+', 1) }))
    .where('volgnummer', '=', (eb) =>
      eb
        .selectFrom('post as eerste')
        .where('eerste.volgende_op', '<=', nu.toISOString())
        .select('eerste.volgnummer')
        .orderBy('eerste.volgende_op')
        .orderBy('eerste.volgnummer')
        .limit(1),
    )
    // Of two servers that found the same one, the second finds it taken.
    .where('volgende_op', '<=', nu.toISOString())
    .returning(['id', 'naar', 'taal', 'soort', 'gegevens', 'sleutel', 'pogingen'])
    .executeTakeFirst();
  if (!rij) return undefined;
  const sleutel = rij.sleutel === null ? undefined : unseal(geheim, rij.sleutel);
  return { ...rij, gegevens: JSON.parse(rij.gegevens) as object, sleutel };
}

/** Puts a message in the outbox. `geheim` seals its key; null where it has none. */
export async function addBericht(
  trx: Kysely<Tabellen>,
  { naar, taal, soort, gegevens, sleutel }: Nieuwbericht,
  geheim: string | null,
  nu: Date,
): Promise<void> {
  const op = nu.toISOString();
  await trx
    .insertInto('post')
    .values({
      id: randomUUID(),
      naar,
      taal,
      soort,
      gegevens: JSON.stringify(gegevens),
      sleutel: sleutel === undefined || geheim === null ? null : seal(geheim, sleutel),
      gemaakt_op: op,
      volgende_op: op,
      reden: null,
    })
    .execute();
}

/** The outbox of a database that is up to date. `geheim` seals the keys that are in messages. */
export function openPost(adapter: Adapter, geheim: string, nu: () => Date): Post {
  return {
    add: (bericht) => adapter.write('store', (trx) => addBericht(trx, bericht, geheim, nu())),
    take: () => adapter.write('store', (trx) => take(trx, geheim, nu())),
    sent: (id) =>
      adapter.write('store', async (trx) => {
        await trx.deleteFrom('post').where('id', '=', id).execute();
      }),
    refused: (id, reden, wachtSeconden) =>
      adapter.write('store', async (trx) => {
        await trx
          .updateTable('post')
          .set({ reden, volgende_op: later(nu(), wachtSeconden) })
          .where('id', '=', id)
          .execute();
      }),
  };
}
