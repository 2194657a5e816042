import { toGraden } from '@samenhang/beeld';
import { overlapRows } from '@samenhang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layVlakken, readEigenVlakken } from './index.ts';

type Vierkant = readonly [x: number, y: number, breed: number, hoog: number];

/** A rectangle as a closed ring. */
function ring([x, y, b, h]: Vierkant): [number, number][] {
  return [
    [x, y],
    [x + b, y],
    [x + b, y + h],
    [x, y + h],
    [x, y],
  ];
}

interface Regio {
  readonly vlak: Vierkant;
  readonly eigenschappen?: Readonly<Record<string, unknown>>;
}

function collection(regios: readonly Regio[], zet = (p: [number, number]) => p, crs?: string): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      ...(crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } }),
      features: regios.map(({ vlak, eigenschappen = {} }) => ({
        type: 'Feature',
        properties: eigenschappen,
        geometry: { type: 'Polygon', coordinates: [ring(vlak).map(zet)] },
      })),
    }),
  );
}

function read(bytes: Uint8Array) {
  const gelezen = readEigenVlakken(bytes);
  if (!gelezen.ok) throw new Error(gelezen.fout.code);
  if (gelezen.soort !== 'vlakken') throw new Error(gelezen.soort);
  return gelezen;
}

/** Two gemeenten of ten by ten kilometres, side by side. */
const gemeenten = [
  { code: 'GM0001', polygonen: [[ring([100_000, 400_000, 10_000, 10_000])]] },
  { code: 'GM0002', polygonen: [[ring([110_000, 400_000, 10_000, 10_000])]] },
];

function lay(bytes: Uint8Array) {
  const { vlakken, velden } = read(bytes);
  const overleg = layVlakken(gemeenten, vlakken);
  if (!overleg.ok) throw new Error(overleg.fout.code);
  return overlapRows(overleg.overlap, vlakken, velden).map((r) => [r.gemeente, r.regio, r.aandeel]);
}

const regio = (naam: string, vlak: Vierkant): Regio => ({ vlak, eigenschappen: { naam } });

describe('readEigenVlakken', () => {
  const [midden] = [regio('Midden', [150_000, 450_000, 9_000, 9_000])];

  it('takes degrees, Rijksdriehoek that is named, and Rijksdriehoek that shows', () => {
    const graden = read(collection([midden], toGraden));
    expect([graden.stelsel, graden.gevonden]).toEqual(['wgs84', 'standaard']);
    const rd = read(collection([midden], undefined, 'urn:ogc:def:crs:EPSG::28992'));
    expect([rd.stelsel, rd.gevonden]).toEqual(['rd', 'genoemd']);
    expect(read(collection([midden])).gevonden).toBe('coordinaten');
    expect(graden.vlakken[0]?.polygonen).toEqual(rd.vlakken[0]?.polygonen);
  });

  it.each<[string, Record<string, unknown>[], string | undefined, string | undefined, string[]]>([
    [
      'naam and code',
      [
        { code: 'R1', naam: 'A' },
        { code: 'R2', naam: 'B' },
      ],
      'naam',
      'code',
      ['code', 'naam'],
    ],
    [
      'the first text',
      [
        { nr: 1, kleur: 'rood' },
        { nr: 2, kleur: 'blauw' },
      ],
      'kleur',
      undefined,
      ['kleur'],
    ],
    [
      'what differs',
      [
        { soort: 'x', STATNAAM: 'A' },
        { soort: 'x', STATNAAM: 'B' },
      ],
      'STATNAAM',
      undefined,
      ['STATNAAM'],
    ],
    [
      'what all have',
      [
        { naam: '', titel: 'A' },
        { naam: 'b', titel: 'B' },
      ],
      'titel',
      undefined,
      ['titel'],
    ],
    ['nothing', [{}, {}], undefined, undefined, []],
  ])('names regio’s by %s', (_, eigenschappen, naam, code, keuzes) => {
    const regios = eigenschappen.map((e): Regio => ({ vlak: midden.vlak, eigenschappen: e }));
    expect(read(collection(regios)).velden).toEqual({ naam, code, keuzes });
  });

  it('reads features that are gemeenten as rows', () => {
    const bytes = collection([
      {
        vlak: midden.vlak,
        eigenschappen: { code: 'GM0344', naam: 'Utrecht', regio: 'R1', regionaam: 'Midden' },
      },
    ]);
    expect(readEigenVlakken(bytes)).toEqual({
      ok: true,
      soort: 'rijen',
      rijen: [{ rij: 1, gemeente: 'GM0344', regio: 'Midden', aandeel: null }],
      overgeslagen: [],
    });
  });

  const text = (waarde: unknown) => new TextEncoder().encode(JSON.stringify(waarde));
  const features = (...vormen: unknown[]) =>
    text({ type: 'FeatureCollection', features: vormen.map((geometry) => ({ type: 'Feature', geometry })) });
  it.each<[string, Uint8Array, string, number | undefined]>([
    ['text', new TextEncoder().encode('gemeente;regio'), 'geen-json', undefined],
    ['a line', text({ type: 'LineString' }), 'geen-verzameling', undefined],
    ['no features', features(), 'geen-vlakken', undefined],
    ['a point', features({ type: 'Point', coordinates: [5, 52] }), 'geen-vlak', 1],
    ['no geometry', features(null), 'geen-vlak', 1],
    [
      'a ring of three',
      features({
        type: 'Polygon',
        coordinates: [
          [
            [5, 52],
            [6, 52],
            [5, 52],
          ],
        ],
      }),
      'kapot-vlak',
      1,
    ],
    [
      'a hole in a coordinate',
      features({
        type: 'Polygon',
        coordinates: [
          [
            [5, null],
            [6, 52],
            [6, 53],
            [5, 52],
          ],
        ],
      }),
      'kapot-vlak',
      1,
    ],
    ['Lambert', collection([midden], undefined, 'EPSG:3035'), 'vreemd-stelsel', undefined],
    ['neither', collection([midden, regio('x', [4_000_000, 3_000_000, 9, 9])]), 'stelsel-onbekend', 2],
    ['degrees called RD', collection([midden], toGraden, 'EPSG:28992'), 'stelsel-klopt-niet', 1],
    [
      'latitude first',
      collection([midden], (p) => toGraden(p).reverse() as [number, number]),
      'assen-verwisseld',
      1,
    ],
  ])('refuses %s, and says where', (_, bytes, code, nummer) => {
    const gelezen = readEigenVlakken(bytes);
    expect(gelezen).toMatchObject({ ok: false, fout: { code } });
    if (gelezen.ok) return;
    expect(gelezen.fout.nummer).toBe(nummer);
  });
});

describe('what people have for a map', () => {
  const text = (waarde: unknown) => new TextEncoder().encode(JSON.stringify(waarde));
  const midden = regio('Midden', [150_000, 450_000, 10_000, 10_000]);
  const vak = (x: number): Vierkant => [x, 400_000, 10_000, 10_000];
  const feature = (eigenschappen: unknown, vlak: Vierkant, meer: object = {}) => ({
    type: 'Feature',
    properties: eigenschappen,
    geometry: { type: 'Polygon', coordinates: [ring(vlak)] },
    ...meer,
  });

  it('names a bad feature and passes over it', () => {
    const gelezen = read(
      text({
        type: 'FeatureCollection',
        features: [
          feature({ naam: 'West' }, vak(100_000)),
          { type: 'Feature', properties: { naam: 'Kwijt' }, geometry: null },
          feature({ naam: 'Oost' }, vak(110_000)),
        ],
      }),
    );
    expect(gelezen.vlakken.map((v) => v.eigenschappen.naam)).toEqual(['West', 'Oost']);
    expect(gelezen.overgeslagen).toEqual([{ code: 'geen-vlak', nummer: 2, gevonden: 'leeg' }]);
  });

  it('takes parts of one name as one regio, whatever id each has', () => {
    const delen = ['Noord', 'Noord', 'Zuid'].map((naam, k) => feature({ naam }, vak(100_000 + k), { id: k }));
    expect(read(text({ type: 'FeatureCollection', features: delen })).velden).toMatchObject({
      naam: 'naam',
      code: undefined,
    });
  });

  it('reads TopoJSON, one feature, and rings that are open, doubled or high', () => {
    const [a, b, c, d] = ring(vak(100_000));
    const topologie = {
      type: 'Topology',
      objects: {
        r: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', properties: { naam: 'N' }, arcs: [[0]] }],
        },
      },
      arcs: [ring(vak(100_000))],
    };
    const open = {
      ...feature({ naam: 'N' }, vak(0)),
      geometry: { type: 'Polygon', coordinates: [[a, b, c, d]] },
    };
    const hoog = {
      ...feature({ naam: 'N' }, vak(0)),
      geometry: { type: 'Polygon', coordinates: [[a, a, b, b, c, d, a].map((p) => [...(p ?? []), 3])] },
    };
    const verwacht = read(text(feature({ naam: 'N' }, vak(100_000)))).vlakken[0]?.polygonen;
    for (const json of [topologie, open, hoog])
      expect(read(text(json)).vlakken[0]?.polygonen).toEqual(verwacht);
  });

  it('reads names in Windows-1252', () => {
    const json = JSON.stringify(feature({ naam: 'Fryslân' }, vak(100_000)));
    const bytes = Uint8Array.from(json, (teken) => teken.charCodeAt(0));
    expect(read(bytes).vlakken[0]?.eigenschappen.naam).toBe('Fryslân');
  });

  it.each([
    ['urn:ogc:def:crs:EPSG::28992', 'rd'],
    ['EPSG:7415', 'rd'],
    ['http://www.opengis.net/def/crs/EPSG/0/28992', 'rd'],
    ['https://www.opengis.net/def/crs/EPSG/9.9.1/28992', 'rd'],
    ['Amersfoort / RD New', 'rd'],
  ])('knows %s', (naam, stelsel) => {
    expect(read(collection([midden], undefined, naam))).toMatchObject({ stelsel, gevonden: 'genoemd' });
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'OGC:CRS84', 'EPSG:4258', 'WGS 84'])('knows %s', (naam) => {
    expect(read(collection([midden], toGraden, naam))).toMatchObject({ stelsel: 'wgs84' });
  });

  it('reads Web Mercator, named or not', () => {
    const zet = (p: [number, number]): [number, number] => {
      const [lengte, breedte] = toGraden(p);
      const straal = 6_378_137;
      const graad = Math.PI / 180;
      return [lengte * graad * straal, straal * Math.log(Math.tan(Math.PI / 4 + (breedte * graad) / 2))];
    };
    const verwacht = read(collection([midden])).vlakken[0]?.polygonen[0]?.[0]?.[0];
    for (const crs of ['EPSG:3857', undefined]) {
      const gelezen = read(collection([midden], zet, crs));
      expect(gelezen.stelsel).toBe('mercator');
      const punt = gelezen.vlakken[0]?.polygonen[0]?.[0]?.[0];
      expect(
        Math.hypot((punt?.[0] ?? 0) - (verwacht?.[0] ?? 9), (punt?.[1] ?? 0) - (verwacht?.[1] ?? 9)),
      ).toBeLessThan(3);
    }
  });

  it('asks about axes in the wrong order, also in Rijksdriehoek', () => {
    const gelezen = readEigenVlakken(
      collection([regio('N', [150_000, 450_000, 10, 10])], ([x, y]) => [y, x]),
    );
    expect(gelezen).toMatchObject({ ok: false, fout: { code: 'assen-verwisseld' } });
  });

  const gemeente = (code: string, groep: string) => ({
    statcode: code,
    statnaam: `naam ${code}`,
    groep,
    jaar: 2026,
  });
  const lijst = [gemeente('GM0001', 'A'), gemeente('GM0002', 'A'), gemeente('GM0003', 'B')];
  it('reads gemeenten by the one property that groups them, also from the nodes of a graph', () => {
    const kaart = text({
      type: 'FeatureCollection',
      features: lijst.map((e, k) => feature(e, vak(100_000 + k))),
    });
    const graaf = text({ directed: false, nodes: lijst, adjacency: [] });
    for (const bytes of [kaart, graaf])
      expect(readEigenVlakken(bytes)).toMatchObject({
        soort: 'rijen',
        rijen: [{ regio: 'A' }, { regio: 'A' }, { regio: 'B' }],
      });
  });

  it('asks for the property when none or several group the gemeenten', () => {
    const maak = (rijen: readonly object[]) =>
      text({ type: 'FeatureCollection', features: rijen.map((e, k) => feature(e, vak(100_000 + k))) });
    const geen = maak(lijst.map(({ groep: _, ...e }) => e));
    expect(readEigenVlakken(geen)).toMatchObject({ fout: { code: 'geen-regioveld', gevonden: '' } });
    const meer = maak(lijst.map((e, k) => ({ ...e, ander: k === 0 ? 'x' : 'y' })));
    expect(readEigenVlakken(meer)).toMatchObject({
      fout: { code: 'geen-regioveld', gevonden: 'groep, ander' },
    });
    expect(readEigenVlakken(meer, { regioveld: 'Ander' })).toMatchObject({
      rijen: [{ regio: 'x' }, { regio: 'y' }, { regio: 'y' }],
    });
    expect(readEigenVlakken(meer, { indelingen: ['Anders', 'ander'] })).toMatchObject({
      rijen: [{ regio: 'x' }, {}, {}],
    });
  });
});

describe('layVlakken and overlapRows', () => {
  it('gives shares of area, drops slivers, and makes 95 % whole', () => {
    expect(
      lay(
        collection([
          regio('West', [99_000, 399_000, 13_000, 12_000]),
          regio('Oost', [112_000, 399_000, 9_000, 12_000]),
          regio('Snipper', [100_000, 400_000, 50, 10_000]),
        ]),
      ),
    ).toEqual([
      ['GM0001', 'West', 1],
      ['GM0002', 'West', 0.2],
      ['GM0002', 'Oost', 0.8],
    ]);
    expect(lay(collection([regio('Bijna', [100_000, 400_000, 9_600, 10_000])]))).toEqual([
      ['GM0001', 'Bijna', 1],
    ]);
    expect(lay(collection([regio('Deels', [100_000, 400_000, 9_400, 10_000])]))).toEqual([
      ['GM0001', 'Deels', 0.94],
    ]);
  });

  it('takes two features of one name together, and leaves the gemeente outside alone', () => {
    const twee = [
      regio('A', [100_000, 400_000, 5_000, 10_000]),
      regio('A', [105_000, 400_000, 5_000, 10_000]),
    ];
    expect(lay(collection(twee))).toEqual([['GM0001', 'A', 1]]);
  });

  it('measures with holes and with a border that crosses itself', () => {
    const gat = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { naam: 'Rand' },
          geometry: {
            type: 'Polygon',
            coordinates: [ring([99_000, 399_000, 12_000, 12_000]), ring([102_000, 402_000, 5_000, 5_000])],
          },
        },
      ],
    };
    const delen = lay(new TextEncoder().encode(JSON.stringify(gat)));
    expect(delen).toEqual([
      ['GM0001', 'Rand', 0.75],
      ['GM0002', 'Rand', 0.1],
    ]);
  });

  it('shares out a gemeente wholly, wherever the cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 600, max: 9_400 }),
        fc.integer({ min: -3_000, max: 3_000 }),
        (x, scheef) => {
          const [w, o] = [100_000 + x, 100_000 + Math.min(9_900, Math.max(100, x + scheef))];
          const deel = (naam: string, buiten: number) => ({
            type: 'Feature',
            properties: { naam },
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [w, 400_000],
                  [buiten, 400_000],
                  [buiten, 410_000],
                  [o, 410_000],
                  [w, 400_000],
                ],
              ],
            },
          });
          const bytes = new TextEncoder().encode(
            JSON.stringify({ type: 'FeatureCollection', features: [deel('W', 90_000), deel('O', 110_000)] }),
          );
          const overleg = layVlakken(gemeenten, read(bytes).vlakken);
          if (!overleg.ok) throw new Error(overleg.fout.code);
          const som = overleg.overlap
            .filter((v) => v.gemeente === 'GM0001')
            .reduce((s, v) => s + v.aandeel, 0);
          expect(som).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 25 },
    );
  });
});
