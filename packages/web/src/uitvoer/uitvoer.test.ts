import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { toGeoJson } from './geojson.ts';
import { wrap } from './letters.ts';
import { toWgs84 } from './rd.ts';

describe('toCsv', () => {
  it('quotes what must be quoted and leaves the unknown empty', () => {
    expect(
      toCsv(
        ['a', 'b', 'c'],
        [
          ['\'s-Gravenhage, "Den Haag"', null, Number.NaN],
          ['x', 0.5, 1],
        ],
      ),
    ).toBe('a,b,c\n"\'s-Gravenhage, ""Den Haag""",,\nx,0.5,1\n');
  });
});

describe('toWgs84', () => {
  it('puts Amersfoort, the origin of RD, where it is', () => {
    const [lon, lat] = toWgs84(155_000, 463_000);
    expect(lon).toBeCloseTo(5.387206, 5);
    expect(lat).toBeCloseTo(52.155174, 5);
  });

  it('puts the Westertoren within a metre', () => {
    const [lon, lat] = toWgs84(120_700.723, 487_525.501);
    expect(lon).toBeCloseTo(4.88352559, 5);
    expect(lat).toBeCloseTo(52.37453253, 5);
  });
});

it('writes GeoJSON with the properties of each code', () => {
  const ring = [
    [155_000, 463_000],
    [156_000, 463_000],
    [156_000, 464_000],
    [155_000, 463_000],
  ];
  const tekst = toGeoJson(
    {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'GM0307', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
      ],
    },
    (code) => ({ code, congruentie: null }),
    {},
  );
  const { features } = JSON.parse(tekst) as {
    features: { properties: object; geometry: { coordinates: number[][][] } }[];
  };
  expect(features[0]?.properties).toEqual({ code: 'GM0307', congruentie: null });
  expect(features[0]?.geometry.coordinates[0]?.[0]).toEqual([5.387206, 52.155174]);
});

it('breaks a title in lines', () => {
  expect(wrap('een twee drie', 9)).toEqual(['een twee', 'drie']);
  expect(wrap('zie /?i=aa,bb,cc', 9)).toEqual(['zie', '/?i=aa,', 'bb,cc']);
});
