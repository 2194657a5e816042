import { randomUUID } from 'node:crypto';
import type { Kringrol } from '@samenhang/core/kring';
import type { Kysely, Transaction } from 'kysely';
import { daysAfter, hashOfSleutel, makeSleutel, uitnodigingDagen } from '../sleutels.ts';
import type { Tabellen } from '../tabellen.ts';
import type { Uitslag } from '../uitslag.ts';
import { beeindigd, countLeerders, enter, onbekend, readKring, seat } from './kring.ts';
import type { Werk } from './lees.ts';
import type { Kring, Kringnodiging } from './vormen.ts';

/** A room has at most so many that take part or are invited to. */
const kringledenHoogstens = 40;
const vol = { ok: false, code: 'vol' } as const;

/** Who may come, with the key of their link: that is told now and never again. */
export async function invite(
  werk: Werk,
  kring: string,
  { email, rol }: { readonly email: string; readonly rol: Kringrol },
): Promise<Uitslag<Kringnodiging & { readonly sleutel: string }>> {
  const { bereik, nu } = werk;
  const binnen = await enter(werk, kring, 'kringlid', 'maken');
  if (!binnen.ok) return binnen;
  if (binnen.waarde.rij.staat === 'vernietigd') return beeindigd;
  // One at a time, so that no two take the last seat.
  await bereik.lock(kring);
  const open = bereik.selectNodigingen(kring, 'maken').where('verloopt_op', '>', nu.toISOString());
  const aantal =
    (await bereik.selectLeden(kring).execute()).length + (await open.select('id').execute()).length;
  if (aantal >= kringledenHoogstens) return vol;
  if (rol === 'leerder' && (await countLeerders(werk, kring)) >= binnen.waarde.rij.leerplekken) return vol;
  const [id, sleutel, verlooptOp] = [randomUUID(), makeSleutel(), daysAfter(nu, uitnodigingDagen)];
  await bereik.insertNodiging({
    id,
    kring,
    rol,
    email,
    sleutelhash: hashOfSleutel(sleutel),
    gemaakt_op: nu.toISOString(),
    verloopt_op: verlooptOp,
  });
  return { ok: true, waarde: { id, email, rol, verlooptOp, sleutel } };
}

export async function withdraw(werk: Werk, kring: string, id: string): Promise<Uitslag<undefined>> {
  const binnen = await enter(werk, kring, 'kringlid', 'weggooien');
  if (!binnen.ok) return binnen;
  const { numDeletedRows } = await werk.bereik.deleteNodiging(kring, id).executeTakeFirstOrThrow();
  return numDeletedRows === 0n ? onbekend : { ok: true, waarde: undefined };
}

/** Takes up an invitation, once: by its key, and by nobody but who has the account of its address. */
export async function accept(
  trx: Transaction<Tabellen>,
  werk: Werk,
  { sleutel, ...als }: { readonly sleutel: string; readonly hoedanigheid: string; readonly regels: string },
): Promise<Uitslag<Kring>> {
  const { bereik, nu } = werk;
  const rij = await trx
    .deleteFrom('kringnodiging')
    .where('sleutelhash', '=', hashOfSleutel(sleutel))
    .where('verloopt_op', '>', nu.toISOString())
    .where('email', '=', (eb) =>
      eb.selectFrom('persoon').where('persoon.id', '=', bereik.persoon).select('persoon.email'),
    )
    .returning(['kring', 'rol'])
    .executeTakeFirst();
  if (!rij) return onbekend;
  const kring = await trx
    .selectFrom('kring')
    .where('id', '=', rij.kring)
    .select(['id', 'sleutel'])
    .executeTakeFirstOrThrow();
  // Who takes part already stays what they are.
  if ((await bereik.rolIn(kring.id)) === undefined)
    await seat(trx, werk, kring, { persoon: bereik.persoon, rol: rij.rol, ...als });
  return readKring(werk, kring.id);
}

/** Hands a room to who came first of those that still take part; without any, nothing of it stays. */
async function handOver(trx: Transaction<Tabellen>, kring: string): Promise<void> {
  const leden = await trx
    .selectFrom('kringlid')
    .where('kring', '=', kring)
    .where('rol', '<>', 'leerder')
    .select(['persoon', 'rol'])
    .orderBy('aanvaard_op')
    .execute();
  const [eerste] = leden;
  if (eerste === undefined) await trx.deleteFrom('kring').where('id', '=', kring).execute();
  else if (!leden.some(({ rol }) => rol === 'gastheer'))
    await trx
      .updateTable('kringlid')
      .where('kring', '=', kring)
      .where('persoon', '=', eerste.persoon)
      .set({ rol: 'gastheer' })
      .execute();
}

/** Takes part no longer: with them go their own notes and their word. */
async function depart(trx: Transaction<Tabellen>, persoon: string, kring: string): Promise<void> {
  const teksten = trx.selectFrom('kringtekst').where('kring', '=', kring).select('id');
  await trx
    .deleteFrom('kringinstemming')
    .where('persoon', '=', persoon)
    .where('tekst', 'in', teksten)
    .execute();
  await trx
    .deleteFrom('kringtekst')
    .where('kring', '=', kring)
    .where('soort', '=', 'eigen')
    .where('wie', '=', persoon)
    .execute();
  await trx.deleteFrom('kringlid').where('kring', '=', kring).where('persoon', '=', persoon).execute();
  await handOver(trx, kring);
}

export async function leave(
  trx: Transaction<Tabellen>,
  { bereik }: Werk,
  kring: string,
): Promise<Uitslag<undefined>> {
  if ((await bereik.rolIn(kring)) === undefined) return onbekend;
  await depart(trx, bereik.persoon, kring);
  return { ok: true, waarde: undefined };
}

/** Takes somebody out of every room, before their account goes. */
export async function leaveAll(trx: Transaction<Tabellen>, persoon: string): Promise<void> {
  const rijen = await trx.selectFrom('kringlid').where('persoon', '=', persoon).select('kring').execute();
  for (const { kring } of rijen) await depart(trx, persoon, kring);
  await trx
    .deleteFrom('kringnodiging')
    .where('email', '=', (eb) => eb.selectFrom('persoon').where('persoon.id', '=', persoon).select('email'))
    .execute();
}

/** For whom the link of an invitation is, and until when; undefined where it is not theirs, or no longer good. */
export async function findNodiging(
  db: Kysely<Tabellen>,
  persoon: string,
  sleutel: string,
  nu: Date,
): Promise<Pick<Kringnodiging, 'rol' | 'verlooptOp'> | undefined> {
  return db
    .selectFrom('kringnodiging')
    .innerJoin('persoon', 'persoon.email', 'kringnodiging.email')
    .where('persoon.id', '=', persoon)
    .where('sleutelhash', '=', hashOfSleutel(sleutel))
    .where('verloopt_op', '>', nu.toISOString())
    .select(['rol', 'verloopt_op as verlooptOp'])
    .executeTakeFirst();
}
