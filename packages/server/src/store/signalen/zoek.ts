import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Tabellen } from '../tabellen.ts';
import type { Signaalbereik } from './bereik.ts';
import { showAll } from './toon.ts';
import type { Signaallijst, Signaalzoekvraag } from './vormen.ts';

/** The counts are of so many of what was found, newest first: more tell little more. */
const geteldHoogstens = 2000;
const langWoord = 4;

/** The words that are looked for: letters and digits only, so that none means anything to the database. */
function wordsOf(tekst: string): string[] {
  const alle =
    tekst
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const lang = alle.filter((woord) => woord.length > 2);
  return (lang.length > 0 ? lang : alle).slice(0, 12);
}

/** The signals that have all these words, or one of them; of the longer ones words that begin so will do. */
function hasWords(soort: Adapter['soort'], woorden: readonly string[], hoe: 'alle' | 'een') {
  if (soort === 'sqlite') {
    const vraag = woorden
      .map((woord) => `"${woord}"${woord.length < langWoord ? '' : '*'}`)
      .join(hoe === 'alle' ? ' ' : ' OR ');
    return sql<SqlBool>`signaal.volgnummer in (select rowid from signaalzoek where signaalzoek match ${vraag})`;
  }
  const vraag = woorden
    .map((woord) => `'${woord}'${woord.length < langWoord ? '' : ':*'}`)
    .join(hoe === 'alle' ? ' & ' : ' | ');
  return sql<SqlBool>`signaal.volgnummer in
    (select signaal from signaalzoek where woorden @@ to_tsquery('dutch', ${vraag}))`;
}

/** See `hasWords`: one of these will do. */
export const hasAnyWord = (soort: Adapter['soort'], woorden: readonly string[]) =>
  hasWords(soort, woorden, 'een');

function found(bereik: Signaalbereik, soort: Adapter['soort'], vraag: Signaalzoekvraag) {
  const woorden = wordsOf(vraag.tekst);
  let select = bereik.select('lezen').where('signaal.staat', 'in', [...vraag.staten]);
  if (woorden.length > 0) select = select.where(hasWords(soort, woorden, 'alle'));
  for (const groep of vraag.groepen)
    select = select.where((eb) =>
      eb(
        'signaal.volgnummer',
        'in',
        eb
          .selectFrom('signaalkenmerk')
          .where((k) => k.or(groep.map((een) => k.and(een))))
          .select('signaalkenmerk.signaal'),
      ),
    );
  const { organisatie } = vraag;
  if (organisatie !== undefined)
    select = select.where((eb) =>
      eb(
        'signaal.volgnummer',
        'in',
        eb
          .selectFrom('signaaleigenaar')
          .where('organisatie', '=', organisatie)
          .where('staat', '=', 'eigenaar')
          .select('signaal'),
      ),
    );
  if (vraag.van !== undefined) select = select.where('signaal.gemaakt_op', '>=', vraag.van);
  // The whole of the last day.
  if (vraag.tot !== undefined) select = select.where('signaal.gemaakt_op', '<', `${vraag.tot}T~`);
  return select;
}

/** How often each kenmerk occurs in these. */
function countKenmerken(db: Kysely<Tabellen>, welke: ReturnType<typeof found>) {
  const nieuwste = welke
    .select('signaal.volgnummer')
    .orderBy('signaal.volgnummer', 'desc')
    .limit(geteldHoogstens);
  return db
    .selectFrom(nieuwste.as('n'))
    .innerJoin('signaalkenmerk as k', 'k.signaal', 'n.volgnummer')
    .select(['k.soort', 'k.waarde', (eb) => eb.fn.countAll<number>().as('aantal')])
    .groupBy(['k.soort', 'k.waarde'])
    .orderBy('aantal', 'desc')
    .orderBy('k.waarde')
    .execute();
}

/** What this person finds, newest first. */
export async function search(
  bereik: Signaalbereik,
  soort: Adapter['soort'],
  vraag: Signaalzoekvraag,
): Promise<Signaallijst> {
  const welke = found(bereik, soort, vraag);
  const { totaal } = await welke
    .select((eb) => eb.fn.countAll<number>().as('totaal'))
    .executeTakeFirstOrThrow();
  const rijen = await welke
    .selectAll('signaal')
    .orderBy('signaal.volgnummer', 'desc')
    .limit(vraag.hoogstens)
    .offset(vraag.vanaf)
    .execute();
  const tellingen = await countKenmerken(bereik.db, welke);
  return {
    signalen: await showAll(bereik.db, rijen),
    totaal,
    tellingen: tellingen as Signaallijst['tellingen'],
    geteld: Math.min(totaal, geteldHoogstens),
  };
}
