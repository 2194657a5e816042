/**
 * RD (EPSG:28992, metres) to WGS 84 degrees, by the polynomials of Schreutelkamp & Strang van Hees,
 * 'Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoördinaten' (2001).
 * Within half a metre, finer than these generalised borders.
 */

type Term = readonly [p: number, q: number, coefficient: number];

const breedte: readonly Term[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];
const lengte: readonly Term[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

function sum(termen: readonly Term[], dx: number, dy: number): number {
  return termen.reduce((som, [p, q, k]) => som + k * dx ** p * dy ** q, 0);
}

/** Longitude and latitude in degrees. */
export function toWgs84(x: number, y: number): [lon: number, lat: number] {
  const dx = (x - 155_000) * 1e-5;
  const dy = (y - 463_000) * 1e-5;
  return [5.38720621 + sum(lengte, dx, dy) / 3600, 52.1551744 + sum(breedte, dx, dy) / 3600];
}
