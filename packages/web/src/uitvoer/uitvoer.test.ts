import { expect, it } from 'vitest';
import { toGeoJson } from './geojson.ts';

it('writes GeoJSON with the properties of each code', async () => {
  const ring = [
    [155_000, 463_000],
    [156_000, 463_000],
    [156_000, 464_000],
    [155_000, 463_000],
  ];
  const tekst = await toGeoJson(
    [{ id: 'GM0307', vorm: { type: 'Polygon', coordinates: [ring] }, eigenschappen: {} }],
    (code) => ({ code, congruentie: null }),
    { samenhang: {} },
  );
  const { features } = JSON.parse(tekst) as {
    features: { properties: object; geometry: { coordinates: number[][][][] } }[];
  };
  expect(features[0]?.properties).toEqual({ code: 'GM0307', congruentie: null });
  expect(features[0]?.geometry.coordinates[0]?.[0]?.[0]).toEqual([5.387204, 52.155172]);
});
