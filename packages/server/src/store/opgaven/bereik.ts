import type { Handeling, Objectsoort, Recht } from '@samenhang/core';
import type { Partij } from '@samenhang/core/opgave';
import { type Kysely, type SqlBool, sql } from 'kysely';
import { selectMijFor } from '../mensen/lidmaatschap.ts';
import { readPartijen } from '../samenspraak/partijen.ts';
import type { Tabellen } from '../tabellen.ts';
import { withSteps } from './lezen.ts';
import type { Opgaverij, Opgavestaprij } from './rijen.ts';

/** What an organisation is to the opgaven that are asked for, in columns. */
export type Kant = 'organisaties' | 'antwoorders' | 'gevraagd' | 'genoemd';

/** The opgaven that one person can reach for an organisation of theirs: see `Bereik`. */
export class Opgavebereik {
  private readonly db: Kysely<Tabellen>;
  private readonly persoon: string;

  constructor(db: Kysely<Tabellen>, persoon: string) {
    this.db = db;
    this.persoon = persoon;
  }

  /** Those that this organisation owns or is asked to own, or that are public and that it is asked to answer or named in. */
  select(recht: Recht, organisatie: string, kant: Kant) {
    const van = this.db
      .selectFrom('opgave')
      .where((eb) => eb(eb.val(organisatie), 'in', this.organisaties(recht)))
      .where(`opgave.${kant}`, 'like', `% ${organisatie} %`);
    if (kant === 'gevraagd') return van.where('verwijderd_op', 'is', null);
    return kant === 'organisaties' ? van : van.where('gepubliceerd_op', 'is not', null);
  }

  /** Those of any of their organisations, also drafts; not what lies in the bin. */
  selectOwn(recht: Recht) {
    return this.db
      .selectFrom('opgave')
      .where((eb) =>
        eb.exists(
          selectMijFor(this.db, this.persoon, recht)
            .where(sql<SqlBool>`opgave.organisaties like '% ' || mij.organisatie || ' %'`)
            .select('mij.organisatie'),
        ),
      )
      .where('verwijderd_op', 'is', null);
  }

  /** To change one of them, from this version and no other. */
  update(recht: Recht, organisatie: string, kant: Kant, { id, versie }: Pick<Opgaverij, 'id' | 'versie'>) {
    return this.db
      .updateTable('opgave')
      .where((eb) => eb(eb.val(organisatie), 'in', this.organisaties(recht)))
      .where(`opgave.${kant}`, 'like', `% ${organisatie} %`)
      .where('opgave.id', '=', id)
      .where('opgave.versie', '=', versie);
  }

  /** With this organisation among its owners: see `refusalIn` first. */
  async insert(rij: Opgaverij): Promise<void> {
    await this.db.insertInto('opgave').values(rij).execute();
  }

  /** What was done to one that this person just made or changed. */
  async addStep(rij: Omit<Opgavestaprij, 'volgnummer'>): Promise<void> {
    await this.db.insertInto('opgavestap').values(rij).execute();
  }

  withSteps(rijen: readonly Opgaverij[]) {
    return withSteps(this.db, rijen);
  }

  /** The organisations that take part here, for who may name them in an opgave. */
  listPartijen(organisatie: string, handeling: Handeling) {
    return this.db
      .selectFrom('organisatie')
      .where((eb) => eb(eb.val(organisatie), 'in', this.organisaties({ soort: 'opgave', handeling })))
      .select(['id', 'naam', 'soort', 'code'])
      .orderBy('naam')
      .execute();
  }

  /** These parties as they are called here; those that take no part here as they were written. */
  async nameAll(ids: readonly string[]): Promise<ReadonlyMap<string, Pick<Partij, 'naam' | 'code'>>> {
    const rijen = await readPartijen(this.db, ids);
    return new Map(
      [...rijen].map(([id, { naam, soort, code }]) => [
        id,
        { naam, code: soort === 'gemeente' ? code : null },
      ]),
    );
  }

  private organisaties(recht: { readonly soort: Objectsoort; readonly handeling: Handeling }) {
    return selectMijFor(this.db, this.persoon, recht).select('mij.organisatie');
  }
}
