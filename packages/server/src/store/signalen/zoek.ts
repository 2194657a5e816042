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
function countKenmerken(db: Kysely<Tabellen>, nummers: readonly number[]) {
  return db
    .selectFrom('signaalkenmerk')
    .where('signaal', 'in', [...nummers])
    .select(['soort', 'waarde', (eb) => eb.fn.countAll<number>().as('aantal')])
    .groupBy(['soort', 'waarde'])
    .orderBy('aantal', 'desc')
    .orderBy('waarde')
    .execute();
}

/** The newest of what is asked, and how many there are of it. */
async function countNewest(
  welke: ReturnType<typeof found>,
  soort: Adapter['soort'],
): Promise<{ readonly nummers: readonly number[]; readonly totaal: number }> {
  const nieuwste = welke.orderBy('signaal.volgnummer', 'desc').limit(geteldHoogstens);
  if (soort === 'sqlite') {
    // SQLite keeps every row that a window looks at: to ask twice takes half as long.
    const rijen = await nieuwste.select('signaal.volgnummer').execute();
    const { totaal } = await welke
      .select((eb) => eb.fn.countAll<number>().as('totaal'))
      .executeTakeFirstOrThrow();
    return { nummers: rijen.map(({ volgnummer }) => volgnummer), totaal };
  }
  // In one go: what is asked is worked out once.
  const rijen = await nieuwste
    .select(['signaal.volgnummer', sql<number>`count(*) over ()`.as('totaal')])
    .execute();
  return { nummers: rijen.map(({ volgnummer }) => volgnummer), totaal: rijen[0]?.totaal ?? 0 };
}

/** What this person finds, newest first. */
export async function search(
  bereik: Signaalbereik,
  soort: Adapter['soort'],
  vraag: Signaalzoekvraag,
): Promise<Signaallijst> {
  const { vanaf, hoogstens } = vraag;
  const welke = found(bereik, soort, vraag);
  const { nummers, totaal } = await countNewest(welke, soort);
  if (totaal === 0) return { signalen: [], totaal, tellingen: [], geteld: 0 };
  const rijen =
    vanaf + hoogstens <= geteldHoogstens
      ? await readRijen(bereik, nummers.slice(vanaf, vanaf + hoogstens))
      : await welke
          .selectAll('signaal')
          .orderBy('signaal.volgnummer', 'desc')
          .limit(hoogstens)
          .offset(vanaf)
          .execute();
  return {
    signalen: await showAll(bereik.db, rijen),
    totaal,
    tellingen: (await countKenmerken(bereik.db, nummers)) as Signaallijst['tellingen'],
    geteld: nummers.length,
  };
}

async function readRijen(bereik: Signaalbereik, nummers: readonly number[]) {
  if (nummers.length === 0) return [];
  return bereik
    .select('lezen')
    .where('signaal.volgnummer', 'in', [...nummers])
    .selectAll('signaal')
    .orderBy('signaal.volgnummer', 'desc')
    .execute();
}
