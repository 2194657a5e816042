import type { Handeling } from '@samenhang/core';
import { type Expression, expressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import { selectMij, selectMijFor } from '../mensen/lidmaatschap.ts';
import type { Tabellen } from '../tabellen.ts';

const soort = 'signaal';

/**
 * The signals that one person can reach, within one transaction: those that an organisation of theirs owns, and all for
 * the redactie. There is no query on the text of signals that does not come from here.
 */
export class Signaalbereik {
  readonly db: Kysely<Tabellen>;
  readonly persoon: string;

  /** Reads all, as the redactie does: then no row has to be looked at for that. */
  private readonly leestAlles: boolean;

  private constructor(db: Kysely<Tabellen>, persoon: string, leestAlles: boolean) {
    this.db = db;
    this.persoon = persoon;
    this.leestAlles = leestAlles;
  }

  /** What this person can reach, now. */
  static async open(db: Kysely<Tabellen>, persoon: string): Promise<Signaalbereik> {
    const eerst = new Signaalbereik(db, persoon, false);
    const rij = await eerst.server(soort, 'lezen').executeTakeFirst();
    return new Signaalbereik(db, persoon, rij !== undefined);
  }

  /** The signals with which this person may do this. */
  select(handeling: Handeling) {
    return this.db.selectFrom('signaal').where(this.reaches(handeling));
  }

  update(handeling: Handeling, id: string, versie: number) {
    return this.db
      .updateTable('signaal')
      .where(this.reaches(handeling))
      .where('signaal.id', '=', id)
      .where('signaal.versie', '=', versie);
  }

  /** The signals that an organisation for which this person may answer was asked to own; of these only what is needed for that. */
  selectGevraagd() {
    return this.db
      .selectFrom('signaal')
      .innerJoin('signaaleigenaar', 'signaaleigenaar.signaal', 'signaal.volgnummer')
      .where('signaaleigenaar.staat', '=', 'gevraagd')
      .where('signaaleigenaar.organisatie', 'in', this.organisaties('aannemen'))
      .where('signaal.staat', '=', 'open')
      .select(['signaal.volgnummer', 'signaal.id', 'signaal.inhoud'])
      .select(['signaaleigenaar.organisatie', 'signaaleigenaar.sinds'])
      .orderBy('signaaleigenaar.sinds', 'desc');
  }

  /** The organisations for which this person may do this. */
  organisaties(handeling: Handeling) {
    return selectMijFor(this.db, this.persoon, { soort, handeling }).select('mij.organisatie');
  }

  /** May this person do this for this organisation; undefined where they are no member. */
  async mayFor(organisatie: string, handeling: Handeling): Promise<boolean | undefined> {
    const lid = await selectMij(this.db, this.persoon)
      .where('mij.organisatie', '=', organisatie)
      .select('mij.organisatie')
      .executeTakeFirst();
    if (!lid) return undefined;
    const mag = await this.organisaties(handeling)
      .where('mij.organisatie', '=', organisatie)
      .executeTakeFirst();
    return mag !== undefined;
  }

  /** Is this person of the redactie, for this? */
  async isRedactie(handeling: 'lezen' | 'maken'): Promise<boolean> {
    const rij = await this.server('redactie', handeling).executeTakeFirst();
    return rij !== undefined;
  }

  private server(wat: 'signaal' | 'redactie', handeling: Handeling) {
    return selectMijFor(this.db, this.persoon, { soort: wat, handeling }, 'server')
      .innerJoin('instelling', 'instelling.waarde', 'mij.organisatie')
      .where('instelling.naam', '=', 'organisatie')
      .select('mij.organisatie');
  }

  private reaches(handeling: Handeling): Expression<SqlBool> {
    if (handeling === 'lezen' && this.leestAlles) return sql<SqlBool>`true`;
    const eb = expressionBuilder<Tabellen, 'signaal'>();
    const vanMijne = this.db
      .selectFrom('signaaleigenaar')
      .where('signaaleigenaar.staat', '=', 'eigenaar')
      .where('signaaleigenaar.organisatie', 'in', this.organisaties(handeling))
      .select('signaaleigenaar.signaal');
    return eb.or([eb('signaal.volgnummer', 'in', vanMijne), eb.exists(this.server(soort, handeling))]);
  }
}
