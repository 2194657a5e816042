import { geoIdentity, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Punt = readonly [x: number, y: number];
/** Left, top, width and height in the units of the picture. */
export type Venster = readonly [x: number, y: number, breedte: number, hoogte: number];

type Landen = FeatureCollection<Geometry, { naam?: string }>;

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
  readonly landen: Landen;
}

/** The topology the server sends: gemeenten in RD coordinates, with what it says of itself. */
export type Grenzen = Topology<{ gemeenten: GeometryCollection<{ naam?: string }> }>;

const breedte = 560;
const marge = 4;

function kaderVan([[x0, y0], [x1, y1]]: [[number, number], [number, number]]): Venster {
  return [x0, y0, x1 - x0, y1 - y0];
}

function hoogteVan(landen: Landen): number {
  const [, , w, h] = kaderVan(geoPath(geoIdentity()).bounds(landen));
  return Math.ceil(((breedte - 2 * marge) * h) / w + 2 * marge);
}

/** The lines that a map is asked for later on. */
function lijnenVan(
  grenzen: Grenzen,
  teken: (lijn: MultiLineString) => string,
): Pick<Kaartvorm, 'grensTussen' | 'omtrekVan'> {
  const { gemeenten } = grenzen.objects;
  const code = ({ id }: { readonly id?: string | number | undefined }) => String(id ?? '');
  return {
    grensTussen: (anders) => teken(mesh(grenzen, gemeenten, (a, b) => a !== b && anders(code(a), code(b)))),
    omtrekVan: (codes) =>
      teken(
        mesh(grenzen, gemeenten, (a, b) =>
          a === b ? codes.has(code(a)) : codes.has(code(a)) !== codes.has(code(b)),
        ),
      ),
  };
}

/** Draws a topology of planar coordinates (metres, y upward) in a picture 560 units wide. */
export function maakKaartvorm(grenzen: Grenzen): Kaartvorm {
  const landen = feature(grenzen, grenzen.objects.gemeenten);
  const hoogte = hoogteVan(landen);
  const projectie = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [marge, marge],
        [breedte - marge, hoogte - marge],
      ],
      landen,
    );
  const pad = geoPath(projectie).digits(1);
  const gebieden = landen.features.map((f): Gebied => {
    const code = String(f.id ?? '');
    const [x, y] = pad.centroid(f);
    return {
      code,
      naam: f.properties.naam ?? code,
      pad: pad(f) ?? '',
      midden: [x, y],
      kader: kaderVan(pad.bounds(f)),
    };
  });
  return {
    venster: [0, 0, breedte, hoogte],
    gebieden,
    indexVan: new Map(gebieden.map((g, i) => [g.code, i])),
    grenzen: pad(mesh(grenzen, grenzen.objects.gemeenten, (a, b) => a !== b)) ?? '',
    omtrek: pad(mesh(grenzen, grenzen.objects.gemeenten, (a, b) => a === b)) ?? '',
    landen,
    ...lijnenVan(grenzen, (lijn) => pad(lijn) ?? ''),
  };
}

/** The window around some gebieden, with air, at least `minimum` units wide and in the proportion given. */
export function vensterRond(
  vorm: Kaartvorm,
  indexen: readonly number[],
  verhouding: number,
  minimum = 90,
): Venster {
  const kaders = indexen.flatMap((i) => vorm.gebieden[i]?.kader ?? []).length
    ? indexen.map((i) => vorm.gebieden[i]?.kader ?? vorm.venster)
    : [vorm.venster];
  const x0 = Math.min(...kaders.map((k) => k[0]));
  const y0 = Math.min(...kaders.map((k) => k[1]));
  const x1 = Math.max(...kaders.map((k) => k[0] + k[2]));
  const y1 = Math.max(...kaders.map((k) => k[1] + k[3]));
  const lucht = 1.16;
  const w = Math.max((x1 - x0) * lucht, (y1 - y0) * lucht * verhouding, minimum);
  const h = w / verhouding;
  return [(x0 + x1) / 2 - w / 2, (y0 + y1) / 2 - h / 2, w, h];
}
