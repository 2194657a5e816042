// Finding a gemeente by name, place, postcode or code: over HTTP and on the command line, by the one search.

import type { ZoekAntwoord } from '@samenhang/core';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, samenhang, serve } from './hulp.ts';

let server: Listening;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

async function search(q: string, meer = ''): Promise<ZoekAntwoord> {
  return (await (
    await fetch(`${server.url}/api/v1/zoek?q=${encodeURIComponent(q)}${meer}`)
  ).json()) as ZoekAntwoord;
}
const first = async (q: string, meer = ''): Promise<string> => {
  const [treffer] = (await search(q, meer)).treffers;
  return treffer === undefined ? 'niets' : `${treffer.naam}: ${treffer.soort} ${treffer.via}`;
};

describe('the search of the API', () => {
  it.each([
    ['1012 AB', 'Amsterdam: postcode 1012'],
    ['1012ab', 'Amsterdam: postcode 1012'],
    ['1012', 'Amsterdam: postcode 1012'],
    [' 1012  AB ', 'Amsterdam: postcode 1012'],
    ['1012\u00a0AB', 'Amsterdam: postcode 1012'],
    ['1012-AB', 'Amsterdam: postcode 1012'],
    ['Driebergen', 'Utrechtse Heuvelrug: plaats Driebergen-Rijsenburg'],
    ['doorn', 'Utrechtse Heuvelrug: plaats Doorn'],
    ['Weesp', 'Amsterdam: vroeger Weesp'],
    ['GM0457', 'Amsterdam: vroeger Weesp'],
    ['Hengelo (Gld)', 'Bronckhorst: plaats Hengelo'],
    ['friese meren', 'De Fryske Marren: gemeente De Fryske Marren'],
    ['rug heuvel utr', 'niets'],
    ['heuvelrug utr', 'Utrechtse Heuvelrug: gemeente Utrechtse Heuvelrug'],
    ['Utrechtse Huevelrug', 'Utrechtse Heuvelrug: gemeente Utrechtse Heuvelrug'],
    ['gm 0193', 'Zwolle: code Zwolle'],
    ['1000 AA', 'niets'],
  ])('understands %j', async (q, gevonden) => {
    expect(await first(q)).toBe(gevonden);
  });

  it('looks in the year that is asked for', async () => {
    expect(await first('Weesp', '&jaar=2019')).toBe('Weesp: gemeente Weesp');
    expect(await first('1381 AA', '&jaar=2019')).toBe('Weesp: postcode 1381');
    expect(await first('1381 AA')).toBe('Amsterdam: postcode 1381');
  });

  it('refuses what is no text, and gives a table as well', async () => {
    for (const vraag of ['', '?q=', '?q=%20', `?q=${'a'.repeat(65)}`]) {
      const response = await fetch(`${server.url}/api/v1/zoek${vraag}`);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('Geef een tekst van 1 tot en met 64 tekens.');
    }
    const csv = await (await fetch(`${server.url}/api/v1/zoek?q=weesp&formaat=csv`)).text();
    expect(csv).toBe('jaar,gemeente,naam,soort,via,via_jaar\r\n2026,GM0363,Amsterdam,vroeger,Weesp,2022\r\n');
  });

  it('gives a page all that it needs to search by itself', async () => {
    const gegevens = (await (await fetch(`${server.url}/api/v1/zoekgegevens?jaar=2026`)).json()) as {
      plaatsen: Record<string, unknown>[];
      postcodes: unknown[];
    };
    expect(gegevens.postcodes).toHaveLength(4046);
    expect(gegevens.plaatsen).toContainEqual({
      plaats: 'Doorn',
      gemeente: 'GM1581',
      vanJaar: 2015,
      totJaar: 2026,
    });
  });
});

describe('the search of the command line', () => {
  it('says what the API says', async () => {
    expect(await json('zoek', 'bergen')).toEqual(await search('bergen'));
    const { uit } = await samenhang('zoek', '1012 ab');
    expect(uit).toMatch(/GM0363 +Amsterdam +postcode 1012/u);
  });

  it('says so when nothing is found', async () => {
    const { code, fout } = await samenhang('zoek', 'qqqqq');
    expect([code, fout]).toEqual([
      1,
      expect.stringContaining('Niet elke plaats en elke postcode is bekend.'),
    ]);
  });

  it.each([
    ['Driebergen', 'Utrechtse Heuvelrug'],
    ['1012 AB', 'Amsterdam'],
    ['Gemeente Zwolle', 'Zwolle'],
  ])('takes %s where a gemeente is asked for', async (tekst, naam) => {
    expect(await json('gemeente', tekst)).toMatchObject({ naam });
    expect((await samenhang('route', '--gemeente', tekst, '--behoeften', 'hulp_thuis')).uit).toContain(naam);
  });
});
