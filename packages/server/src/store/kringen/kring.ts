import { randomUUID } from 'node:crypto';
import { type Handeling, mayDo, type Objectsoort } from '@samenhang/core';
import { type Kringrol, type Kringsjabloon, mayFollow, type Stapstanden } from '@samenhang/core/kring';
import type { Transaction } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import type { Uitslag } from '../uitslag.ts';
import { dayOf, findKring, plekken, showKring, type Werk } from './lees.ts';
import type { Kringrij } from './rijen.ts';
import { destroyKring } from './vernietig.ts';
import type { Kring } from './vormen.ts';

export const onbekend = { ok: false, code: 'onbekend' } as const;
export const verboden = { ok: false, code: 'verboden' } as const;
export const beeindigd = { ok: false, code: 'beeindigd' } as const;

/** A room as it begins, with as what its maker takes part. */
export interface Kringbegin {
  readonly titel: string;
  readonly sjabloon: Kringsjabloon;
  readonly startdag: string;
  readonly leerplekken: number;
  readonly hoedanigheid: string;
  readonly regels: string;
}

export interface Kringinstelling {
  readonly titel: string;
  readonly startdag: string;
  readonly leerplekken: number;
  readonly stappen: Stapstanden;
  readonly terugblikOp: string | null;
  readonly teruggebliktOp: string | null;
}

/** Where a room goes; closing it with the days of what follows. */
export type Kringgang =
  | { readonly naar: 'lopend' | 'vernietigd' }
  | { readonly naar: 'gesloten'; readonly vernietigOp: string; readonly terugblikOp: string | null };

/** May who is this in a room do this there? */
function may(rol: Kringrol, soort: Objectsoort, handeling: Handeling): boolean {
  return mayDo({ aangemeld: true, rol }, { soort, handeling }, 'kring');
}

/** Who is in a room, or why they are not. */
export type Binnen =
  | { readonly ok: true; readonly waarde: { readonly rij: Kringrij; readonly rol: Kringrol } }
  | typeof onbekend
  | typeof verboden
  | typeof beeindigd;

/** The room, for who may do this in it; else why not: of a room in which they take no part nothing is told. */
export async function enter(
  werk: Werk,
  id: string,
  soort: Objectsoort,
  handeling: Handeling,
): Promise<Binnen> {
  const gevonden = await findKring(werk, id);
  if (!gevonden) return onbekend;
  return may(gevonden.rol, soort, handeling) ? { ok: true, waarde: gevonden } : verboden;
}

/** All of a room for who takes part. */
export async function readKring(werk: Werk, id: string): Promise<Uitslag<Kring>> {
  const gevonden = await findKring(werk, id);
  return gevonden ? { ok: true, waarde: await showKring(werk, gevonden.rij, gevonden.rol) } : onbekend;
}

/** Puts somebody in a room, with their word to its rules. */
export async function seat(
  trx: Transaction<Tabellen>,
  { kluis, nu }: Pick<Werk, 'kluis' | 'nu'>,
  kring: Pick<Kringrij, 'id' | 'sleutel'>,
  lid: {
    readonly persoon: string;
    readonly rol: Kringrol;
    readonly hoedanigheid: string;
    readonly regels: string;
  },
): Promise<void> {
  await trx
    .insertInto('kringlid')
    .values({
      ...lid,
      kring: kring.id,
      hoedanigheid: kluis.seal(kring.id, kring.sleutel, plekken.lid(lid.persoon), lid.hoedanigheid),
      aanvaard_op: nu.toISOString(),
    })
    .execute();
}

/** A new room, with who makes it as its host. For the store, as nobody takes part in it yet. */
export async function makeKring(
  trx: Transaction<Tabellen>,
  werk: Werk,
  begin: Kringbegin,
): Promise<Uitslag<Kring>> {
  const { bereik, kluis, nu } = werk;
  if (!(await bereik.mayMake())) return verboden;
  const id = randomUUID();
  const sleutel = kluis.makeKey(id);
  await trx
    .insertInto('kring')
    .values({
      id,
      sleutel,
      sjabloon: begin.sjabloon,
      staat: 'voorbereiding',
      startdag: begin.startdag,
      leerplekken: begin.leerplekken,
      stappen: '{}',
      titel: kluis.seal(id, sleutel, plekken.titel, begin.titel),
      gesloten_op: null,
      vernietig_op: null,
      vernietigd_op: null,
      terugblik_op: null,
      gemeld_voor: null,
      teruggeblikt_op: null,
      versie: 1,
      gemaakt_op: nu.toISOString(),
    })
    .execute();
  const { hoedanigheid, regels } = begin;
  await seat(trx, werk, { id, sleutel }, { persoon: bereik.persoon, rol: 'gastheer', hoedanigheid, regels });
  return readKring(werk, id);
}

/** How many seats for who learns are taken or promised. */
export async function countLeerders({ bereik, nu }: Werk, kring: string): Promise<number> {
  const leden = await bereik.selectLeden(kring).where('rol', '=', 'leerder').execute();
  const beloofd = await bereik
    .selectNodigingen(kring, 'maken')
    .where('rol', '=', 'leerder')
    .where('verloopt_op', '>', nu.toISOString())
    .select('id')
    .execute();
  return leden.length + beloofd.length;
}

async function changed(werk: Werk, id: string, gelukt: boolean): Promise<Uitslag<Kring>> {
  const kring = await readKring(werk, id);
  if (gelukt || !kring.ok) return kring;
  return { ok: false, code: 'gewijzigd', huidig: kring.waarde };
}

/** What the host sets: from this version and no other. */
export async function changeKring(
  werk: Werk,
  id: string,
  versie: number,
  stel: Kringinstelling,
): Promise<Uitslag<Kring>> {
  const binnen = await enter(werk, id, 'kring', 'wijzigen');
  if (!binnen.ok) return binnen;
  const { sleutel } = binnen.waarde.rij;
  if (stel.leerplekken < (await countLeerders(werk, id))) return { ok: false, code: 'vol' };
  const nieuw = await werk.bereik
    .updateKring(id, versie)
    .set({
      titel: werk.kluis.seal(id, sleutel, plekken.titel, stel.titel),
      startdag: stel.startdag,
      leerplekken: stel.leerplekken,
      stappen: JSON.stringify(stel.stappen),
      terugblik_op: stel.terugblikOp,
      teruggeblikt_op: stel.teruggebliktOp,
    })
    .returning('id')
    .executeTakeFirst();
  return changed(werk, id, nieuw !== undefined);
}

function columnsOf(gang: Kringgang, nu: Date): Partial<Kringrij> {
  if (gang.naar !== 'gesloten') return { staat: gang.naar, gesloten_op: null, vernietig_op: null };
  const { vernietigOp, terugblikOp } = gang;
  return {
    staat: 'gesloten',
    gesloten_op: dayOf(nu),
    vernietig_op: vernietigOp,
    terugblik_op: terugblikOp,
  };
}

/** Closes a room, opens it again or destroys what was said: from this version, and as the table of states has it. */
export async function moveKring(
  trx: Transaction<Tabellen>,
  werk: Werk,
  { id, versie }: { readonly id: string; readonly versie: number },
  gang: Kringgang,
): Promise<Uitslag<Kring>> {
  const binnen = await enter(werk, id, 'kring', 'wijzigen');
  if (!binnen.ok) return binnen;
  if (!mayFollow(binnen.waarde.rij.staat, gang.naar)) return beeindigd;
  if (gang.naar === 'vernietigd') {
    const gelukt = binnen.waarde.rij.versie === versie && (await destroyKring(trx, id, werk.nu));
    return changed(werk, id, gelukt);
  }
  const nieuw = await werk.bereik
    .updateKring(id, versie)
    .set(columnsOf(gang, werk.nu))
    .returning('id')
    .executeTakeFirst();
  return changed(werk, id, nieuw !== undefined);
}
