import { type Handeling, mayDo, type Objectsoort } from '@samenhang/core';
import { KRINGROLLEN, type Kringrol } from '@samenhang/core/kring';
import type { Kysely } from 'kysely';
import { selectMijFor } from '../mensen/lidmaatschap.ts';
import type { Tabellen } from '../tabellen.ts';

/**
 * What one person can reach of rooms, within one transaction: taking part decides, and nothing that they are elsewhere. No
 * query on what is in a room can be made without who asks and what they mean to do: see `Bereik`.
 */
export class Kringbereik {
  private readonly db: Kysely<Tabellen>;
  readonly persoon: string;

  constructor(db: Kysely<Tabellen>, persoon: string) {
    this.db = db;
    this.persoon = persoon;
  }

  /** What this person is in a room; undefined where they take no part, or where there is none. */
  async rolIn(kring: string): Promise<Kringrol | undefined> {
    const rij = await this.db
      .selectFrom('kringlid')
      .where('kring', '=', kring)
      .where('persoon', '=', this.persoon)
      .select('rol')
      .executeTakeFirst();
    return rij?.rol;
  }

  /** May this person make a room? */
  async mayMake(): Promise<boolean> {
    const recht = { soort: 'kring', handeling: 'maken' } as const;
    const rij = await selectMijFor(this.db, this.persoon, recht, 'eigen')
      .select('mij.organisatie')
      .executeTakeFirst();
    return rij !== undefined;
  }

  selectKringen() {
    return this.db
      .selectFrom('kring')
      .where('kring.id', 'in', this.kringen('kring', 'lezen'))
      .selectAll('kring');
  }

  updateKring(id: string, versie: number) {
    return this.db
      .updateTable('kring')
      .where('kring.id', 'in', this.kringen('kring', 'wijzigen'))
      .where('kring.id', '=', id)
      .where('kring.versie', '=', versie)
      .set((eb) => ({ versie: eb('kring.versie', '+', 1) }));
  }

  /** Nobody else changes this room until the transaction is over. */
  async lock(kring: string): Promise<void> {
    await this.db
      .updateTable('kring')
      .where('kring.id', 'in', this.kringen('kring', 'lezen'))
      .where('kring.id', '=', kring)
      .set((eb) => ({ titel: eb.ref('titel') }))
      .execute();
  }

  selectLeden(kring: string) {
    return this.db
      .selectFrom('kringlid')
      .innerJoin('persoon', 'persoon.id', 'kringlid.persoon')
      .where('kringlid.kring', 'in', this.kringen('kring', 'lezen'))
      .where('kringlid.kring', '=', kring)
      .select(['kringlid.persoon', 'persoon.name as naam', 'rol', 'hoedanigheid', 'regels', 'aanvaard_op']);
  }

  /** The key of what is destroyed; undefined where it is gone. */
  async keyOf(kring: string): Promise<string | undefined> {
    const rij = await this.db
      .selectFrom('kringsleutel')
      .where('kring', 'in', this.kringen('kringtekst', 'lezen'))
      .where('kring', '=', kring)
      .select('sleutel')
      .executeTakeFirst();
    return rij?.sleutel;
  }

  async insertKey(kring: string, sleutel: string): Promise<void> {
    await this.db.insertInto('kringsleutel').values({ kring, sleutel }).execute();
  }

  /** What is said to one another, and what this person noted for themselves. */
  selectTeksten(kring: string) {
    return this.db
      .selectFrom('kringtekst')
      .where('kringtekst.kring', 'in', this.kringen('kringtekst', 'lezen'))
      .where('kringtekst.kring', '=', kring)
      .where((eb) => eb.or([eb('soort', '<>', 'eigen'), eb('wie', '=', this.persoon)]));
  }

  async insertTekst(rij: Tabellen['kringtekst']): Promise<void> {
    await this.db.insertInto('kringtekst').values(rij).execute();
  }

  updateTekst(id: string, versie: number) {
    return this.db
      .updateTable('kringtekst')
      .where('kringtekst.id', '=', id)
      .where('kringtekst.versie', '=', versie)
      .where((eb) =>
        eb.or([
          eb.and([eb('soort', '<>', 'eigen'), eb('kring', 'in', this.kringen('kringtekst', 'wijzigen'))]),
          eb.and([eb('soort', '=', 'eigen'), eb('wie', '=', this.persoon)]),
        ]),
      );
  }

  deleteTekst(id: string, versie: number) {
    return this.db
      .deleteFrom('kringtekst')
      .where('kringtekst.id', '=', id)
      .where('kringtekst.versie', '=', versie)
      .where((eb) =>
        eb.or([
          eb.and([eb('soort', '<>', 'eigen'), eb('kring', 'in', this.kringen('kringtekst', 'weggooien'))]),
          eb.and([eb('soort', '=', 'eigen'), eb('wie', '=', this.persoon)]),
        ]),
      );
  }

  selectInstemmingen(kring: string) {
    return this.db
      .selectFrom('kringinstemming')
      .innerJoin('kringtekst', 'kringtekst.id', 'kringinstemming.tekst')
      .where('kringtekst.kring', 'in', this.kringen('kringtekst', 'lezen'))
      .where('kringtekst.kring', '=', kring)
      .select(['kringinstemming.tekst', 'kringinstemming.persoon', 'kringinstemming.versie', 'op']);
  }

  /** The word of this person to this version of a text; an earlier word of theirs goes. */
  async giveWord(tekst: string, versie: number, op: string): Promise<void> {
    await this.db
      .insertInto('kringinstemming')
      .values({ tekst, persoon: this.persoon, versie, op })
      .onConflict((botsing) => botsing.columns(['tekst', 'persoon']).doUpdateSet({ versie, op }))
      .execute();
  }

  async takeBackWord(tekst: string): Promise<void> {
    await this.db
      .deleteFrom('kringinstemming')
      .where('tekst', '=', tekst)
      .where('persoon', '=', this.persoon)
      .execute();
  }

  selectAfspraken(kring: string) {
    return this.db
      .selectFrom('kringafspraak')
      .where('kringafspraak.kring', 'in', this.kringen('kringafspraak', 'lezen'))
      .where('kringafspraak.kring', '=', kring);
  }

  async insertAfspraak(rij: Tabellen['kringafspraak']): Promise<void> {
    await this.db.insertInto('kringafspraak').values(rij).execute();
  }

  updateAfspraak(id: string, versie: number) {
    return this.db
      .updateTable('kringafspraak')
      .where('kring', 'in', this.kringen('kringafspraak', 'wijzigen'))
      .where('id', '=', id)
      .where('versie', '=', versie);
  }

  deleteAfspraak(id: string, versie: number) {
    return this.db
      .deleteFrom('kringafspraak')
      .where('kring', 'in', this.kringen('kringafspraak', 'weggooien'))
      .where('id', '=', id)
      .where('versie', '=', versie);
  }

  selectNodigingen(kring: string, handeling: 'maken' | 'weggooien') {
    return this.db
      .selectFrom('kringnodiging')
      .where('kring', 'in', this.kringen('kringlid', handeling))
      .where('kring', '=', kring);
  }

  async insertNodiging(rij: Tabellen['kringnodiging']): Promise<void> {
    await this.db.insertInto('kringnodiging').values(rij).execute();
  }

  deleteNodiging(kring: string, id: string) {
    return this.db
      .deleteFrom('kringnodiging')
      .where('kring', 'in', this.kringen('kringlid', 'weggooien'))
      .where('kring', '=', kring)
      .where('id', '=', id);
  }

  private kringen(soort: Objectsoort, handeling: Handeling) {
    const rollen = KRINGROLLEN.filter((rol) =>
      mayDo({ aangemeld: true, rol }, { soort, handeling }, 'kring'),
    );
    return this.db
      .selectFrom('kringlid as mij')
      .where('mij.persoon', '=', this.persoon)
      .where('mij.rol', 'in', rollen)
      .select('mij.kring');
  }
}
