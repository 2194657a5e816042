import { describe, expect, it } from 'vitest';
import { toFeature } from './feature.ts';
import { toGeoJson } from './geojson.ts';
import type { Vlak } from './vlakken.ts';

/** A square of a kilometre with a hole, both wound as TopoJSON does: outer with the clock. */
const vlak: Vlak = {
  id: 'GM0307',
  eigenschappen: { code: 'GM0307', congruentie: null },
  vorm: {
    type: 'Polygon',
    coordinates: [
      [
        [155_000, 463_000],
        [155_000, 464_000],
        [156_000, 464_000],
        [156_000, 463_000],
        [155_000, 463_000],
      ],
      [
        [155_400, 463_400],
        [155_600, 463_400],
        [155_600, 463_600],
        [155_400, 463_400],
      ],
    ],
  },
};

interface Gelezen {
  readonly bbox?: readonly number[];
  readonly crs?: unknown;
  readonly features: readonly {
    readonly id: string;
    readonly properties: object;
    readonly geometry: { readonly type: string; readonly coordinates: number[][][][] };
  }[];
}

describe('toGeoJson', () => {
  it('writes one kind of geometry, in degrees, wound by RFC 7946, with a box', () => {
    const { bbox, crs, features } = JSON.parse(toGeoJson([vlak])) as Gelezen;
    const [feature] = features;
    expect(crs).toBeUndefined();
    expect(bbox).toEqual([5.387204, 52.155171, 5.401819, 52.16416]);
    expect(feature?.id).toBe('GM0307');
    expect(feature?.properties).toEqual({ code: 'GM0307', congruentie: null });
    expect(feature?.geometry.type).toBe('MultiPolygon');
    const [[buiten = [], gat = []] = []] = feature?.geometry.coordinates ?? [];
    expect(buiten[0]).toEqual([5.387204, 52.155172]);
    expect(area(buiten)).toBeGreaterThan(0);
    expect(area(gat)).toBeLessThan(0);
  });

  it('names Rijksdriehoek, and keeps metres', () => {
    const kaart = JSON.parse(toGeoJson([vlak], { crs: 'rd' })) as Gelezen;
    expect(kaart.crs).toEqual({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } });
    expect(kaart.bbox).toEqual([155_000, 463_000, 156_000, 464_000]);
  });

  it('says where it comes from, before the areas, and has no box when there are none', () => {
    expect(toGeoJson([], { samenhang: { jaar: 2016 } })).toBe(
      '{"type":"FeatureCollection","samenhang":{"jaar":2016},"features":[]}\n',
    );
  });
});

describe('toFeature', () => {
  const vorm = (coordinates: number[][][]): Vlak => ({
    ...vlak,
    vorm: { type: 'Polygon', coordinates },
  });
  const delen = (v: Vlak) => toFeature(v, 'rd').geometry.coordinates;

  it('makes two parts of an area that touches itself at a point', () => {
    const acht = [
      [
        [0, 0],
        [9, 0],
        [9, 9],
        [18, 9],
        [18, 18],
        [9, 18],
        [9, 9],
        [0, 9],
        [0, 0],
      ],
    ];
    expect(delen(vorm(acht)).map((deel) => deel.map(area))).toEqual([[81], [81]]);
  });

  it('makes a hole of what an edge goes round by itself, and leaves out lines there and back', () => {
    const hap = [
      [
        [0, 0],
        [30, 0],
        [30, 30],
        [0, 30],
        [0, 0],
        [5, 10],
        [10, 5],
        [0, 0],
      ],
    ];
    expect(delen(vorm(hap)).map((deel) => deel.map(area))).toEqual([[900, -37.5]]);
    const draad = [
      [
        [0, 0],
        [9, 0],
        [20, 0],
        [9, 0],
        [9, 9],
        [0, 0],
      ],
    ];
    expect(delen(vorm(draad)).map((deel) => deel.map(area))).toEqual([[40.5]]);
  });
});

function area(ring: readonly number[][]): number {
  return ring.reduce((som, [x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    return som + (x * y2 - x2 * y) / 2;
  }, 0);
}
