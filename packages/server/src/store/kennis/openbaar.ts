import type { Kennisbijdrage } from '@samenhang/core/kennis';
import type { Kysely } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Organisatierij, Tabellen } from '../tabellen.ts';

/** What an organisation brought in, as everybody may read it. */
export interface Ingebracht {
  readonly id: string;
  readonly versie: number;
  readonly organisatie: Pick<Organisatierij, 'id' | 'naam' | 'soort' | 'code'>;
  readonly bijdrage: Kennisbijdrage;
  readonly gemaaktOp: string;
  readonly gewijzigdOp: string;
  /** When its link was tried last, and since when it does not work; null where not, or where it does. */
  readonly linkGezienOp: string | null;
  readonly linkKapotSinds: string | null;
  /** Why it is hidden; null of all that everybody sees. */
  readonly verborgenReden: string | null;
}

/** All that lies in no bin, with whose it is: for who then says which of it. */
export function selectIngebracht(db: Kysely<Tabellen>) {
  return db
    .selectFrom('kennis')
    .innerJoin('organisatie', 'organisatie.id', 'kennis.organisatie')
    .where('kennis.weg', '=', 0)
    .select([
      'kennis.stuk as id',
      'kennis.versie',
      'kennis.organisatie',
      'kennis.inhoud',
      'kennis.gemaakt_op as gemaaktOp',
      'kennis.gewijzigd_op as gewijzigdOp',
      'kennis.link_gezien_op as linkGezienOp',
      'kennis.link_kapot_sinds as linkKapotSinds',
      'kennis.verborgen_reden as verborgenReden',
      'organisatie.naam',
      'organisatie.soort',
      'organisatie.code',
    ])
    .orderBy('kennis.gewijzigd_op', 'desc')
    .orderBy('kennis.stuk');
}

type Rij = Awaited<ReturnType<ReturnType<typeof selectIngebracht>['execute']>>[number];

export function toIngebracht({ organisatie, naam, soort, code, inhoud, ...rest }: Rij): Ingebracht {
  return {
    ...rest,
    organisatie: { id: organisatie, naam, soort, code },
    bijdrage: JSON.parse(inhoud) as Kennisbijdrage,
  };
}

/** All that everybody may read, what changed last first; asked by nobody in particular. */
export function listKennis(adapter: Adapter): Promise<readonly Ingebracht[]> {
  return adapter.read({ persoon: '' }, async (db) => {
    const rijen = await selectIngebracht(db).where('kennis.verborgen_op', 'is', null).execute();
    return rijen.map(toIngebracht);
  });
}

/** The links that are hidden from everybody: nobody brings them in again. */
export function listVerborgenLinks(adapter: Adapter): Promise<readonly string[]> {
  return adapter.read({ persoon: '' }, async (db) => {
    const rijen = await db
      .selectFrom('kennis')
      .where('weg', '=', 0)
      .where('verborgen_op', 'is not', null)
      .where('link', 'is not', null)
      .select('link')
      .execute();
    return rijen.flatMap(({ link }) => link ?? []);
  });
}
