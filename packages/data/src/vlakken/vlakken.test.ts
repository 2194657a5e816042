import { toGraden } from '@samenhang/beeld';
import { overlapRows } from '@samenhang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collection, type Regio, read, regio, ring } from '../testing/vlakken.ts';
import { layVlakken, readEigenVlakken } from './index.ts';

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
