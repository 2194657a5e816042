import { randomUUID } from 'node:crypto';
import type { Adapter } from '../adapter.ts';
import type { Toegang } from '../bereik.ts';
import { findLink, type Opmerking, opmerkingvelden, ownerOf } from '../deellinks.ts';
import { logOrganisatie, type Uitslag } from '../uitslag.ts';

/** What somebody does with what was said of their pieces. */
export interface Opmerkingen {
  /** In the order in which it was said. */
  list(stuk: string): Promise<Uitslag<readonly Opmerking[]>>;
  remove(stuk: string, id: string): Promise<Uitslag<undefined>>;
}

/** So much is kept of one piece: a link that goes around fills no disk. */
const hoogstens = 500;

/** The comments on the pieces of a person, by way of this access. `nu` tells the time. */
export function makeOpmerkingen({ read, write }: Toegang, nu: () => Date): Opmerkingen {
  return {
    list: (stuk) =>
      read(async (bereik) => {
        const van = await ownerOf(bereik, stuk, 'lezen', 'opmerking');
        if (!van.ok) return van;
        const waarde = await bereik
          .selectOpmerkingen(stuk, 'opmerking')
          .select([...opmerkingvelden])
          .orderBy('opmerking.volgnummer')
          .execute();
        return { ok: true, waarde };
      }),
    remove: (stuk, id) =>
      write(async (bereik) => {
        const van = await ownerOf(bereik, stuk, 'weggooien', 'opmerking');
        if (!van.ok) return van;
        const { numDeletedRows } = await bereik
          .deleteOpmerking(stuk, id, 'opmerking')
          .executeTakeFirstOrThrow();
        if (numDeletedRows === 0n) return { ok: false, code: 'onbekend' };
        const feit = { soort: 'opmerking', handeling: 'weggooien', object: stuk } as const;
        if (van.waarde !== null) await logOrganisatie(bereik, van.waarde, feit, nu().toISOString());
        return { ok: true, waarde: undefined };
      }),
  };
}

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
    if (aantal >= hoogstens) return { ok: false, code: 'vol' };
    const [id, gemaaktOp] = [randomUUID(), nu.toISOString()];
    await trx
      .insertInto('opmerking')
      .values({ id, stuk, naam, tekst, gemaakt_op: gemaaktOp, wie: null })
      .execute();
    return { ok: true, opmerking: { id, naam, tekst, gemaaktOp } };
  });
}
