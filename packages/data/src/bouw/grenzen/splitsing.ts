/**
 * A gemeente that fell apart cannot be dissolved into its heirs. Winsum (2019) is cut first: the part that
 * lies in one heir's area of a later year is cut off, the rest goes to the other heir.
 */
import { polygonArea } from 'd3-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { difference, type Geom, intersection } from 'polyclip-ts';

interface Grens {
  readonly code: string;
  readonly name: string;
}
export type Vlak = Feature<Polygon | MultiPolygon, Grens>;
export type Vlakken = FeatureCollection<Polygon | MultiPolygon, Grens>;

/** About half a square kilometre, in square degrees at this latitude: less is a sliver of generalisation. */
const SPLINTER = 6.5e-5;
/** About ten centimetres, in degrees: a point nearer than this lies on the line. */
const OP_DE_LIJN = 1e-6;

function coordinatesOf(vlak: Vlak): Position[][][] {
  return vlak.geometry.type === 'Polygon' ? [vlak.geometry.coordinates] : vlak.geometry.coordinates;
}

const geomOf = (polygonen: Position[][][]): Geom => polygonen as Geom;

/** Without the slivers that remain where two generalised borders do not quite match. */
function withoutSplinters(polygonen: Position[][][]): Position[][][] {
  return polygonen.filter(
    (polygoon) => Math.abs(polygonArea((polygoon[0] ?? []) as [number, number][])) > SPLINTER,
  );
}

/** Cuts `vlak` in the part that lies in `erfgenaam` and the rest; slivers go with the first. */
export function cutVlak(vlak: Vlak, erfgenaam: Vlak): { binnen: Vlak; rest: Vlak } {
  const heel = coordinatesOf(vlak);
  const overlap: Position[][][] = intersection(geomOf(heel), geomOf(coordinatesOf(erfgenaam)));
  const rest = withoutSplinters(difference(geomOf(heel), geomOf(withoutSplinters(overlap))));
  const binnen: Position[][][] = difference(geomOf(heel), geomOf(rest));
  const maak = (coordinates: Position[][][]): Vlak => ({
    type: 'Feature',
    properties: vlak.properties,
    geometry: { type: 'MultiPolygon', coordinates },
  });
  return { binnen: maak(binnen), rest: maak(rest) };
}

function liesBetween(punt: Position, a: Position, b: Position): boolean {
  const [[px = 0, py = 0], [ax = 0, ay = 0], [bx = 0, by = 0]] = [punt, a, b];
  const lengte = Math.hypot(bx - ax, by - ay);
  if (lengte === 0) return false;
  const langs = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / lengte;
  const ernaast = Math.abs((px - ax) * (by - ay) - (py - ay) * (bx - ax)) / lengte;
  return ernaast < OP_DE_LIJN && langs > OP_DE_LIJN && langs < lengte - OP_DE_LIJN;
}

function addToRing(ring: readonly Position[], punten: readonly Position[]): Position[] {
  return ring.flatMap((a, i) => {
    const b = ring[i + 1];
    if (!b) return [a];
    const [ax = 0, ay = 0] = a;
    const ertussen = punten
      .filter((punt) => liesBetween(punt, a, b))
      .sort(
        ([px = 0, py = 0], [qx = 0, qy = 0]) => Math.hypot(px - ax, py - ay) - Math.hypot(qx - ax, qy - ay),
      );
    return [a, ...ertussen];
  });
}

/** Gives a neighbour the points where the cut meets their shared border, so that the border stays shared. */
export function alignTo(vlak: Vlak, delen: readonly Vlak[]): Vlak {
  const punten = delen.flatMap((deel) => coordinatesOf(deel).flat(2));
  const coordinates = coordinatesOf(vlak).map((polygoon) => polygoon.map((ring) => addToRing(ring, punten)));
  return { ...vlak, geometry: { type: 'MultiPolygon', coordinates } };
}
