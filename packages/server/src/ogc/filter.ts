import { boxOf, type Crs, intoRd, type Punt } from '@samenhang/beeld';
import type { MultiPolygon, Polygon, Position } from 'geojson';

type Box = readonly [west: number, zuid: number, oost: number, noord: number];

/** A box in another system as the box around it in Rijksdriehoek; height, when given, does not count. */
export function readBox(getallen: readonly number[], crs: Crs): Box {
  const half = getallen.length / 2;
  const [west = 0, zuid = 0, oost = 0, noord = 0] = [
    ...getallen.slice(0, 2),
    ...getallen.slice(half, half + 2),
  ];
  const hoeken: Punt[] = [
    [west, zuid],
    [west, noord],
    [oost, zuid],
    [oost, noord],
  ];
  const omgezet = hoeken.map(intoRd(crs));
  const xs = omgezet.map(([x]) => x);
  const ys = omgezet.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
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
  const ringen = ringsOf(vorm);
  return (
    contains(ringen, box[0], box[1]) ||
    ringen.some((ring) => ring.some((punt, i) => crosses(box, punt, ring[(i + 1) % ring.length] ?? punt)))
  );
}

/** True when a moment or period (`from/until`, `..` = open) falls in a year, wholly or in part. */
export function inYear(datetime: string, jaar: number): boolean {
  const [van = '', tot = van] = datetime.split('/').map((deel) => (deel === '..' ? '' : deel.slice(0, 10)));
  const begin = datetime.includes('/') || van !== '' ? van : tot;
  return (begin === '' || begin <= `${jaar}-12-31`) && (tot === '' || tot >= `${jaar}-01-01`);
}
