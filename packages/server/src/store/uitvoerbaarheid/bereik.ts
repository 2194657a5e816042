import type { Recht } from '@samenhang/core';
import type { Kysely } from 'kysely';
import { selectMijFor } from '../mensen/lidmaatschap.ts';
import { readPartijen } from '../samenspraak/partijen.ts';
import type { Tabellen } from '../tabellen.ts';
import { withAnswers } from './lezen.ts';
import type { Toetsinvullingrij, Toetsrij } from './rijen.ts';

/** The toetsen that one person can reach for an organisation of theirs: see `Bereik`. */
export class Toetsbereik {
  private readonly db: Kysely<Tabellen>;
  private readonly persoon: string;

  constructor(db: Kysely<Tabellen>, persoon: string) {
    this.db = db;
    this.persoon = persoon;
  }

  /** Those that this organisation began, and those that it is asked for once they are open. */
  select(recht: Recht, organisatie: string) {
    return this.db
      .selectFrom('toets')
      .where((eb) => eb(eb.val(organisatie), 'in', this.organisaties(recht)))
      .where((eb) =>
        eb.or([
          eb('toets.organisatie', '=', organisatie),
          eb.and([
            eb('toets.staat', '<>', 'concept'),
            eb('toets.verwijderd_op', 'is', null),
            eb('toets.genodigden', 'like', `% ${organisatie} %`),
          ]),
        ]),
      );
  }

  /** To change one that it began, from this version and no other. */
  update(recht: Recht, { id, organisatie, versie }: Pick<Toetsrij, 'id' | 'organisatie' | 'versie'>) {
    return this.db
      .updateTable('toets')
      .where('toets.organisatie', 'in', this.organisaties(recht))
      .where('toets.organisatie', '=', organisatie)
      .where('toets.id', '=', id)
      .where('toets.versie', '=', versie);
  }

  /** Begun by this organisation: see `refusalIn` first. */
  async insert(rij: Toetsrij): Promise<void> {
    await this.db.insertInto('toets').values(rij).execute();
  }

  /** What this organisation answers to these toetsen, also as a draft. */
  selectInvullingen(organisatie: string, toetsen: readonly string[]) {
    const recht = { soort: 'toetsinvulling', handeling: 'lezen' } as const;
    return this.db
      .selectFrom('toetsinvulling')
      .where('toetsinvulling.organisatie', 'in', this.organisaties(recht))
      .where('toetsinvulling.organisatie', '=', organisatie)
      .where('toetsinvulling.toets', 'in', [...toetsen])
      .selectAll('toetsinvulling');
  }

  /** A first answer, in the name of an organisation of theirs: see `refusalIn`. False where it has one already. */
  async insertInvulling(rij: Toetsinvullingrij): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.db
      .insertInto('toetsinvulling')
      .values(rij)
      .onConflict((op) => op.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  /** To change an answer, from this version and no other. */
  updateInvulling(recht: Recht, { toets, organisatie, versie }: Toetsinvullingrij) {
    return this.db
      .updateTable('toetsinvulling')
      .where('toetsinvulling.organisatie', 'in', this.organisaties(recht))
      .where('toetsinvulling.organisatie', '=', organisatie)
      .where('toetsinvulling.toets', '=', toets)
      .where('toetsinvulling.versie', '=', versie);
  }

  /** A draft, for good. */
  deleteInvulling(recht: Recht, { toets, organisatie, versie }: Toetsinvullingrij) {
    return this.db
      .deleteFrom('toetsinvulling')
      .where('toetsinvulling.organisatie', 'in', this.organisaties(recht))
      .where('toetsinvulling.organisatie', '=', organisatie)
      .where('toetsinvulling.toets', '=', toets)
      .where('toetsinvulling.staat', '=', 'concept')
      .where('toetsinvulling.versie', '=', versie);
  }

  withAnswers(rijen: readonly Toetsrij[]) {
    return withAnswers(this.db, rijen);
  }

  /** What these organisations are called here, and of which kind they are. */
  readPartijen(ids: readonly string[]) {
    return readPartijen(this.db, ids);
  }

  private organisaties(recht: Recht) {
    return selectMijFor(this.db, this.persoon, recht).select('mij.organisatie');
  }
}
