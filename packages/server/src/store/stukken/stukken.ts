import { randomUUID } from 'node:crypto';
import type { Handeling } from '@samenhang/core';
import type { Bereik, Toegang } from '../bereik.ts';
import type { Geschiedenisrij, Stukrij } from '../tabellen.ts';
import { refusalIn } from '../uitslag.ts';
import type { Bewaarsoort, Stuksoort } from './soort.ts';
import { ruleOf } from './soorten.ts';
import type { Schrijven, Soortstukken, Stap, Stuk, Stukken, Stukkop, Werk, Wijziging } from './vormen.ts';

/** What a list says of a piece. */
export function headOf(rij: Omit<Stukrij, 'inhoud' | 'eigenaar'>): Stukkop {
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

async function find(
  { bereik, soort }: Werk,
  id: string,
  handeling: Handeling = 'lezen',
): Promise<Stuk | undefined> {
  const rij = await bereik
    .selectStukken(handeling, soort)
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
async function refusal(werk: Werk, id: string, handeling: Handeling): Promise<Wijziging | undefined> {
  if (await find(werk, id, handeling)) return undefined;
  return { ok: false, code: (await find(werk, id)) ? 'verboden' : 'onbekend' };
}

/** What was written as it is kept in the version after `versie`, or why it is not. */
async function judge(
  werk: Werk,
  id: string,
  versie: number,
  schrijven: Schrijven,
): Promise<{ readonly ok: true; readonly schrijven: Schrijven } | (Wijziging & { readonly ok: false })> {
  const huidig = await find(werk, id, 'wijzigen');
  // The change itself finds out why not: then nothing is written.
  if (huidig?.versie !== versie) return { ok: true, schrijven };
  return keptAs(werk, schrijven, huidig.inhoud, versie + 1);
}

function keptAs({ soort }: Werk, { titel, inhoud }: Schrijven, vorige: unknown, versie: number) {
  const keuring = ruleOf(soort).keur(inhoud, vorige, versie);
  if (!keuring.ok) return { ok: false, code: 'ongeldig', fouten: keuring.fouten } as const;
  return { ok: true, schrijven: { titel: keuring.titel ?? titel, inhoud: keuring.inhoud } } as const;
}

/** One change of one piece: the piece and its history together, or neither. */
export async function changeStuk(werk: Werk, id: string, versie: number, wat: Wat): Promise<Wijziging> {
  const { handeling, gebeurd, schrijven, verwijderdOp, organisatie } = wat;
  const keuring = schrijven && (await judge(werk, id, versie, schrijven));
  if (keuring && !keuring.ok) return keuring;
  const nieuw = keuring?.schrijven;
  const rij = await werk.bereik
    .updateStuk(handeling, werk.soort, id, versie)
    .set({
      versie: versie + 1,
      gewijzigd_op: werk.nu,
      ...(nieuw ? { titel: nieuw.titel, inhoud: JSON.stringify(nieuw.inhoud) } : {}),
      ...(verwijderdOp === undefined ? {} : { verwijderd_op: verwijderdOp }),
      ...(organisatie === undefined ? {} : { organisatie, eigenaar: null }),
    })
    .returningAll()
    .executeTakeFirst();
  if (!rij) {
    const reden = await refusal(werk, id, handeling);
    if (reden) return reden;
    const huidig = await find(werk, id);
    return huidig ? { ok: false, code: 'gewijzigd', huidig } : { ok: false, code: 'onbekend' };
  }
  await log(werk.bereik, rij, gebeurd);
  const stuk = { ...headOf(rij), inhoud: contentOf(rij.inhoud) };
  await ruleOf(werk.soort).na?.(werk.bereik, stuk, werk.nu);
  return { ok: true, stuk };
}

/** Into the bin, where what it holds may go there. */
async function discard(werk: Werk, id: string, versie: number): Promise<Wijziging> {
  const stuk = ruleOf(werk.soort).magWeg && (await find(werk, id, 'weggooien'));
  if (stuk && ruleOf(werk.soort).magWeg?.(stuk.inhoud) === false) return bezet;
  return changeStuk(werk, id, versie, { ...weggooien, verwijderdOp: werk.nu });
}

async function log(
  bereik: Bereik,
  { id, versie, gewijzigd_op: wanneer, titel, inhoud }: Omit<Stukrij, 'eigenaar'>,
  handeling: Wat['gebeurd'],
): Promise<void> {
  await bereik.addGeschiedenis({ stuk: id, versie, wanneer, handeling, titel, inhoud });
}

/** Keeps a new one, whatever it holds: see first whether this person may, and whether it can be. */
export async function create(
  { bereik, soort, nu }: Werk,
  organisatie: string | null,
  { titel, inhoud }: Schrijven,
  als: Bewaarsoort = soort,
): Promise<Stuk> {
  const rij = {
    id: randomUUID(),
    soort: als,
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

/** Has the organisation one of this title already, where it may have only one? Holds whoever makes another. */
async function isTaken({ bereik, soort }: Werk, organisatie: string, titel: string): Promise<boolean> {
  if (!ruleOf(soort).uniek) return false;
  await bereik.lockOrganisatie(organisatie);
  const er = await bereik
    .selectStukken('lezen', soort)
    .where('stuk.organisatie', '=', organisatie)
    .where('stuk.titel', '=', titel)
    .where('stuk.verwijderd_op', 'is', null)
    .select('stuk.id')
    .executeTakeFirst();
  return er !== undefined;
}

const bezet = { ok: false, code: 'bezet' } as const;

/** A new one of this organisation, by who may make one there. */
export async function createFor(
  werk: Werk,
  organisatie: string,
  schrijven: Schrijven,
  als: Bewaarsoort = werk.soort,
): Promise<Wijziging> {
  const reden = await refusalIn(werk.bereik, organisatie, werk.soort, 'maken');
  if (reden) return reden;
  const keuring = keptAs(werk, schrijven, undefined, 1);
  if (!keuring.ok) return keuring;
  if (await isTaken(werk, organisatie, keuring.schrijven.titel)) return bezet;
  const stuk = await create(werk, organisatie, keuring.schrijven, als);
  await ruleOf(werk.soort).na?.(werk.bereik, stuk, werk.nu);
  return { ok: true, stuk };
}

async function handOver(werk: Werk, id: string, organisatie: string): Promise<Wijziging> {
  const reden =
    (await refusal(werk, id, 'overdragen')) ??
    (await refusalIn(werk.bereik, organisatie, werk.soort, 'maken'));
  const stuk = reden ? undefined : await find(werk, id);
  if (!stuk) return reden ?? { ok: false, code: 'onbekend' };
  return changeStuk(werk, id, stuk.versie, { handeling: 'overdragen', gebeurd: 'overgedragen', organisatie });
}

async function list({ bereik, soort }: Werk): Promise<readonly Stukkop[]> {
  return (await bereik.selectAlleStukken(soort).execute()).map(headOf);
}

async function recover(werk: Werk, id: string): Promise<Wijziging> {
  const reden = await refusal(werk, id, 'terughalen');
  const stuk = reden ? undefined : await find(werk, id);
  if (!stuk) return reden ?? { ok: false, code: 'onbekend' };
  // Asked twice, it is out of the bin as well.
  if (stuk.verwijderdOp === null) return { ok: true, stuk };
  if (stuk.organisatie !== null && (await isTaken(werk, stuk.organisatie, stuk.titel))) return bezet;
  const wat = { handeling: 'terughalen', gebeurd: 'teruggehaald', verwijderdOp: null } as const;
  return changeStuk(werk, id, stuk.versie, wat);
}

async function history({ bereik, soort }: Werk, id: string): Promise<readonly Stap[]> {
  return bereik
    .selectGeschiedenis(soort, id)
    .leftJoin('persoon', 'persoon.id', 'geschiedenis.wie')
    .select([
      'geschiedenis.versie',
      'geschiedenis.handeling',
      'geschiedenis.wanneer',
      'persoon.name as wie',
      'geschiedenis.titel',
    ])
    .execute();
}

async function atVersion(
  { bereik, soort }: Werk,
  id: string,
  versie: number,
): Promise<Schrijven | undefined> {
  const rij = await bereik
    .selectGeschiedenis(soort, id)
    .where('geschiedenis.versie', '=', versie)
    .select(['geschiedenis.titel', 'geschiedenis.inhoud'])
    .executeTakeFirst();
  return rij && { titel: rij.titel, inhoud: contentOf(rij.inhoud) };
}

const wijzigen = { handeling: 'wijzigen', gebeurd: 'gewijzigd' } as const;
const weggooien = { handeling: 'weggooien', gebeurd: 'weggegooid' } as const;

/** What a person keeps of this kind, by way of this access. `nu` tells the time. */
export function makeSoortstukken({ read, write }: Toegang, nu: () => Date, soort: Stuksoort): Soortstukken {
  const werkOf = (bereik: Bereik): Werk => ({ bereik, soort, nu: nu().toISOString() });
  return {
    list: () => read((bereik) => list(werkOf(bereik))),
    get: (id) => read((bereik) => find(werkOf(bereik), id)),
    createFor: (organisatie, schrijven) =>
      write((bereik) => createFor(werkOf(bereik), organisatie, schrijven)),
    update: (id, versie, schrijven) =>
      write((bereik) => changeStuk(werkOf(bereik), id, versie, { ...wijzigen, schrijven })),
    discard: (id, versie) => write((bereik) => discard(werkOf(bereik), id, versie)),
    recover: (id) => write((bereik) => recover(werkOf(bereik), id)),
    history: (id) => read((bereik) => history(werkOf(bereik), id)),
    atVersion: (id, versie) => read((bereik) => atVersion(werkOf(bereik), id, versie)),
  };
}

/** Those of one organisation with what they hold, also in the bin; what was changed last comes first. */
export async function listWhole(stukken: Soortstukken, organisatie: string): Promise<readonly Stuk[]> {
  const koppen = (await stukken.list()).filter((kop) => kop.organisatie === organisatie);
  const hele = await Promise.all(koppen.map(({ id }) => stukken.get(id)));
  return hele.filter((stuk) => stuk !== undefined);
}

/** The designs and scenarios that a person keeps, by way of this access. `nu` tells the time. */
export function makeStukken(toegang: Toegang, nu: () => Date): Stukken {
  const ontwerpen = makeSoortstukken(toegang, nu, 'ontwerp');
  const werkOf = (bereik: Bereik): Werk => ({ bereik, soort: 'ontwerp', nu: nu().toISOString() });
  return {
    ...ontwerpen,
    create: (soort, schrijven) => toegang.write((bereik) => create(werkOf(bereik), null, schrijven, soort)),
    createFor: (organisatie, soort, schrijven) =>
      toegang.write((bereik) => createFor(werkOf(bereik), organisatie, schrijven, soort)),
    handOver: (id, organisatie) => toegang.write((bereik) => handOver(werkOf(bereik), id, organisatie)),
  };
}
