import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../testing/opvang.ts';
import { readNet } from './lees.ts';

const read = (tekst: string) => readNet(Buffer.from(tekst), 'net.txt');

describe('a network of the OR-Library', () => {
  it('has the shortest ways, and of two roads between the same points the later', () => {
    const { n, aantal, afstanden } = read(' 3 4 1 \n 1 2 50 \n 2 3 4\n 1 3 9\n 2 1 3');
    expect([n, aantal, [...afstanden]]).toEqual([3, 1, [0, 3, 7, 3, 0, 4, 7, 4, 0]]);
  });

  it.each([
    ['', 'te weinig getallen'],
    ['0 0 1', '0 punten kan niet'],
    ['3 1 4\n1 2 3', '4 plaatsen kan niet bij 3 punten'],
    ['2 1 1\n1 3 5', 'net.txt, regel 2, teken 3: 3 is geen punt van 1 tot en met 2.'],
    ['2 1 1\n1 2 -5', 'regel 2, teken 5: een lengte is 0 of meer.'],
    ['2 1 1\n1 2', 'weg 1 heeft geen lengte'],
    ['2 2 1\n1 2 5', 'weg 2 van 2 ontbreekt'],
    ['2 1 1\n1 2 5 7', 'staan er nog 1 getal'],
    ['3 1 1\n1 2 5', 'van punt 1 naar punt 3 is er geen weg'],
    ['2 1 1\n1 x 5', "'x' is geen getal"],
  ])('is refused with its place: %j', (tekst, zin) => {
    expect(() => read(tekst)).toThrow(zin);
  });
});

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-spreiding-'));
});
afterAll(() => rm(dir, { recursive: true }));

interface Uitkomst {
  readonly open: readonly { readonly naam: string; readonly bestaand: boolean; readonly gemeenten: number }[];
  readonly gemeenten: readonly { readonly naam: string; readonly plaatsnaam: string; readonly km: number }[];
  readonly waarde: number;
  readonly grens: number;
  readonly bewezen: boolean;
}

const land = (...args: readonly string[]) => runHere('spreiding', '--aantal', ...args);

describe('places in the country', () => {
  it('are proven to be nearest together, with what stays and what cannot be', async () => {
    const { json } = await land(
      '43',
      '--bestaand',
      'Texel',
      '--niet',
      'Utrecht,Amsterdam',
      '--tijd',
      '60',
      '--json',
    );
    const { open, gemeenten, waarde, grens, bewezen } = json as Uitkomst;
    expect([open.length, gemeenten.length, bewezen, grens]).toEqual([43, 342, true, waarde]);
    const namen = open.map(({ naam }) => naam);
    expect(open.filter(({ bestaand }) => bestaand).map(({ naam }) => naam)).toEqual(['Texel']);
    expect(namen).not.toContain('Utrecht');
    expect(open.reduce((som, p) => som + p.gemeenten, 0)).toBe(342);
    for (const { naam, plaatsnaam, km } of gemeenten)
      if (namen.includes(naam)) expect([plaatsnaam, km]).toEqual([naam, 0]);
  });

  it('reach the most inhabitants, and are drawn', async () => {
    const naar = join(dir, 'kaart.svg');
    await land('20', '--doel', 'bereik', '--straal', '25', '--tijd', '30', '--naar', naar);
    const svg = await readFile(naar, 'utf8');
    expect(svg).toMatch(/20 plaatsen, en welke gemeente waarheen gaat/u);
    expect(svg).toContain('id="GM0363"');
    // Twenty places and one in the legend: they show without colour.
    expect(svg.match(/<circle[^>]*stroke="#001a40"/gu)).toHaveLength(21);
  });

  const tabel = async (tekst: string, ...args: readonly string[]) => {
    const bestand = join(dir, 'afstanden.csv');
    await writeFile(bestand, tekst);
    return land(...args, '--afstanden', bestand);
  };

  it('lie between the gemeenten of a table, listed or as a square', async () => {
    const lijst = 'van;naar;km\nUtrecht;Zeist;9\nUtrecht;Bunnik;7\nZeist;Bunnik;5\n';
    const vierkant = 'km;Utrecht;Zeist;GM0312\nUtrecht;0;9;7\nZeist;9;;5\nBunnik;7;5;0\n';
    for (const tekst of [lijst, vierkant]) {
      const { json } = await tabel(tekst, '1', '--doel', 'verste', '--json');
      expect(json).toMatchObject({ waarde: 7, grens: 7, bewezen: true, open: [{ naam: 'Bunnik' }] });
    }
    const { uit } = await tabel(lijst, '1', '--doel', 'verste');
    expect(uit).toContain('Niemand is verder dan 7,0 km.');
    expect(uit).toContain('Bewezen: een betere keuze bestaat niet.');
  });

  it('serve no more than they can', async () => {
    const lijst = 'van;naar;km\nUtrecht;Zeist;9\nUtrecht;Bunnik;7\nZeist;Bunnik;5\n';
    const { json } = await tabel(lijst, '2', '--capaciteit', '400000', '--json');
    expect(json).toMatchObject({ bewezen: true, capaciteit: 400_000 });
    // Utrecht alone fills a place, so that Bunnik goes with Zeist.
    expect((json as Uitkomst).gemeenten.map(({ plaatsnaam }) => plaatsnaam)).toEqual([
      'Zeist',
      'Utrecht',
      'Zeist',
    ]);
  });

  it('serve no more than a table says, each its own', async () => {
    const capaciteiten = join(dir, 'capaciteiten.csv');
    const lijst = 'van;naar;km\nUtrecht;Zeist;9\nUtrecht;Bunnik;7\nZeist;Bunnik;5\n';
    await writeFile(capaciteiten, 'gemeente;capaciteit\nBunnik;90000\nZeist;20000\n');
    // Where nothing is said there is no limit: Bunnik has no room for all, and Zeist not for itself.
    const { json } = await tabel(lijst, '1', '--capaciteiten', capaciteiten, '--json');
    expect(json).toMatchObject({
      bewezen: true,
      capaciteit: null,
      open: [{ naam: 'Utrecht', capaciteit: null }],
    });
    await writeFile(capaciteiten, 'gemeente;capaciteit\nBunik;90000\nZeist;1\n0355;2\n');
    expect(await tabel(lijst, '1', '--capaciteiten', capaciteiten)).toMatchObject({
      code: 1,
      uit: expect.stringMatching(/regel 2: .*'Bunik'[\s\S]*regel 4: .*ook op regel 3/u) as string,
    });
  });

  it.each([
    ['van;naar;km\nUtrecht;Zeist;ver\n', "regel 2, kolom km: 'ver' is geen aantal."],
    ['van;naar;km\nUtrecht;Zeisd;3\n', "regel 2: in 2026 is er niet één gemeente die 'Zeisd' heet."],
    ['van;naar;km\nUtrecht;Zeist;3\nUtrecht;Zeist;4\n', 'regel 3, kolom van: Utrecht staat ook op regel 2.'],
    ['van;naar;km\nUtrecht;Zeist;3\nUtrecht;Bunnik;4\n', 'de afstand van Bunnik naar Zeist ontbreekt.'],
    ['van;naar\nUtrecht;Zeist\n', 'deze kolommen ontbreken: km.'],
    [';Utrecht;Zeist\nUtrecht;0;x\nZeist;3;0\n', "regel 2, kolom km: 'x' is geen aantal."],
  ])('are not computed from a wrong table: %j', async (tekst, zin) => {
    expect(await tabel(tekst, '1')).toMatchObject({ code: 1, uit: expect.stringContaining(zin) as string });
  });

  it.each([
    [['3', '--doel', 'bereik'], 'Geef een --straal bij --doel bereik'],
    [['900'], '900 plaatsen kan niet'],
    [['1', '--bestaand', 'Utrecht,Zeist'], 'Er blijven 2 plaatsen'],
    [['2', '--bestaand', 'Utrecht', '--niet', 'Utrecht'], 'Utrecht staat bij --bestaand en bij --niet.'],
    [['2', '--graaf', 'x.txt'], 'Geef --aantal'],
    [['3', '--capaciteit', '1000000'], 'Kies minstens 18 plaatsen'],
    [['400', '--capaciteit', '100000'], '400 plaatsen kan niet'],
    [['300', '--capaciteit', '100000'], 'dat past op geen plaats'],
  ])('are refused where options contradict one another: %j', async (args, zin) => {
    expect(await land(...args)).toMatchObject({ code: 2, uit: expect.stringContaining(zin) as string });
  });
});
