// Faults that no cell shows by itself: each was planted in the shipped package, or in a small one, and passed before.

import { afterEach, describe, expect, it } from 'vitest';
import { checkPakket, standaardPakket } from '../index.ts';
import { createKlein, Kopie } from '../testing/kopie.ts';

const kopieen: Kopie[] = [];
afterEach(() => {
  for (const kopie of kopieen.splice(0)) kopie.dispose();
});

async function faultsOf(kopie: Kopie): Promise<readonly string[]> {
  const uitkomst = await checkPakket(kopie.map);
  return uitkomst.ok
    ? []
    : uitkomst.fouten.map((f) => [f.bestand, f.rij ?? '', f.kolom ?? '', f.code].join(' | '));
}

/** The line after its cells were changed; cells are counted from 0, and hold no commas. */
const cell =
  (k: number, waarde: string) =>
  (regel: string): string =>
    regel
      .split(',')
      .map((cel, i) => (i === k ? waarde : cel))
      .join(',');

function lineOf(kopie: Kopie, pad: string, past: (regel: string) => boolean): number {
  return kopie.read(pad).split('\n').findIndex(past) + 1;
}

describe('the shipped package with a fault in what it means', () => {
  it('is refused with each of them, and with nothing else', async () => {
    const kopie = new Kopie(standaardPakket);
    kopieen.push(kopie);
    const verwacht: string[] = [];
    const plant = (
      pad: string,
      past: (regel: string) => boolean,
      verander: (regel: string) => string,
      kolom: string,
      code: string,
    ): void => {
      const regel = lineOf(kopie, pad, past);
      expect(regel, pad).toBeGreaterThan(1);
      kopie.changeLine(pad, regel, verander);
      verwacht.push(`${pad} | ${regel} | ${kolom} | ${code}`);
    };
    const [eerste, tweede] = kopie.read('herindelingen.csv').split('\n').slice(1);
    plant(
      'herindelingen.csv',
      (r) => r === eerste,
      cell(3, (eerste ?? '').split(',')[1] ?? ''),
      'naar',
      'naar-zichzelf',
    );
    verwacht.push(`herindelingen.csv | 2 | naar_naam | naam-anders`);
    plant('herindelingen.csv', (r) => r === tweede, cell(2, 'Nidorp'), 'van_naam', 'naam-anders');
    plant('postcodes.csv', (r) => r.startsWith('1011,'), cell(2, 'PO9999'), 'swv_po', 'verwijzing');
    plant('postcodes.csv', (r) => r.startsWith('1012,'), cell(3, 'PO2707'), 'swv_vo', 'verwijzing');
    plant(
      'deelnames.csv',
      (r) => r.includes(',gemeente,GM'),
      (r) => r.replace(',gemeente,GM', ',waterschap,GM'),
      'gemeente',
      'soort',
    );
    plant(
      'huishoudens.csv',
      (r) => r.includes(',2,'),
      (r) => r.replace(',2,', ',4,'),
      'lid',
      'volgorde',
    );
    plant(
      'gemeenten.csv',
      (r) => r.startsWith('2015,GM0363,'),
      cell(3, '82193100'),
      'inwoners',
      'buiten-bereik',
    );
    plant('gemeenten.csv', (r) => r.startsWith('2015,GM0344,'), cell(3, '0'), 'inwoners', 'buiten-bereik');
    plant(
      'kenmerken.csv',
      (r) => r.startsWith('afstand_huisarts,'),
      cell(3, '9021'),
      'jaren',
      'verkeerde-vorm',
    );
    plant(
      'regelingen.csv',
      (r) => r.startsWith('23018159,'),
      (r) => r.replace('2018-01-01,2025-03-07', '2018-01-01,2017-03-07'),
      'tot',
      'volgorde',
    );
    plant(
      'regelingen.csv',
      (r) => r.startsWith('22938625,'),
      (r) => r.replace(/,,(\d+),/, ',22938625,$1,'),
      'vorige_versie',
      'opvolging',
    );
    kopie.seal(
      'herindelingen.csv',
      'postcodes.csv',
      'deelnames.csv',
      'huishoudens.csv',
      'gemeenten.csv',
      'kenmerken.csv',
      'regelingen.csv',
    );
    expect((await faultsOf(kopie)).toSorted()).toEqual(expect.arrayContaining(verwacht.toSorted()));
  });
});

interface Topologie {
  transform?: unknown;
  arcs: number[][][];
  objects: Record<
    string,
    { geometries: { id?: string; type: string; properties: { naam: string }; arcs: unknown }[] }
  >;
}

const topologies: readonly [wat: string, verander: (t: Topologie) => void, fout: string][] = [
  ['an open ring', (t) => void t.arcs[1]?.pop(), 'objects.2020 | open-ring'],
  [
    'a ring of a line there and back',
    (t) => {
      t.arcs[1] = [
        [101_000, 400_000],
        [101_500, 400_000],
        [101_000, 400_000],
      ];
    },
    'objects.2020 | open-ring',
  ],
  [
    'arcs that do not meet',
    (t) => {
      t.objects['2020']!.geometries[0]!.arcs = [[0, 1]];
    },
    'objects.2020 | open-ring',
  ],
  [
    'a scale of 0',
    (t) => {
      t.transform = { scale: [0, 1], translate: [0, 0] };
    },
    'transform.scale | geen-topojson',
  ],
  [
    'a scale below 0',
    (t) => {
      t.transform = { scale: [1, -1], translate: [0, 0] };
    },
    'transform.scale | geen-topojson',
  ],
  [
    'degrees',
    (t) => {
      t.arcs[2] = [
        [4.9, 52.3],
        [5, 52.3],
        [4.9, 52.4],
        [4.9, 52.3],
      ];
    },
    'arcs[2][0] | coordinaten',
  ],
  [
    'another name',
    (t) => {
      t.objects['2020']!.geometries[1]!.properties.naam = 'Bee';
    },
    '2020 | naam-anders',
  ],
  [
    'an arc of one point',
    (t) => {
      t.arcs[2] = [[1, 2]];
    },
    'arcs[2] | geen-topojson',
  ],
  [
    'a point of one number',
    (t) => {
      t.arcs[2]![1] = [1];
    },
    'arcs[2][1] | geen-topojson',
  ],
  [
    'an arc that is not there',
    (t) => {
      t.objects['2020']!.geometries[0]!.arcs = [[9]];
    },
    'objects.2020.geometries[0].arcs | geen-topojson',
  ],
  [
    'no arcs',
    (t) => {
      t.objects['2020']!.geometries[0]!.arcs = [];
    },
    'objects.2020.geometries[0].arcs | geen-topojson',
  ],
  [
    'no id',
    (t) => {
      delete t.objects['2020']!.geometries[2]!.id;
    },
    'objects.2020.geometries[2] | geen-topojson',
  ],
];

describe('boundaries', () => {
  it.each(topologies)('with %s are refused, with the place', async (_, verander, fout) => {
    const kopie = createKlein();
    kopieen.push(kopie);
    const topologie = JSON.parse(kopie.read('grenzen.topojson')) as Topologie;
    verander(topologie);
    kopie.write('grenzen.topojson', JSON.stringify(topologie, null, 1));
    const fouten = await faultsOf(kopie);
    expect(fouten).toHaveLength(1);
    expect(fouten[0]).toMatch(/^grenzen\.topojson \| \d* \| /);
    expect(fouten[0]?.split(' | ').slice(2).join(' | ')).toBe(fout);
    if (fout.endsWith('geen-topojson')) expect(Number(fouten[0]?.split(' | ')[1])).toBeGreaterThan(1);
  });

  it.each([
    ['grenzen.topojson', 'geen-topojson'],
    ['datapackage.json', 'geen-json'],
  ])('%s: bad JSON is told with its line', async (pad, code) => {
    const kopie = createKlein();
    kopieen.push(kopie);
    const regels = JSON.stringify(JSON.parse(kopie.read(pad)), null, 1).split('\n');
    regels[3] = `@ ${regels[3] ?? ''}`;
    kopie.write(pad, regels.join('\n'));
    expect(await faultsOf(kopie)).toEqual([`${pad} | 4 |  | ${code}`]);
  });
});

describe('the description of a package', () => {
  it.each([
    ['a line break in its name', { name: 'klein\nX-Kwaad: ja' }, 'name'],
    ['a quote in its name', { name: 'klein"' }, 'name'],
    [
      'a source that runs as code',
      { sources: [{ title: 'x', path: ' javascript:alert(1)' }] },
      'sources.0.path',
    ],
    ['a file as homepage', { homepage: 'file:///etc/passwd' }, 'homepage'],
    ['a version with a slash', { version: '1/../2' }, 'version'],
  ])('with %s is refused', async (_, anders, kolom) => {
    const kopie = createKlein();
    kopieen.push(kopie);
    kopie.changeDescriptor((beschrijving) => Object.assign(beschrijving, anders));
    const fouten = await faultsOf(kopie);
    expect(fouten.some((f) => f.startsWith(`datapackage.json |  | ${kolom} | `))).toBe(true);
  });

  it.each([
    ['a source that is no address', { sources: [{ title: 'x', path: 'javascript:alert(1)' }] }],
    ['a year that cannot be', { jaren: [12_020] }],
    ['a source year that cannot be', { bronjaar: 3 }],
  ])('with %s at a table is refused', async (_, anders) => {
    const kopie = createKlein();
    kopieen.push(kopie);
    kopie.changeResource('regios', anders);
    expect(await faultsOf(kopie)).not.toEqual([]);
  });
});
