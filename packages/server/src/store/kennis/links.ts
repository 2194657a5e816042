import type { Adapter } from '../adapter.ts';
import { daysAfter } from '../sleutels.ts';

/** A link that is to be tried. */
interface Telink {
  readonly id: string;
  readonly link: string;
}

/** A link that works is tried again after so many days. */
const RUST = 30;
/** How long a server that took a link keeps others from it, in milliseconds. */
const BEURT_MS = 3_600_000;

/** The server's own work with links: whose they are does not matter there. */
export interface Kennislinks {
  /** Takes the link that has waited longest, so that no other server tries it as well; undefined where none is due. */
  take(): Promise<Telink | undefined>;
  /** Writes down whether it worked. Where not it is tried again after 1, 2, 4, … days, at most 30. */
  note(telink: Telink, werkt: boolean): Promise<void>;
}

/** When a link that failed so often in a row is tried again, in days. */
const daysOff = (mislukt: number): number => Math.min(RUST, 2 ** Math.max(0, mislukt - 1));

export function makeKennislinks(adapter: Adapter, nu: () => Date): Kennislinks {
  return {
    take: () =>
      adapter.write('store', async (trx) => {
        const moment = nu();
        const rij = await trx
          .selectFrom('kennis')
          .where('link', 'is not', null)
          .where('weg', '=', 0)
          .where('verborgen_op', 'is', null)
          .where('link_volgende_op', '<=', moment.toISOString())
          .select(['stuk', 'link', 'link_volgende_op'])
          .orderBy('link_volgende_op')
          .orderBy('stuk')
          .limit(1)
          .executeTakeFirst();
        if (!rij?.link) return undefined;
        const { numUpdatedRows } = await trx
          .updateTable('kennis')
          .set({ link_volgende_op: new Date(moment.getTime() + BEURT_MS).toISOString() })
          .where('stuk', '=', rij.stuk)
          .where('link_volgende_op', '=', rij.link_volgende_op)
          .executeTakeFirst();
        return numUpdatedRows === 1n ? { id: rij.stuk, link: rij.link } : undefined;
      }),
    note: ({ id, link }, werkt) =>
      adapter.write('store', async (trx) => {
        const rij = await trx
          .selectFrom('kennis')
          .where('stuk', '=', id)
          // Whoever changed the link meanwhile has another that was not tried.
          .where('link', '=', link)
          .select(['link_mislukt', 'link_kapot_sinds'])
          .executeTakeFirst();
        if (!rij) return;
        const moment = nu();
        const mislukt = werkt ? 0 : rij.link_mislukt + 1;
        await trx
          .updateTable('kennis')
          .set({
            link_gezien_op: moment.toISOString(),
            link_kapot_sinds: werkt ? null : (rij.link_kapot_sinds ?? moment.toISOString()),
            link_mislukt: mislukt,
            link_volgende_op: daysAfter(moment, werkt ? RUST : daysOff(mislukt)),
          })
          .where('stuk', '=', id)
          .execute();
      }),
  };
}
