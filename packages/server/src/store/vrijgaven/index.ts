import type { Handeling } from '@samenhang/core';
import type { Adapter } from '../adapter.ts';
import type { Bereik, Toegang } from '../bereik.ts';
import { ownerOf } from '../deellinks.ts';
import { logOrganisatie, type Uitslag } from '../uitslag.ts';

/** Which version of a piece everybody may see, since when. */
interface Vrijgave {
  readonly versie: number;
  readonly gemaaktOp: string;
}

/** What everybody may see of a piece that was made public. */
export interface Openbaarstuk {
  readonly id: string;
  readonly soort: string;
  readonly titel: string;
  readonly inhoud: unknown;
  /** The organisation or person whose it is. */
  readonly van: string;
  readonly versie: number;
  readonly gemaaktOp: string;
}

/** What somebody does with what everybody sees of their pieces. */
export interface Vrijgaven {
  /** Null where it is not public. */
  get(stuk: string): Promise<Uitslag<Vrijgave | null>>;
  /** From now on everybody may see it as it is now, and not what becomes of it. */
  publish(stuk: string): Promise<Uitslag<Vrijgave>>;
  withdraw(stuk: string): Promise<Uitslag<undefined>>;
}

const deel = 'vrijgave';

async function logFor(bereik: Bereik, stuk: string, van: string | null, handeling: Handeling, nu: string) {
  if (van !== null) await logOrganisatie(bereik, van, { soort: deel, handeling, object: stuk }, nu);
}

async function publish(bereik: Bereik, stuk: string, nu: string): Promise<Uitslag<Vrijgave>> {
  const van = await ownerOf(bereik, stuk, 'maken', deel);
  if (!van.ok) return van;
  const rij = await bereik
    .selectStukken('maken', deel)
    .where('stuk.id', '=', stuk)
    .where('stuk.verwijderd_op', 'is', null)
    .select(['stuk.versie', 'stuk.soort', 'stuk.titel', 'stuk.inhoud'])
    .executeTakeFirst();
  if (!rij) return { ok: false, code: 'onbekend' };
  await bereik.vrijgaven.put({ stuk, ...rij, gemaakt_op: nu });
  await logFor(bereik, stuk, van.waarde, 'maken', nu);
  return { ok: true, waarde: { versie: rij.versie, gemaaktOp: nu } };
}

async function withdraw(bereik: Bereik, stuk: string, nu: string): Promise<Uitslag<undefined>> {
  const van = await ownerOf(bereik, stuk, 'weggooien', deel);
  if (!van.ok) return van;
  const { numDeletedRows } = await bereik.vrijgaven.delete(stuk).executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await logFor(bereik, stuk, van.waarde, 'weggooien', nu);
  return { ok: true, waarde: undefined };
}

/** What a person makes public, by way of this access. `nu` tells the time. */
export function makeVrijgaven({ read, write }: Toegang, nu: () => Date): Vrijgaven {
  return {
    get: (stuk) =>
      read(async (bereik) => {
        const van = await ownerOf(bereik, stuk, 'lezen', deel);
        if (!van.ok) return van;
        const rij = await bereik.vrijgaven
          .select(stuk)
          .select(['versie', 'gemaakt_op as gemaaktOp'])
          .executeTakeFirst();
        return { ok: true, waarde: rij ?? null };
      }),
    publish: (stuk) => write((bereik) => publish(bereik, stuk, nu().toISOString())),
    withdraw: (stuk) => write((bereik) => withdraw(bereik, stuk, nu().toISOString())),
  };
}

/** What everybody may see of this piece; undefined where it is not public, or lies in the bin. */
export function openVrijgave(adapter: Adapter, stuk: string): Promise<Openbaarstuk | undefined> {
  return adapter.read('store', async (db) => {
    const rij = await db
      .selectFrom('vrijgave')
      .innerJoin('stuk', 'stuk.id', 'vrijgave.stuk')
      .leftJoin('organisatie', 'organisatie.id', 'stuk.organisatie')
      .leftJoin('persoon', 'persoon.id', 'stuk.eigenaar')
      .where('vrijgave.stuk', '=', stuk)
      .where('stuk.verwijderd_op', 'is', null)
      .selectAll('vrijgave')
      .select(['organisatie.naam as organisatie', 'persoon.name as persoon'])
      .executeTakeFirst();
    return (
      rij && {
        id: rij.stuk,
        soort: rij.soort,
        titel: rij.titel,
        inhoud: JSON.parse(rij.inhoud) as unknown,
        van: rij.organisatie ?? rij.persoon ?? '',
        versie: rij.versie,
        gemaaktOp: rij.gemaakt_op,
      }
    );
  });
}
