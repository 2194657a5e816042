import type { Kysely } from 'kysely';
import type { Geschiedenisrij, Stukrij, Tabellen } from './tabellen.ts';

/**
 * What one person can reach, within one transaction. It is the only way to what people keep: there is no query on those
 * rows in it that does not name that person, and none can be made without this.
 */
export class Bereik {
  private readonly db: Kysely<Tabellen>;
  readonly persoon: string;

  constructor(db: Kysely<Tabellen>, persoon: string) {
    this.db = db;
    this.persoon = persoon;
  }

  /** All that this person keeps, also in the bin. */
  selectStukken() {
    return this.db.selectFrom('stuk').where('eigenaar', '=', this.persoon);
  }

  /** To change one piece of this person, from this version and no other. */
  updateStuk(id: string, versie: number) {
    return this.db
      .updateTable('stuk')
      .where('eigenaar', '=', this.persoon)
      .where('id', '=', id)
      .where('versie', '=', versie);
  }

  async insertStuk(stuk: Omit<Stukrij, 'eigenaar'>): Promise<void> {
    await this.db
      .insertInto('stuk')
      .values({ ...stuk, eigenaar: this.persoon })
      .execute();
  }

  /** The history of one piece of this person, in the order in which it came about. */
  selectGeschiedenis(id: string) {
    return this.db
      .selectFrom('geschiedenis')
      .innerJoin('stuk', 'stuk.id', 'geschiedenis.stuk')
      .where('stuk.eigenaar', '=', this.persoon)
      .where('geschiedenis.stuk', '=', id)
      .orderBy('geschiedenis.volgnummer');
  }

  /** Adds a line, with this person as who did it. */
  async addGeschiedenis(regel: Omit<Geschiedenisrij, 'volgnummer' | 'wie'>): Promise<void> {
    await this.db
      .insertInto('geschiedenis')
      .values({ ...regel, wie: this.persoon })
      .execute();
  }
}
