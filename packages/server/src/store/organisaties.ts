import { randomUUID } from 'node:crypto';
import { type Handeling, mayDo, type Objectsoort, type Organisatiesoort, type Rol } from '@samenhang/core';
import type { Bereik, Toegang } from './bereik.ts';
import { isClash } from './fouten.ts';

/** What somebody writes of an organisation. */
interface Organisatietekst {
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly code: string | null;
}

export interface Organisatie extends Organisatietekst {
  readonly id: string;
  readonly versie: number;
}

interface Lid {
  readonly persoon: string;
  readonly naam: string;
  readonly email: string;
  readonly rol: Rol;
  readonly versie: number;
}

/** A line of the log: who did what to whom, and what was so before and after. */
interface Logregel {
  readonly volgnummer: number;
  readonly wanneer: string;
  /** A name; null where that person is no longer here. */
  readonly wie: string | null;
  readonly soort: Objectsoort;
  readonly handeling: Handeling;
  /** The name of whom it was done to, where it was a person who is still here. */
  readonly wat: string | null;
  readonly voor: unknown;
  readonly na: unknown;
}

/**
 * What came of it, or why nothing did: there is none that this person may see, they may not do this, another organisation
 * has that code, nobody would be left to manage it, there are as many as there may be, or it has another version.
 */
export type Uitslag<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly code: 'onbekend' | 'verboden' | 'bezet' | 'laatste' | 'vol' }
  | { readonly ok: false; readonly code: 'gewijzigd'; readonly huidig: T };

/** What one person does with their organisations. */
export interface Organisaties {
  get(id: string): Promise<Uitslag<Organisatie>>;
  /** A new one, which this person manages; only who manages one may. */
  create(tekst: Organisatietekst): Promise<Uitslag<Organisatie>>;
  update(id: string, versie: number, tekst: Organisatietekst): Promise<Uitslag<Organisatie>>;
  /** Its members, by name. */
  leden(id: string): Promise<Uitslag<readonly Lid[]>>;
  changeRol(id: string, persoon: string, versie: number, rol: Rol): Promise<Uitslag<Lid>>;
  /** Ends a membership; what that person made of the organisation stays. */
  removeLid(id: string, persoon: string, versie: number): Promise<Uitslag<Lid>>;
  /** What was done, newest first. */
  logboek(id: string): Promise<Uitslag<readonly Logregel[]>>;
}

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;
const bezet = { ok: false, code: 'bezet' } as const;
/** The log is read as far back as this. */
const hoogstens = 200;

/** Why this person may not do this in this organisation: of one that is not theirs nothing is told. */
export async function refusalIn(
  bereik: Bereik,
  organisatie: string,
  soort: Objectsoort,
  handeling: Handeling,
): Promise<typeof onbekend | typeof verboden | undefined> {
  const rol = await bereik.rolIn(organisatie);
  if (rol === undefined) return onbekend;
  return mayDo({ aangemeld: true, rol }, { soort, handeling }, 'organisatie') ? undefined : verboden;
}

async function find(bereik: Bereik, id: string): Promise<Organisatie | undefined> {
  return bereik
    .selectOrganisaties({ soort: 'organisatie', handeling: 'lezen' })
    .where('organisatie.id', '=', id)
    .select([
      'organisatie.id',
      'organisatie.naam',
      'organisatie.soort',
      'organisatie.code',
      'organisatie.versie',
    ])
    .executeTakeFirst();
}

async function create(bereik: Bereik, tekst: Organisatietekst, nu: string): Promise<Uitslag<Organisatie>> {
  const beheert = await bereik
    .selectOrganisaties({ soort: 'organisatie', handeling: 'maken' })
    .select('organisatie.id')
    .executeTakeFirst();
  if (!beheert) return verboden;
  const id = randomUUID();
  await bereik.insertOrganisatie({ id, ...tekst, gemaakt_op: nu });
  await logOrganisatie(bereik, id, { soort: 'organisatie', handeling: 'maken', object: id, na: tekst }, nu);
  return { ok: true, waarde: { id, ...tekst, versie: 1 } };
}

interface Feit {
  readonly soort: Objectsoort;
  readonly handeling: Handeling;
  readonly object: string;
  readonly voor?: unknown;
  readonly na?: unknown;
}

/** Writes down what this person did in an organisation. */
export async function logOrganisatie(
  bereik: Bereik,
  organisatie: string,
  feit: Feit,
  wanneer: string,
): Promise<void> {
  const { voor, na, ...rest } = feit;
  const tekst = (waarde: unknown) => (waarde === undefined ? null : JSON.stringify(waarde));
  await bereik.addLogboek({ organisatie, wanneer, ...rest, voor: tekst(voor), na: tekst(na) });
}

async function update(
  bereik: Bereik,
  id: string,
  versie: number,
  tekst: Organisatietekst,
  nu: string,
): Promise<Uitslag<Organisatie>> {
  const reden = await refusalIn(bereik, id, 'organisatie', 'wijzigen');
  const was = reden ? undefined : await find(bereik, id);
  if (!was) return reden ?? onbekend;
  const { numUpdatedRows } = await bereik
    .updateOrganisatie(id, versie)
    .set({ ...tekst, versie: versie + 1 })
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return { ok: false, code: 'gewijzigd', huidig: (await find(bereik, id)) ?? was };
  const { naam, soort, code } = was;
  const voor = { naam, soort, code };
  await logOrganisatie(
    bereik,
    id,
    { soort: 'organisatie', handeling: 'wijzigen', object: id, voor, na: tekst },
    nu,
  );
  return { ok: true, waarde: { id, ...tekst, versie: versie + 1 } };
}

const lidvelden = ['lid.persoon', 'persoon.name as naam', 'persoon.email', 'lid.rol', 'lid.versie'] as const;

async function leden(bereik: Bereik, id: string): Promise<Uitslag<readonly Lid[]>> {
  const reden = await refusalIn(bereik, id, 'lid', 'lezen');
  if (reden) return reden;
  const waarde = await bereik
    .selectLeden('lezen', id)
    .select([...lidvelden])
    .orderBy('persoon.name')
    .execute();
  return { ok: true, waarde };
}

/** The member to whom this may be done, or why not: of oneself one may do more than of others. */
async function findLid(
  bereik: Bereik,
  handeling: Handeling,
  organisatie: string,
  persoon: string,
): Promise<Uitslag<Lid>> {
  const rol = await bereik.rolIn(organisatie);
  if (rol === undefined) return onbekend;
  const lid = await bereik
    .selectLeden(handeling, organisatie)
    .where('lid.persoon', '=', persoon)
    .select([...lidvelden])
    .executeTakeFirst();
  if (lid) return { ok: true, waarde: lid };
  const wie = { aangemeld: true, rol };
  // Who may not see the members hears of none of them whether they are one.
  return mayDo(wie, { soort: 'lid', handeling }, 'organisatie') ? onbekend : verboden;
}

/** Would nobody be left to manage it, were this member no longer to? */
async function isLast(bereik: Bereik, organisatie: string, { persoon, rol }: Lid): Promise<boolean> {
  if (rol !== 'beheerder') return false;
  return (await bereik.countOtherBeheerders(organisatie, persoon)) === 0;
}

async function changeLid(
  bereik: Bereik,
  organisatie: string,
  persoon: string,
  versie: number,
  rol: Rol | undefined,
  nu: string,
): Promise<Uitslag<Lid>> {
  const handeling = rol === undefined ? 'weggooien' : 'wijzigen';
  await bereik.lockOrganisatie(organisatie);
  const gevonden = await findLid(bereik, handeling, organisatie, persoon);
  if (!gevonden.ok) return gevonden;
  const was = gevonden.waarde;
  if (was.versie !== versie) return { ok: false, code: 'gewijzigd', huidig: was };
  if (rol !== 'beheerder' && (await isLast(bereik, organisatie, was))) return { ok: false, code: 'laatste' };
  await logOrganisatie(
    bereik,
    organisatie,
    { soort: 'lid', handeling, object: persoon, voor: was.rol, na: rol },
    nu,
  );
  if (rol === undefined) await bereik.deleteLid(organisatie, persoon, versie).execute();
  else
    await bereik
      .updateLid(organisatie, persoon, versie)
      .set({ rol, versie: versie + 1 })
      .execute();
  return { ok: true, waarde: { ...was, rol: rol ?? was.rol, versie: versie + 1 } };
}

async function logboek(bereik: Bereik, id: string): Promise<Uitslag<readonly Logregel[]>> {
  const reden = await refusalIn(bereik, id, 'logboek', 'lezen');
  if (reden) return reden;
  const rijen = await bereik
    .selectLogboek(id)
    .leftJoin('persoon as dader', 'dader.id', 'logboek.wie')
    .leftJoin('persoon as wie', 'wie.id', 'logboek.object')
    .select([
      'logboek.volgnummer',
      'logboek.wanneer',
      'dader.name as wie',
      'logboek.soort',
      'logboek.handeling',
      'wie.name as wat',
      'logboek.voor',
      'logboek.na',
    ])
    .limit(hoogstens)
    .execute();
  const waarde = (tekst: string | null): unknown => (tekst === null ? null : JSON.parse(tekst));
  return { ok: true, waarde: rijen.map((rij) => ({ ...rij, voor: waarde(rij.voor), na: waarde(rij.na) })) };
}

/** The organisations of a person, by way of this access. `nu` tells the time. */
export function makeOrganisaties({ read, write }: Toegang, nu: () => Date): Organisaties {
  const stempel = () => nu().toISOString();
  /** Another organisation may have the code: the database says so. */
  const unlessTaken = async (werk: (bereik: Bereik) => Promise<Uitslag<Organisatie>>) => {
    try {
      return await write(werk);
    } catch (error) {
      if (isClash(error)) return bezet;
      throw error;
    }
  };
  return {
    get: (id) =>
      read(async (bereik) => {
        const waarde = await find(bereik, id);
        return waarde ? { ok: true, waarde } : onbekend;
      }),
    create: (tekst) => unlessTaken((bereik) => create(bereik, tekst, stempel())),
    update: (id, versie, tekst) => unlessTaken((bereik) => update(bereik, id, versie, tekst, stempel())),
    leden: (id) => read((bereik) => leden(bereik, id)),
    changeRol: (id, persoon, versie, rol) =>
      write((bereik) => changeLid(bereik, id, persoon, versie, rol, stempel())),
    removeLid: (id, persoon, versie) =>
      write((bereik) => changeLid(bereik, id, persoon, versie, undefined, stempel())),
    logboek: (id) => read((bereik) => logboek(bereik, id)),
  };
}
