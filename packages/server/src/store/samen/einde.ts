import { coordinatorOf, endTekst, leaveRaad, type Samentekst } from '@samenhang/core';
import type { Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Tabellen } from '../tabellen.ts';
import type { Samentekstrij } from './rijen.ts';

/** Which text, for which organisation that takes part in it. */
interface Plek {
  readonly tekst: string;
  readonly organisatie: string;
}

type Trx = Transaction<Tabellen>;
const contentOf = (rij: Samentekstrij): Samentekst => JSON.parse(rij.inhoud) as Samentekst;

/** The text with its row held, so that nobody changes it meanwhile; undefined where this organisation takes no part. */
async function hold(trx: Trx, { tekst, organisatie }: Plek): Promise<Samentekstrij | undefined> {
  return trx
    .updateTable('samentekst')
    .set((eb) => ({ versie: eb('versie', '+', 1) }))
    .where('id', '=', tekst)
    .where('organisaties', 'like', `% ${organisatie} %`)
    .returningAll()
    .executeTakeFirst();
}

async function keep(trx: Trx, id: string, inhoud: Samentekst, rest: Partial<Samentekstrij>) {
  return trx
    .updateTable('samentekst')
    .set({ inhoud: JSON.stringify(inhoud), ...rest })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * A council leaves: it no longer sees the text, and the others see what it decided until then. Who is the last takes the
 * text with them: nobody could read it. False where it took no part.
 */
export function leave(adapter: Adapter, plek: Plek, nu: Date): Promise<boolean> {
  return adapter.write('store', async (trx) => {
    const rij = await hold(trx, plek);
    if (!rij) return false;
    const op = nu.toISOString();
    const inhoud = leaveRaad(contentOf(rij), plek.organisatie, op);
    if (coordinatorOf(inhoud) === undefined) {
      await trx.deleteFrom('samentekst').where('id', '=', rij.id).execute();
      return true;
    }
    const organisaties = rij.organisaties.replace(` ${plek.organisatie} `, '');
    await keep(trx, rij.id, inhoud, { organisaties, gewijzigd_op: op });
    return true;
  });
}

/** Who coordinates ends the text, or opens it again; keys to join end with it. Tells where that is not for them. */
export function end(
  adapter: Adapter,
  plek: Plek,
  beeindigd: boolean,
  nu: Date,
): Promise<Samentekstrij | 'onbekend' | 'verboden'> {
  return adapter.write('store', async (trx) => {
    const rij = await hold(trx, plek);
    if (!rij) return 'onbekend';
    const inhoud = contentOf(rij);
    if (coordinatorOf(inhoud) !== plek.organisatie) return 'verboden';
    const op = nu.toISOString();
    if (beeindigd) await trx.deleteFrom('samensleutel').where('tekst', '=', rij.id).execute();
    return keep(trx, rij.id, endTekst(inhoud, beeindigd ? op : null), { gewijzigd_op: op });
  });
}
