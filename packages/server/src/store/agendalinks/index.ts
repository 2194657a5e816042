import { randomUUID } from 'node:crypto';
import type { Feeddag, Uitgegeven } from '@samenhang/core/kalender';
import type { Taal } from '@samenhang/taal';
import type { Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { hashOfSleutel, makeSleutel } from '../sleutels.ts';
import type { Tabellen } from '../tabellen.ts';
import type { Uitslag } from '../uitslag.ts';
import type { Agendalinkrij } from './rijen.ts';

/** Of what a feed is, and in which language. */
export interface Agendakeuze {
  readonly soort: Agendalinkrij['soort'];
  /** The code of a gemeente, the number of a regeling in the register, or the id of a body of their own. */
  readonly over: string;
  readonly taal: Taal;
}

/** A private feed as its owner sees it. */
interface Agendalink extends Agendakeuze {
  readonly id: string;
  readonly gemaaktOp: string;
  /** When a calendar last fetched it; null where none did. */
  readonly gebruiktOp: string | null;
}

/** What one person does with the private feeds of their calendar. */
export interface Agendalinks {
  /** Those that work, the last first. */
  list(): Promise<readonly Agendalink[]>;
  /** With its key, which is told now and never again. */
  create(keuze: Agendakeuze): Promise<Uitslag<Agendalink & { readonly sleutel: string }>>;
  /** From now on it gives nothing. */
  withdraw(id: string): Promise<Uitslag<undefined>>;
}

/** Most feeds of one person at once. */
const hoogstens = 50;

const velden = [
  'id',
  'soort',
  'over',
  'taal',
  'gemaakt_op as gemaaktOp',
  'gebruikt_op as gebruiktOp',
] as const;

async function create(
  trx: Transaction<Tabellen>,
  persoon: string,
  keuze: Agendakeuze,
  nu: string,
): Promise<Uitslag<Agendalink & { readonly sleutel: string }>> {
  const { aantal } = await trx
    .selectFrom('agendalink')
    .where('persoon', '=', persoon)
    .where('ingetrokken_op', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  if (aantal >= hoogstens) return { ok: false, code: 'vol' };
  const [id, sleutel] = [randomUUID(), makeSleutel()];
  const rij = { id, persoon, ...keuze, sleutelhash: hashOfSleutel(sleutel), gemaakt_op: nu };
  await trx
    .insertInto('agendalink')
    .values({ ...rij, gebruikt_op: null, ingetrokken_op: null })
    .execute();
  return { ok: true, waarde: { id, ...keuze, gemaaktOp: nu, gebruiktOp: null, sleutel } };
}

/** The feeds of this person. `nu` tells the time. */
export function makeAgendalinks(adapter: Adapter, persoon: string, nu: () => Date): Agendalinks {
  return {
    list: () =>
      adapter.read({ persoon }, (db) =>
        db
          .selectFrom('agendalink')
          .where('persoon', '=', persoon)
          .where('ingetrokken_op', 'is', null)
          .select([...velden])
          .orderBy('gemaakt_op', 'desc')
          .orderBy('id')
          .execute(),
      ),
    create: (keuze) => adapter.write({ persoon }, (trx) => create(trx, persoon, keuze, nu().toISOString())),
    withdraw: (id) =>
      adapter.write({ persoon }, async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('agendalink')
          .set({ ingetrokken_op: nu().toISOString() })
          .where('persoon', '=', persoon)
          .where('id', '=', id)
          .where('ingetrokken_op', 'is', null)
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 0n ? { ok: false, code: 'onbekend' } : { ok: true, waarde: undefined };
      }),
  };
}

/** The feed of a key: whose it is and of what; or that there is none, or none any more. */
export type Geopend =
  | { readonly ok: true; readonly link: Agendakeuze & { readonly id: string; readonly persoon: string } }
  | { readonly ok: false; readonly code: 'onbekend' | 'ingetrokken' };

export async function openAgenda(adapter: Adapter, sleutel: string): Promise<Geopend> {
  const rij = await adapter.read('store', (db) =>
    db
      .selectFrom('agendalink')
      .where('sleutelhash', '=', hashOfSleutel(sleutel))
      .select(['id', 'persoon', 'soort', 'over', 'taal', 'ingetrokken_op'])
      .executeTakeFirst(),
  );
  if (!rij) return { ok: false, code: 'onbekend' };
  const { ingetrokken_op: ingetrokken, ...link } = rij;
  return ingetrokken === null ? { ok: true, link } : { ok: false, code: 'ingetrokken' };
}

async function readEerder(trx: Transaction<Tabellen>, link: string): Promise<readonly Uitgegeven[]> {
  const rijen = await trx.selectFrom('agendapunt').where('link', '=', link).selectAll().execute();
  return rijen.map(({ uid, volgnummer, afgelast, gewijzigd_op, dag }) => ({
    uid,
    volgnummer,
    afgelast: afgelast === 1,
    gewijzigd: gewijzigd_op,
    dag: JSON.parse(dag) as Feeddag,
  }));
}

/** Keeps what changed of a feed: what is the same is not written again. */
async function keep(
  trx: Transaction<Tabellen>,
  link: string,
  eerder: readonly Uitgegeven[],
  nieuw: readonly Uitgegeven[],
): Promise<void> {
  const blijft = new Set(nieuw);
  const weg = eerder.filter((een) => !blijft.has(een)).map(({ uid }) => uid);
  if (weg.length > 0)
    await trx.deleteFrom('agendapunt').where('link', '=', link).where('uid', 'in', weg).execute();
  const was = new Set(eerder);
  const rijen = nieuw
    .filter((een) => !was.has(een))
    .map(({ uid, volgnummer, afgelast, gewijzigd, dag }) => ({
      link,
      uid,
      volgnummer,
      afgelast: afgelast ? 1 : 0,
      gewijzigd_op: gewijzigd,
      dag: JSON.stringify(dag),
    }));
  if (rijen.length > 0) await trx.insertInto('agendapunt').values(rijen).execute();
}

/**
 * What a feed gives now, by what it gave before; undefined where it was withdrawn meanwhile. Of two servers that are asked
 * at once, the second waits for the first: no number is given twice.
 */
export async function publishAgenda(
  adapter: Adapter,
  id: string,
  nu: string,
  maak: (eerder: readonly Uitgegeven[]) => readonly Uitgegeven[],
): Promise<readonly Uitgegeven[] | undefined> {
  return adapter.write('store', async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('agendalink')
      .set({ gebruikt_op: nu })
      .where('id', '=', id)
      .where('ingetrokken_op', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return undefined;
    const eerder = await readEerder(trx, id);
    const nieuw = maak(eerder);
    await keep(trx, id, eerder, nieuw);
    return nieuw;
  });
}
