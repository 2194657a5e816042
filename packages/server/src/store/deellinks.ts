import { randomUUID } from 'node:crypto';
import type { Handeling } from '@samenhang/core';
import type { Adapter } from './adapter.ts';
import type { Bereik, Toegang } from './bereik.ts';
import { daysAfter, hashOfSleutel, makeSleutel } from './sleutels.ts';
import type { Deelwijze } from './tabellen.ts';
import { logOrganisatie, type Uitslag } from './uitslag.ts';

/** A link to a piece, without its key. */
interface Deellink {
  readonly id: string;
  readonly gemaaktOp: string;
  readonly verlooptOp: string;
  readonly mag: Deelwijze;
}

/** What somebody does with the links to what they may share. */
export interface Deellinks {
  /** Those that still work, newest first. */
  list(stuk: string): Promise<Uitslag<readonly Deellink[]>>;
  /** A new one for so many days, with its key: that is told now and never again. */
  create(
    stuk: string,
    dagen: number,
    mag?: Deelwijze,
  ): Promise<Uitslag<Deellink & { readonly sleutel: string }>>;
  /** From now it does nothing. */
  withdraw(stuk: string, id: string): Promise<Uitslag<undefined>>;
}

/** What whoever has a link sees. */
export interface Gedeeld {
  readonly soort: string;
  readonly titel: string;
  readonly inhoud: unknown;
  /** The organisation or person whose it is. */
  readonly van: string;
  readonly gewijzigdOp: string;
  readonly verlooptOp: string;
  readonly mag: Deelwijze;
  /** What was said of it, for who may say something too; else empty. */
  readonly opmerkingen: readonly Opmerking[];
}

/** What somebody with a link said of a piece. */
export interface Opmerking {
  readonly id: string;
  /** As they call themselves: nobody has checked it. */
  readonly naam: string;
  readonly tekst: string;
  readonly gemaaktOp: string;
}

const opmerkingvelden = [
  'opmerking.id',
  'opmerking.naam',
  'opmerking.tekst',
  'opmerking.gemaakt_op as gemaaktOp',
] as const;

const deellink = 'deellink';

type Eigenaar =
  | { readonly ok: true; readonly waarde: string | null }
  | { readonly ok: false; readonly code: 'onbekend' | 'verboden' };

/** The organisation of the piece (null: one's own), or why this person may not do this with its links or comments. */
export async function ownerOf(
  bereik: Bereik,
  stuk: string,
  handeling: Handeling,
  deel: 'deellink' | 'opmerking' | 'vrijgave' = deellink,
): Promise<Eigenaar> {
  const rij = await bereik
    .selectStukken(handeling, deel)
    .where('stuk.id', '=', stuk)
    .select('stuk.organisatie')
    .executeTakeFirst();
  if (rij) return { ok: true, waarde: rij.organisatie };
  const ziet = await bereik
    .selectStukken('lezen', 'ontwerp')
    .where('stuk.id', '=', stuk)
    .select('stuk.id')
    .executeTakeFirst();
  return { ok: false, code: ziet ? 'verboden' : 'onbekend' };
}

async function create(
  bereik: Bereik,
  stuk: string,
  { dagen, mag }: { readonly dagen: number; readonly mag: Deelwijze },
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
    mag,
  });
  if (van.waarde !== null)
    await logOrganisatie(bereik, van.waarde, { soort: deellink, handeling: 'maken', object: stuk }, op);
  return { ok: true, waarde: { id, gemaaktOp: op, verlooptOp: tot, mag, sleutel } };
}

async function list(bereik: Bereik, stuk: string, nu: string): Promise<Uitslag<readonly Deellink[]>> {
  const van = await ownerOf(bereik, stuk, 'lezen');
  if (!van.ok) return van;
  const waarde = await bereik
    .selectDeellinks(stuk)
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .select(['deellink.id', 'deellink.gemaakt_op as gemaaktOp', 'verloopt_op as verlooptOp', 'deellink.mag'])
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
    await logOrganisatie(bereik, van.waarde, { soort: deellink, handeling: 'weggooien', object: stuk }, nu);
  return { ok: true, waarde: undefined };
}

/** The links of a person, by way of this access. `nu` tells the time. */
export function makeDeellinks({ read, write }: Toegang, nu: () => Date): Deellinks {
  return {
    list: (stuk) => read((bereik) => list(bereik, stuk, nu().toISOString())),
    create: (stuk, dagen, mag = 'lezen') => write((bereik) => create(bereik, stuk, { dagen, mag }, nu())),
    withdraw: (stuk, id) => write((bereik) => withdraw(bereik, stuk, id, nu().toISOString())),
  };
}

/** The link with this key, while it works. */
export async function findLink(adapter: Adapter, sleutel: string, nu: Date) {
  return adapter.read('store', (db) =>
    db
      .selectFrom('deellink')
      .where('sleutelhash', '=', hashOfSleutel(sleutel))
      .where('ingetrokken_op', 'is', null)
      .where('verloopt_op', '>', nu.toISOString())
      .select(['stuk', 'mag', 'verloopt_op as verlooptOp'])
      .executeTakeFirst(),
  );
}

/** What was said of this piece, in order, for who has a link to it. */
async function listByLink(adapter: Adapter, stuk: string): Promise<readonly Opmerking[]> {
  return adapter.read({ stuk }, (db) =>
    db
      .selectFrom('opmerking')
      .where('opmerking.stuk', '=', stuk)
      // What members say to one another stays among them.
      .where('opmerking.wie', 'is', null)
      .where('opmerking.verwijderd_op', 'is', null)
      .select([...opmerkingvelden])
      .orderBy('opmerking.volgnummer')
      .execute(),
  );
}

/** What a link that still works shows; undefined for any other, and for what lies in the bin. */
export async function openDeellink(
  adapter: Adapter,
  sleutel: string,
  nu: Date,
): Promise<Gedeeld | undefined> {
  const link = await findLink(adapter, sleutel, nu);
  if (!link) return undefined;
  const { mag } = link;
  const rij = await adapter.read({ stuk: link.stuk }, (db) =>
    db
      .selectFrom('stuk')
      .leftJoin('organisatie', 'organisatie.id', 'stuk.organisatie')
      .leftJoin('persoon', 'persoon.id', 'stuk.eigenaar')
      .where('stuk.id', '=', link.stuk)
      .where('stuk.verwijderd_op', 'is', null)
      .select([
        'stuk.soort',
        'stuk.titel',
        'stuk.inhoud',
        'stuk.gewijzigd_op as gewijzigdOp',
        'organisatie.naam as organisatie',
        'persoon.name as persoon',
      ])
      .executeTakeFirst(),
  );
  if (!rij) return undefined;
  const { soort, titel, inhoud, gewijzigdOp, organisatie, persoon } = rij;
  const van = organisatie ?? persoon ?? '';
  const opmerkingen = mag === 'opmerken' ? await listByLink(adapter, link.stuk) : [];
  return {
    soort,
    titel,
    inhoud: JSON.parse(inhoud),
    van,
    gewijzigdOp,
    verlooptOp: link.verlooptOp,
    mag,
    opmerkingen,
  };
}
