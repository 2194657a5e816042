import { mesh } from 'topojson-client';
import type { Kaarttopologie, Venster } from './vorm.ts';

/** The country as a silhouette: enough to know it by, in some kilobytes. */
export interface Schets {
  readonly venster: Venster;
  readonly pad: string;
}

/** A ring without the points that lie closer than a unit to the last one kept, as a path of whole numbers. */
function drawRing(ring: readonly (readonly [x: number, y: number])[]): string {
  let [x, y] = [Number.NaN, Number.NaN];
  const stappen: string[] = [];
  for (const punt of ring) {
    const [px, py] = [Math.round(punt[0]), Math.round(punt[1])];
    if (Math.abs(px - x) + Math.abs(py - y) < 2) continue;
    stappen.push(stappen.length === 0 ? `M${px} ${py}` : `l${px - x} ${py - y}`);
    [x, y] = [px, py];
  }
  return stappen.length < 4 ? '' : `${stappen.join('')}z`;
}

/** Draws coast and border of a topology of planar coordinates (metres, y upward), so many units wide. */
export function buildSchets(topologie: Kaarttopologie, breedte = 280): Schets {
  const [laag] = Object.values(topologie.objects);
  const lijnen = laag ? mesh(topologie, laag, (a, b) => a === b).coordinates : [];
  const punten = lijnen.flat();
  const links = punten.reduce((kleinste, [x = 0]) => Math.min(kleinste, x), Number.POSITIVE_INFINITY);
  const rechts = punten.reduce((grootste, [x = 0]) => Math.max(grootste, x), Number.NEGATIVE_INFINITY);
  const boven = punten.reduce((grootste, [, y = 0]) => Math.max(grootste, y), Number.NEGATIVE_INFINITY);
  const onder = punten.reduce((kleinste, [, y = 0]) => Math.min(kleinste, y), Number.POSITIVE_INFINITY);
  const schaal = breedte / (rechts - links);
  return {
    venster: [0, 0, breedte, punten.length === 0 ? 0 : Math.ceil((boven - onder) * schaal)],
    pad: lijnen
      .map((lijn) => drawRing(lijn.map(([x = 0, y = 0]) => [(x - links) * schaal, (boven - y) * schaal])))
      .join(''),
  };
}
