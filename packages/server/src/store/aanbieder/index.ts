import type { Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { isClash } from '../fouten.ts';
import type { Tabellen } from '../tabellen.ts';
import { admit, type Bekende, type Toelating } from './toelating.ts';

type Trx = Transaction<Tabellen>;

/** A session that came by a provider: whose it is there, and the token that ends it there. */
interface Aanbiedersessie {
  readonly sessie: string;
  readonly aanbieder: string;
  readonly onderwerp: string;
  readonly sid: string | undefined;
  readonly bewijs: string;
}

/** What comes in by an identity provider. */
export interface Aanbiedertoegang {
  /** Lets somebody in: finds or makes their account, and makes their memberships what the provider says. */
  admit(wie: Bekende): Promise<Toelating>;
  keepSession(sessie: Aanbiedersessie): Promise<void>;
  /** The token by which this session came; undefined where it came otherwise. */
  findBewijs(sessie: string): Promise<string | undefined>;
  /** Ends the sessions of this subject, or the one with this number there; how many. */
  endSessions(
    aanbieder: string,
    welke: { readonly onderwerp?: string | undefined; readonly sid?: string | undefined },
  ): Promise<number>;
}

async function endSessions(
  trx: Trx,
  aanbieder: string,
  { onderwerp, sid }: { readonly onderwerp?: string | undefined; readonly sid?: string | undefined },
): Promise<number> {
  if (onderwerp === undefined && sid === undefined) return 0;
  let welke = trx.selectFrom('aanbiedersessie').select('sessie').where('aanbieder', '=', aanbieder);
  if (onderwerp !== undefined) welke = welke.where('onderwerp', '=', onderwerp);
  if (sid !== undefined) welke = welke.where('sid', '=', sid);
  const { numDeletedRows } = await trx
    .deleteFrom('sessie')
    .where('id', 'in', welke)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** The way in by an identity provider, on this database. `nu` tells the time. */
export function openAanbiedertoegang(adapter: Adapter, nu: () => Date): Aanbiedertoegang {
  const { soort } = adapter;
  const letIn = (wie: Bekende) => adapter.write('store', (trx) => admit(trx, wie, { soort, nu: nu() }));
  return {
    // Twice at once: the other has made the account, and this one finds it.
    admit: (wie) =>
      letIn(wie).catch((error: unknown) => {
        if (isClash(error)) return letIn(wie);
        throw error;
      }),
    async keepSession({ sid = null, ...rest }) {
      await adapter.write('store', (trx) =>
        trx
          .insertInto('aanbiedersessie')
          .values({ ...rest, sid })
          .execute(),
      );
    },
    findBewijs: (sessie) =>
      adapter.read('store', async (db) => {
        const rij = await db
          .selectFrom('aanbiedersessie')
          .select('bewijs')
          .where('sessie', '=', sessie)
          .executeTakeFirst();
        return rij?.bewijs;
      }),
    endSessions: (aanbieder, welke) => adapter.write('store', (trx) => endSessions(trx, aanbieder, welke)),
  };
}
