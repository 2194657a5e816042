// The atlas on the command line: it says what the API says, takes own tables along, and draws maps.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  CongruentieAntwoord,
  IndelingAntwoord,
  RegiosAntwoord,
  VergelijkAntwoord,
} from '@samenhang/core';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, samenhang, serve } from './hulp.ts';

let server: Listening;
let dir: string;

beforeAll(async () => {
  server = await serve();
  dir = await mkdtemp(join(tmpdir(), 'samenhang-cli-'));
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

async function api<T>(path: string): Promise<T> {
  return (await (await fetch(`${server.url}/api/v1${path}`)).json()) as T;
}

async function file(naam: string, inhoud: string | Uint8Array): Promise<string> {
  const pad = join(dir, naam);
  await writeFile(pad, inhoud);
  return pad;
}

describe('samenhang indeling', () => {
  it('says what the API says, changes included', async () => {
    const uit = await json('indeling', 'arbeidsmarktregio', '--jaar', '2021', '--vergelijk-met', '2015');
    const indeling = await api<IndelingAntwoord>('/indelingen/arbeidsmarktregio?jaar=2021&vergelijkMet=2015');
    const { regios, woonwerk } = await api<RegiosAntwoord>('/indelingen/arbeidsmarktregio/regios?jaar=2021');
    expect(uit).toEqual({ ...indeling, woonwerk, regios });
  });

  it('tells people why a gemeente lies elsewhere', async () => {
    const { uit } = await samenhang(
      'indeling',
      'arbeidsmarktregio',
      '--jaar',
      '2021',
      '--vergelijk-met',
      '2015',
    );
    expect(uit).toMatch(/Vijfheerenlanden +Midden-Utrecht en Gorinchem +Gorinchem +herindeling/u);
    expect(uit).toMatch(/Heerde +IJsselvechtstreek +Stedendriehoek en Noordwest Veluwe +keuze/u);
    expect(uit).toContain('Niet toe te wijzen: 18.200 banen (Winsum, Littenseradiel, Haaren).');
  });

  it('names the gemeenten that are divided over regio’s', async () => {
    const { uit } = await samenhang('indeling', 'swv_po', '--jaar', '2015');
    expect(uit).toMatch(/Verdeeld over regio’s: .*Rotterdam/u);
  });
});

describe('samenhang vergelijk', () => {
  it('compares two years as the API does', async () => {
    expect(await json('vergelijk', 'jeugdregio@2016', 'ggd_regio@2020')).toEqual(
      await api('/vergelijkingen?a=jeugdregio&b=ggd_regio&jaar=2016&jaarB=2020'),
    );
  });

  it('tells the years apart', async () => {
    const { uit } = await samenhang('vergelijk', 'corop@2016', 'corop@2026');
    expect(uit).toContain('COROP-gebieden 2016 (40 regio’s) en COROP-gebieden 2026 (40 regio’s)');
  });
});

describe('samenhang indeling', () => {
  it('says what holds a region together that does not over land, and changes that matter first', async () => {
    const { uit } = await samenhang('indeling', 'provincie', '--jaar', '2026', '--vergelijk-met', '2015');
    expect(uit).toContain('Friesland: Harlingen en Vlieland zijn verbonden door een veer.');
    expect(uit).toMatch(
      /Van 2015 naar 2026: \d+ gemeenten? in een andere regio door een keuze, \d+ door herindeling;/u,
    );
  });
});

describe('samenhang regelingen', () => {
  it('gives no figures of a day that the register does not know', async () => {
    expect(await json('regelingen', '--op-datum', '2030-01-01')).toMatchObject({
      aantal: null,
      gemeenten: [],
      regelingen: [],
      recept: { kennis: { stand: 'onbekend' } },
    });
  });

  it('says what the API says', async () => {
    expect(await json('regelingen', '--op-datum', '2026-05-16', '--drempel', '10')).toEqual(
      await api('/regelingen?datum=2026-05-16&drempel=10'),
    );
  });

  it('tells people the facts and how they were counted', async () => {
    const { uit } = await samenhang('regelingen', '--op-datum', '2026-05-16');
    expect(uit).toContain('451 gemeenschappelijke regelingen van kracht op 2026-05-16');
    expect(uit).toContain('gemiddeld 9,3 regelingen (4 tot 19)');
    expect(uit).toContain('elke gemeente telt één keer per regeling');
    expect(uit).toContain('Boxmeer (GM0756)');
  });
});

describe('samenhang tijdlijn', () => {
  it('says what the API says', async () => {
    expect(
      await json('tijdlijn', '--gemeente', 'Groningen', '--indelingen', 'corop,veiligheidsregio'),
    ).toEqual(await api('/tijdlijn?gemeente=GM0014&indelingen=corop,veiligheidsregio'));
  });

  it('tells people observed and derived apart, and the herindelingen', async () => {
    const { uit } = await samenhang('tijdlijn', '--indelingen', 'arbeidsmarktregio,veiligheidsregio');
    expect(uit).toContain('Congruentie van Nederland door de jaren, 2015 tot en met 2026');
    expect(uit).toMatch(/^ +2015 +82,0% +2 +82,0% +2 +18,6 +393 +–$/mu);
    expect(uit).toMatch(/^ +2017 +– +0 +\d+,\d% +2 /mu);
    expect(uit).toMatch(/2019-01-01 +Ten Boer \(GM0009\) +Groningen \(GM0014\) +opgegaan/u);
  });

  it('knows a gemeente of the past', async () => {
    const { uit } = await samenhang('tijdlijn', '--gemeente', 'gm0009', '--indelingen', 'corop');
    expect(uit).toContain('Congruentie van Ten Boer (GM0009)');
    expect(uit).toContain('stond niet op de lijst');
  });
});

describe('samenhang congruentie --recept', () => {
  it.each([
    ['--jaar', '2015', '--indelingen', 'arbeidsmarktregio,veiligheidsregio'],
    ['--jaar', '2016', '--indelingen', 'corop,provincie', '--gewichten', '3,1', '--landweging', 'inwoners'],
    ['--jaar', '2020', '--partnerweging', 'inwoners'],
  ])('makes the same figures again: %j', async (...args) => {
    const eerst = await json<CongruentieAntwoord>('congruentie', ...args);
    const recept = await file('recept.json', JSON.stringify(eerst.recept));
    expect(await json('congruentie', '--recept', recept)).toEqual(eerst);
  });

  it('refuses what is no recipe', async () => {
    const recept = await file('stuk.json', '{"jaar": 2015, "gewichten": "x"}');
    expect(await samenhang('congruentie', '--recept', recept)).toEqual({
      code: 1,
      uit: '',
      fout: `${recept}: er staan geen indelingen in.\n${recept}: de gewichten zijn geen lijst van getallen.\n`,
    });
  });
});

/** A CSV as Excel saves it: semicolons, CRLF, Windows-1252. */
const latin = (tekst: string): Uint8Array => Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));

describe('--extra', () => {
  it('takes a table along that has all gemeenten, with the figures of the indeling it copies', async () => {
    const { regios } = await api<RegiosAntwoord>('/indelingen/veiligheidsregio/regios?jaar=2015');
    const rijen = regios.flatMap((r) => r.gemeenten.map((g) => `${g.naam};${r.naam}`));
    const pad = await file('kopie.csv', latin(`Gemeente;Regio\r\n${rijen.join('\r\n')}\r\n`));
    const { code, uit, fout } = await samenhang(
      'vergelijk',
      'veiligheidsregio',
      pad,
      '--jaar',
      '2015',
      '--json',
    );
    expect(code).toBe(0);
    expect(fout).toBe(`${pad} telt mee als ${pad}: 25 regio’s.\n`);
    const v = JSON.parse(uit) as VergelijkAntwoord;
    expect([v.nesting.aInB, v.nesting.bInA, v.verplaatsingen.aantal]).toEqual([1, 1, 0]);
    const wet = ['--jaar', '2015', '--indelingen', 'arbeidsmarktregio,eigen-1', '--extra', pad, '--json'];
    const c = JSON.parse((await samenhang('congruentie', ...wet)).uit) as CongruentieAntwoord;
    expect(c.gemiddelde).toBeCloseTo(0.819927, 6);
    expect(c.recept.bron[1]).toMatchObject({ indeling: 'eigen-1', bron: 'kopie.csv' });
  });

  it('counts beside the usual indelingen when none are named', async () => {
    const pad = await file('half.csv', 'gemeente,regio\nUtrecht,A\nZeist,A\n');
    const { uit } = await samenhang('congruentie', '--jaar', '2016', '--extra', pad, '--json');
    const met = (JSON.parse(uit) as CongruentieAntwoord).recept.indelingen;
    const zonder = (await json<CongruentieAntwoord>('congruentie', '--jaar', '2016')).recept.indelingen;
    expect(met).toEqual([...zonder, 'eigen-1']);
  });

  it('lists what it does not understand, with suggestions, after the figures; nothing is lost', async () => {
    const pad = await file(
      'fout.csv',
      'gemeente;regio;aandeel\nUtrecht;A;0,5\nUtrecht;B;0,5\nBergen;A;\nUtrecth;A;\nLeerdam;C;\nZeist;A;half\n',
    );
    const { code, uit, fout } = await samenhang('indeling', pad, '--json');
    expect(code).toBe(1);
    const { regios } = JSON.parse(uit) as RegiosAntwoord;
    expect(regios.map((r) => [r.naam, r.gemeenten.map((g) => `${g.naam} ${g.aandeel ?? '–'}`)])).toEqual([
      ['A', ['Utrecht 0.5']],
      ['B', ['Utrecht 0.5']],
      // Of Zederik and Vianen, which went into it too, the table says nothing.
      ['C', ['Vijfheerenlanden –']],
    ]);
    expect(fout).toContain(`${pad}: door herindelingen overgebracht: regel 6 (Leerdam, van 2018).`);
    expect(fout).toContain('3 regels tellen niet mee:');
    expect(fout).toContain(
      `${pad}, regel 4: 'Bergen' kan meer dan één gemeente zijn. Bedoelde u 'Bergen (NH.)' (GM0373) of 'Bergen (L.)' (GM0893)?`,
    );
    expect(fout).toContain(`${pad}, regel 5: 'Utrecth' kennen we niet. Bedoelde u 'Utrecht' (GM0344)?`);
    expect(fout).toContain(`${pad}, regel 7: het aandeel van 'Zeist' is geen getal`);
  });

  it('gives back an indeling from its own map', async () => {
    const pad = join(dir, 'kaart-terug.geojson');
    expect((await samenhang('kaart', 'veiligheidsregio', '--naar', pad)).code).toBe(0);
    const { code, uit, fout } = await samenhang(
      'vergelijk',
      'veiligheidsregio',
      'eigen-1',
      '--extra',
      pad,
      '--json',
    );
    expect(code).toBe(0);
    const { gelijkenis, verplaatsingen, b } = JSON.parse(uit) as VergelijkAntwoord;
    expect([gelijkenis.ari, gelijkenis.vi, verplaatsingen.aantal, b.aantalRegios]).toEqual([1, 0, 0, 25]);
    expect(gelijkenis.aantalGemeenten).toBe(342);
    expect(fout).toContain("De naam van een regio komt uit de eigenschap 'naam', de code uit 'code'.");
    expect(fout).not.toContain('Twijfel');
  });

  it('names the feature of a map that cannot be taken', async () => {
    const pad = await file(
      'punt.geojson',
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[5,52]}}]}',
    );
    const { code, fout } = await samenhang('gemeente', 'Utrecht', '--extra', pad);
    expect([code, fout]).toEqual([
      1,
      `${pad}, feature 1: Dit is geen vlak, maar Point. Een regio is een Polygon of een MultiPolygon. Haal de andere features weg.\n`,
    ]);
  });

  it('says what is wrong with a file that is no table', async () => {
    const pad = await file('kop.csv', 'soort;kleur\nhuis;rood\n');
    expect(await samenhang('gemeente', 'Utrecht', '--extra', pad)).toEqual({
      code: 1,
      uit: '',
      fout: `${pad}: Er is geen kolom met gemeenten. Geef één kolom de kop gemeente, met de naam of de code. Gevonden koppen: soort, kleur.\n`,
    });
  });
});

describe('samenhang kaart', () => {
  it('draws an SVG with a title, colours that differ between neighbours, and hatches for divided gemeenten', async () => {
    const pad = join(dir, 'kaart.svg');
    const { code, uit } = await samenhang('kaart', 'swv_po', '--jaar', '2015', '--naar', pad);
    expect([code, uit]).toEqual([0, `De kaart staat in ${pad}.\n`]);
    const svg = await readFile(pad, 'utf8');
    expect(svg).toContain('<title>Samenwerkingsverbanden passend onderwijs PO, 2015</title>');
    expect(svg.match(/<path id="GM\d{4}"/gu)).toHaveLength(393);
    const striped = new Set(svg.match(/(?<=fill="url\(#)prent-streep-\d+/gu));
    expect([...striped].sort()).toEqual(svg.match(/(?<=<pattern id=")prent-streep-\d+/gu)?.sort());
    expect(svg).toMatch(/<path id="GM0599"[^>]*fill="url\(#prent-streep-\d+\)"><title>Rotterdam: .*, /u);
    expect(svg).toMatch(/>in meer regio’s \(\d+ gemeenten\)</u);
    const fills = new Set(svg.match(/fill="#[0-9a-f]{6}"><title>/gu));
    expect(fills.size).toBeGreaterThanOrEqual(4);
    expect(fills.size).toBeLessThanOrEqual(6);
  });

  it('draws a PNG of the width asked for', async () => {
    const pad = join(dir, 'kaart.png');
    expect((await samenhang('kaart', 'corop@2016', '--naar', pad, '--breedte', '640')).code).toBe(0);
    const png = await readFile(pad);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(640);
  });

  it('writes the same GeoJSON as the API', async () => {
    const pad = join(dir, 'kaart.geojson');
    expect((await samenhang('kaart', 'corop', '--naar', pad, '--crs', 'EPSG:28992')).code).toBe(0);
    expect(JSON.parse(await readFile(pad, 'utf8'))).toEqual(
      await api('/indelingen/corop/grenzen?formaat=geojson&crs=EPSG:28992'),
    );
  });

  it('says so when it cannot write', async () => {
    const { code, fout } = await samenhang('kaart', 'corop', '--naar', join(dir, 'nergens/kaart.svg'));
    expect([code, fout]).toEqual([
      1,
      expect.stringContaining('is niet te schrijven (die map is er niet, ENOENT)'),
    ]);
  });
});
