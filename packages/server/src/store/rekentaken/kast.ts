/**
 * What workers do with the work that waits. One row decides: `wacht` → `bezig` by one worker alone, which gets a key;
 * what came of it is written by who has that key, once. A worker that is not heard for a while loses it.
 */

import { randomUUID } from 'node:crypto';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Rekentaakrij, Tabellen } from '../tabellen.ts';
import type { Taakstand } from './taken.ts';
import { prepareQueue, repairQueue } from './wachtrij.ts';

/** Work that a worker may do now. */
export interface Beurt {
  readonly id: string;
  /** Whoever writes what came of it must have this. */
  readonly loper: string;
  readonly soort: string;
  readonly titel: string;
  readonly vraag: unknown;
  readonly seconden: number;
  readonly poging: number;
}

/** How a turn ended. Only `opnieuw` gives the work another, unless it had as many as it may. */
export type Afloop =
  | { readonly soort: 'klaar'; readonly uitkomst: unknown }
  | { readonly soort: 'mislukt'; readonly reden: string }
  | { readonly soort: 'opnieuw'; readonly reden: string }
  /** Somebody asked to end it; with the best so far where there was something. */
  | { readonly soort: 'afgebroken'; readonly uitkomst?: unknown }
  /** The worker itself stops: it counts as no turn. */
  | { readonly soort: 'terug' };

/** So often a worker begins at the same work. */
const hoogstePogingen = 3;

/** The work of all, for who does it. */
export interface Takenkast {
  readonly soort: Adapter['soort'];
  readonly adres: string | undefined;
  /** Where the queue has tables of its own: makes them. */
  prepare(): Promise<void>;
  /** The work that is first in the row: its number; undefined where nothing waits. */
  next(): Promise<string | undefined>;
  /** Takes this work, if it waits. `werker` is who does so, as the queue knows it. */
  claim(id: string, werker: string): Promise<Beurt | undefined>;
  /** Still at work. `weg`: it is another's by now; `stop`: somebody asked to end it. */
  beat(beurt: Beurt, stand: Taakstand | undefined): Promise<'door' | 'stop' | 'weg'>;
  /** Writes how it ended; what it has become, or undefined where it is another's by now: then nothing was written. */
  finish(beurt: Beurt, afloop: Afloop): Promise<Rekentaakrij['staat'] | undefined>;
  /** Takes the work from workers that were not heard for so many milliseconds. */
  reap(stilteMs: number): Promise<void>;
}

/** Milliseconds by one clock for all workers: that of the database. */
function clockOf(soort: Adapter['soort'], nu: () => Date): RawBuilder<number> {
  return soort === 'postgres'
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`${nu().getTime()}`;
}

type Nieuw = Pick<Rekentaakrij, 'staat' | 'reden' | 'uitkomst' | 'klaar_op' | 'pogingen'>;

/** What the row becomes. */
function becomes(afloop: Afloop, poging: number, op: string): Nieuw {
  const rij = { pogingen: poging, reden: null, uitkomst: null, klaar_op: op };
  switch (afloop.soort) {
    case 'klaar':
      return { ...rij, staat: 'klaar', uitkomst: JSON.stringify(afloop.uitkomst) };
    case 'afgebroken':
      return {
        ...rij,
        staat: 'afgebroken',
        uitkomst: afloop.uitkomst === undefined ? null : JSON.stringify(afloop.uitkomst),
      };
    case 'mislukt':
      return { ...rij, staat: 'mislukt', reden: afloop.reden };
    case 'opnieuw':
      return poging < hoogstePogingen
        ? { ...rij, staat: 'wacht', reden: afloop.reden, klaar_op: null }
        : { ...rij, staat: 'mislukt', reden: afloop.reden };
    case 'terug':
      return { ...rij, staat: 'wacht', klaar_op: null, pogingen: poging - 1 };
  }
}

const vrij = { loper: null, werker: null, levensteken: null } as const;

async function reap(trx: Kysely<Tabellen>, grens: RawBuilder<number>, op: string): Promise<string[]> {
  const stil = await trx
    .selectFrom('rekentaak')
    .where('staat', '=', 'bezig')
    .where('levensteken', '<', grens)
    .select(['id', 'loper', 'werker', 'pogingen', 'afbreken_op'])
    .execute();
  const verloren: string[] = [];
  for (const { id, loper, werker, pogingen, afbreken_op } of stil) {
    const afloop: Afloop =
      afbreken_op === null ? { soort: 'opnieuw', reden: 'werker-verloren' } : { soort: 'afgebroken' };
    const { numUpdatedRows } = await trx
      .updateTable('rekentaak')
      .where('id', '=', id)
      .where('staat', '=', 'bezig')
      .where('loper', '=', loper)
      .where('levensteken', '<', grens)
      .set({ ...becomes(afloop, pogingen, op), ...vrij })
      .executeTakeFirst();
    if (numUpdatedRows > 0n && werker !== null) verloren.push(werker);
  }
  return verloren;
}

/** The first in the row. */
async function findNext(db: Kysely<Tabellen>): Promise<string | undefined> {
  const eerste = await db
    .selectFrom('rekentaak')
    .where('staat', '=', 'wacht')
    .orderBy('voorrang')
    .orderBy('gemaakt_op')
    .orderBy('id')
    .select('id')
    .executeTakeFirst();
  return eerste?.id;
}

async function claim(
  trx: Kysely<Tabellen>,
  id: string,
  { werker, klok, op }: { readonly werker: string; readonly klok: RawBuilder<number>; readonly op: string },
): Promise<Beurt | undefined> {
  const loper = randomUUID();
  const rij = await trx
    .updateTable('rekentaak')
    .where('id', '=', id)
    .where('staat', '=', 'wacht')
    .set((eb) => ({
      staat: 'bezig' as const,
      pogingen: eb('pogingen', '+', 1),
      loper,
      werker,
      levensteken: klok,
      stand: null,
      begonnen_op: op,
    }))
    .returning(['soort', 'titel', 'vraag', 'seconden', 'pogingen'])
    .executeTakeFirst();
  if (!rij) return undefined;
  const { vraag, pogingen, ...rest } = rij;
  return { id, loper, poging: pogingen, ...rest, vraag: JSON.parse(vraag) as unknown };
}

/** The row, for who has its key. */
function mine(trx: Kysely<Tabellen>, { id, loper }: Beurt) {
  return trx
    .updateTable('rekentaak')
    .where('id', '=', id)
    .where('loper', '=', loper)
    .where('staat', '=', 'bezig');
}

/** The work of all in this database. `nu` tells the time. */
export function makeTakenkast(adapter: Adapter, nu: () => Date): Takenkast {
  const { soort } = adapter;
  const klok = () => clockOf(soort, nu);
  const op = () => nu().toISOString();
  return {
    soort,
    adres: adapter.adres,
    prepare: () => prepareQueue(adapter),
    next: () => adapter.read('store', findNext),
    claim: (id, werker) =>
      adapter.write('store', (trx) => claim(trx, id, { werker, klok: klok(), op: op() })),
    beat: (beurt, stand) =>
      adapter.write('store', async (trx) => {
        const rij = await mine(trx, beurt)
          .set({ levensteken: klok(), ...(stand ? { stand: JSON.stringify(stand) } : {}) })
          .returning('afbreken_op')
          .executeTakeFirst();
        if (!rij) return 'weg';
        return rij.afbreken_op === null ? 'door' : 'stop';
      }),
    finish: (beurt, afloop) =>
      adapter.write('store', async (trx) => {
        const rij = await mine(trx, beurt)
          .set({ ...becomes(afloop, beurt.poging, op()), ...vrij })
          .returning('staat')
          .executeTakeFirst();
        return rij?.staat;
      }),
    reap: (stilteMs) =>
      adapter.write('store', async (trx) => {
        const grens = sql<number>`${klok()} - ${sql.lit(stilteMs)}`;
        const verloren = await reap(trx, grens, op());
        if (soort === 'postgres') await repairQueue(trx, verloren);
      }),
  };
}
