import { toGraden } from '@samenhang/beeld';
import { describe, expect, it } from 'vitest';
import { collection, read, regio, ring, type Vierkant } from '../testing/vlakken.ts';
import { readEigenVlakken } from './index.ts';

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

  it('names the one area that has latitude and longitude the other way round, and passes over it', () => {
    const vak = (naam: string, punten: readonly (readonly [number, number])[]) => ({
      type: 'Feature',
      properties: { naam },
      geometry: { type: 'Polygon', coordinates: [punten] },
    });
    const driehoek = [
      [5.9, 52.4],
      [6.3, 52.4],
      [6.3, 52.8],
      [5.9, 52.4],
    ] as const;
    const features = [
      vak('Goed', driehoek),
      vak(
        'Gedraaid',
        driehoek.map(([x, y]) => [y, x] as const),
      ),
    ];
    const gelezen = read(text({ type: 'FeatureCollection', features }));
    expect(gelezen.vlakken.map((v) => v.eigenschappen.naam)).toEqual(['Goed']);
    expect(gelezen.overgeslagen).toEqual([{ code: 'assen-verwisseld', nummer: 2, gevonden: '52.4, 5.9' }]);
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
