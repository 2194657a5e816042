import { geoIdentity, geoPath } from 'd3-geo';
import type { GeometryCollection as Geometrieen, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Vlak, vlakkenVan } from '../geojson/index.ts';
import type { Punt } from '../rd/index.ts';

/** Left, top, width and height in the units of the picture. */
export type Venster = readonly [x: number, y: number, breedte: number, hoogte: number];

/** One gemeente as it is drawn. */
export interface Gebied {
  readonly code: string;
  readonly naam: string;
  readonly pad: string;
  readonly midden: Punt;
  readonly kader: Venster;
}

/** The country, ready to draw: made once from a topology, whatever it is coloured by. */
export interface Kaartvorm {
  readonly venster: Venster;
  readonly gebieden: readonly Gebied[];
  readonly indexVan: ReadonlyMap<string, number>;
  /** Borders between gemeenten, as one path. */
  readonly grenzen: string;
  /** Coast and national border, as one path. */
  readonly omtrek: string;
  /** Borders between the gebieden that differ by this (told by code), as one path. */
  readonly grensTussen: (anders: (a: string, b: string) => boolean) => string;
  /** Outline of some gebieden together (told by code), as one path. */
  readonly omtrekVan: (codes: ReadonlySet<string>) => string;
  /** The same gebieden in their own (RD) coordinates. */
  readonly vlakken: readonly Vlak[];
}

/** Gemeenten in RD coordinates, as the one layer of a topology. */
export type Kaarttopologie = Topology<Record<string, GeometryCollection<{ readonly naam?: string }>>>;

const breedte = 560;
const marge = 4;

function kaderVan([[x0, y0], [x1, y1]]: [[number, number], [number, number]]): Venster {
  return [x0, y0, x1 - x0, y1 - y0];
}

function hoogteVan(alles: Geometrieen): number {
  const [, , w, h] = kaderVan(geoPath(geoIdentity()).bounds(alles));
  return Math.ceil(((breedte - 2 * marge) * h) / w + 2 * marge);
}

interface Herkenbaar {
  readonly id?: string | number | undefined;
}
type Lijnfilter = (a: Herkenbaar, b: Herkenbaar) => boolean;

/** Lines of a topology's layer, drawn. */
function buildLijnen(
  topologie: Kaarttopologie,
  teken: (lijn: MultiLineString) => string,
): Pick<Kaartvorm, 'grenzen' | 'omtrek' | 'grensTussen' | 'omtrekVan'> {
  const [laag] = Object.values(topologie.objects);
  const lines = (filter: Lijnfilter) => (laag ? teken(mesh(topologie, laag, filter)) : '');
  const code = ({ id }: Herkenbaar) => String(id ?? '');
  return {
    grenzen: lines((a, b) => a !== b),
    omtrek: lines((a, b) => a === b),
    grensTussen: (anders) => lines((a, b) => a !== b && anders(code(a), code(b))),
    omtrekVan: (codes) =>
      lines((a, b) => (a === b ? codes.has(code(a)) : codes.has(code(a)) !== codes.has(code(b)))),
  };
}

/** Draws a topology of planar coordinates (metres, y upward) in a picture 560 units wide. */
export function buildKaartvorm(topologie: Kaarttopologie): Kaartvorm {
  const vlakken = vlakkenVan(topologie);
  const alles: Geometrieen = { type: 'GeometryCollection', geometries: vlakken.map(({ vorm }) => vorm) };
  const hoogte = hoogteVan(alles);
  const projectie = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [marge, marge],
        [breedte - marge, hoogte - marge],
      ],
      alles,
    );
  const pad = geoPath(projectie).digits(1);
  const gebieden = vlakken.map(({ id, vorm, eigenschappen }): Gebied => {
    const [x, y] = pad.centroid(vorm);
    const { naam } = eigenschappen;
    return {
      code: id,
      naam: typeof naam === 'string' ? naam : id,
      pad: pad(vorm) ?? '',
      midden: [x, y],
      kader: kaderVan(pad.bounds(vorm)),
    };
  });
  return {
    venster: [0, 0, breedte, hoogte],
    gebieden,
    indexVan: new Map(gebieden.map((g, i) => [g.code, i])),
    vlakken,
    ...buildLijnen(topologie, (lijn) => pad(lijn) ?? ''),
  };
}

/** The window around some gebieden, with air, at least `minimum` units wide and in the proportion given. */
export function windowAround(
  vorm: Kaartvorm,
  indexen: readonly number[],
  verhouding: number,
  minimum = 90,
): Venster {
  const gevonden = indexen.flatMap((i) => vorm.gebieden[i] ?? []).map(({ kader }) => kader);
  const kaders = gevonden.length > 0 ? gevonden : [vorm.venster];
  const x0 = Math.min(...kaders.map((k) => k[0]));
  const y0 = Math.min(...kaders.map((k) => k[1]));
  const x1 = Math.max(...kaders.map((k) => k[0] + k[2]));
  const y1 = Math.max(...kaders.map((k) => k[1] + k[3]));
  const lucht = 1.16;
  const w = Math.max((x1 - x0) * lucht, (y1 - y0) * lucht * verhouding, minimum);
  const h = w / verhouding;
  return [(x0 + x1) / 2 - w / 2, (y0 + y1) / 2 - h / 2, w, h];
}
