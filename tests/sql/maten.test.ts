// The measures as SQL (docs/sql): they run unchanged in DuckDB over our Parquet and in PostgreSQL, and say what core
// says, to a billionth, on the shipped package.

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Atlas,
  buildSamenwerking,
  computeCongruentie,
  countOverlap,
  type Keuze,
  nesting,
  overlapDegrees,
  regionFigures,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { type Bron, buildBron } from '@samenhang/server/bron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, samenhang, serve } from '../api/hulp.ts';
import { makeDir } from '../opslag/databases.ts';
import { type Motor, openDuckdb, openPostgres, type Rij, TABELLEN } from './motoren.ts';

const motoren = new Map<string, Motor>();
let bron: Bron;
let dir: string;

beforeAll(async () => {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the shipped package is refused');
  bron = buildBron(gelezen.pakket);
  dir = makeDir();
  const map = join(dir, 'tabellen');
  const { code, uit } = await samenhang('data', 'uit', '--vorm', 'parquet', '--naar', map);
  expect([code, uit]).toEqual([0, expect.stringContaining(`rijen in ${map}\n  gemeenten: `)]);
  const duckdb = await openDuckdb(map, TABELLEN);
  motoren.set('DuckDB', duckdb);
  motoren.set('PostgreSQL', await openPostgres(duckdb));
});
afterAll(async () => {
  for (const motor of motoren.values()) await motor.close();
  await rm(dir, { recursive: true, force: true });
});

const readSql = (naam: string): Promise<string> => readFile(join(root, 'docs/sql', `${naam}.sql`), 'utf8');

/** Makes a table of the answer of each file, in this order: a later one reads the earlier. */
async function make(motor: Motor, ...namen: readonly string[]): Promise<void> {
  for (const naam of namen) {
    await motor.ask(`drop table if exists ${naam}`);
    await motor.ask(`create table ${naam} as ${await readSql(naam)}`);
    await motor.ask(`analyze ${naam}`);
  }
}

async function choose(
  motor: Motor,
  jaar: number,
  keuze: readonly (readonly [string, number])[],
): Promise<void> {
  await motor.ask('drop table if exists keuze');
  await motor.ask('create table keuze (jaar integer, indeling varchar(60), gewicht double precision)');
  const rijen = keuze.map(([indeling, gewicht]) => `(${jaar}, '${indeling}', ${gewicht})`);
  await motor.ask(`insert into keuze values ${rijen.join(', ')}`);
  await motor.ask('analyze keuze');
}

/** The measures of a choice, as each engine and core have them. */
async function runKeuze(motor: Motor, jaar: number, keuze: readonly (readonly [string, number])[]) {
  await choose(motor, jaar, keuze);
  await make(motor, 'samen', 'paar', 'congruentie', 'land', 'bijdrage', 'nesting');
  const [land] = await motor.ask('select * from land');
  return {
    land: land ?? {},
    congruentie: await motor.ask('select * from congruentie'),
    bijdrage: await motor.ask('select * from bijdrage'),
    nesting: await motor.ask('select * from nesting'),
  };
}

/** A number of the database; NaN for null, as core has what is not defined. */
const num = (rij: Rij | undefined, kolom: string): number =>
  rij?.[kolom] === null || rij?.[kolom] === undefined ? Number.NaN : Number(rij[kolom]);

function expectSame(naam: string, gevonden: number, gezocht: number): void {
  const verschil = Number.isNaN(gevonden) && Number.isNaN(gezocht) ? 0 : Math.abs(gevonden - gezocht);
  if (!(verschil <= 1e-9)) expect.fail(`${naam}: SQL says ${gevonden}, core ${gezocht}`);
}

/** Core has inhabitants of a year beside it where nobody counted; SQL reads the package as it is, and so does this. */
function countedOnly(atlas: Atlas): Atlas {
  const rijen = bron.pakket.feiten.gemeenten.filter((g) => g.jaar === atlas.jaar);
  const inwoners = new Map(rijen.map((g) => [g.gemeente, g.inwoners ?? Number.NaN]));
  return {
    ...atlas,
    inwoners: Float64Array.from(atlas.gemeenten, ({ code }) => inwoners.get(code) ?? Number.NaN),
  };
}

function edities(jaar: number): { readonly atlas: Atlas; readonly eigen: readonly string[] } {
  const atlas = bron.atlas(jaar);
  if (!atlas) throw new Error(`no atlas of ${jaar}`);
  const eigen = new Set(
    bron.pakket.feiten.lidmaatschap.filter((r) => r.jaar === jaar).map((r) => r.indeling),
  );
  return { atlas: countedOnly(atlas), eigen: [...eigen].sort() };
}

function toKeuze(atlas: Atlas, lijst: readonly (readonly [string, number])[]): Keuze {
  return {
    edities: lijst.map(([id]) => atlas.edities.get(id) ?? expect.fail(id)),
    gewichten: lijst.map(([, gewicht]) => gewicht),
  };
}

function expectGemeenten(rijen: readonly Rij[], atlas: Atlas, keuze: Keuze): void {
  const core = computeCongruentie(atlas, keuze);
  const naarInwoners = computeCongruentie(atlas, { ...keuze, partnerweging: 'inwoners' });
  const bij = new Map(rijen.map((r) => [r.gemeente, r]));
  expect(bij.size).toBe(atlas.gemeenten.length);
  atlas.gemeenten.forEach(({ code }, g) => {
    const rij = bij.get(code);
    expectSame(code, num(rij, 'congruentie'), core.waarden[g] ?? Number.NaN);
    expectSame(`${code}, inwoners`, num(rij, 'naar_inwoners'), naarInwoners.waarden[g] ?? Number.NaN);
    expect(num(rij, 'partners')).toBe(core.partners[g]);
  });
}

function expectLand(land: Rij, atlas: Atlas, keuze: Keuze): void {
  const core = computeCongruentie(atlas, keuze);
  expectSame('gemiddelde', num(land, 'gemiddelde'), core.gemiddelde);
  expectSame('minimum', num(land, 'minimum'), core.minimum);
  expectSame('maximum', num(land, 'maximum'), core.maximum);
  expectSame('partners', num(land, 'gemiddeld_aantal_partners'), core.gemiddeldAantalPartners);
  expect(num(land, 'aantal_bepaald')).toBe(core.aantalBepaald);
  for (const [kolom, weging] of [
    ['land_inwoners', { landweging: 'inwoners' }],
    ['partner_inwoners', { partnerweging: 'inwoners' }],
  ] as const)
    expectSame(kolom, num(land, kolom), computeCongruentie(atlas, { ...keuze, ...weging }).gemiddelde);
}

function expectNesting(rijen: readonly Rij[], atlas: Atlas, { edities: gekozen }: Keuze): void {
  const bij = new Map(rijen.map((r) => [`${String(r.a)} in ${String(r.b)}`, r]));
  for (const a of gekozen)
    for (const b of gekozen.filter((e) => e !== a)) {
      const naam = `${a.indeling} in ${b.indeling}`;
      const rij = bij.get(naam);
      expectSame(naam, num(rij, 'nesting'), nesting(a.overdekking, b.overdekking));
      const naarInwoners = nesting(a.overdekking, b.overdekking, atlas.inwoners);
      expectSame(`${naam}, inwoners`, num(rij, 'naar_inwoners'), naarInwoners);
    }
}

const wet = ['arbeidsmarktregio', 'veiligheidsregio', 'swv_po', 'swv_vo'] as const;

describe('docs/sql/README.md', () => {
  it('names every file, and what DuckDB is told there gives what it says', async () => {
    const tekst = await readFile(join(root, 'docs/sql/README.md'), 'utf8');
    const bestanden = (await readdir(join(root, 'docs/sql'))).filter((naam) => naam.endsWith('.sql'));
    const genoemd = [...tekst.matchAll(/^\| `(\w+\.sql)` \|/gmu)].map(([, naam]) => naam ?? '');
    expect(genoemd.toSorted()).toEqual(bestanden.toSorted());
    const [, blok = ''] = /```sql\n(create view[\s\S]*?)```/u.exec(tekst) ?? [];
    const duckdb = await openDuckdb(join(dir, 'tabellen'), []);
    for (const opdracht of blok.split(';').filter((o) => o.trim() !== ''))
      await duckdb.ask(opdracht.replace("'tabellen/", `'${join(dir, 'tabellen')}/`));
    await make(duckdb, 'samen', 'paar', 'congruentie', 'land');
    const [land] = await duckdb.ask('select * from land');
    await duckdb.close();
    expect(tekst).toContain(`gives ${num(land, 'gemiddelde').toFixed(6)} for this choice`);
  });

  it('has recipes for a notebook that a server answers', async () => {
    const tekst = await readFile(join(root, 'docs/sql/README.md'), 'utf8');
    const server = await serve();
    const adressen = [...tekst.matchAll(/https:\/\/samenhang\.example(\/api\/v1\/[^\s']+)/gu)].map(
      ([, adres]) => adres ?? '',
    );
    expect(adressen).toHaveLength(3);
    for (const adres of adressen)
      expect([adres, (await fetch(server.url + adres)).status]).toEqual([adres, 200]);
    const bestand = join(dir, 'lidmaatschap.parquet');
    const antwoord = await fetch(`${server.url}/api/v1/parquet/lidmaatschap`);
    await writeFile(bestand, Buffer.from(await antwoord.arrayBuffer()));
    const [, vraag = ''] = /duckdb\.sql\("""([\s\S]*?)"""\)/u.exec(tekst) ?? [];
    const duckdb = await openDuckdb(dir, []);
    const rijen = await duckdb.ask(vraag.replace('lidmaatschap.parquet', bestand));
    await duckdb.close();
    const law = rijen.find((r) => r.jaar === 2015 && r.indeling === 'arbeidsmarktregio');
    expect(num(law, 'regios')).toBe(35);
  });
});

describe.each(['DuckDB', 'PostgreSQL'])('SQL in %s', (naam) => {
  const motor = (): Motor => motoren.get(naam) ?? expect.fail(`no ${naam}`);

  it('gives the golden values of the law of 2015', async () => {
    const { land, congruentie } = await runKeuze(
      motor(),
      2015,
      wet.map((id) => [id, 1]),
    );
    expect(num(land, 'gemiddelde')).toBeCloseTo(0.582066, 6);
    expect(num(land, 'gemiddeld_aantal_partners')).toBeCloseTo(19.567, 3);
    expect(congruentie.find((r) => r.gemeente === 'GM1581')?.naam).toBe('Utrechtse Heuvelrug');
  });

  it.each([2015, 2016, 2021])('says what core says of all indelingen of %i, weighted', async (jaar) => {
    const { atlas, eigen } = edities(jaar);
    expect(eigen.length).toBeGreaterThan(3);
    const lijst = eigen.map((id, k) => [id, 1 + (k % 3) / 2] as const);
    const sql = await runKeuze(motor(), jaar, lijst);
    const keuze = toKeuze(atlas, lijst);
    expectGemeenten(sql.congruentie, atlas, keuze);
    expectLand(sql.land, atlas, keuze);
    const bijdrage = new Map(sql.bijdrage.map((r) => [r.indeling, r]));
    for (const b of computeCongruentie(atlas, keuze).bijdragen)
      expectSame(`bijdrage ${b.indeling}`, num(bijdrage.get(b.indeling), 'bijdrage'), b.verschil);
    expectNesting(sql.nesting, atlas, keuze);
  });

  it.each([2015, 2016])('says what core says of self-containment in %i', async (jaar) => {
    const { atlas, eigen } = edities(jaar);
    await choose(
      motor(),
      jaar,
      eigen.map((id) => [id, 1]),
    );
    const vertaald = bron.stromen(jaar) ?? expect.fail('no flows');
    await motor().ask('drop table if exists stroom');
    await motor().ask('create table stroom (van varchar(6), naar varchar(6), banen double precision)');
    const { van, naar, banen } = vertaald.stromen;
    const code = (g: number | undefined) => atlas.gemeenten[g ?? -1]?.code ?? expect.fail('no gemeente');
    const rijen = Array.from(banen, (aantal, k) => `('${code(van[k])}', '${code(naar[k])}', ${aantal})`);
    await motor().ask(`insert into stroom values ${rijen.join(', ')}`);
    await motor().ask('analyze stroom');
    await make(motor(), 'zelfvoorziening');
    const bij = new Map(
      (await motor().ask('select * from zelfvoorziening')).map((r) => [
        `${String(r.indeling)} ${String(r.regio)}`,
        r,
      ]),
    );
    expect(bij.size).toBeGreaterThan(100);
    for (const id of eigen) {
      const editie = atlas.edities.get(id) ?? expect.fail(id);
      regionFigures(atlas, editie, vertaald).forEach(({ zelfvoorziening: zelf }, r) => {
        const regio = `${id} ${editie.regios[r]?.code ?? ''}`;
        const rij = bij.get(regio);
        expectSame(`${regio} aanbod`, num(rij, 'aanbod'), zelf?.aanbod ?? Number.NaN);
        expectSame(`${regio} vraag`, num(rij, 'vraag'), zelf?.vraag ?? Number.NaN);
      });
    }
  });

  it.each(['2026-05-16', '2020-01-01'])(
    'says what core says of the regelingen in force on %s',
    async (datum) => {
      const jaar = Number(datum.slice(0, 4));
      await motor().ask('drop table if exists peildatum');
      await motor().ask(`create table peildatum as select '${datum}' as datum, ${jaar} as jaar`);
      await make(motor(), 'deelname', 'overlap', 'overlapgraad');
      const atlas = bron.atlas(jaar) ?? expect.fail('no atlas');
      const regelingen = bron.pakket.regelingen.map((r) => ({ ...r, id: r.rooId }));
      const deelnames = bron.pakket.deelnames.map((d) => ({ ...d, gemeente: d.gemeente ?? '' }));
      const { overdekking } = buildSamenwerking(regelingen, deelnames, atlas.gemeenten, datum);
      const core = countOverlap(overdekking);
      const paren = new Map(
        (await motor().ask('select * from overlap')).map((r) => [
          `${String(r.g)} ${String(r.h)}`,
          num(r, 'regelingen'),
        ]),
      );
      expect(paren.size).toBe(core.banden.length);
      for (const { a, b, aantal } of core.banden) {
        const [g, h] = [atlas.gemeenten[a]?.code ?? '', atlas.gemeenten[b]?.code ?? ''].sort();
        expect(paren.get(`${g} ${h}`)).toBe(aantal);
      }
      const graden = new Map((await motor().ask('select * from overlapgraad')).map((r) => [r.gemeente, r]));
      overlapDegrees(overdekking, core).forEach((graad, g) => {
        expectSame(`overlapgraad ${g}`, num(graden.get(atlas.gemeenten[g]?.code), 'overlapgraad'), graad);
      });
    },
  );
});
