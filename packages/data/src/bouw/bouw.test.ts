import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { standaardPakket } from '../index.ts';
import { parseBron } from './bron.ts';
import { RD } from './grenzen/plan.ts';
import { alignTo, cutVlak, type Vlak } from './grenzen/splitsing.ts';
import { buildTopologie } from './grenzen/topologie.ts';
import { followTo, type Herindeling } from './jaren.ts';
import { createNaamzoeker } from './kerncijfers.ts';
import { buildGeld } from './overig.ts';
import { buildPakket } from './pakket.ts';

const event = (datum: string, van: string, naar: string, blijftBestaan = false): Herindeling => ({
  datum,
  van,
  vanNaam: van,
  naar,
  naarNaam: naar,
  blijftBestaan,
});

const square = (code: string, x: number, y: number, breedte: number): Vlak => ({
  type: 'Feature',
  properties: { code, name: code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + breedte, y],
        [x + breedte, y + 0.1],
        [x, y + 0.1],
        [x, y],
      ],
    ],
  },
});

describe('followTo', () => {
  const lijst = [
    event('2018-01-01', 'GM0001', 'GM0002'),
    event('2019-01-01', 'GM0002', 'GM0003'),
    event('2019-01-01', 'GM0002', 'GM0004'),
    event('2017-01-01', 'GM0005', 'GM0004', true),
    event('2022-03-24', 'GM0006', 'GM0004'),
  ];

  it.each([
    ['GM0001', 2017, 2018, ['GM0002']],
    ['GM0001', 2017, 2019, ['GM0003', 'GM0004']],
    ['GM0001', 2018, 2018, ['GM0001']],
    ['GM0005', 2016, 2019, ['GM0005']],
    ['GM0006', 2022, 2022, ['GM0006']],
    ['GM0006', 2022, 2023, ['GM0004']],
  ])('%s of %i is in %i: %j', (code, van, naar, codes) => {
    expect(followTo(lijst, code, van, naar)).toEqual(codes);
  });
});

describe('finding a gemeente by its name', () => {
  const zoek = createNaamzoeker(
    new Map([
      ['GM0373', 'Bergen (NH)'],
      ['GM0893', 'Bergen (L)'],
      ['GM0888', 'Beek'],
      ['GM0344', 'Utrecht'],
      ['GM1970', 'Nordeast-Fryslân'],
    ]),
  );

  it.each([
    ['Bergen (NH.)', 'GM0373'],
    ['Bergen (L.)', 'GM0893'],
    ['Beek (L.)', 'GM0888'],
    ['Utrecht (gemeente)', 'GM0344'],
    ['Noardeast-Fryslân', 'GM1970'],
    ['Bergen', undefined],
    ['Nergens', undefined],
  ])('%s is %s', (naam, code) => {
    expect(zoek(naam)).toBe(code);
  });
});

describe('boundaries', () => {
  it('project as RD does: Amersfoort is 155000, 463000', () => {
    const [lengte, breedte] = proj4(RD, 'WGS84', [155_000, 463_000]);
    expect(lengte).toBeCloseTo(5.387203508, 8);
    expect(breedte).toBeCloseTo(52.155172301, 8);
  });

  it('are cut in two parts that keep their shared border with the neighbour', async () => {
    const [oud, onder] = [square('GM0001', 5, 52, 0.2), square('GM0002', 5, 51.9, 0.2)];
    const { binnen, rest } = cutVlak(oud, square('GM0003', 5, 51.95, 0.07));
    const met = (vlak: Vlak, code: string): Vlak => ({
      ...vlak,
      properties: { code, name: code, j2020: code } as Vlak['properties'],
    });
    const features = [
      met(binnen, 'GM0003'),
      met(rest, 'GM0001'),
      met(alignTo(onder, [binnen, rest]), 'GM0002'),
    ];
    const plan = { bronjaar: 2020, jaren: [2020], detail: 0 };
    const namen = new Map(['GM0001', 'GM0002', 'GM0003'].map((code) => [code, code]));
    const topologie = await buildTopologie({ type: 'FeatureCollection', features }, plan, () => namen);
    const laag = topologie.objects['2020'];
    expect(laag?.geometries.map((vlak) => vlak.id)).toEqual(['GM0001', 'GM0002', 'GM0003']);
    // Three areas that all touch: three shared arcs and three outer ones, each once.
    expect(topologie.arcs).toHaveLength(6);
    expect(topologie.arcs.flat(2).every(Number.isInteger)).toBe(true);
  });
});

describe('geld', () => {
  it('holds Groningen for the province where it stands beside one', () => {
    const bron = parseBron(
      'bijlage,artikel,onderwerp,jaar,kolomkop,gemeente_as_in_law,gm_code_that_year,bedrag_eur\n' +
        ['Emmen,GM0114', 'Groningen,GM0014', 'Hengelo O,', 'Groningen,GM0014', 'Fryslân,']
          .map((cellen) => `1,1.,x,2010,y,${cellen},5.0\n`)
          .join(''),
      'proef',
    );
    const namen = parseBron('naam,gemeente\nHengelo O,GM0164\n', 'namen');
    expect(buildGeld(bron, namen).rijen.map((rij) => rij[6])).toEqual([
      'GM0114',
      'GM0014',
      'GM0164',
      null,
      null,
    ]);
  });
});

const bron = resolve(import.meta.dirname, '../../../../../shared/data');
const aanwezig = existsSync(bron);

describe.skipIf(!aanwezig)(
  `data:build${aanwezig ? '' : ' (skipped: ../shared/data, its input, is not here)'}`,
  () => {
    it('makes the shipped package again, byte for byte', async () => {
      const { bestanden, datapackage, meldingen } = await buildPakket(bron);
      const anders = bestanden.filter(
        ({ pad, inhoud }) => !inhoud.equals(readFileSync(join(standaardPakket, pad))),
      );
      expect(anders.map((bestand) => bestand.pad)).toEqual([]);
      expect(datapackage).toBe(readFileSync(join(standaardPakket, 'datapackage.json'), 'utf8'));
      expect(meldingen).toEqual([]);
    }, 90_000);
  },
);
