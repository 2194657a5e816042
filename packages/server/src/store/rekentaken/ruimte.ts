import type { Kysely } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import type { Ruimtegever, Taakbereik } from './bereik.ts';

/** What somebody asks to be done. */
export interface Nieuwetaak {
  readonly soort: string;
  readonly titel: string;
  readonly vraag: unknown;
  readonly seconden: number;
  /** It can wait until nobody else asks for anything. */
  readonly kanWachten: boolean;
  /** Whose it will be; undefined: the person's own. */
  readonly organisatie?: string | undefined;
}

/** What one organisation may ask at a time, and in a day. */
export interface Quota {
  /** Tasks that wait or are being done. */
  readonly open: number;
  /** Seconds of work that were asked for in the last 24 hours. */
  readonly secondenPerDag: number;
}

export const standaardQuota: Quota = { open: 20, secondenPerDag: 8 * 3600 };

const dagMs = 86_400_000;

export interface Drukte {
  readonly open: number;
  readonly seconden: number;
}

/** What an organisation has asked for; nobody adds to it until this transaction is over. */
async function measureDrukte(trx: Kysely<Tabellen>, organisatie: string, nu: Date): Promise<Drukte> {
  // Writes nothing new, but holds the row on PostgreSQL; on SQLite whoever writes is alone already.
  await trx
    .updateTable('organisatie')
    .set((eb) => ({ naam: eb.ref('naam') }))
    .where('id', '=', organisatie)
    .execute();
  const van = trx.selectFrom('rekentaak').where('organisatie', '=', organisatie);
  const { open } = await van
    .where('staat', 'in', ['wacht', 'bezig'])
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .executeTakeFirstOrThrow();
  const { seconden } = await van
    .where('gemaakt_op', '>', new Date(nu.getTime() - dagMs).toISOString())
    .select((eb) => eb.fn.sum<number | null>('seconden').as('seconden'))
    .executeTakeFirstOrThrow();
  return { open, seconden: seconden ?? 0 };
}

/** Why there is none. `vol`: so many are open already; `op`: so many seconds were asked for today. */
export type Geenruimte =
  | { readonly ok: false; readonly code: 'onbekend' | 'verboden' }
  | { readonly ok: false; readonly code: 'vol' | 'op'; readonly hoogstens: number };

type Gevonden = Geenruimte | (Ruimtegever & Drukte & { readonly ok: true });

/** Where there is room: in the organisation that was named, or in the first of theirs that has it. */
export async function findRuimte(
  trx: Kysely<Tabellen>,
  bereik: Taakbereik,
  { organisatie, seconden }: Nieuwetaak,
  quota: Quota,
  nu: Date,
): Promise<Gevonden> {
  const mogelijk = (await bereik.organisaties(organisatie === undefined ? 'eigen' : 'organisatie')).filter(
    ({ id }) => organisatie === undefined || id === organisatie,
  );
  if (mogelijk.length === 0) {
    const kent = organisatie === undefined || (await bereik.isLid(organisatie));
    return { ok: false, code: kent ? 'verboden' : 'onbekend' };
  }
  let reden: Gevonden | undefined;
  for (const plek of mogelijk) {
    const drukte = await measureDrukte(trx, plek.id, nu);
    const isVol = drukte.open >= quota.open;
    if (!isVol && drukte.seconden + seconden <= quota.secondenPerDag) return { ok: true, ...plek, ...drukte };
    reden ??= isVol
      ? { ok: false, code: 'vol', hoogstens: quota.open }
      : { ok: false, code: 'op', hoogstens: quota.secondenPerDag };
  }
  return reden ?? { ok: false, code: 'verboden' };
}
