import type { Handeling } from '@samenhang/core';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Tabellen } from '../tabellen.ts';

/** The numbers of the pieces with which a person may do this. */
type Stukken = (handeling: Handeling) => SelectQueryBuilder<Tabellen, 'stuk', { id: string }>;

/** What one person can reach of what everybody may see of pieces: see `Bereik`. */
export class Vrijgavebereik {
  private readonly db: Kysely<Tabellen>;
  private readonly persoon: string;
  private readonly stukken: Stukken;

  constructor(db: Kysely<Tabellen>, persoon: string, stukken: Stukken) {
    this.db = db;
    this.persoon = persoon;
    this.stukken = stukken;
  }

  select(stuk: string) {
    return this.db
      .selectFrom('vrijgave')
      .where('vrijgave.stuk', 'in', this.stukken('lezen'))
      .where('vrijgave.stuk', '=', stuk);
  }

  /** In the place of what was public before: see first whether they may. */
  async put(rij: Omit<Tabellen['vrijgave'], 'wie'>): Promise<void> {
    const { stuk, ...rest } = { ...rij, wie: this.persoon };
    await this.db
      .insertInto('vrijgave')
      .values({ stuk, ...rest })
      .onConflict((op) => op.column('stuk').doUpdateSet(rest))
      .execute();
  }

  delete(stuk: string) {
    return this.db
      .deleteFrom('vrijgave')
      .where('vrijgave.stuk', 'in', this.stukken('weggooien'))
      .where('vrijgave.stuk', '=', stuk);
  }
}
