import { randomUUID } from 'node:crypto';
import {
  kenmerkenOf,
  type Redactiedaad,
  type Redactieregel,
  refuseDaad,
  refuseUndo,
  type Signaalinhoud,
  stateAfter,
} from '@samenhang/core/signaal';
import type { Kysely } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import type { Uitslag } from '../uitslag.ts';
import type { Signaalbereik } from './bereik.ts';
import { addStap, insertRij, writeKenmerken } from './schrijf.ts';
import { recount } from './tel.ts';

/** What the redactie does: to these signals, from these versions, with what comes in their place, and why. */
export interface Redactieopdracht {
  readonly daad: Redactiedaad;
  readonly van: readonly { readonly id: string; readonly versie: number }[];
  readonly naar: readonly Signaalinhoud[];
  readonly reden: string;
}

interface Gedaan {
  readonly id: string;
  readonly naar: readonly string[];
}

/** `vol`: too few or too many signals for it; `bezet`: one of them is not as it must be. */
export type Redactieuitslag = Uitslag<Gedaan | undefined>;

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;
const redenen = {
  aantal: { ok: false, code: 'vol' },
  onbekend,
  staat: { ok: false, code: 'bezet' },
} as const;

/** The signals with these ids, in this order; undefined where one is not there. */
async function findAll(bereik: Signaalbereik, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rijen = await bereik
    .select('lezen')
    .where('signaal.id', 'in', [...ids])
    .select(['signaal.volgnummer', 'signaal.id', 'signaal.staat', 'signaal.versie'])
    .execute();
  return ids.map((id) => rijen.find((rij) => rij.id === id));
}

/** The signals as they were sent of which these come. */
async function originalsOf(db: Kysely<Tabellen>, nummers: readonly number[]): Promise<number[]> {
  const rijen = await db
    .selectFrom('signaalbron')
    .where('soort', '=', 'eerste')
    .where('signaal', 'in', [...nummers])
    .select('bron')
    .distinct()
    .orderBy('bron')
    .execute();
  return rijen.map(({ bron }) => bron);
}

async function setState(
  db: Kysely<Tabellen>,
  nummer: number,
  staat: 'open' | 'vervallen' | ReturnType<typeof stateAfter>,
  nu: string,
) {
  await db
    .updateTable('signaal')
    .where('volgnummer', '=', nummer)
    .set((eb) => ({ staat, versie: eb('versie', '+', 1), gewijzigd_op: nu }))
    .execute();
}

/** Gives it the owners of what it replaces, and the places of the signals as they were sent. */
async function inherit(
  db: Kysely<Tabellen>,
  nummer: number,
  { van, eerste }: { readonly van: readonly number[]; readonly eerste: readonly number[] },
  inhoud: Signaalinhoud,
  nu: string,
): Promise<void> {
  const eigenaars = await db
    .selectFrom('signaaleigenaar')
    .where('signaal', 'in', [...van])
    .where('staat', '=', 'eigenaar')
    .select('organisatie')
    .distinct()
    .execute();
  await db
    .insertInto('signaaleigenaar')
    .values(
      eigenaars.map(({ organisatie }) => ({
        signaal: nummer,
        organisatie,
        staat: 'eigenaar' as const,
        sinds: nu,
      })),
    )
    .execute();
  const plaatsen = await db
    .selectFrom('signaalkenmerk')
    .where('signaal', 'in', [...eerste])
    .where('soort', 'in', ['gemeente', 'regio'])
    .select(['soort', 'waarde'])
    .distinct()
    .execute();
  const eigen = kenmerkenOf(inhoud).filter(({ soort }) => soort !== 'gemeente' && soort !== 'regio');
  await writeKenmerken(db, nummer, [...eigen, ...plaatsen]);
}

/** A signal in the place of others: it has their owners, and where it happens is what those that were sent say. */
async function replace(
  bereik: Signaalbereik,
  {
    van,
    eerste,
    inhoud,
  }: { readonly van: readonly number[]; readonly eerste: readonly number[]; readonly inhoud: Signaalinhoud },
  nu: string,
): Promise<{ readonly id: string; readonly nummer: number }> {
  const { db } = bereik;
  const { aantal } = await db
    .selectFrom('signaal')
    .where('volgnummer', 'in', [...eerste])
    .where('staat', '<>', 'ingetrokken')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  const nummer = await insertRij(db, { id, zender: null, wie: null, aantal }, inhoud, nu);
  await db
    .insertInto('signaalbron')
    .values([
      ...van.map((bron) => ({ signaal: nummer, bron, soort: 'direct' as const })),
      ...eerste.map((bron) => ({ signaal: nummer, bron, soort: 'eerste' as const })),
    ])
    .execute();
  await inherit(db, nummer, { van, eerste }, inhoud, nu);
  return { id, nummer };
}

/** Does it, and keeps what it needs to be undone. */
export async function doDaad(
  bereik: Signaalbereik,
  { daad, van, naar, reden }: Redactieopdracht,
  nu: string,
): Promise<Redactieuitslag> {
  if (!(await bereik.isRedactie('maken'))) return verboden;
  const rijen = await findAll(bereik, [...new Set(van.map(({ id }) => id))]);
  const weigert = refuseDaad(
    daad,
    rijen.map((rij) => rij?.staat),
    naar.length,
  );
  if (weigert !== undefined) return redenen[weigert];
  const er = rijen.filter((rij) => rij !== undefined);
  if (er.some(({ id, versie }) => van.some((een) => een.id === id && een.versie !== versie)))
    return { ok: false, code: 'gewijzigd', huidig: undefined };
  const { db, persoon } = bereik;
  const nummers = er.map(({ volgnummer }) => volgnummer);
  const eerste = await originalsOf(db, nummers);
  const id = randomUUID();
  const nieuw = await recount(db, eerste, async () => {
    for (const nummer of nummers) {
      await setState(db, nummer, stateAfter(daad), nu);
      await addStap(bereik, { signaal: nummer, soort: daad, daad: id, reden, op: nu });
    }
    const gemaakt: { readonly id: string; readonly nummer: number }[] = [];
    for (const inhoud of naar) {
      const een = await replace(bereik, { van: nummers, eerste, inhoud }, nu);
      await addStap(bereik, { signaal: een.nummer, soort: 'gemaakt', daad: id, reden, op: nu });
      gemaakt.push(een);
    }
    return gemaakt.map((een) => een.id);
  });
  await db
    .insertInto('redactiedaad')
    .values({
      id,
      daad,
      van: JSON.stringify(er.map((rij) => rij.id)),
      naar: JSON.stringify(nieuw),
      reden,
      wie: persoon,
      op: nu,
      ongedaan_op: null,
      ongedaan_wie: null,
      ongedaan_reden: null,
    })
    .execute();
  return { ok: true, waarde: { id, naar: nieuw } };
}

/** Undoes it: what came of it is no longer, and what it came from is as it was. */
export async function undoDaad(
  bereik: Signaalbereik,
  id: string,
  reden: string,
  nu: string,
): Promise<Redactieuitslag> {
  if (!(await bereik.isRedactie('maken'))) return verboden;
  const { db, persoon } = bereik;
  const daad = await db
    .updateTable('redactiedaad')
    .where('id', '=', id)
    .where('ongedaan_op', 'is', null)
    .set({ ongedaan_op: nu, ongedaan_wie: persoon, ongedaan_reden: reden })
    .returningAll()
    .executeTakeFirst();
  if (!daad) {
    const er = await db.selectFrom('redactiedaad').where('id', '=', id).select('id').executeTakeFirst();
    return er ? redenen.staat : onbekend;
  }
  const van = await findAll(bereik, JSON.parse(daad.van) as string[]);
  const naar = await findAll(bereik, JSON.parse(daad.naar) as string[]);
  const weigert = refuseUndo(
    daad.daad,
    van.map((rij) => rij?.staat),
    naar.map((rij) => rij?.staat),
  );
  if (weigert !== undefined) {
    // It was marked already: so that nobody else undoes it at the same time.
    await db
      .updateTable('redactiedaad')
      .where('id', '=', id)
      .set({ ongedaan_op: null, ongedaan_wie: null, ongedaan_reden: null })
      .execute();
    return redenen[weigert];
  }
  const terug = van.filter((rij) => rij !== undefined);
  const weg = naar.filter((rij) => rij !== undefined);
  const eerste = await originalsOf(
    db,
    terug.map(({ volgnummer }) => volgnummer),
  );
  await recount(db, eerste, async () => {
    for (const { volgnummer, staat } of terug)
      if (staat !== 'ingetrokken') await setState(db, volgnummer, 'open', nu);
    for (const { volgnummer } of weg) await setState(db, volgnummer, 'vervallen', nu);
    for (const { volgnummer } of [...terug, ...weg])
      await addStap(bereik, { signaal: volgnummer, soort: 'ongedaan', daad: id, reden, op: nu });
  });
  return { ok: true, waarde: { id, naar: terug.map((rij) => rij.id) } };
}

/** A deed of the redactie as it can be undone. */
export interface Daadregel extends Redactieregel {
  readonly id: string;
}

/** What the redactie did, newest first, with reasons; never who. */
export async function listDaden(bereik: Signaalbereik): Promise<Uitslag<readonly Daadregel[]>> {
  if (!(await bereik.isRedactie('lezen'))) return verboden;
  const rijen = await bereik.db
    .selectFrom('redactiedaad')
    .selectAll()
    .orderBy('volgnummer', 'desc')
    .execute();
  return {
    ok: true,
    waarde: rijen.map(({ id, op, daad, reden, van, naar, ongedaan_op, ongedaan_reden }) => ({
      id,
      op,
      daad,
      reden,
      van: JSON.parse(van) as string[],
      naar: JSON.parse(naar) as string[],
      ongedaanOp: ongedaan_op,
      ongedaanReden: ongedaan_reden,
    })),
  };
}
