import { randomUUID } from 'node:crypto';
import { kenmerkenOf, type Signaalinhoud } from '@samenhang/core/signaal';
import type { Insertable, Kysely } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import type { Uitslag } from '../uitslag.ts';
import type { Signaalbereik } from './bereik.ts';
import type { Signaalrij, Signaalstaprij } from './rijen.ts';
import { countNew, recount } from './tel.ts';
import { isOfSender, isWithdrawable, showBlad } from './toon.ts';
import type { Signaalblad } from './vormen.ts';

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;
const beeindigd = { ok: false, code: 'beeindigd' } as const;

/** Writes down what was done with a signal. */
export async function addStap(
  { db, persoon }: Signaalbereik,
  stap: Pick<Insertable<Signaalstaprij>, 'signaal' | 'soort' | 'op'> & Partial<Insertable<Signaalstaprij>>,
): Promise<void> {
  await db
    .insertInto('signaalstap')
    .values({ daad: null, organisatie: null, reden: '', inhoud: null, ...stap, wie: persoon })
    .execute();
}

/** Keeps a signal, without what goes with it; its number. */
export async function insertRij(
  db: Kysely<Tabellen>,
  rij: Pick<Signaalrij, 'zender' | 'wie' | 'aantal'> & { readonly id?: string },
  inhoud: Signaalinhoud,
  nu: string,
): Promise<number> {
  const { volgnummer } = await db
    .insertInto('signaal')
    .values({
      id: randomUUID(),
      ...rij,
      staat: 'open',
      inhoud: JSON.stringify(inhoud),
      versie: 1,
      gemaakt_op: nu,
      gewijzigd_op: nu,
    })
    .returning('volgnummer')
    .executeTakeFirstOrThrow();
  return volgnummer;
}

/** What it is found by, anew. */
export async function writeKenmerken(
  db: Kysely<Tabellen>,
  signaal: number,
  kenmerken: readonly { readonly soort: string; readonly waarde: string }[],
): Promise<void> {
  await db.deleteFrom('signaalkenmerk').where('signaal', '=', signaal).execute();
  await db
    .insertInto('signaalkenmerk')
    .values(kenmerken.map(({ soort, waarde }) => ({ signaal, soort, waarde })))
    .execute();
}

export async function create(
  bereik: Signaalbereik,
  organisatie: string,
  inhoud: Signaalinhoud,
  nu: string,
): Promise<Uitslag<Signaalblad>> {
  const mag = await bereik.mayFor(organisatie, 'maken');
  if (mag !== true) return mag === undefined ? onbekend : verboden;
  const { db, persoon } = bereik;
  const signaal = await insertRij(db, { zender: organisatie, wie: persoon, aantal: 1 }, inhoud, nu);
  await db
    .insertInto('signaaleigenaar')
    .values({ signaal, organisatie, staat: 'eigenaar', sinds: nu })
    .execute();
  await db.insertInto('signaalbron').values({ signaal, bron: signaal, soort: 'eerste' }).execute();
  await writeKenmerken(db, signaal, kenmerkenOf(inhoud));
  await countNew(db, signaal);
  await addStap(bereik, { signaal, soort: 'ingestuurd', organisatie, op: nu });
  return { ok: true, waarde: await showBlad(bereik, await rowOf(bereik, signaal)) };
}

async function rowOf(bereik: Signaalbereik, volgnummer: number) {
  return bereik
    .select('lezen')
    .where('signaal.volgnummer', '=', volgnummer)
    .selectAll('signaal')
    .executeTakeFirstOrThrow();
}

/** The signal that its sender may do this with, from this version; or why not. */
async function findOwn(
  bereik: Signaalbereik,
  handeling: 'wijzigen' | 'weggooien',
  id: string,
  versie: number,
) {
  const rij = await bereik
    .select('lezen')
    .where('signaal.id', '=', id)
    .selectAll('signaal')
    .executeTakeFirst();
  if (!rij) return onbekend;
  if (rij.zender === null || (await bereik.mayFor(rij.zender, handeling)) !== true) return verboden;
  if (rij.versie !== versie)
    return { ok: false, code: 'gewijzigd', huidig: await showBlad(bereik, rij) } as const;
  return { ok: true, rij } as const;
}

/** Changes a signal for who sent it; one that was sent back is open again. */
export async function change(
  bereik: Signaalbereik,
  id: string,
  versie: number,
  inhoud: Signaalinhoud,
  nu: string,
): Promise<Uitslag<Signaalblad>> {
  const gevonden = await findOwn(bereik, 'wijzigen', id, versie);
  if (!gevonden.ok) return gevonden;
  const { rij } = gevonden;
  if (!isOfSender(rij)) return beeindigd;
  const { volgnummer } = rij;
  const gelukt = await recount(bereik.db, [volgnummer], async () => {
    const nieuw = await bereik
      .update('wijzigen', id, versie)
      .set({ inhoud: JSON.stringify(inhoud), staat: 'open', versie: versie + 1, gewijzigd_op: nu })
      .executeTakeFirst();
    if (nieuw.numUpdatedRows === 0n) return false;
    await writeKenmerken(bereik.db, volgnummer, kenmerkenOf(inhoud));
    return true;
  });
  if (!gelukt) return onbekend;
  await addStap(bereik, {
    signaal: volgnummer,
    soort: 'gewijzigd',
    organisatie: rij.zender,
    inhoud: rij.inhoud,
    op: nu,
  });
  return { ok: true, waarde: await showBlad(bereik, await rowOf(bereik, volgnummer)) };
}

/** Withdraws a signal for who sent it: from then on it counts nowhere, also where it was put together with others. */
export async function withdraw(
  bereik: Signaalbereik,
  id: string,
  versie: number,
  nu: string,
): Promise<Uitslag<undefined>> {
  const gevonden = await findOwn(bereik, 'weggooien', id, versie);
  if (!gevonden.ok) return gevonden.code === 'gewijzigd' ? { ...gevonden, huidig: undefined } : gevonden;
  const { rij } = gevonden;
  if (!isWithdrawable(rij)) return beeindigd;
  const { db } = bereik;
  await recount(db, [rij.volgnummer], async () => {
    await bereik
      .update('weggooien', id, versie)
      .set({ staat: 'ingetrokken', versie: versie + 1, gewijzigd_op: nu })
      .execute();
    const gevolgd = db
      .selectFrom('signaalbron')
      .where('bron', '=', rij.volgnummer)
      .where('signaal', '<>', rij.volgnummer)
      .where('soort', '=', 'eerste')
      .select('signaal');
    await db
      .updateTable('signaal')
      .where('volgnummer', 'in', gevolgd)
      .set((eb) => ({ aantal: eb('aantal', '-', 1) }))
      .execute();
    // Of what nobody sent any more, nothing is left.
    await db
      .updateTable('signaal')
      .where('volgnummer', 'in', gevolgd)
      .where('aantal', '=', 0)
      .where('staat', '=', 'open')
      .set((eb) => ({ staat: 'vervallen', versie: eb('versie', '+', 1), gewijzigd_op: nu }))
      .execute();
  });
  await addStap(bereik, { signaal: rij.volgnummer, soort: 'ingetrokken', organisatie: rij.zender, op: nu });
  return { ok: true, waarde: undefined };
}
