import type { Kysely } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import { awaitsTweedeStap, selectMij } from './lidmaatschap.ts';

/** All that is kept of somebody and by them, under the names of this schema. Moments are ISO 8601, UTC. */
export interface Meegenomen {
  readonly schema: 'samenhang/mijn-gegevens';
  readonly versie: 1;
  readonly gemaaktOp: string;
  readonly account: object;
  readonly [deel: string]: unknown;
}

type Db = Kysely<Tabellen>;

const moment = (waarde: Date | string): string => new Date(waarde).toISOString();
const contentOf = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

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

/** Their own designs, each with all versions, the links that share it and what was said of it. */
async function readOntwerpen(db: Db, persoon: string) {
  const stukken = await db
    .selectFrom('stuk')
    .where('eigenaar', '=', persoon)
    .selectAll()
    .orderBy('gemaakt_op')
    .execute();
  const eigen = db.selectFrom('stuk').where('eigenaar', '=', persoon).select('stuk.id');
  const stappen = await db
    .selectFrom('geschiedenis')
    .where('stuk', 'in', eigen)
    .select(['stuk', 'versie', 'handeling', 'wanneer', 'titel', 'inhoud'])
    .orderBy('volgnummer')
    .execute();
  const links = await db
    .selectFrom('deellink')
    .where('stuk', 'in', eigen)
    .select(['stuk', 'mag', 'gemaakt_op as gemaaktOp', 'verloopt_op as verlooptOp'])
    .execute();
  const opmerkingen = await db
    .selectFrom('opmerking')
    .where('stuk', 'in', eigen)
    .select(['stuk', 'naam', 'tekst', 'gemaakt_op as gemaaktOp'])
    .orderBy('volgnummer')
    .execute();
  const bij = <T extends { readonly stuk: string }>(id: string, rijen: readonly T[]) =>
    rijen.filter(({ stuk }) => stuk === id).map(({ stuk: _, ...rest }) => rest);
  return stukken.map(({ id, soort, titel, versie, gemaakt_op, gewijzigd_op, verwijderd_op, inhoud }) => ({
    id,
    soort,
    titel,
    versie,
    gemaaktOp: gemaakt_op,
    gewijzigdOp: gewijzigd_op,
    verwijderdOp: verwijderd_op,
    inhoud: contentOf(inhoud),
    versies: bij(id, stappen).map((stap) => ({ ...stap, inhoud: contentOf(stap.inhoud) })),
    links: bij(id, links),
    opmerkingen: bij(id, opmerkingen),
  }));
}

/** What the server computes for them; what they asked for an organisation only where they are still a member. */
async function readRekentaken(db: Db, persoon: string) {
  const rijen = await db
    .selectFrom('rekentaak')
    .where('wie', '=', persoon)
    .where((eb) =>
      eb.or([
        eb('eigenaar', '=', persoon),
        eb('organisatie', 'in', selectMij(db, persoon).select('mij.organisatie')),
      ]),
    )
    .select(['id', 'soort', 'titel', 'vraag', 'staat', 'uitkomst', 'gemaakt_op', 'klaar_op'])
    .orderBy('gemaakt_op')
    .execute();
  return rijen.map(({ vraag, uitkomst, gemaakt_op, klaar_op, ...rest }) => ({
    ...rest,
    gemaaktOp: gemaakt_op,
    klaarOp: klaar_op,
    vraag: contentOf(vraag),
    uitkomst: contentOf(uitkomst),
  }));
}

/** What they did with designs of organisations; what is in those only where they are still a member. */
async function readWerk(db: Db, persoon: string) {
  const rijen = await db
    .selectFrom('geschiedenis')
    .innerJoin('stuk', 'stuk.id', 'geschiedenis.stuk')
    .innerJoin('organisatie', 'organisatie.id', 'stuk.organisatie')
    .leftJoin('lid', (join) =>
      join
        .onRef('lid.organisatie', '=', 'stuk.organisatie')
        .on('lid.persoon', '=', persoon)
        .on((eb) => eb.not(awaitsTweedeStap('lid'))),
    )
    .where('geschiedenis.wie', '=', persoon)
    .select([
      'organisatie.naam as organisatie',
      'geschiedenis.stuk',
      'geschiedenis.versie',
      'geschiedenis.handeling',
      'geschiedenis.wanneer',
      'geschiedenis.titel',
      'geschiedenis.inhoud',
      'lid.rol',
    ])
    .orderBy('geschiedenis.volgnummer')
    .execute();
  return rijen.map(({ rol, titel, inhoud, ...rest }) =>
    rol === null ? rest : { ...rest, titel, inhoud: contentOf(inhoud) },
  );
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

/** What they said of the views of councils. */
function readBesprekingen(db: Db, persoon: string) {
  return db
    .selectFrom('opmerking')
    .where('wie', '=', persoon)
    .select(['stuk', 'tekst', 'gemaakt_op as gemaaktOp'])
    .orderBy('volgnummer')
    .execute();
}

/** All that is kept of this person and by them; undefined where there is no such person. */
export async function exportOf(db: Db, persoon: string, nu: Date): Promise<Meegenomen | undefined> {
  const rij = await db
    .selectFrom('persoon')
    .where('id', '=', persoon)
    .select(['id', 'name as naam', 'email', 'taal', 'createdAt', 'updatedAt'])
    .executeTakeFirst();
  if (!rij) return undefined;
  const { createdAt, updatedAt, ...account } = rij;
  const berichten = await db
    .selectFrom('post')
    .where('naar', '=', rij.email)
    .select(['soort', 'gegevens', 'gemaakt_op as gemaaktOp'])
    .execute();
  return {
    schema: 'samenhang/mijn-gegevens',
    versie: 1,
    gemaaktOp: nu.toISOString(),
    account: { ...account, sinds: moment(createdAt), gewijzigdOp: moment(updatedAt) },
    ...(await readAanmelden(db, persoon)),
    ...(await readOrganisaties(db, persoon, rij.email)),
    ontwerpen: await readOntwerpen(db, persoon),
    rekentaken: await readRekentaken(db, persoon),
    werkBijOrganisaties: await readWerk(db, persoon),
    eigenaarstappen: await readEigenaarstappen(db, persoon),
    agendalinks: await readAgendalinks(db, persoon),
    besprekingen: await readBesprekingen(db, persoon),
    logboek: await readLogboek(db, persoon),
    berichten: berichten.map((bericht) => ({ ...bericht, gegevens: contentOf(bericht.gegevens) })),
  };
}
