import type { Kysely } from 'kysely';
import { readKringen } from '../kringen/index.ts';
import type { Tabellen } from '../tabellen.ts';
import { writeJson } from './jsonstroom.ts';
import {
  contentOf,
  type Lees,
  readOntwerpen,
  readRekentaken,
  readSignalen,
  readWerk,
} from './meegenomenwerk.ts';

type Db = Kysely<Tabellen>;

const moment = (waarde: Date | string): string => new Date(waarde).toISOString();

async function readAanmelden(db: Db, persoon: string) {
  const wijzen = await db
    .selectFrom('inlogwijze')
    .where('userId', '=', persoon)
    .select(['providerId as soort', 'accountId as bekendAls', 'createdAt'])
    .execute();
  const sessies = await db
    .selectFrom('sessie')
    .where('userId', '=', persoon)
    .select(['id', 'createdAt', 'expiresAt', 'userAgent as browser'])
    .orderBy('createdAt')
    .execute();
  const browsers = await db
    .selectFrom('browser')
    .where('persoon', '=', persoon)
    .select(['kenmerk', 'gezien_op as gezienOp'])
    .execute();
  const passkeys = await db
    .selectFrom('passkey')
    .where('persoon', '=', persoon)
    .select(['naam', 'kenmerk', 'gemaakt_op as gemaaktOp', 'gebruikt_op as gebruiktOp'])
    .orderBy('gemaakt_op')
    .execute();
  return {
    passkeys,
    inlogwijzen: wijzen.map(({ createdAt, ...rest }) => ({ ...rest, sinds: moment(createdAt) })),
    sessies: sessies.map(({ createdAt, expiresAt, ...rest }) => ({
      ...rest,
      begonnenOp: moment(createdAt),
      eindigtOp: moment(expiresAt),
    })),
    browsers,
  };
}

async function readLogboek(db: Db, persoon: string) {
  const rijen = await db
    .selectFrom('logboek')
    .innerJoin('organisatie', 'organisatie.id', 'logboek.organisatie')
    .where((eb) => eb.or([eb('wie', '=', persoon), eb('object', '=', persoon)]))
    .select([
      'organisatie.naam as organisatie',
      'wanneer',
      'wie',
      'object',
      'logboek.soort',
      'handeling',
      'voor',
      'na',
    ])
    .orderBy('volgnummer')
    .execute();
  return rijen.map(({ wie, object, voor, na, ...rest }) => ({
    ...rest,
    doorU: wie === persoon,
    overU: object === persoon,
    voor: contentOf(voor),
    na: contentOf(na),
  }));
}

async function readOrganisaties(db: Db, persoon: string, email: string) {
  const organisaties = await db
    .selectFrom('lid')
    .innerJoin('organisatie', 'organisatie.id', 'lid.organisatie')
    .where('persoon', '=', persoon)
    .select(['organisatie.id', 'organisatie.naam', 'organisatie.soort', 'rol'])
    .execute();
  const uitnodigingen = await db
    .selectFrom('uitnodiging')
    .innerJoin('organisatie', 'organisatie.id', 'uitnodiging.organisatie')
    .where((eb) => eb.or([eb('wie', '=', persoon), eb('email', '=', email)]))
    .select([
      'organisatie.naam as organisatie',
      'rol',
      'email',
      'uitnodiging.gemaakt_op as gemaaktOp',
      'verloopt_op as verlooptOp',
      'gebruikt_op as gebruiktOp',
      'ingetrokken_op as ingetrokkenOp',
    ])
    .execute();
  const links = await db
    .selectFrom('deellink')
    .innerJoin('stuk', 'stuk.id', 'deellink.stuk')
    .innerJoin('organisatie', 'organisatie.id', 'stuk.organisatie')
    .where('wie', '=', persoon)
    .select([
      'organisatie.naam as organisatie',
      'deellink.stuk',
      'mag',
      'deellink.gemaakt_op as gemaaktOp',
      'verloopt_op as verlooptOp',
    ])
    .execute();
  return { organisaties, uitnodigingen, linksBijOrganisaties: links };
}

/** What they noted as owner of a body. */
function readEigenaarstappen(db: Db, persoon: string) {
  return db
    .selectFrom('eigenaarstap')
    .where('wie', '=', persoon)
    .select(['stuk', 'soort', 'jaar', 'functie', 'taak', 'tekst', 'door', 'op'])
    .orderBy('volgnummer')
    .execute();
}

/** The links by which their calendar fetches their days. */
function readAgendalinks(db: Db, persoon: string) {
  return db
    .selectFrom('agendalink')
    .where('persoon', '=', persoon)
    .select([
      'soort',
      'over',
      'gemaakt_op as gemaaktOp',
      'gebruikt_op as gebruiktOp',
      'ingetrokken_op as ingetrokkenOp',
    ])
    .orderBy('gemaakt_op')
    .execute();
}

/** The opgaven of which they hear each step. */
function readVolgingen(db: Db, persoon: string) {
  return db
    .selectFrom('opgavevolger')
    .where('persoon', '=', persoon)
    .select(['opgave', 'op'])
    .orderBy('op')
    .execute();
}

/** What they said of the views of councils, and of designs. */
function readBesprekingen(db: Db, persoon: string) {
  return db
    .selectFrom('opmerking')
    .where('wie', '=', persoon)
    .select(['stuk', 'tekst', 'plek', 'gemaakt_op as gemaaktOp', 'verwijderd_op as verwijderdOp'])
    .orderBy('volgnummer')
    .execute();
}

/** The pieces that they made public. */
function readVrijgaven(db: Db, persoon: string) {
  return db
    .selectFrom('vrijgave')
    .where('wie', '=', persoon)
    .select(['stuk', 'versie', 'titel', 'gemaakt_op as gemaaktOp'])
    .orderBy('gemaakt_op')
    .execute();
}

async function readBerichten(db: Db, email: string) {
  const berichten = await db
    .selectFrom('post')
    .where('naar', '=', email)
    .select(['soort', 'gegevens', 'gemaakt_op as gemaaktOp'])
    .execute();
  return berichten.map((bericht) => ({ ...bericht, gegevens: contentOf(bericht.gegevens) }));
}

/** What there is no end to is read while it is written; all else is small. */
async function gather(lees: Lees, geheim: string, persoon: string, nu: Date) {
  const rij = await lees((db) =>
    db
      .selectFrom('persoon')
      .where('id', '=', persoon)
      .select(['id', 'name as naam', 'email', 'taal', 'createdAt', 'updatedAt'])
      .executeTakeFirst(),
  );
  if (!rij) return undefined;
  const { createdAt, updatedAt, ...account } = rij;
  return {
    schema: 'samenhang/mijn-gegevens',
    versie: 1,
    gemaaktOp: nu.toISOString(),
    account: { ...account, sinds: moment(createdAt), gewijzigdOp: moment(updatedAt) },
    ...(await lees((db) => readAanmelden(db, persoon))),
    ...(await lees((db) => readOrganisaties(db, persoon, rij.email))),
    ontwerpen: readOntwerpen(lees, persoon),
    rekentaken: readRekentaken(lees, persoon),
    werkBijOrganisaties: readWerk(lees, persoon),
    signalen: readSignalen(lees, persoon),
    eigenaarstappen: await lees((db) => readEigenaarstappen(db, persoon)),
    agendalinks: await lees((db) => readAgendalinks(db, persoon)),
    gevolgdeOpgaven: await lees((db) => readVolgingen(db, persoon)),
    besprekingen: await lees((db) => readBesprekingen(db, persoon)),
    vrijgaven: await lees((db) => readVrijgaven(db, persoon)),
    kringen: await lees((db) => readKringen(db, geheim, persoon)),
    logboek: await lees((db) => readLogboek(db, persoon)),
    berichten: await lees((db) => readBerichten(db, rij.email)),
  };
}

/**
 * All that is kept of this person and by them, as the text of one JSON file, in pieces; undefined where there is no such
 * person. Moments in it are ISO 8601, UTC. It is read as it is taken: never more than some pages of it are in memory.
 */
export async function exportOf(
  lees: Lees,
  geheim: string,
  persoon: string,
  nu: Date,
): Promise<AsyncIterator<string, undefined> | undefined> {
  const alles = await gather(lees, geheim, persoon, nu);
  return alles && writeJson(alles);
}
