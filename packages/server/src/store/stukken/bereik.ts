import { type Handeling, mayDo, type Recht } from '@samenhang/core';
import { type Expression, expressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Eigenaarstaprij } from '../eigenaars/rijen.ts';
import { selectMijFor } from '../mensen/lidmaatschap.ts';
import { Opmerkingbereik } from '../opmerkingen/bereik.ts';
import type { Samentekstrij } from '../samen/rijen.ts';
import type { Deellinkrij, Geschiedenisrij, Stukrij, Tabellen } from '../tabellen.ts';
import { Vrijgavebereik } from '../vrijgaven/bereik.ts';
import { Openbaarbereik } from './openbaar.ts';
import { type Bewaarsoort, ontwerpsoorten, type Stuksoort } from './soort.ts';

const aangemeld = { aangemeld: true } as const;

/** Of which kinds the pieces are with which something may be done, or with what goes with them. */
const stukVan = {
  ontwerp: ontwerpsoorten,
  deellink: ontwerpsoorten,
  opmerking: ontwerpsoorten,
  vrijgave: ontwerpsoorten,
  aanvulling: ['aanvulling'],
  zienswijze: ['zienswijze'],
  bespreking: ['zienswijze'],
  eigenaarschap: ['eigenaarschap'],
  ronde: ['eigenaarschap'],
  kennis: ['kennis'],
  antwoordsjabloon: ['antwoordsjabloon'],
  incident: ['incident'],
} as const satisfies Readonly<Record<string, readonly Bewaarsoort[]>>;
/** A piece itself, or what goes with it. */
type Stukdeel = keyof typeof stukVan;

/** What a list says of a piece. */
const hoofd = [
  'stuk.id',
  'stuk.soort',
  'stuk.organisatie',
  'stuk.titel',
  'stuk.versie',
  'stuk.gemaakt_op',
  'stuk.gewijzigd_op',
  'stuk.verwijderd_op',
] as const;
/** When it was last changed, by the order of the history: clocks may differ, or jump. */
const laatsteStap = sql<number>`(select volgnummer from geschiedenis
  where geschiedenis.stuk = stuk.id and geschiedenis.versie = stuk.versie)`;

/** The pieces that one person can reach, with what goes with them: see `Bereik`. */
export class Stukbereik {
  protected readonly db: Kysely<Tabellen>;
  readonly persoon: string;

  constructor(db: Kysely<Tabellen>, persoon: string) {
    this.db = db;
    this.persoon = persoon;
  }

  /** What is kept for everybody of those that this person just made or changed. */
  get openbaar(): Openbaarbereik {
    return new Openbaarbereik(this.db);
  }

  /** The pieces with which, or with whose links or comments, this person may do this; also in the bin. */
  selectStukken(handeling: Handeling, soort: Stukdeel) {
    return this.db.selectFrom('stuk').where(this.reaches(handeling, soort));
  }

  /**
   * All that this person may read of this kind: what is their own, and what is of their organisations. Apart, as the
   * database has an index for each and for neither where it is one or the other.
   */
  selectAlleStukken(soort: Stuksoort) {
    const van = (wie: Expression<SqlBool>) =>
      this.db
        .selectFrom('stuk')
        .where('stuk.soort', 'in', stukVan[soort])
        .where(wie)
        .select([...hoofd, laatsteStap.as('stap')]);
    const { eigen, vanOrganisatie } = this.owners('lezen', soort);
    const alle = eigen ? van(vanOrganisatie).unionAll(van(eigen)) : van(vanOrganisatie);
    return alle.orderBy('stap', 'desc');
  }

  selectDeellinks(stuk: string) {
    return this.db
      .selectFrom('deellink')
      .where('deellink.stuk', 'in', this.selectStukken('lezen', 'deellink').select('stuk.id'))
      .where('deellink.stuk', '=', stuk);
  }

  updateDeellink(stuk: string, id: string) {
    return this.db
      .updateTable('deellink')
      .where('deellink.stuk', 'in', this.selectStukken('weggooien', 'deellink').select('stuk.id'))
      .where('deellink.stuk', '=', stuk)
      .where('deellink.id', '=', id);
  }

  /** What is said of the pieces that this person can reach. */
  get opmerkingen(): Opmerkingbereik {
    return new Opmerkingbereik(this.db, this.persoon, (handeling, deel) =>
      this.selectStukken(handeling, deel).select('stuk.id'),
    );
  }

  /** What everybody may see of the pieces that this person can reach. */
  get vrijgaven(): Vrijgavebereik {
    return new Vrijgavebereik(this.db, this.persoon, (handeling) =>
      this.selectStukken(handeling, 'vrijgave').select('stuk.id'),
    );
  }

  /** What was noted of all bodies of which this person may see the owners. */
  selectEigenaarstappen() {
    return this.db
      .selectFrom('eigenaarstap')
      .where('eigenaarstap.stuk', 'in', this.selectStukken('lezen', 'eigenaarschap').select('stuk.id'));
  }

  /** With this person as who noted it: see first whether they may. */
  async insertEigenaarstap(stap: Omit<Eigenaarstaprij, 'volgnummer' | 'wie'>): Promise<void> {
    await this.db
      .insertInto('eigenaarstap')
      .values({ ...stap, wie: this.persoon })
      .execute();
  }

  /** The members of the organisations in which this person sees who looks after what. */
  selectMedeleden() {
    return this.db
      .selectFrom('lid')
      .innerJoin('persoon', 'persoon.id', 'lid.persoon')
      .where('lid.organisatie', 'in', this.organisaties({ soort: 'eigenaarschap', handeling: 'lezen' }))
      .select(['lid.organisatie', 'lid.persoon', 'persoon.name as naam'])
      .orderBy('persoon.name');
  }

  /** The texts that several councils decide upon, in which this organisation of theirs takes part. */
  selectSamenteksten(handeling: Handeling, organisatie: string) {
    const recht = { soort: 'samentekst', handeling } as const;
    return this.db
      .selectFrom('samentekst')
      .where((eb) => eb(eb.val(organisatie), 'in', this.organisaties(recht)))
      .where('samentekst.organisaties', 'like', `% ${organisatie} %`);
  }

  /** To change one of them, from this version and no other. */
  updateSamentekst(organisatie: string, id: string, versie: number) {
    const recht = { soort: 'samentekst', handeling: 'wijzigen' } as const;
    return this.db
      .updateTable('samentekst')
      .where((eb) => eb(eb.val(organisatie), 'in', this.organisaties(recht)))
      .where('samentekst.organisaties', 'like', `% ${organisatie} %`)
      .where('samentekst.id', '=', id)
      .where('samentekst.versie', '=', versie);
  }

  /** With this organisation as the first that takes part: see `mayIn` first. */
  async insertSamentekst(rij: Samentekstrij): Promise<void> {
    await this.db.insertInto('samentekst').values(rij).execute();
  }

  async insertDeellink(link: Omit<Deellinkrij, 'wie'>): Promise<void> {
    await this.db
      .insertInto('deellink')
      .values({ ...link, wie: this.persoon })
      .execute();
  }

  /** To do this to one piece, from this version and no other. */
  updateStuk(handeling: Handeling, soort: Stuksoort, id: string, versie: number) {
    return this.db
      .updateTable('stuk')
      .where(this.reaches(handeling, soort))
      .where('stuk.id', '=', id)
      .where('stuk.versie', '=', versie);
  }

  /** For this person, or for their organisation: see `mayIn` first. */
  async insertStuk(stuk: Omit<Stukrij, 'eigenaar'>): Promise<void> {
    const eigenaar = stuk.organisatie === null ? this.persoon : null;
    await this.db
      .insertInto('stuk')
      .values({ ...stuk, eigenaar })
      .execute();
  }

  /** The history of one piece that this person may read, in the order in which it came about. */
  selectGeschiedenis(soort: Stuksoort, id: string) {
    return this.selectAlleGeschiedenis(soort).where('geschiedenis.stuk', '=', id);
  }

  /** The same of all pieces of this kind. */
  selectAlleGeschiedenis(soort: Stuksoort) {
    return this.db
      .selectFrom('geschiedenis')
      .innerJoin('stuk', 'stuk.id', 'geschiedenis.stuk')
      .where(this.reaches('lezen', soort))
      .orderBy('geschiedenis.volgnummer');
  }

  /** Adds a line, with this person as who did it. */
  async addGeschiedenis(regel: Omit<Geschiedenisrij, 'volgnummer' | 'wie'>): Promise<void> {
    await this.db
      .insertInto('geschiedenis')
      .values({ ...regel, wie: this.persoon })
      .execute();
  }

  protected organisaties(recht: Recht) {
    return selectMijFor(this.db, this.persoon, recht).select('mij.organisatie');
  }

  private reaches(handeling: Handeling, soort: Stukdeel): Expression<SqlBool> {
    const eb = expressionBuilder<Tabellen, 'stuk'>();
    const { eigen, vanOrganisatie } = this.owners(handeling, soort);
    const vanWie = eigen ? eb.or([eigen, vanOrganisatie]) : vanOrganisatie;
    return eb.and([eb('stuk.soort', 'in', stukVan[soort]), vanWie]);
  }

  /** Whose a piece is with which this person may do this: `eigen` where it may be their own. */
  private owners(handeling: Handeling, soort: Stukdeel) {
    const recht = { soort, handeling } as const;
    const eb = expressionBuilder<Tabellen, 'stuk'>();
    return {
      eigen: mayDo(aangemeld, recht, 'eigen') ? eb('stuk.eigenaar', '=', this.persoon) : undefined,
      vanOrganisatie: eb('stuk.organisatie', 'in', this.organisaties(recht)),
    };
  }
}
