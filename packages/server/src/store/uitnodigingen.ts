import { randomUUID } from 'node:crypto';
import type { Rol } from '@samenhang/core';
import type { Transaction } from 'kysely';
import type { Adapter } from './adapter.ts';
import type { Bereik, Toegang } from './bereik.ts';
import { daysAfter, hashOfSleutel, makeSleutel, uitnodigingDagen } from './sleutels.ts';
import type { Tabellen } from './tabellen.ts';
import { logOrganisatie, refusalIn, type Uitslag } from './uitslag.ts';

interface Uitnodiging {
  readonly id: string;
  readonly email: string;
  readonly rol: Rol;
  readonly gemaaktOp: string;
  readonly verlooptOp: string;
}

/** What somebody does with the invitations of their organisations. */
export interface Uitnodigingen {
  /** Those that can still be taken up, newest first. */
  list(organisatie: string): Promise<Uitslag<readonly Uitnodiging[]>>;
  /** A new one, with the key of its link: that is told now and never again. */
  create(
    organisatie: string,
    wie: { readonly email: string; readonly rol: Rol },
  ): Promise<Uitslag<Uitnodiging & { readonly sleutel: string }>>;
  /** From now its link does nothing. */
  withdraw(organisatie: string, id: string): Promise<Uitslag<undefined>>;
}

const soort = 'uitnodiging';
/** An organisation has at most so many that can still be taken up. */
export const uitnodigingenHoogstens = 200;

function selectOpen(bereik: Bereik, handeling: 'lezen' | 'maken', organisatie: string, nu: string) {
  return bereik
    .selectUitnodigingen(handeling, organisatie)
    .where('gebruikt_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', nu);
}

async function countOpen(bereik: Bereik, organisatie: string, nu: string): Promise<number> {
  const { aantal } = await selectOpen(bereik, 'maken', organisatie, nu)
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  return aantal;
}

async function create(
  bereik: Bereik,
  organisatie: string,
  { email, rol }: { readonly email: string; readonly rol: Rol },
  nu: Date,
): Promise<Uitslag<Uitnodiging & { readonly sleutel: string }>> {
  const reden = await refusalIn(bereik, organisatie, soort, 'maken');
  if (reden) return reden;
  // One at a time, so that no two take the last place.
  await bereik.lockOrganisatie(organisatie);
  if ((await countOpen(bereik, organisatie, nu.toISOString())) >= uitnodigingenHoogstens)
    return { ok: false, code: 'vol' };
  const [sleutel, id, op] = [makeSleutel(), randomUUID(), nu.toISOString()];
  const tot = daysAfter(nu, uitnodigingDagen);
  await bereik.insertUitnodiging({
    id,
    organisatie,
    rol,
    email,
    sleutelhash: hashOfSleutel(sleutel),
    gemaakt_op: op,
    verloopt_op: tot,
    gebruikt_op: null,
    ingetrokken_op: null,
    wacht_op: null,
  });
  await logOrganisatie(bereik, organisatie, { soort, handeling: 'maken', object: id, na: rol }, op);
  return { ok: true, waarde: { id, email, rol, gemaaktOp: op, verlooptOp: tot, sleutel } };
}

async function list(
  bereik: Bereik,
  organisatie: string,
  nu: string,
): Promise<Uitslag<readonly Uitnodiging[]>> {
  const reden = await refusalIn(bereik, organisatie, soort, 'lezen');
  if (reden) return reden;
  const waarde = await selectOpen(bereik, 'lezen', organisatie, nu)
    .select(['id', 'email', 'rol', 'gemaakt_op as gemaaktOp', 'verloopt_op as verlooptOp'])
    .orderBy('gemaakt_op', 'desc')
    .execute();
  return { ok: true, waarde };
}

async function withdraw(
  bereik: Bereik,
  organisatie: string,
  id: string,
  nu: string,
): Promise<Uitslag<undefined>> {
  const reden = await refusalIn(bereik, organisatie, soort, 'weggooien');
  if (reden) return reden;
  const rij = await bereik
    .updateUitnodiging(organisatie, id)
    .where('gebruikt_op', 'is', null)
    .set({ ingetrokken_op: nu })
    .returning('rol')
    .executeTakeFirst();
  if (!rij) return { ok: false, code: 'onbekend' };
  await logOrganisatie(bereik, organisatie, { soort, handeling: 'weggooien', object: id, voor: rij.rol }, nu);
  return { ok: true, waarde: undefined };
}

/** The invitations of a person's organisations, by way of this access. `nu` tells the time. */
export function makeUitnodigingen({ read, write }: Toegang, nu: () => Date): Uitnodigingen {
  return {
    list: (organisatie) => read((bereik) => list(bereik, organisatie, nu().toISOString())),
    create: (organisatie, wie) => write((bereik) => create(bereik, organisatie, wie, nu())),
    withdraw: (organisatie, id) => write((bereik) => withdraw(bereik, organisatie, id, nu().toISOString())),
  };
}

/** Who has the link: what it says. */
export interface Aanbod {
  readonly organisatie: string;
  readonly rol: Rol;
  readonly email: string;
  readonly verlooptOp: string;
  /** The account that there is with this address; undefined where it is to be made. */
  readonly persoon: string | undefined;
}

/** What a link that is still good offers; undefined for any other. */
export async function findAanbod(adapter: Adapter, sleutel: string, nu: Date): Promise<Aanbod | undefined> {
  return adapter.read('store', async (db) => {
    const rij = await db
      .selectFrom('uitnodiging')
      .innerJoin('organisatie', 'organisatie.id', 'uitnodiging.organisatie')
      .leftJoin('persoon', 'persoon.email', 'uitnodiging.email')
      .where('sleutelhash', '=', hashOfSleutel(sleutel))
      .where('gebruikt_op', 'is', null)
      .where('ingetrokken_op', 'is', null)
      .where('verloopt_op', '>', nu.toISOString())
      .select([
        'organisatie.naam as organisatie',
        'uitnodiging.rol',
        'uitnodiging.email',
        'verloopt_op as verlooptOp',
        'persoon.id as persoon',
      ])
      .executeTakeFirst();
    return rij && { ...rij, persoon: rij.persoon ?? undefined };
  });
}

/**
 * Uses the link, once, and makes this person a member; without one it waits for who has the account of its address. False
 * where it was used or withdrawn meanwhile.
 */
export async function useUitnodiging(
  trx: Transaction<Tabellen>,
  sleutel: string,
  persoon: string | undefined,
  nu: string,
): Promise<boolean> {
  const rij = await trx
    .updateTable('uitnodiging')
    .set({ gebruikt_op: nu, wacht_op: persoon === undefined ? nu : null })
    .where('sleutelhash', '=', hashOfSleutel(sleutel))
    .where('gebruikt_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .returning(['organisatie', 'rol'])
    .executeTakeFirst();
  if (!rij) return false;
  if (persoon !== undefined) await joinOrganisatie(trx, persoon, rij, nu);
  return true;
}

/** Makes somebody who was invited a member, and says so in the log. */
export async function joinOrganisatie(
  trx: Transaction<Tabellen>,
  persoon: string,
  { organisatie, rol }: { readonly organisatie: string; readonly rol: Rol },
  nu: string,
): Promise<void> {
  // Who is a member already stays what they are.
  const erbij = await trx
    .insertInto('lid')
    .values({ persoon, organisatie, rol })
    .onConflict((botsing) => botsing.doNothing())
    .returning('persoon')
    .executeTakeFirst();
  if (!erbij) return;
  await trx
    .insertInto('logboek')
    .values({
      organisatie,
      wie: persoon,
      wanneer: nu,
      soort: 'uitnodiging',
      handeling: 'aannemen',
      object: persoon,
      voor: null,
      na: JSON.stringify(rol),
    })
    .execute();
}
