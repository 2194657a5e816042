import { rmSync } from 'node:fs';
import { openStore, type Signaalzoekvraag, type Store } from '@samenhang/server/store';
import {
  addPersoon,
  filePlace,
  makeDir,
  type Proefplaats,
  packagedPrograms,
  serverPlace,
  startServer,
} from '../opslag/databases.ts';
import { type BenchRow, measure } from './meten.ts';

/** `--klein`: to see that it runs; what it measures then says nothing. */
const klein = process.argv.includes('--klein');
const aantal = klein ? 2000 : 100_000;
const keren = klein ? 5 : 60;

export const name = 'signalen';

export const about =
  '100,000 made signals of 300 gemeenten, each with some 30 words of a list of 2,000 and seven things that it is about. ' +
  'The redactie, which may read all, searches by two words, by words and a task, and by a task and a gemeente, with the ' +
  'counts beside it. Goals: search p95 below 100 ms, what everybody is told below 200 ms, on both databases.';

const nu = '2026-06-01T12:00:00.000Z';
const organisaties = 300;

/** The numbers from 0, in both databases. */
const tellen = (tot: number): string =>
  `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${tot - 1})`;
/** A word by a number: some are frequent, most are rare, as in language. */
const woord = (i: string, k: number): string =>
  `'woord' || (((${i}) * ${2 * k + 7} + ${k * 131}) % (1 + ((${i}) * ${k + 3}) % 2000))`;

/** Signals as who sends them leaves them. */
async function fill(proef: Proefplaats): Promise<void> {
  await (await openStore(proef.plaats)).close();
  await addPersoon(proef, 'red');
  const tekst = Array.from({ length: 30 }, (_, k) => woord('i', k)).join(` || ' ' || `);
  const inhoud = `'{"titel":"Signaal ' || i || '","wat":"' || ${tekst} || '","geprobeerd":"","zouHelpen":""}'`;
  const kenmerk = (soort: string, waarde: string) =>
    `insert into signaalkenmerk (signaal, soort, waarde) select volgnummer, '${soort}', ${waarde} from signaal`;
  const alle = `select 'alles' as soort, '' as waarde, volgnummer as signaal from signaal
    union all select soort, waarde, signaal from signaalkenmerk where soort not in ('gemeente')`;
  const kwartaal = `'2026-' || (1 + a.signaal % 4)`;
  await proef.sql(
    `insert into organisatie (id, naam, soort, gemaakt_op) ${tellen(organisaties)}
     select 'o' || i, 'Organisatie ' || i, 'gemeente', '${nu}' from n`,
    `insert into lid (persoon, organisatie, rol) values ('red', 'o0', 'adviseur')`,
    `insert into instelling (naam, waarde) values ('organisatie', 'o0')`,
    `insert into signaal (id, staat, inhoud, zender, wie, aantal, versie, gemaakt_op, gewijzigd_op) ${tellen(aantal)}
       select 's' || i, 'open', ${inhoud}, 'o' || (i % ${organisaties}), null, 1, 1, '${nu}', '${nu}' from n`,
    `insert into signaaleigenaar (signaal, organisatie, staat, sinds) select volgnummer, zender, 'eigenaar', '${nu}' from signaal`,
    `insert into signaalbron (signaal, bron, soort) select volgnummer, volgnummer, 'eerste' from signaal`,
    kenmerk('taak', `'taak' || (volgnummer % 40)`),
    kenmerk('taak', `'taak' || (40 + volgnummer % 7)`),
    kenmerk('naad', `'naad' || (volgnummer % 10)`),
    kenmerk('naad', `'naad' || (10 + volgnummer % 3)`),
    kenmerk('wet', `'wet' || (volgnummer % 15)`),
    kenmerk('indeling', `'indeling' || (volgnummer % 30)`),
    // Of four signals three tell of the gemeente that sends them.
    kenmerk(
      'gemeente',
      `'GM' || (1000 + (volgnummer - 1 + case when volgnummer % 4 = 0 then volgnummer / 300 else 0 end) % ${organisaties})`,
    ),
    // So that the counting below is planned by what there is.
    'analyze',
    `insert into signaaltelling (soort, waarde, gemeente, regio, zender, kwartaal, aantal)
     select a.soort, a.waarde, g.waarde, '', s.zender, ${kwartaal}, count(*) from (${alle}) a
     inner join signaalkenmerk g on g.signaal = a.signaal and g.soort = 'gemeente'
     inner join signaal s on s.volgnummer = a.signaal
     group by a.soort, a.waarde, g.waarde, s.zender, ${kwartaal}`,
    // As the database does by itself after some time.
    'vacuum',
    'analyze',
  );
}

const leeg: Signaalzoekvraag = { tekst: '', groepen: [], staten: ['open'], vanaf: 0, hoogstens: 20 };
const taak = (k: number) => [{ soort: 'taak', waarde: `taak${k % 40}` }] as const;

/** What is looked for the k-th time. */
const vragen: Readonly<Record<string, (k: number) => Signaalzoekvraag>> = {
  'two words': (k) => ({ ...leeg, tekst: `woord${10 + ((k * 37) % 900)} woord${10 + ((k * 11) % 400)}` }),
  'a word and a task': (k) => ({ ...leeg, tekst: `woord${10 + ((k * 37) % 900)}`, groepen: [taak(k)] }),
  'a task and a gemeente': (k) => ({
    ...leeg,
    groepen: [taak(k), [{ soort: 'gemeente', waarde: `GM${1000 + ((k * 7) % 342)}` }]],
  }),
  'all, newest first': () => leeg,
};

async function rowsOf(naam: string, store: Store): Promise<BenchRow[]> {
  const signalen = store.signalenFor({ id: 'red' });
  const rijen: BenchRow[] = [];
  for (const [wat, vraag] of Object.entries(vragen)) {
    let k = 0;
    const ask = () => {
      k += 1;
      return signalen.search(vraag(k));
    };
    rijen.push(await measure(`${naam}: search by ${wat}`, ask, { runs: keren }));
  }
  for (const soort of ['taak', 'naad', 'kwartaal'] as const)
    rijen.push(
      await measure(`${naam}: counts by ${soort}`, () => store.signaaltellingen.perWaarde(soort), {
        runs: keren,
      }),
    );
  const filter = { soort: 'taak', waarde: 'taak7' } as const;
  for (const [wat, van] of [
    ['place', null],
    ['place, of one task', filter],
  ] as const)
    rijen.push(
      await measure(`${naam}: counts by ${wat}`, () => store.signaaltellingen.perPlaats(van), {
        runs: keren,
      }),
    );
  return rijen;
}

async function measurePlace(naam: string, proef: Proefplaats): Promise<readonly BenchRow[]> {
  await fill(proef);
  const store = await openStore(proef.plaats);
  try {
    return await rowsOf(naam, store);
  } finally {
    await store.close();
  }
}

export async function run(): Promise<readonly BenchRow[]> {
  const [dir, pgDir] = [makeDir(), makeDir()];
  const server = await startServer(await packagedPrograms(pgDir), pgDir);
  try {
    return [
      ...(await measurePlace('SQLite', filePlace(dir))),
      ...(await measurePlace('PostgreSQL', await serverPlace(server))),
    ];
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}
