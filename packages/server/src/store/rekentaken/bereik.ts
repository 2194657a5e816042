import { type Handeling, mayDo } from '@samenhang/core';
import { type Expression, expressionBuilder, type Kysely, type SqlBool } from 'kysely';
import { selectMij, selectMijFor } from '../mensen/lidmaatschap.ts';
import type { Rekentaakrij, Tabellen } from '../tabellen.ts';

const soort = 'rekentaak';

/** An organisation that has room for work, or may have. */
export interface Ruimtegever {
  readonly id: string;
  readonly naam: string;
}

/** The long work that one person can reach, within one transaction: see `Bereik`. */
export class Taakbereik {
  private readonly db: Kysely<Tabellen>;
  readonly persoon: string;

  constructor(db: Kysely<Tabellen>, persoon: string) {
    this.db = db;
    this.persoon = persoon;
  }

  select(handeling: Handeling) {
    return this.db.selectFrom('rekentaak').where(this.reaches(handeling));
  }

  update(handeling: Handeling, id: string) {
    return this.db.updateTable('rekentaak').where(this.reaches(handeling)).where('rekentaak.id', '=', id);
  }

  /** For this person, or for that organisation: see `organisaties` first. */
  async insert(taak: Omit<Rekentaakrij, 'eigenaar' | 'wie'>, verhouding: 'eigen' | 'organisatie') {
    const wie = this.persoon;
    await this.db
      .insertInto('rekentaak')
      .values({ ...taak, wie, eigenaar: verhouding === 'eigen' ? wie : null })
      .execute();
  }

  /** Is this person a member of it? */
  async isLid(organisatie: string): Promise<boolean> {
    const rij = await selectMij(this.db, this.persoon)
      .where('mij.organisatie', '=', organisatie)
      .select('mij.rol')
      .executeTakeFirst();
    return rij !== undefined;
  }

  /** The organisations whose room this person may use, for themselves or for the organisation; by name. */
  organisaties(verhouding: 'eigen' | 'organisatie'): Promise<Ruimtegever[]> {
    return selectMijFor(this.db, this.persoon, { soort, handeling: 'maken' }, verhouding)
      .innerJoin('organisatie', 'organisatie.id', 'mij.organisatie')
      .select(['organisatie.id', 'organisatie.naam'])
      .orderBy('organisatie.naam')
      .orderBy('organisatie.id')
      .execute();
  }

  private reaches(handeling: Handeling): Expression<SqlBool> {
    const recht = { soort, handeling } as const;
    const eb = expressionBuilder<Tabellen, 'rekentaak'>();
    const vanMijne = selectMijFor(this.db, this.persoon, recht).select('mij.organisatie');
    return eb.or([
      ...(mayDo({ aangemeld: true }, recht, 'eigen') ? [eb('rekentaak.eigenaar', '=', this.persoon)] : []),
      eb.and([eb('rekentaak.eigenaar', 'is', null), eb('rekentaak.organisatie', 'in', vanMijne)]),
    ]);
  }
}
