import type { Kysely } from 'kysely';
import type { Incidentrij } from '../incidenten/rijen.ts';
import type { Kennisrij } from '../kennis/rijen.ts';
import type { Tabellen } from '../tabellen.ts';
import type { Publicatierij } from './rijen.ts';

/** What everybody may read of a piece, without how its link is and whether it is hidden. */
type Kennisstand = Omit<Kennisrij, `link_${string}` | `verborgen_${string}`>;
const ongezien = {
  verborgen_op: null,
  verborgen_reden: null,
  link_gezien_op: null,
  link_kapot_sinds: null,
  link_mislukt: 0,
} as const;

/** What is kept of pieces beside them, so that everybody may read it: of what a person just made or changed. See `Bereik`. */
export class Openbaarbereik {
  private readonly db: Kysely<Tabellen>;

  constructor(db: Kysely<Tabellen>) {
    this.db = db;
  }

  /** Of a view: what everybody may read of it. */
  async putPublicatie(rij: Publicatierij): Promise<void> {
    const { staat, titel, inhoud, gewijzigd_op } = rij;
    await this.db
      .insertInto('publicatie')
      .values(rij)
      .onConflict((op) => op.column('stuk').doUpdateSet({ staat, titel, inhoud, gewijzigd_op }))
      .execute();
  }

  /** The same, where it was published before; else nothing. */
  async withdrawPublicatie(
    stuk: string,
    rest: Pick<Publicatierij, 'staat' | 'titel' | 'inhoud' | 'gewijzigd_op'>,
  ): Promise<void> {
    await this.db.updateTable('publicatie').set(rest).where('stuk', '=', stuk).execute();
  }

  /** Of knowledge: what everybody may read of it. Of another link nothing is known yet. */
  async putKennis(rij: Kennisstand): Promise<void> {
    const { stuk, sleutel, organisatie: _, gemaakt_op: __, ...rest } = rij;
    const { link_gezien_op, link_kapot_sinds, link_mislukt } = ongezien;
    const anders = await this.db
      .updateTable('kennis')
      .set({
        sleutel,
        ...rest,
        link_gezien_op,
        link_kapot_sinds,
        link_mislukt,
        link_volgende_op: rij.gewijzigd_op,
      })
      .where('stuk', '=', stuk)
      .where('sleutel', '<>', sleutel)
      .executeTakeFirst();
    if (anders.numUpdatedRows > 0n) return;
    await this.db
      .insertInto('kennis')
      .values({ ...rij, ...ongezien, link_volgende_op: rij.gewijzigd_op })
      .onConflict((op) => op.column('stuk').doUpdateSet(rest))
      .execute();
  }

  /** Is there one of this key that lies in no bin, beside this piece? */
  async hasKennis(sleutel: string, behalve: string): Promise<boolean> {
    const er = await this.db
      .selectFrom('kennis')
      .where('sleutel', '=', sleutel)
      .where('weg', '=', 0)
      .where('stuk', '<>', behalve)
      .select('stuk')
      .executeTakeFirst();
    return er !== undefined;
  }

  /** Of an incident: when it comes back, and what everybody may read of it. Of which day its organisation was told stays. */
  async putIncident(rij: Omit<Incidentrij, 'herinnerd_voor'>): Promise<void> {
    const { stuk: _, organisatie: __, ...rest } = rij;
    await this.db
      .insertInto('incident')
      .values({ ...rij, herinnerd_voor: null })
      .onConflict((op) => op.column('stuk').doUpdateSet(rest))
      .execute();
  }
}
