import type { Handeling } from '@samenhang/core';
import type { Expression, Kysely, SelectQueryBuilder, SqlBool } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import type { Opmerkingrij } from './rijen.ts';

/** What comments go with: a design, or a view of a council. */
export type Opmerkingdeel = 'opmerking' | 'bespreking';

/** The numbers of the pieces with whose comments a person may do this. */
type Stukken = (
  handeling: Handeling,
  deel: Opmerkingdeel,
) => SelectQueryBuilder<Tabellen, 'stuk', { id: string }>;

/** What one person can reach of what was said of pieces: see `Bereik`. */
export class Opmerkingbereik {
  private readonly db: Kysely<Tabellen>;
  private readonly persoon: string;
  private readonly stukken: Stukken;

  constructor(db: Kysely<Tabellen>, persoon: string, stukken: Stukken) {
    this.db = db;
    this.persoon = persoon;
    this.stukken = stukken;
  }

  select(stuk: string, deel: Opmerkingdeel) {
    return this.db
      .selectFrom('opmerking')
      .where('opmerking.stuk', 'in', this.stukken('lezen', deel))
      .where('opmerking.stuk', '=', stuk);
  }

  /** To do this to a comment on a design: with all of them where the table says so, and else with what one said oneself. */
  update(handeling: Handeling, stuk: string, id: string) {
    return this.db
      .updateTable('opmerking')
      .where('opmerking.stuk', 'in', this.stukken('lezen', 'opmerking'))
      .where(
        (eb): Expression<SqlBool> =>
          eb.or([
            eb('opmerking.wie', '=', this.persoon),
            eb('opmerking.stuk', 'in', this.stukken(handeling, 'opmerking')),
          ]),
      )
      .where('opmerking.stuk', '=', stuk)
      .where('opmerking.id', '=', id);
  }

  /** Of a view, for good. */
  delete(stuk: string, id: string) {
    return this.db
      .deleteFrom('opmerking')
      .where('opmerking.stuk', 'in', this.stukken('weggooien', 'bespreking'))
      .where('opmerking.stuk', '=', stuk)
      .where('opmerking.id', '=', id);
  }

  /** With this person as who said it: see first whether they may. */
  async insert(
    opmerking: Pick<Opmerkingrij, 'id' | 'stuk' | 'tekst' | 'gemaakt_op'> &
      Partial<Record<'plek', string | null> & Record<'bij_versie' | 'verteld', number> & { noemt: string }>,
  ): Promise<void> {
    await this.db
      .insertInto('opmerking')
      .values({ ...opmerking, naam: '', wie: this.persoon })
      .execute();
  }

  /** The members of the organisation of a design that this person sees: who can be mentioned there. */
  selectLeden(stuk: string) {
    return this.db
      .selectFrom('stuk')
      .innerJoin('lid', 'lid.organisatie', 'stuk.organisatie')
      .innerJoin('persoon', 'persoon.id', 'lid.persoon')
      .where('stuk.id', '=', stuk)
      .where('stuk.id', 'in', this.stukken('lezen', 'opmerking'))
      .select(['persoon.id', 'persoon.name as naam'])
      .orderBy('persoon.name');
  }
}
