import type { Rol } from '@samenhang/core';
import type { Kysely, Transaction } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import { joinOrganisatie } from '../uitnodigingen.ts';

/** An invitation for the address of somebody who is signed in. */
export interface Genodigd {
  readonly id: string;
  readonly organisatie: string;
  readonly rol: Rol;
  readonly verlooptOp: string;
}

/** Those that can be taken up; also when the link was used, but not by who has the account. */
function openFor(db: Kysely<Tabellen>, persoon: string, nu: string) {
  return db
    .selectFrom('uitnodiging')
    .where('uitnodiging.email', '=', (eb) =>
      eb.selectFrom('persoon').where('persoon.id', '=', persoon).select('persoon.email'),
    )
    .where((eb) => eb.or([eb('gebruikt_op', 'is', null), eb('wacht_op', 'is not', null)]))
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', nu);
}

export async function listGenodigd(
  db: Kysely<Tabellen>,
  persoon: string,
  nu: string,
): Promise<readonly Genodigd[]> {
  return openFor(db, persoon, nu)
    .innerJoin('organisatie', 'organisatie.id', 'uitnodiging.organisatie')
    .select([
      'uitnodiging.id',
      'organisatie.naam as organisatie',
      'uitnodiging.rol',
      'verloopt_op as verlooptOp',
    ])
    .orderBy('uitnodiging.gemaakt_op')
    .execute();
}

/** Takes one up; false where there is none for this person. */
export async function acceptGenodigd(
  trx: Transaction<Tabellen>,
  persoon: string,
  id: string,
  nu: string,
): Promise<boolean> {
  const rij = await trx
    .updateTable('uitnodiging')
    .set({ gebruikt_op: nu, wacht_op: null })
    .where('id', 'in', openFor(trx, persoon, nu).select('uitnodiging.id'))
    .where('id', '=', id)
    .returning(['organisatie', 'rol'])
    .executeTakeFirst();
  if (!rij) return false;
  await joinOrganisatie(trx, persoon, rij, nu);
  return true;
}
