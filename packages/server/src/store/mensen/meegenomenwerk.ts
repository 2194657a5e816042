import type { Kysely } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import { awaitsTweedeStap, selectMij } from './lidmaatschap.ts';

type Db = Kysely<Tabellen>;

/** Reads one piece of what is taken along. Each is a transaction of its own: who reads slowly keeps none open. */
export type Lees = <T>(werk: (db: Db) => Promise<T>) => Promise<T>;

/** So many rows at a time: of one with a design in it, up to 2 MB. */
const bladzijde = 10;

export const contentOf = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

/** Page after page, each of the rows after the number that was last. */
async function* pages<T extends { readonly volgnummer: number }>(
  lees: (na: number) => Promise<readonly T[]>,
): AsyncGenerator<Omit<T, 'volgnummer'>> {
  let na = 0;
  for (let rijen = await lees(na); rijen.length > 0; rijen = await lees(na))
    for (const { volgnummer, ...rest } of rijen) {
      na = volgnummer;
      yield rest;
    }
}

async function* readVersies(lees: Lees, stuk: string) {
  const rijen = pages((na) =>
    lees((db) =>
      db
        .selectFrom('geschiedenis')
        .where('stuk', '=', stuk)
        .where('volgnummer', '>', na)
        .select(['volgnummer', 'versie', 'handeling', 'wanneer', 'titel', 'inhoud'])
        .orderBy('volgnummer')
        .limit(bladzijde)
        .execute(),
    ),
  );
  for await (const rij of rijen) yield { ...rij, inhoud: contentOf(rij.inhoud) };
}

/** What stands with one design: it may be thrown away while its owner takes it along. */
function readOntwerp(db: Db, id: string) {
  return Promise.all([
    db.selectFrom('stuk').where('id', '=', id).selectAll().executeTakeFirst(),
    db
      .selectFrom('deellink')
      .where('stuk', '=', id)
      .select(['mag', 'gemaakt_op as gemaaktOp', 'verloopt_op as verlooptOp'])
      .execute(),
    db
      .selectFrom('opmerking')
      .where('stuk', '=', id)
      .select(['naam', 'tekst', 'gemaakt_op as gemaaktOp'])
      .orderBy('volgnummer')
      .execute(),
  ]);
}

/** Their own designs, each with all versions, the links that share it and what was said of it. */
export async function* readOntwerpen(lees: Lees, persoon: string) {
  const ids = await lees((db) =>
    db.selectFrom('stuk').where('eigenaar', '=', persoon).select('id').orderBy('gemaakt_op').execute(),
  );
  for (const { id } of ids) {
    const [stuk, links, opmerkingen] = await lees((db) => readOntwerp(db, id));
    if (!stuk) continue;
    const { soort, titel, versie, gemaakt_op, gewijzigd_op, verwijderd_op, inhoud } = stuk;
    yield {
      id,
      soort,
      titel,
      versie,
      gemaaktOp: gemaakt_op,
      gewijzigdOp: gewijzigd_op,
      verwijderdOp: verwijderd_op,
      inhoud: contentOf(inhoud),
      versies: readVersies(lees, id),
      links,
      opmerkingen,
    };
  }
}

/** What the server computes for them; what they asked for an organisation only where they are still a member. */
export async function* readRekentaken(lees: Lees, persoon: string) {
  const ids = await lees((db) =>
    db
      .selectFrom('rekentaak')
      .where('wie', '=', persoon)
      .where((eb) =>
        eb.or([
          eb('eigenaar', '=', persoon),
          eb('organisatie', 'in', selectMij(db, persoon).select('mij.organisatie')),
        ]),
      )
      .select('id')
      .orderBy('gemaakt_op')
      .execute(),
  );
  for (const { id } of ids) {
    const rij = await lees((db) =>
      db
        .selectFrom('rekentaak')
        .where('id', '=', id)
        .select(['id', 'soort', 'titel', 'vraag', 'staat', 'uitkomst', 'gemaakt_op', 'klaar_op'])
        .executeTakeFirst(),
    );
    if (!rij) continue;
    const { vraag, uitkomst, gemaakt_op, klaar_op, ...rest } = rij;
    yield {
      ...rest,
      gemaaktOp: gemaakt_op,
      klaarOp: klaar_op,
      vraag: contentOf(vraag),
      uitkomst: contentOf(uitkomst),
    };
  }
}

/** What they did with designs of organisations; what is in those only where they are still a member. */
export async function* readWerk(lees: Lees, persoon: string) {
  const rijen = pages((na) =>
    lees((db) =>
      db
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
        .where('geschiedenis.volgnummer', '>', na)
        .select([
          'geschiedenis.volgnummer',
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
        .limit(bladzijde)
        .execute(),
    ),
  );
  for await (const { rol, titel, inhoud, ...rest } of rijen)
    yield rol === null ? rest : { ...rest, titel, inhoud: contentOf(inhoud) };
}

/** The signals that they sent, for organisations of which they are still a member. */
export async function* readSignalen(lees: Lees, persoon: string) {
  const rijen = pages((na) =>
    lees((db) =>
      db
        .selectFrom('signaal')
        .where('wie', '=', persoon)
        .where('zender', 'in', selectMij(db, persoon).select('mij.organisatie'))
        .where('volgnummer', '>', na)
        .select(['volgnummer', 'id', 'zender as organisatie', 'staat', 'inhoud', 'gemaakt_op as gemaaktOp'])
        .orderBy('volgnummer')
        .limit(bladzijde)
        .execute(),
    ),
  );
  for await (const rij of rijen) yield { ...rij, inhoud: contentOf(rij.inhoud) };
}
