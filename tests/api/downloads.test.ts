import { buildKaartvorm, type Kaarttopologie } from '@samenhang/beeld';
// What people take home: tables, maps, the package, Parquet, and the catalogue of all that.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPakket, standaardPakket } from '@samenhang/data';
import type { Listening } from '@samenhang/server';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGeoJson } from '../../packages/web/src/uitvoer/geojson.ts';
import { serve } from './hulp.ts';

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

async function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(`${server.url}/api/v1${path}`, { headers });
  expect(response.status, path).toBe(200);
  return response;
}

async function bytes(path: string): Promise<ArrayBuffer> {
  return (await ask(path)).arrayBuffer();
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('tables', () => {
  const tables = [
    '/gemeenten?jaar=2015',
    '/gemeenten/GM1581?jaar=2015',
    '/gemeenten/GM1581/partners?jaar=2015',
    '/indelingen?jaar=2015',
    '/indelingen/corop?jaar=2026&vergelijkMet=2016',
    '/indelingen/corop/regios?jaar=2026',
    '/congruentie?jaar=2015',
    '/vergelijkingen?a=corop&b=provincie&jaar=2016',
    '/regelingen?datum=2026-05-16',
    '/regelingen/25178361',
  ];

  it.each(tables)('%s comes as CSV and as XLSX, with the same rows', async (path) => {
    const csv = await ask(`${path}${path.includes('?') ? '&' : '?'}formaat=csv`);
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect(csv.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="samenhang-[\w.-]+\.csv"$/u,
    );
    const regels = (await csv.text()).trimEnd().split('\r\n');
    const xlsx = await ask(`${path}${path.includes('?') ? '&' : '?'}formaat=xlsx`);
    expect(xlsx.headers.get('Content-Type')).toBe(xlsxType);
    const bladen = await readXlsx(Buffer.from(await xlsx.arrayBuffer()));
    const [blad] = bladen;
    expect(blad?.data.length).toBe(regels.length);
    // Words above the columns; the keys of CSV stand beside them on the last sheet.
    const uitleg = (bladen.at(-1)?.data ?? []).filter(([welk]) => welk === blad?.sheet);
    expect(uitleg.map(([, sleutel]) => sleutel).join(',')).toBe(regels[0]);
    expect(uitleg.map(([, , kop]) => kop)).toEqual(blad?.data[0]);
  });

  it('keeps numbers numbers, and the recipe with them', async () => {
    const bladen = await readXlsx(
      Buffer.from(
        await bytes('/congruentie?jaar=2015&indelingen=arbeidsmarktregio,veiligheidsregio&formaat=xlsx'),
      ),
    );
    expect(bladen.map((b) => b.sheet)).toEqual(['gemeenten', 'bijdragen', 'land', 'recept', 'uitleg']);
    const heuvelrug = bladen[0]?.data.find((rij) => rij[1] === 'GM1581');
    expect(heuvelrug).toEqual([2015, 'GM1581', 'Utrechtse Heuvelrug', 0.78, 25, 48183]);
    expect(bladen[3]?.data.find((rij) => rij[0] === 'jaar')?.[1]).toBe(2015);
  });

  it('is chosen by Accept as well; formaat goes first; JSON is the rest', async () => {
    const type = async (path: string, accept: string): Promise<string | undefined> =>
      (await ask(path, { Accept: accept })).headers.get('Content-Type')?.split(';')[0];
    expect(await type('/gemeenten', 'text/csv')).toBe('text/csv');
    expect(await type('/gemeenten', `text/html, ${xlsxType};q=0.8, text/csv;q=0.5`)).toBe(xlsxType);
    expect(await type('/gemeenten?formaat=json', 'text/csv')).toBe('application/json');
    expect(await type('/gemeenten', 'text/html,*/*;q=0.8')).toBe('application/json');
    expect((await ask('/gemeenten')).headers.get('Vary')).toContain('Accept,');
  });

  it('gives another table of the same answer when it is named', async () => {
    const csv = await (await ask('/regelingen?datum=2026-05-16&formaat=csv&tabel=gemeenten')).text();
    expect(csv.split('\r\n')).toHaveLength(342 + 2);
    expect(csv).toMatch(/^datum,gemeente,naam,regelingen,partners,overlapgraad\r\n/u);
  });

  it('refuses a form that it does not have', async () => {
    const response = await fetch(`${server.url}/api/v1/gemeenten?formaat=xls`);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { fouten: [{ veld: 'formaat', bedoeld: 'xlsx' }] },
    ]);
  });
});

interface Kaart {
  readonly type: string;
  readonly bbox: number[];
  readonly crs?: { readonly properties: { readonly name: string } };
  readonly features: {
    readonly id: string;
    readonly properties: Record<string, unknown>;
    readonly geometry: { readonly type: string; readonly coordinates: number[][][] | number[][][][] };
  }[];
}

/** Twice the signed area: positive = against the clock. */
function turning(ring: readonly number[][]): number {
  return ring.reduce((som, [x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    return som + x * y2 - x2 * y;
  }, 0);
}

describe('maps', () => {
  it('are GeoJSON in longitude and latitude, wound as RFC 7946 wants', async () => {
    const response = await ask('/grenzen?jaar=2026&formaat=geojson');
    expect(response.headers.get('Content-Type')).toBe('application/geo+json');
    expect(response.headers.get('Content-Crs')).toBe('<http://www.opengis.net/def/crs/OGC/1.3/CRS84>');
    const kaart = (await response.json()) as Kaart;
    expect([kaart.type, kaart.features.length, kaart.crs]).toEqual(['FeatureCollection', 342, undefined]);
    const [west = 0, zuid = 0, oost = 0, noord = 0] = kaart.bbox;
    expect([west, zuid, oost, noord].map(Math.round)).toEqual([3, 51, 7, 54]);
    for (const { geometry } of kaart.features) {
      const vlakken = (
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      ) as number[][][][];
      for (const [buiten = [], ...gaten] of vlakken) {
        expect(turning(buiten)).toBeGreaterThan(0);
        for (const gat of gaten) expect(turning(gat)).toBeLessThan(0);
      }
    }
  });

  it('are the same bytes as the website makes of the same areas', async () => {
    const kaart = (await (await ask('/grenzen?jaar=2026')).json()) as Kaarttopologie & { samenhang: object };
    const namen = new Map(
      Object.values(kaart.objects)
        .flatMap(({ geometries }) => geometries)
        .map((g) => [String(g.id), g.properties ?? {}]),
    );
    const { vlakken } = buildKaartvorm(kaart);
    const web = await toGeoJson(vlakken, (code) => ({ ...namen.get(code) }), { samenhang: kaart.samenhang });
    expect(await (await ask('/grenzen?jaar=2026&formaat=geojson')).text()).toBe(web);
  });

  it('are in Rijksdriehoek when asked, and say so', async () => {
    const response = await ask('/grenzen?jaar=2026&formaat=geojson&crs=EPSG:28992');
    expect(response.headers.get('Content-Crs')).toBe('<http://www.opengis.net/def/crs/EPSG/0/28992>');
    const kaart = (await response.json()) as Kaart;
    expect(kaart.crs?.properties.name).toBe('urn:ogc:def:crs:EPSG::28992');
    expect(kaart.bbox[0]).toBeGreaterThan(10_000);
    expect(kaart.bbox[3]).toBeLessThan(625_000);
  });

  it('have the regio’s of an indeling as areas', async () => {
    const kaart = (await (await ask('/indelingen/corop/grenzen?jaar=2026&formaat=geojson')).json()) as Kaart;
    expect(kaart.features).toHaveLength(40);
    expect(kaart.features[0]?.properties).toMatchObject({
      indeling: 'corop',
      jaar: 2026,
      basis: 'waargenomen',
    });
    const codes = kaart.features.flatMap((f) => String(f.properties.gemeenten).split(' '));
    expect(new Set(codes).size).toBe(342);
  });

  it('are TopoJSON by Accept, with only the lines they use', async () => {
    const response = await ask('/indelingen/provincie/grenzen', { Accept: 'application/topo+json' });
    expect(response.headers.get('Content-Type')).toBe('application/topo+json');
    const { arcs } = (await response.json()) as { arcs: unknown[] };
    const { arcs: alle } = (await (await ask('/grenzen')).json()) as { arcs: unknown[] };
    expect(arcs.length).toBeLessThan(alle.length / 2);
  });
});

describe('a table of the package', () => {
  it('is described as CSV on the Web: where it is, what each column is, its key and licence', async () => {
    const tabel = await ask('/pakket/lidmaatschap');
    const link = /<([^>]+)>; rel="describedby"; type="application\/csvm\+json"/u.exec(
      tabel.headers.get('Link') ?? '',
    );
    const adres = new URL(link?.[1] ?? '', tabel.url);
    expect(adres.pathname).toBe('/api/v1/pakket/lidmaatschap/csvw');
    const antwoord = await fetch(adres);
    expect(antwoord.headers.get('Content-Type')).toContain('application/csvm+json');
    const csvw = (await antwoord.json()) as {
      'dc:license': string[];
      url: string;
      tableSchema: { columns: { name: string }[] };
    };
    const [kop] = (await tabel.text()).split('\n', 1);
    expect(csvw.tableSchema.columns.map(({ name }) => name).join(',')).toBe(kop);
    expect(csvw).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
      url: tabel.url,
      tableSchema: { primaryKey: ['indeling', 'jaar', 'gemeente', 'regio'] },
    });
    expect(csvw['dc:license']).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(csvw.tableSchema.columns[1]).toMatchObject({
      datatype: { base: 'integer', minimum: 1900 },
      required: true,
    });
  });

  it('has no such description where it is a layer of boundaries, or is not there', async () => {
    for (const naam of ['grenzen-2023', 'gemeente'])
      expect([naam, (await fetch(`${server.url}/api/v1/pakket/${naam}/csvw`)).status]).toEqual([naam, 404]);
  });
});

describe('/pakket.zip', () => {
  it('holds a package that our own reader finds in order, and equal to the shipped one', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'samenhang-zip-'));
    try {
      for (const [naam, inhoud] of Object.entries(unzipSync(new Uint8Array(await bytes('/pakket.zip'))))) {
        await mkdir(dirname(join(dir, naam)), { recursive: true });
        await writeFile(join(dir, naam), inhoud);
      }
      const [uitgepakt, meegeleverd] = [await readPakket(dir), await readPakket(standaardPakket)];
      if (!uitgepakt.ok || !meegeleverd.ok) throw new Error('a package is refused');
      expect(uitgepakt.pakket.hash).toBe(meegeleverd.pakket.hash);
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});

describe('Parquet', () => {
  it('holds every membership', async () => {
    const rijen = await parquetReadObjects({ file: await bytes('/lidmaatschap.parquet') });
    const gelezen = await readPakket(standaardPakket);
    if (!gelezen.ok) throw new Error('the package is refused');
    expect(rijen).toHaveLength(gelezen.pakket.feiten.lidmaatschap.length);
    expect(
      rijen.find((r) => r.indeling === 'jeugdregio' && r.jaar === 2016 && r.gemeente === 'GM1581'),
    ).toMatchObject({ aandeel: 1, basis: 'waargenomen' });
  });

  it('holds every commuting flow', async () => {
    const rijen = await parquetReadObjects({ file: await bytes('/woonwerk.parquet') });
    expect(rijen).toHaveLength(85_165);
    expect(rijen[0]).toEqual({ jaar: 2006, van: 'GM0003', naar: 'GM0003', banen: 1300 });
  });
});
