import { type Handeling, mayDo, type Recht, type Rol } from '@samenhang/core';
import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import { selectIngebracht } from './kennis/openbaar.ts';
import { selectMij, selectMijFor } from './mensen/lidmaatschap.ts';
import { Opgavebereik } from './opgaven/bereik.ts';
import { Stukbereik } from './stukken/bereik.ts';
import type { Logboekrij, Tabellen, Uitnodigingrij } from './tabellen.ts';
import { Toetsbereik } from './uitvoerbaarheid/bereik.ts';

const aangemeld = { aangemeld: true } as const;

/**
 * What one person can reach, within one transaction. It is the only way to what people keep: there is no query on those
 * rows in it that does not name that person and what they mean to do, and none can be made without this. What they may
 * is read from the table of permissions.
 */
export class Bereik extends Stukbereik {
  /** The opgaven of their organisations. */
  get opgaven(): Opgavebereik {
    return new Opgavebereik(this.db, this.persoon);
  }

  /** The toetsen that their organisations began or are asked for. */
  get toetsen(): Toetsbereik {
    return new Toetsbereik(this.db, this.persoon);
  }

  /** What this person is in this organisation; undefined where they are no member, or where there is none. */
  async rolIn(organisatie: string): Promise<Rol | undefined> {
    const rij = await selectMij(this.db, this.persoon)
      .where('mij.organisatie', '=', organisatie)
      .select('mij.rol')
      .executeTakeFirst();
    return rij?.rol;
  }

  /** The organisations in which this person may do this, each once. */
  selectOrganisaties(recht: Recht) {
    return this.db.selectFrom('organisatie').where('organisatie.id', 'in', this.organisaties(recht));
  }

  updateOrganisatie(id: string, versie: number) {
    return this.db
      .updateTable('organisatie')
      .where('organisatie.id', 'in', this.organisaties({ soort: 'organisatie', handeling: 'wijzigen' }))
      .where('organisatie.id', '=', id)
      .where('organisatie.versie', '=', versie);
  }

  /** Makes an organisation, with this person to manage it. Who may, the caller asks: see `rechten`. */
  async insertOrganisatie(
    organisatie: Pick<Tabellen['organisatie'], 'id' | 'naam' | 'soort' | 'code' | 'gemaakt_op'>,
  ): Promise<void> {
    await this.db.insertInto('organisatie').values(organisatie).execute();
    await this.db
      .insertInto('lid')
      .values({ persoon: this.persoon, organisatie: organisatie.id, rol: 'beheerder' })
      .execute();
  }

  /** Nobody else changes who is a member of this organisation until this transaction is over. */
  async lockOrganisatie(id: string): Promise<void> {
    // Writes nothing new, but holds the row on PostgreSQL; on SQLite whoever writes is alone already.
    await this.db
      .updateTable('organisatie')
      .set((eb) => ({ naam: eb.ref('naam') }))
      .where('id', '=', id)
      .execute();
  }

  /** The members with whom this person may do this: of an organisation, and themselves where the table says so. */
  selectLeden(handeling: Handeling, organisatie: string) {
    return this.db
      .selectFrom('lid')
      .innerJoin('persoon', 'persoon.id', 'lid.persoon')
      .where('lid.organisatie', '=', organisatie)
      .where(this.reachesLid(handeling));
  }

  updateLid(organisatie: string, persoon: string, versie: number) {
    return this.db
      .updateTable('lid')
      .where(this.reachesLid('wijzigen'))
      .where('lid.organisatie', '=', organisatie)
      .where('lid.persoon', '=', persoon)
      .where('lid.versie', '=', versie);
  }

  deleteLid(organisatie: string, persoon: string, versie: number) {
    return this.db
      .deleteFrom('lid')
      .where(this.reachesLid('weggooien'))
      .where('lid.organisatie', '=', organisatie)
      .where('lid.persoon', '=', persoon)
      .where('lid.versie', '=', versie);
  }

  /** Takes the second step from a member, and ends their sessions: then their password is enough, until they set up a new one. */
  async endTweedeStap(organisatie: string, persoon: string): Promise<void> {
    const wie = this.selectLeden('wijzigen', organisatie)
      .where('lid.persoon', '=', persoon)
      .select('lid.persoon');
    await this.db.deleteFrom('tweedestap').where('userId', 'in', wie).execute();
    await this.db
      .updateTable('persoon')
      .set({ twoFactorEnabled: sql<boolean>`false` })
      .where('id', 'in', wie)
      .execute();
    await this.db.deleteFrom('sessie').where('userId', 'in', wie).execute();
  }

  /** How many others manage this organisation. */
  async countOtherBeheerders(organisatie: string, persoon: string): Promise<number> {
    const { aantal } = await this.db
      .selectFrom('lid')
      .where('organisatie', 'in', this.organisaties({ soort: 'organisatie', handeling: 'lezen' }))
      .where('organisatie', '=', organisatie)
      .where('rol', '=', 'beheerder')
      .where('persoon', '<>', persoon)
      .select((eb) => eb.fn.countAll<number>().as('aantal'))
      .executeTakeFirstOrThrow();
    return aantal;
  }

  selectUitnodigingen(handeling: Handeling, organisatie: string) {
    return this.db
      .selectFrom('uitnodiging')
      .where('uitnodiging.organisatie', 'in', this.organisaties({ soort: 'uitnodiging', handeling }))
      .where('uitnodiging.organisatie', '=', organisatie);
  }

  updateUitnodiging(organisatie: string, id: string) {
    const recht = { soort: 'uitnodiging', handeling: 'weggooien' } as const;
    return this.db
      .updateTable('uitnodiging')
      .where('uitnodiging.organisatie', 'in', this.organisaties(recht))
      .where('uitnodiging.organisatie', '=', organisatie)
      .where('uitnodiging.id', '=', id);
  }

  async insertUitnodiging(uitnodiging: Omit<Uitnodigingrij, 'wie'>): Promise<void> {
    await this.db
      .insertInto('uitnodiging')
      .values({ ...uitnodiging, wie: this.persoon })
      .execute();
  }

  selectLogboek(organisatie: string) {
    return this.db
      .selectFrom('logboek')
      .where('logboek.organisatie', 'in', this.organisaties({ soort: 'logboek', handeling: 'lezen' }))
      .where('logboek.organisatie', '=', organisatie)
      .orderBy('logboek.volgnummer', 'desc');
  }

  /** Adds a line, with this person as who did it. */
  async addLogboek(regel: Omit<Logboekrij, 'volgnummer' | 'wie'>): Promise<void> {
    await this.db
      .insertInto('logboek')
      .values({ ...regel, wie: this.persoon })
      .execute();
  }

  /** The organisation that this server is for, where this person may do this with the server; else undefined. */
  async serverFor(recht: Recht): Promise<string | undefined> {
    return (await this.selectServer(recht).executeTakeFirst())?.organisatie;
  }

  /** Hides what anybody brought in, or shows it again (null): see `serverFor` first. Whose it is; undefined where it is not there. */
  async hideKennis(id: string, reden: string | null, nu: string): Promise<string | undefined> {
    const rij = await this.db
      .updateTable('kennis')
      .set({ verborgen_op: reden === null ? null : nu, verborgen_reden: reden })
      .where('stuk', '=', id)
      .where('weg', '=', 0)
      .where((eb) => eb.exists(this.selectServer({ soort: 'kennis', handeling: 'verbergen' })))
      .returning('organisatie')
      .executeTakeFirst();
    return rij?.organisatie;
  }

  /** What is hidden: of their organisations, and all of it for who may hide. */
  selectHiddenKennis() {
    return selectIngebracht(this.db)
      .where('kennis.verborgen_op', 'is not', null)
      .where((eb) =>
        eb.or([
          eb('kennis.organisatie', 'in', this.organisaties({ soort: 'kennis', handeling: 'lezen' })),
          eb.exists(this.selectServer({ soort: 'kennis', handeling: 'verbergen' })),
        ]),
      );
  }

  selectPost(handeling: Handeling) {
    return this.db
      .selectFrom('post')
      .where((eb) => eb.exists(this.selectServer({ soort: 'post', handeling })));
  }

  deletePost(id: string) {
    return this.db
      .deleteFrom('post')
      .where((eb) => eb.exists(this.selectServer({ soort: 'post', handeling: 'weggooien' })))
      .where('post.id', '=', id);
  }

  private selectServer(recht: Recht) {
    return selectMijFor(this.db, this.persoon, recht, 'server')
      .innerJoin('instelling', 'instelling.waarde', 'mij.organisatie')
      .where('instelling.naam', '=', 'organisatie')
      .select('mij.organisatie');
  }

  private reachesLid(handeling: Handeling): Expression<SqlBool> {
    const recht = { soort: 'lid', handeling } as const;
    const eb = expressionBuilder<Tabellen, 'lid'>();
    const vanOrganisatie = eb('lid.organisatie', 'in', this.organisaties(recht));
    if (!mayDo(aangemeld, recht, 'eigen')) return vanOrganisatie;
    return eb.or([eb('lid.persoon', '=', this.persoon), vanOrganisatie]);
  }
}

/** Reading and writing as one person: see `Adapter`. */
export interface Toegang {
  readonly read: <T>(werk: (bereik: Bereik) => Promise<T>) => Promise<T>;
  readonly write: <T>(werk: (bereik: Bereik) => Promise<T>) => Promise<T>;
}
