import { sql, type Transaction } from 'kysely';
import { leaveAll } from '../kringen/index.ts';
import type { Tabellen } from '../tabellen.ts';

/** An organisation that nobody would be left to manage. */
interface Onbeheerd {
  readonly id: string;
  readonly naam: string;
}

/** Done, or the organisations that somebody else has to manage first. */
export type Opheffing =
  | { readonly ok: true }
  | { readonly ok: false; readonly organisaties: readonly Onbeheerd[] };

/** In the place of who made something and is no longer here, where the line itself may change. */
const niemand = '';

/** Nobody else changes who is a member of these until the transaction is over: see `Bereik.lockOrganisatie`. */
async function lockAll(trx: Transaction<Tabellen>, persoon: string): Promise<void> {
  const rijen = await trx
    .selectFrom('lid')
    .where('persoon', '=', persoon)
    .select('organisatie')
    .orderBy('organisatie')
    .execute();
  for (const { organisatie } of rijen)
    await trx
      .updateTable('organisatie')
      .set((eb) => ({ naam: eb.ref('naam') }))
      .where('id', '=', organisatie)
      .execute();
}

/** The organisations of which this person is the only one to manage them. */
async function listUnmanaged(trx: Transaction<Tabellen>, persoon: string): Promise<readonly Onbeheerd[]> {
  const rijen = await trx
    .selectFrom('lid')
    .innerJoin('organisatie', 'organisatie.id', 'lid.organisatie')
    .innerJoin('lid as iemand', 'iemand.organisatie', 'lid.organisatie')
    .where('lid.persoon', '=', persoon)
    .where('lid.rol', '=', 'beheerder')
    .where('iemand.rol', '=', 'beheerder')
    .select(['organisatie.id', 'organisatie.naam', 'iemand.persoon'])
    .orderBy('organisatie.naam')
    .execute();
  const namen = new Map(rijen.map(({ id, naam }) => [id, naam]));
  return [...namen].flatMap(([id, naam]) => {
    const anders = rijen.some((rij) => rij.id === id && rij.persoon !== persoon);
    return anders ? [] : [{ id, naam }];
  });
}

/** Tells the organisations that somebody left: by number, as their log knows no names. */
async function logLeaving(trx: Transaction<Tabellen>, persoon: string, nu: string): Promise<void> {
  const leden = await trx
    .selectFrom('lid')
    .where('persoon', '=', persoon)
    .select(['organisatie', 'rol'])
    .execute();
  for (const { organisatie, rol } of leden)
    await trx
      .insertInto('logboek')
      .values({
        organisatie,
        wie: persoon,
        wanneer: nu,
        soort: 'lid',
        handeling: 'weggooien',
        object: persoon,
        voor: JSON.stringify(rol),
        na: null,
      })
      .execute();
}

/** What names this person outside their own rows. */
async function forgetAddress(trx: Transaction<Tabellen>, persoon: string): Promise<void> {
  const { email } = await trx
    .selectFrom('persoon')
    .where('id', '=', persoon)
    .select('email')
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('uitnodiging').where('email', '=', email).execute();
  await trx.deleteFrom('post').where('naar', '=', email).execute();
  for (const tabel of ['uitnodiging', 'deellink', 'rekentaak', 'opmerking', 'vrijgave'] as const)
    await trx.updateTable(tabel).set({ wie: niemand }).where('wie', '=', persoon).execute();
  await trx
    .updateTable('opmerking')
    .set({ opgelost_wie: niemand })
    .where('opgelost_wie', '=', persoon)
    .execute();
  await trx
    .updateTable('opmerking')
    .set({ noemt: sql<string>`replace(noemt, ${JSON.stringify(persoon)}, '""')` })
    .where('noemt', 'like', `%${persoon}%`)
    .execute();
  await trx.updateTable('signaal').set({ wie: null }).where('wie', '=', persoon).execute();
  await trx.updateTable('redactiedaad').set({ wie: niemand }).where('wie', '=', persoon).execute();
  await trx
    .updateTable('redactiedaad')
    .set({ ongedaan_wie: niemand })
    .where('ongedaan_wie', '=', persoon)
    .execute();
  await trx
    .deleteFrom('verificatie')
    .where((eb) =>
      eb.or(
        [persoon, email].flatMap((spoor) =>
          (['identifier', 'value'] as const).map((kolom) => eb(kolom, 'like', `%${spoor}%`)),
        ),
      ),
    )
    .execute();
}

/**
 * Removes a person. With them go their designs, sessions and memberships, their address from invitations and messages.
 * In the history and the log of organisations stays their number, which then is nobody's: those are never changed.
 */
export async function removePersoon(
  trx: Transaction<Tabellen>,
  persoon: string,
  nu: string,
): Promise<Opheffing> {
  await lockAll(trx, persoon);
  const organisaties = await listUnmanaged(trx, persoon);
  if (organisaties.length > 0) return { ok: false, organisaties };
  await logLeaving(trx, persoon, nu);
  await leaveAll(trx, persoon);
  await forgetAddress(trx, persoon);
  await trx.deleteFrom('persoon').where('id', '=', persoon).execute();
  return { ok: true };
}
