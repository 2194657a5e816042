import { randomUUID } from 'node:crypto';
import type { Adapter } from '../adapter.ts';
import { findLink, type Opmerking } from '../deellinks.ts';
import { opmerkingenHoogstens } from './opmerkingen.ts';

/** Said by who has a link: kept, or why not. */
export type Opgemerkt =
  | { readonly ok: true; readonly opmerking: Opmerking }
  | { readonly ok: false; readonly code: 'link' | 'alleen-lezen' | 'vol' };

/** Keeps what whoever has this key says of the piece, while the link works and allows it. */
export async function addOpmerking(
  adapter: Adapter,
  sleutel: string,
  { naam, tekst }: { readonly naam: string; readonly tekst: string },
  nu: Date,
): Promise<Opgemerkt> {
  const link = await findLink(adapter, sleutel, nu);
  if (!link) return { ok: false, code: 'link' };
  if (link.mag !== 'opmerken') return { ok: false, code: 'alleen-lezen' };
  const { stuk } = link;
  return adapter.write({ stuk }, async (trx): Promise<Opgemerkt> => {
    const er = await trx
      .selectFrom('stuk')
      .where('id', '=', stuk)
      .where('verwijderd_op', 'is', null)
      .select('id')
      .executeTakeFirst();
    if (!er) return { ok: false, code: 'link' };
    const { aantal } = await trx
      .selectFrom('opmerking')
      .where('stuk', '=', stuk)
      .select((eb) => eb.fn.countAll<number>().as('aantal'))
      .executeTakeFirstOrThrow();
    if (aantal >= opmerkingenHoogstens) return { ok: false, code: 'vol' };
    const [id, gemaaktOp] = [randomUUID(), nu.toISOString()];
    await trx
      .insertInto('opmerking')
      .values({ id, stuk, naam, tekst, gemaakt_op: gemaaktOp, wie: null })
      .execute();
    return { ok: true, opmerking: { id, naam, tekst, gemaaktOp } };
  });
}
