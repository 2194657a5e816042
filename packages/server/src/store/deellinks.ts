import { randomUUID } from 'node:crypto';
import type { Handeling } from '@samenhang/core';
import type { Adapter } from './adapter.ts';
import type { Bereik, Toegang } from './bereik.ts';
import { logOrganisatie, type Uitslag } from './organisaties.ts';
import { daysAfter, hashOfSleutel, makeSleutel } from './sleutels.ts';

/** A link to a piece, without its key. */
interface Deellink {
  readonly id: string;
  readonly gemaaktOp: string;
  readonly verlooptOp: string;
}

/** What somebody does with the links to what they may share. */
export interface Deellinks {
  /** Those that still work, newest first. */
  list(stuk: string): Promise<Uitslag<readonly Deellink[]>>;
  /** A new one for so many days, with its key: that is told now and never again. */
  create(stuk: string, dagen: number): Promise<Uitslag<Deellink & { readonly sleutel: string }>>;
  /** From now it does nothing. */
  withdraw(stuk: string, id: string): Promise<Uitslag<undefined>>;
}

/** What whoever has a link sees. */
export interface Gedeeld {
  readonly titel: string;
  readonly inhoud: unknown;
  /** The organisation or person whose it is. */
  readonly van: string;
  readonly gewijzigdOp: string;
  readonly verlooptOp: string;
}

const soort = 'deellink';

type Eigenaar =
  | { readonly ok: true; readonly waarde: string | null }
  | { readonly ok: false; readonly code: 'onbekend' | 'verboden' };

/** The organisation of the piece (null: one's own), or why this person may not do this with its links. */
async function ownerOf(bereik: Bereik, stuk: string, handeling: Handeling): Promise<Eigenaar> {
  const rij = await bereik
    .selectGedeeld(handeling)
    .where('stuk.id', '=', stuk)
    .select('stuk.organisatie')
    .executeTakeFirst();
  if (rij) return { ok: true, waarde: rij.organisatie };
  const ziet = await bereik
    .selectStukken('lezen')
    .where('stuk.id', '=', stuk)
    .select('stuk.id')
    .executeTakeFirst();
  return { ok: false, code: ziet ? 'verboden' : 'onbekend' };
}

async function create(
  bereik: Bereik,
  stuk: string,
  dagen: number,
  nu: Date,
): Promise<Uitslag<Deellink & { readonly sleutel: string }>> {
  const van = await ownerOf(bereik, stuk, 'maken');
  if (!van.ok) return van;
  const [id, sleutel, op] = [randomUUID(), makeSleutel(), nu.toISOString()];
  const tot = daysAfter(nu, dagen);
  await bereik.insertDeellink({
    id,
    stuk,
    sleutelhash: hashOfSleutel(sleutel),
    gemaakt_op: op,
    verloopt_op: tot,
    ingetrokken_op: null,
    mag: 'lezen',
  });
  if (van.waarde !== null)
    await logOrganisatie(bereik, van.waarde, { soort, handeling: 'maken', object: stuk }, op);
  return { ok: true, waarde: { id, gemaaktOp: op, verlooptOp: tot, sleutel } };
}

async function list(bereik: Bereik, stuk: string, nu: string): Promise<Uitslag<readonly Deellink[]>> {
  const van = await ownerOf(bereik, stuk, 'lezen');
  if (!van.ok) return van;
  const waarde = await bereik
    .selectDeellinks(stuk)
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .select(['deellink.id', 'deellink.gemaakt_op as gemaaktOp', 'verloopt_op as verlooptOp'])
    .orderBy('deellink.gemaakt_op', 'desc')
    .execute();
  return { ok: true, waarde };
}

async function withdraw(bereik: Bereik, stuk: string, id: string, nu: string): Promise<Uitslag<undefined>> {
  const van = await ownerOf(bereik, stuk, 'weggooien');
  if (!van.ok) return van;
  const { numUpdatedRows } = await bereik
    .updateDeellink(stuk, id)
    .set({ ingetrokken_op: nu })
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return { ok: false, code: 'onbekend' };
  if (van.waarde !== null)
    await logOrganisatie(bereik, van.waarde, { soort, handeling: 'weggooien', object: stuk }, nu);
  return { ok: true, waarde: undefined };
}

/** The links of a person, by way of this access. `nu` tells the time. */
export function makeDeellinks({ read, write }: Toegang, nu: () => Date): Deellinks {
  return {
    list: (stuk) => read((bereik) => list(bereik, stuk, nu().toISOString())),
    create: (stuk, dagen) => write((bereik) => create(bereik, stuk, dagen, nu())),
    withdraw: (stuk, id) => write((bereik) => withdraw(bereik, stuk, id, nu().toISOString())),
  };
}

/** What a link that still works shows; undefined for any other, and for what lies in the bin. */
export async function openDeellink(
  adapter: Adapter,
  sleutel: string,
  nu: Date,
): Promise<Gedeeld | undefined> {
  const link = await adapter.read('store', (db) =>
    db
      .selectFrom('deellink')
      .where('sleutelhash', '=', hashOfSleutel(sleutel))
      .where('ingetrokken_op', 'is', null)
      .where('verloopt_op', '>', nu.toISOString())
      .select(['stuk', 'verloopt_op as verlooptOp'])
      .executeTakeFirst(),
  );
  if (!link) return undefined;
  const rij = await adapter.read({ stuk: link.stuk }, (db) =>
    db
      .selectFrom('stuk')
      .leftJoin('organisatie', 'organisatie.id', 'stuk.organisatie')
      .leftJoin('persoon', 'persoon.id', 'stuk.eigenaar')
      .where('stuk.id', '=', link.stuk)
      .where('stuk.verwijderd_op', 'is', null)
      .select([
        'stuk.titel',
        'stuk.inhoud',
        'stuk.gewijzigd_op as gewijzigdOp',
        'organisatie.naam as organisatie',
        'persoon.name as persoon',
      ])
      .executeTakeFirst(),
  );
  if (!rij) return undefined;
  const { titel, inhoud, gewijzigdOp, organisatie, persoon } = rij;
  const van = organisatie ?? persoon ?? '';
  return { titel, inhoud: JSON.parse(inhoud), van, gewijzigdOp, verlooptOp: link.verlooptOp };
}
