// OGC API Features: by its own rules, and as GDAL reads it.

import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './hulp.ts';

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
}

interface Items {
  readonly features: { readonly id: string; readonly geometry: { readonly coordinates: unknown } }[];
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly links: Link[];
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path.startsWith('http') ? path : `${server.url}/api/v1/ogc${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

const items = (vraag: string): Promise<Items> => get<Items>(`/collections/${vraag}`);
const linkTo = ({ links }: { readonly links: Link[] }, rel: string): string | undefined =>
  links.find((link) => link.rel === rel)?.href;

describe('the way in', () => {
  it('leads from the landing page to everything', async () => {
    const landing = await get<{ links: Link[] }>('');
    expect(landing.links.map((l) => l.rel)).toEqual(['self', 'service-desc', 'conformance', 'data']);
    for (const { href } of landing.links) expect((await fetch(href)).status, href).toBe(200);
    const { conformsTo } = await get<{ conformsTo: string[] }>('/conformance');
    expect(conformsTo).toContain('http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core');
  });

  it('lists a layer per indeling and year, each with its items', async () => {
    const { collections } = await get<{ collections: { id: string; links: Link[] }[] }>('/collections');
    const ids = collections.map((c) => c.id);
    expect(ids).toEqual(expect.arrayContaining(['gemeenten-2015', 'gemeenten-2026', 'jeugdregio-2016']));
    expect(new Set(ids).size).toBe(ids.length);
    for (const collection of collections)
      expect(linkTo(collection, 'items')).toContain(`/${collection.id}/items`);
  });

  it('has carried years too, and says so', async () => {
    const { description } = await get<{ description: string }>('/collections/veilig_thuis_regio-2026');
    expect(description).toContain('afgeleid van 2025');
  });
});

describe('items', () => {
  it('are given page by page, without a gap or a double', async () => {
    const ids: string[] = [];
    let next: string | undefined = '/collections/gemeenten-2026/items?limit=50';
    while (next !== undefined) {
      const blad: Items = await get<Items>(next);
      expect([blad.numberMatched, blad.numberReturned]).toEqual([342, blad.features.length]);
      ids.push(...blad.features.map((f) => f.id));
      next = linkTo(blad, 'next');
    }
    expect(new Set(ids).size).toBe(342);
    expect(ids).toHaveLength(342);
  });

  it('are those that touch the box', async () => {
    // A box inside Utrecht, in degrees and in metres; one at sea; one that holds all.
    const graden = await items('gemeenten-2026/items?bbox=5.10,52.08,5.11,52.09');
    expect(graden.features.map((f) => f.id)).toEqual(['GM0344']);
    const meters = await items('gemeenten-2026/items?bbox=135000,455000,135500,455500&bbox-crs=EPSG:28992');
    expect(meters.features.map((f) => f.id)).toEqual(['GM0344']);
    expect((await items('gemeenten-2026/items?bbox=3.5,53.5,3.6,53.6')).numberMatched).toBe(0);
    expect((await items('gemeenten-2026/items?bbox=3,50,0,8,54,9')).numberMatched).toBe(342);
  });

  it.each([
    ['-180,-90,180,90', 342],
    ['-180,-90,-5000,180,90,9000', 342],
    ['-25,34,45,72', 342],
    ['170,-90,160,90', 342],
    ['-120,30,-110,40', 0],
    ['170,50,-170,54', 0],
    ['3,5e1,8,5.4e1', 342],
    ['-1e9,-1e9,1e9,1e9&bbox-crs=EPSG:28992', 342],
    ['-1e9,-1e9,0,0&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/28992', 0],
  ])('are those of a box far wider than the country: %s', async (bbox, aantal) => {
    expect((await items(`gemeenten-2026/items?bbox=${bbox}`)).numberMatched).toBe(aantal);
  });

  it.each([1001, 10_000, 99_999_999, '9'.repeat(40)])(
    'are as many as may be for a limit of %s',
    async (limit) => {
      const blad = await items(`gemeenten-2026/items?limit=${limit}`);
      expect([blad.numberReturned, linkTo(blad, 'next')]).toEqual([342, undefined]);
    },
  );

  it('keep every parameter from page to page', async () => {
    const vraag =
      'bbox=135000,455000,200000,500000&bbox-crs=EPSG:28992&datetime=2026-05-16&crs=EPSG:28992&limit=3';
    const eerste = await items(`gemeenten-2026/items?${vraag}`);
    const tweede = await get<Items>(linkTo(eerste, 'next') ?? '');
    const terug = await get<Items>(linkTo(tweede, 'prev') ?? '');
    for (const blad of [eerste, tweede]) {
      const velden = new URL(linkTo(blad, 'next') ?? '').searchParams;
      for (const [naam, waarde] of new URLSearchParams(vraag)) expect(velden.get(naam)).toBe(waarde);
      expect(blad.numberMatched).toBe(eerste.numberMatched);
    }
    expect(terug.features.map((f) => f.id)).toEqual(eerste.features.map((f) => f.id));
  });

  it.each([
    ['2026-05-16', 25],
    ['2026-01-01T00:00:00Z/2026-02-01T00:00:00Z', 25],
    ['../2026-01-01', 25],
    ['2026-12-31/..', 25],
    ['2025-05-16', 0],
    ['2027-01-01/..', 0],
  ])('are there at %s: %i', async (datetime, aantal) => {
    const { numberMatched } = await items(`veiligheidsregio-2026/items?datetime=${datetime}`);
    expect(numberMatched).toBe(aantal);
  });

  it('come in Rijksdriehoek when asked', async () => {
    const response = await fetch(
      `${server.url}/api/v1/ogc/collections/gemeenten-2026/items/GM0307?crs=http://www.opengis.net/def/crs/EPSG/0/28992`,
    );
    expect(response.headers.get('Content-Type')).toBe('application/geo+json');
    expect(response.headers.get('Content-Crs')).toBe('<http://www.opengis.net/def/crs/EPSG/0/28992>');
    const { geometry } = (await response.json()) as { geometry: { coordinates: number[][][][] } };
    const [[[[x = 0, y = 0] = []] = []] = []] = geometry.coordinates;
    // Amersfoort: the middle of the system is 155000, 463000.
    expect(Math.hypot(x - 155_000, y - 463_000)).toBeLessThan(10_000);
  });

  it.each([
    ['/collections/gemeenten-1999', 404],
    ['/collections/gemeenten-2026/items/GM9999', 404],
    ['/collections/gemeenten-2026/items?bbox=1,2,3', 400],
    ['/collections/gemeenten-2026/items?limit=0', 400],
    ['/collections/gemeenten-2026/items?datetime=morgen', 400],
    ['/collections/gemeenten-2026/items?naam=Utrecht', 400],
    ['/collections/gemeenten-2026/items?datetime=2026-02-30', 400],
    ['/collections/gemeenten-2026/items?datetime=2025-02-29/..', 400],
    ['/collections/gemeenten-2026/items?datetime=2026-01-01T25:00:00Z', 400],
    ['/collections/gemeenten-2026/items?datetime=2026-12-31/2026-01-01', 400],
    ['/collections/gemeenten-2026/items?datetime=2026-01-01T12:00:00Z/2026-01-01T11:00:00Z', 400],
    ['/collections/gemeenten-2026/items?datetime=2026-01-01/2026-01-02/2026-01-03', 400],
    ['/collections/gemeenten-2026/items?bbox=5,53,6,52', 400],
    ['/collections/gemeenten-2026/items?bbox=5,91,6,99', 400],
    ['/collections/gemeenten-2026/items?bbox=5,52,9,6,53,1', 400],
    ['/collections/gemeenten-2026/items?bbox=200,52,210,53', 400],
    ['/collections/gemeenten-2026/items?bbox=6e5,3e5,1e5,4e5&bbox-crs=EPSG:28992', 400],
    ['/collections/gemeenten-2026/items?bbox=1e999,2,3,4', 400],
    ['/collections/gemeenten-2026/items?crs=EPSG:4258', 400],
  ])('refuse %s with %i', async (path, status) => {
    const response = await fetch(`${server.url}/api/v1/ogc${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  });
});

function hasOgrinfo(): boolean {
  try {
    execFileSync('ogrinfo', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const absent = hasOgrinfo() ? '' : ' (skipped: ogrinfo is not here; Debian has it in gdal-bin)';

describe.skipIf(absent !== '')(`GDAL${absent}`, () => {
  const ogrinfo = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)('ogrinfo', [...args])).stdout;

  it('finds the layers', async () => {
    const uit = await ogrinfo('-so', `OAPIF:${server.url}/api/v1/ogc`);
    expect(uit).toContain("using driver `OAPIF' successful");
    expect(uit).toContain('gemeenten-2026');
    expect(uit).toContain('veiligheidsregio-2026');
  });

  it('reads all areas of a layer with their fields', async () => {
    const uit = await ogrinfo(
      '-al',
      '-geom=NO',
      '-oo',
      'PAGE_SIZE=10',
      `OAPIF:${server.url}/api/v1/ogc`,
      'veiligheidsregio-2026',
    );
    expect(uit).toContain('Feature Count: 25');
    expect(uit.match(/^OGRFeature/gmu)).toHaveLength(25);
    expect(uit).toContain('naam (String) = Veiligheidsregio Utrecht');
    expect(uit).toMatch(/inwoners: Integer/u);
  });

  it('asks for a box', async () => {
    const uit = await ogrinfo(
      '-so',
      '-spat',
      '5.10',
      '52.08',
      '5.11',
      '52.09',
      `OAPIF:${server.url}/api/v1/ogc`,
      'gemeenten-2026',
    );
    expect(uit).toContain('Feature Count: 1\n');
  });

  it('reads our GeoJSON in Rijksdriehoek as such', async () => {
    const uit = await ogrinfo(
      '-so',
      '-al',
      `${server.url}/api/v1/indelingen/corop/grenzen?formaat=geojson&crs=EPSG:28992`,
    );
    expect(uit).toContain('Amersfoort / RD New');
    expect(uit).toContain('Feature Count: 40');
  });
});
