import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Bereik } from './bereik.ts';
import type { Geschiedenisrij, Stukrij } from './tabellen.ts';

/** A kept piece without what it holds: for a list. Moments are ISO 8601, UTC. */
interface Stukkop {
  readonly id: string;
  readonly soort: string;
  readonly titel: string;
  readonly versie: number;
  readonly gemaaktOp: string;
  readonly gewijzigdOp: string;
  /** When it went into the bin; null where it is not in there. */
  readonly verwijderdOp: string | null;
}

/** A kept piece with what it holds. */
export interface Stuk extends Stukkop {
  readonly inhoud: unknown;
}

/** One step in the history of a piece. */
interface Stap {
  readonly versie: number;
  readonly handeling: Geschiedenisrij['handeling'];
  readonly wanneer: string;
  /** The name of who did it. */
  readonly wie: string;
  readonly titel: string;
}

/** What a person writes: a name and what the piece holds. */
interface Schrijven {
  readonly titel: string;
  readonly inhoud: unknown;
}

/** A piece after a change, or why nothing was changed: there is none, or it has another version, which is given. */
export type Wijziging =
  | { readonly ok: true; readonly stuk: Stuk }
  | { readonly ok: false; readonly code: 'onbekend' }
  | { readonly ok: false; readonly code: 'gewijzigd'; readonly huidig: Stuk };

/** What one person does with what they keep. */
export interface Stukken {
  /** All, also those in the bin; what was changed last comes first. */
  list(): Promise<readonly Stukkop[]>;
  get(id: string): Promise<Stuk | undefined>;
  create(soort: string, schrijven: Schrijven): Promise<Stuk>;
  update(id: string, versie: number, schrijven: Schrijven): Promise<Wijziging>;
  /** Into the bin, from which it goes for good after the days of `bewaartermijn`. */
  discard(id: string, versie: number): Promise<Wijziging>;
  /** Out of the bin. */
  recover(id: string): Promise<Wijziging>;
  /** All steps, the first one first; empty where there is no such piece. */
  history(id: string): Promise<readonly Stap[]>;
  /** A piece as it was in a version; undefined where there is none. */
  atVersion(id: string, versie: number): Promise<Schrijven | undefined>;
}

/** Reading and writing as one person: see `Adapter`. */
export interface Toegang {
  readonly read: <T>(werk: (bereik: Bereik) => Promise<T>) => Promise<T>;
  readonly write: <T>(werk: (bereik: Bereik) => Promise<T>) => Promise<T>;
}

function headOf(rij: Omit<Stukrij, 'inhoud' | 'eigenaar'>): Stukkop {
  return {
    id: rij.id,
    soort: rij.soort,
    titel: rij.titel,
    versie: rij.versie,
    gemaaktOp: rij.gemaakt_op,
    gewijzigdOp: rij.gewijzigd_op,
    verwijderdOp: rij.verwijderd_op,
  };
}

const contentOf = (inhoud: string): unknown => JSON.parse(inhoud);

async function find(bereik: Bereik, id: string): Promise<Stuk | undefined> {
  const rij = await bereik.selectStukken().where('id', '=', id).selectAll().executeTakeFirst();
  return rij && { ...headOf(rij), inhoud: contentOf(rij.inhoud) };
}

type Wat = Pick<Geschiedenisrij, 'handeling'> & {
  readonly schrijven?: Schrijven;
  readonly verwijderdOp?: string | null;
};

/** One change of one piece: the piece and its history together, or neither. */
async function change(bereik: Bereik, id: string, versie: number, wat: Wat, nu: string): Promise<Wijziging> {
  const { handeling, schrijven, verwijderdOp } = wat;
  const rij = await bereik
    .updateStuk(id, versie)
    .set({
      versie: versie + 1,
      gewijzigd_op: nu,
      ...(schrijven ? { titel: schrijven.titel, inhoud: JSON.stringify(schrijven.inhoud) } : {}),
      ...(verwijderdOp === undefined ? {} : { verwijderd_op: verwijderdOp }),
    })
    .returningAll()
    .executeTakeFirst();
  if (!rij) {
    const huidig = await find(bereik, id);
    return huidig ? { ok: false, code: 'gewijzigd', huidig } : { ok: false, code: 'onbekend' };
  }
  await log(bereik, rij, handeling);
  return { ok: true, stuk: { ...headOf(rij), inhoud: contentOf(rij.inhoud) } };
}

async function log(
  bereik: Bereik,
  { id, versie, gewijzigd_op: wanneer, titel, inhoud }: Omit<Stukrij, 'eigenaar'>,
  handeling: Wat['handeling'],
): Promise<void> {
  await bereik.addGeschiedenis({ stuk: id, versie, wanneer, handeling, titel, inhoud });
}

async function create(
  bereik: Bereik,
  soort: string,
  { titel, inhoud }: Schrijven,
  nu: string,
): Promise<Stuk> {
  const rij = {
    id: randomUUID(),
    soort,
    titel,
    inhoud: JSON.stringify(inhoud),
    versie: 1,
    gemaakt_op: nu,
    gewijzigd_op: nu,
    verwijderd_op: null,
  };
  await bereik.insertStuk(rij);
  await log(bereik, rij, 'gemaakt');
  return { ...headOf(rij), inhoud };
}

/** Which came last is told by the number of the last step, never by a clock: that can be set back. */
const laatsteStap = sql`(select max(volgnummer) from geschiedenis where geschiedenis.stuk = stuk.id)`;

async function list(bereik: Bereik): Promise<readonly Stukkop[]> {
  const rijen = await bereik
    .selectStukken()
    .select(['id', 'soort', 'titel', 'versie', 'gemaakt_op', 'gewijzigd_op', 'verwijderd_op'])
    .orderBy(laatsteStap, 'desc')
    .execute();
  return rijen.map(headOf);
}

async function recover(bereik: Bereik, id: string, nu: string): Promise<Wijziging> {
  const stuk = await find(bereik, id);
  if (!stuk) return { ok: false, code: 'onbekend' };
  // Asked twice, it is out of the bin as well.
  if (stuk.verwijderdOp === null) return { ok: true, stuk };
  return change(bereik, id, stuk.versie, { handeling: 'teruggehaald', verwijderdOp: null }, nu);
}

/** What a person keeps, by way of this access. `nu` tells the time. */
export function makeStukken({ read, write }: Toegang, nu: () => Date): Stukken {
  const stempel = () => nu().toISOString();
  return {
    list: () => read(list),
    get: (id) => read((bereik) => find(bereik, id)),
    create: (soort, schrijven) => write((bereik) => create(bereik, soort, schrijven, stempel())),
    update: (id, versie, schrijven) =>
      write((bereik) => change(bereik, id, versie, { handeling: 'gewijzigd', schrijven }, stempel())),
    discard: (id, versie) =>
      write((bereik) => {
        const op = stempel();
        return change(bereik, id, versie, { handeling: 'weggegooid', verwijderdOp: op }, op);
      }),
    recover: (id) => write((bereik) => recover(bereik, id, stempel())),
    history: (id) =>
      read((bereik) =>
        bereik
          .selectGeschiedenis(id)
          .innerJoin('persoon', 'persoon.id', 'geschiedenis.wie')
          .select([
            'geschiedenis.versie',
            'geschiedenis.handeling',
            'geschiedenis.wanneer',
            'persoon.name as wie',
            'geschiedenis.titel',
          ])
          .execute(),
      ),
    atVersion: (id, versie) =>
      read(async (bereik) => {
        const rij = await bereik
          .selectGeschiedenis(id)
          .where('geschiedenis.versie', '=', versie)
          .select(['geschiedenis.titel', 'geschiedenis.inhoud'])
          .executeTakeFirst();
        return rij && { titel: rij.titel, inhoud: contentOf(rij.inhoud) };
      }),
  };
}
