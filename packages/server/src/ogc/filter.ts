import { boxOf, type Crs, type Punt, toFeature, type Vlak } from '@samenhang/beeld';
import type { MultiPolygon, Polygon, Position } from 'geojson';

type Box = readonly [west: number, zuid: number, oost: number, noord: number];

/** The corners of a box; height, when given, does not count. */
function cornersOf(getallen: readonly number[]): Box {
  const half = getallen.length / 2;
  const [west = 0, zuid = 0] = getallen;
  const [oost = 0, noord = 0] = getallen.slice(half);
  return [west, zuid, oost, noord];
}

/**
 * True for a box that can be: its top is not below its bottom, and degrees stay on the globe. In degrees west may lie
 * east of east: such a box goes across the date line (OGC API Features, 7.15.3).
 */
export function isBox(getallen: readonly number[], crs: Crs): boolean {
  const [west, zuid, oost, noord] = cornersOf(getallen);
  const hoogten = getallen.length === 6 ? [getallen[2] ?? 0, getallen[5] ?? 0] : [0, 0];
  if (!getallen.every(Number.isFinite) || zuid > noord || (hoogten[0] ?? 0) > (hoogten[1] ?? 0)) return false;
  if (crs === 'rd') return west <= oost;
  return zuid >= -90 && noord <= 90 && [west, oost].every((lengte) => Math.abs(lengte) <= 180);
}

/** The box of a parameter `bbox`: two, where it goes across the date line. */
export function readBoxen(getallen: readonly number[]): readonly Box[] {
  const [west, zuid, oost, noord] = cornersOf(getallen);
  if (west <= oost) return [[west, zuid, oost, noord]];
  return [
    [west, zuid, 180, noord],
    [-180, zuid, oost, noord],
  ];
}

const inGraden = new WeakMap<Vlak, Vlak['vorm']>();

/** An area in the system of the box: a box in degrees has no straight sides in metres. Worked out once. */
export function vormIn(vlak: Vlak, crs: Crs): Vlak['vorm'] {
  if (crs === 'rd') return vlak.vorm;
  const bekend = inGraden.get(vlak);
  if (bekend) return bekend;
  const { geometry } = toFeature(vlak, crs);
  inGraden.set(vlak, geometry);
  return geometry;
}

function ringsOf(vorm: Polygon | MultiPolygon): readonly Position[][] {
  return vorm.type === 'Polygon' ? vorm.coordinates : vorm.coordinates.flat();
}

/** Even-odd rule over all rings, so that holes count as outside. */
function contains(ringen: readonly Position[][], px: number, py: number): boolean {
  let binnen = false;
  for (const ring of ringen)
    ring.forEach(([x = 0, y = 0], i) => {
      const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
      if (y > py !== y2 > py && px < ((x2 - x) * (py - y)) / (y2 - y) + x) binnen = !binnen;
    });
  return binnen;
}

/** True when a line touches the box: it is clipped against each side in turn (Liang & Barsky 1984). */
function crosses([west, zuid, oost, noord]: Box, a: Position, b: Position): boolean {
  const [x = 0, y = 0] = a;
  const [x2 = 0, y2 = 0] = b;
  let van = 0;
  let tot = 1;
  const sides: Punt[] = [
    [x - x2, x - west],
    [x2 - x, oost - x],
    [y - y2, y - zuid],
    [y2 - y, noord - y],
  ];
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false;
    if (p < 0) van = Math.max(van, q / p);
    if (p > 0) tot = Math.min(tot, q / p);
  }
  return van <= tot;
}

/** True when an area and a box have a point in common. */
export function intersects(vorm: Polygon | MultiPolygon, box: Box): boolean {
  const [west, zuid, oost, noord] = boxOf(vorm);
  if (west > box[2] || oost < box[0] || zuid > box[3] || noord < box[1]) return false;
  if (west >= box[0] && oost <= box[2] && zuid >= box[1] && noord <= box[3]) return true;
  const ringen = ringsOf(vorm);
  return (
    contains(ringen, box[0], box[1]) ||
    ringen.some((ring) => ring.some((punt, i) => crosses(box, punt, ring[(i + 1) % ring.length] ?? punt)))
  );
}
