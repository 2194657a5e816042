import { randomUUID } from 'node:crypto';
import { type Handeling, mayDo } from '@samenhang/core';
import { sql } from 'kysely';
import type { Bereik, Toegang } from './bereik.ts';
import type { Geschiedenisrij, Stukrij } from './tabellen.ts';

/** A kept piece without what it holds: for a list. Moments are ISO 8601, UTC. */
interface Stukkop {
  readonly id: string;
  readonly soort: string;
  /** The organisation whose it is; null where it is the person's own. */
  readonly organisatie: string | null;
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
  /** The name of who did it; null where that person is no longer here. */
  readonly wie: string | null;
  readonly titel: string;
}

/** What a person writes: a name and what the piece holds. */
interface Schrijven {
  readonly titel: string;
  readonly inhoud: unknown;
}

/**
 * A piece after a change, or why nothing was changed: there is none that this person may see, they may see it but not do
 * this, or it has another version, which is given.
 */
export type Wijziging =
  | { readonly ok: true; readonly stuk: Stuk }
  | { readonly ok: false; readonly code: 'onbekend' | 'verboden' }
  | { readonly ok: false; readonly code: 'gewijzigd'; readonly huidig: Stuk };

/** What one person does with what they and their organisations keep. */
export interface Stukken {
  /** All that they may read, also those in the bin; what was changed last comes first. */
  list(): Promise<readonly Stukkop[]>;
  get(id: string): Promise<Stuk | undefined>;
  /** A new one: their own. */
  create(soort: string, schrijven: Schrijven): Promise<Stuk>;
  /** A new one of this organisation. */
  createFor(organisatie: string, soort: string, schrijven: Schrijven): Promise<Wijziging>;
  update(id: string, versie: number, schrijven: Schrijven): Promise<Wijziging>;
  /** Into the bin, from which it goes for good after the days of `bewaartermijn`. */
  discard(id: string, versie: number): Promise<Wijziging>;
  /** Their own becomes this organisation's. There is no way back: its members count on it. */
  handOver(id: string, organisatie: string): Promise<Wijziging>;
  /** Out of the bin. */
  recover(id: string): Promise<Wijziging>;
  /** All steps, the first one first; empty where there is no such piece. */
  history(id: string): Promise<readonly Stap[]>;
  /** A piece as it was in a version; undefined where there is none. */
  atVersion(id: string, versie: number): Promise<Schrijven | undefined>;
}

function headOf(rij: Omit<Stukrij, 'inhoud' | 'eigenaar'>): Stukkop {
  return {
    id: rij.id,
    soort: rij.soort,
    organisatie: rij.organisatie,
    titel: rij.titel,
    versie: rij.versie,
    gemaaktOp: rij.gemaakt_op,
    gewijzigdOp: rij.gewijzigd_op,
    verwijderdOp: rij.verwijderd_op,
  };
}

const contentOf = (inhoud: string): unknown => JSON.parse(inhoud);

async function find(bereik: Bereik, id: string, handeling: Handeling = 'lezen'): Promise<Stuk | undefined> {
  const rij = await bereik
    .selectStukken(handeling)
    .where('stuk.id', '=', id)
    .selectAll('stuk')
    .executeTakeFirst();
  return rij && { ...headOf(rij), inhoud: contentOf(rij.inhoud) };
}

interface Wat {
  /** What is to be done, as the table of permissions calls it, and as the history does. */
  readonly handeling: Handeling;
  readonly gebeurd: Geschiedenisrij['handeling'];
  readonly schrijven?: Schrijven;
  readonly verwijderdOp?: string | null;
  readonly organisatie?: string;
}

/** Why this person cannot do this with this piece: what they may not even see is not there. */
async function refusal(bereik: Bereik, id: string, handeling: Handeling): Promise<Wijziging | undefined> {
  if (await find(bereik, id, handeling)) return undefined;
  return { ok: false, code: (await find(bereik, id)) ? 'verboden' : 'onbekend' };
}

/** One change of one piece: the piece and its history together, or neither. */
async function change(bereik: Bereik, id: string, versie: number, wat: Wat, nu: string): Promise<Wijziging> {
  const { handeling, gebeurd, schrijven, verwijderdOp, organisatie } = wat;
  const rij = await bereik
    .updateStuk(handeling, id, versie)
    .set({
      versie: versie + 1,
      gewijzigd_op: nu,
      ...(schrijven ? { titel: schrijven.titel, inhoud: JSON.stringify(schrijven.inhoud) } : {}),
      ...(verwijderdOp === undefined ? {} : { verwijderd_op: verwijderdOp }),
      ...(organisatie === undefined ? {} : { organisatie, eigenaar: null }),
    })
    .returningAll()
    .executeTakeFirst();
  if (!rij) {
    const reden = await refusal(bereik, id, handeling);
    if (reden) return reden;
    const huidig = await find(bereik, id);
    return huidig ? { ok: false, code: 'gewijzigd', huidig } : { ok: false, code: 'onbekend' };
  }
  await log(bereik, rij, gebeurd);
  return { ok: true, stuk: { ...headOf(rij), inhoud: contentOf(rij.inhoud) } };
}

async function log(
  bereik: Bereik,
  { id, versie, gewijzigd_op: wanneer, titel, inhoud }: Omit<Stukrij, 'eigenaar'>,
  handeling: Wat['gebeurd'],
): Promise<void> {
  await bereik.addGeschiedenis({ stuk: id, versie, wanneer, handeling, titel, inhoud });
}

async function create(
  bereik: Bereik,
  organisatie: string | null,
  soort: string,
  { titel, inhoud }: Schrijven,
  nu: string,
): Promise<Stuk> {
  const rij = {
    id: randomUUID(),
    soort,
    organisatie,
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

/** May this person make a piece of this organisation? Who is no member hears that there is none. */
async function refuseMaking(bereik: Bereik, organisatie: string): Promise<Wijziging | undefined> {
  const rol = await bereik.rolIn(organisatie);
  if (rol === undefined) return { ok: false, code: 'onbekend' };
  const maken = { soort: 'ontwerp', handeling: 'maken' } as const;
  return mayDo({ aangemeld: true, rol }, maken, 'organisatie') ? undefined : { ok: false, code: 'verboden' };
}

async function createFor(
  bereik: Bereik,
  organisatie: string,
  soort: string,
  schrijven: Schrijven,
  nu: string,
): Promise<Wijziging> {
  const reden = await refuseMaking(bereik, organisatie);
  return reden ?? { ok: true, stuk: await create(bereik, organisatie, soort, schrijven, nu) };
}

async function handOver(bereik: Bereik, id: string, organisatie: string, nu: string): Promise<Wijziging> {
  const reden = (await refusal(bereik, id, 'overdragen')) ?? (await refuseMaking(bereik, organisatie));
  const stuk = reden ? undefined : await find(bereik, id);
  if (!stuk) return reden ?? { ok: false, code: 'onbekend' };
  return change(
    bereik,
    id,
    stuk.versie,
    { handeling: 'overdragen', gebeurd: 'overgedragen', organisatie },
    nu,
  );
}

/** Which came last is told by the number of the last step, never by a clock: that can be set back. */
const laatsteStap = sql`(select max(volgnummer) from geschiedenis where geschiedenis.stuk = stuk.id)`;

async function list(bereik: Bereik): Promise<readonly Stukkop[]> {
  const rijen = await bereik
    .selectStukken('lezen')
    .select(['id', 'soort', 'organisatie', 'titel', 'versie', 'gemaakt_op', 'gewijzigd_op', 'verwijderd_op'])
    .orderBy(laatsteStap, 'desc')
    .execute();
  return rijen.map(headOf);
}

async function recover(bereik: Bereik, id: string, nu: string): Promise<Wijziging> {
  const reden = await refusal(bereik, id, 'terughalen');
  const stuk = reden ? undefined : await find(bereik, id);
  if (!stuk) return reden ?? { ok: false, code: 'onbekend' };
  // Asked twice, it is out of the bin as well.
  if (stuk.verwijderdOp === null) return { ok: true, stuk };
  const wat = { handeling: 'terughalen', gebeurd: 'teruggehaald', verwijderdOp: null } as const;
  return change(bereik, id, stuk.versie, wat, nu);
}

/** What a person keeps, by way of this access. `nu` tells the time. */
export function makeStukken({ read, write }: Toegang, nu: () => Date): Stukken {
  const stempel = () => nu().toISOString();
  return {
    list: () => read(list),
    get: (id) => read((bereik) => find(bereik, id)),
    create: (soort, schrijven) => write((bereik) => create(bereik, null, soort, schrijven, stempel())),
    createFor: (organisatie, soort, schrijven) =>
      write((bereik) => createFor(bereik, organisatie, soort, schrijven, stempel())),
    handOver: (id, organisatie) => write((bereik) => handOver(bereik, id, organisatie, stempel())),
    update: (id, versie, schrijven) =>
      write((bereik) =>
        change(bereik, id, versie, { handeling: 'wijzigen', gebeurd: 'gewijzigd', schrijven }, stempel()),
      ),
    discard: (id, versie) =>
      write((bereik) => {
        const op = stempel();
        const wat = { handeling: 'weggooien', gebeurd: 'weggegooid', verwijderdOp: op } as const;
        return change(bereik, id, versie, wat, op);
      }),
    recover: (id) => write((bereik) => recover(bereik, id, stempel())),
    history: (id) =>
      read((bereik) =>
        bereik
          .selectGeschiedenis(id)
          .leftJoin('persoon', 'persoon.id', 'geschiedenis.wie')
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
