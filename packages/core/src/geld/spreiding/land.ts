import type { Spreidland } from './spreiding.ts';

/** A gemeente with its middle, in metres of a flat map (RD). */
interface Gelegen {
  readonly code: string;
  readonly naam: string;
  readonly inwoners: number;
  readonly midden: readonly [x: number, y: number];
}

/**
 * The country as the crow flies between the middles of gemeenten, times a factor. Within a gemeente the distance is 0.
 * @param factor how much longer the road is than the line.
 */
export function crowSpreidland(jaar: number, gelegen: readonly Gelegen[], factor: number): Spreidland {
  const n = gelegen.length;
  const afstanden = new Float64Array(n * n);
  gelegen.forEach(({ midden: [x, y] }, i) => {
    gelegen.forEach(({ midden: [u, v] }, j) => {
      afstanden[i * n + j] = (Math.hypot(x - u, y - v) / 1000) * factor;
    });
  });
  return { jaar, gemeenten: gelegen.map(({ midden: _weg, ...gemeente }) => gemeente), afstanden };
}
