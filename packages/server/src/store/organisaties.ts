import { randomUUID } from 'node:crypto';
import type { Handeling, Objectsoort, Organisatiesoort, Rol } from '@samenhang/core';
import type { Bereik, Toegang } from './bereik.ts';
import { isClash } from './fouten.ts';
import { changeLid, endTweedeStap, type Lid, leden } from './leden.ts';
import { logOrganisatie, refusalIn, type Uitslag } from './uitslag.ts';

/** What somebody writes of an organisation. */
interface Organisatietekst {
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly code: string | null;
}

export interface Organisatie extends Organisatietekst {
  readonly id: string;
  /** Must a member who comes in by a password have a second step? */
  readonly eistTweedeStap: boolean;
  readonly versie: number;
}

/** What somebody changes of one; where they say nothing of the second step, that stays as it is. */
type Organisatiewijziging = Organisatietekst & { readonly eistTweedeStap?: boolean | undefined };

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

/** What one person does with their organisations. */
export interface Organisaties {
  get(id: string): Promise<Uitslag<Organisatie>>;
  /** A new one, which this person manages; only who manages one may. */
  create(tekst: Organisatietekst): Promise<Uitslag<Organisatie>>;
  update(id: string, versie: number, tekst: Organisatiewijziging): Promise<Uitslag<Organisatie>>;
  /** Its members, by name. */
  leden(id: string): Promise<Uitslag<readonly Lid[]>>;
  changeRol(id: string, persoon: string, versie: number, rol: Rol): Promise<Uitslag<Lid>>;
  /** Ends a membership; what that person made of the organisation stays. */
  removeLid(id: string, persoon: string, versie: number): Promise<Uitslag<Lid>>;
  /** Takes the second step of a member who lost it, whose sessions end; never one's own. */
  endTweedeStap(id: string, persoon: string): Promise<Uitslag<Lid>>;
  /** What was done, newest first. */
  logboek(id: string): Promise<Uitslag<readonly Logregel[]>>;
}

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;
const bezet = { ok: false, code: 'bezet' } as const;
/** The log is read as far back as this. */
const hoogstens = 200;

async function find(bereik: Bereik, id: string): Promise<Organisatie | undefined> {
  const rij = await bereik
    .selectOrganisaties({ soort: 'organisatie', handeling: 'lezen' })
    .where('organisatie.id', '=', id)
    .select([
      'organisatie.id',
      'organisatie.naam',
      'organisatie.soort',
      'organisatie.code',
      'organisatie.versie',
      'organisatie.eist_tweede_stap',
    ])
    .executeTakeFirst();
  if (!rij) return undefined;
  const { eist_tweede_stap, ...rest } = rij;
  return { ...rest, eistTweedeStap: eist_tweede_stap === 1 };
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
  return { ok: true, waarde: { id, ...tekst, eistTweedeStap: false, versie: 1 } };
}

async function update(
  bereik: Bereik,
  id: string,
  versie: number,
  { naam, soort, code, eistTweedeStap }: Organisatiewijziging,
  nu: string,
): Promise<Uitslag<Organisatie>> {
  const reden = await refusalIn(bereik, id, 'organisatie', 'wijzigen');
  const was = reden ? undefined : await find(bereik, id);
  if (!was) return reden ?? onbekend;
  const na = { naam, soort, code, eistTweedeStap: eistTweedeStap ?? was.eistTweedeStap };
  const { numUpdatedRows } = await bereik
    .updateOrganisatie(id, versie)
    .set({ naam, soort, code, eist_tweede_stap: na.eistTweedeStap ? 1 : 0, versie: versie + 1 })
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return { ok: false, code: 'gewijzigd', huidig: (await find(bereik, id)) ?? was };
  const { id: _, versie: __, ...voor } = was;
  await logOrganisatie(bereik, id, { soort: 'organisatie', handeling: 'wijzigen', object: id, voor, na }, nu);
  return { ok: true, waarde: { id, ...na, versie: versie + 1 } };
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
    endTweedeStap: (id, persoon) => write((bereik) => endTweedeStap(bereik, id, persoon, stempel())),
    logboek: (id) => read((bereik) => logboek(bereik, id)),
  };
}
