import { polygonArea, polygonContains } from 'd3-polygon';
import type { Polygon, Position } from 'geojson';

/** As d3 takes them; whatever else a position has is not looked at. */
type Punten = [number, number][];

/** The area within a ring; below 0 when it goes with the clock (d3 counts y downwards, and so has it above). */
export function ringArea(ring: readonly Position[]): number {
  return -polygonArea(ring as Punten);
}

/** True when a ring comes at no point twice but where it closes: nearly every one. */
function isSimple(ring: readonly Position[]): boolean {
  // One number for a point: faster than a text, and two points of one number only cost a closer look.
  const punten = new Set(ring.map(([x = 0, y = 0]) => x * 1e7 + y));
  return punten.size === ring.length - 1 && ring.length > 3;
}

/**
 * The rings of a ring that touches itself: at every point where it comes back, what lies between is a ring of its
 * own. What holds no area, such as a line there and back, is left out.
 */
function splitRing(ring: Position[]): Position[][] {
  if (isSimple(ring)) return [ring];
  const uit: Position[][] = [];
  const pad: Position[] = [];
  const plaats = new Map<string, number>();
  for (const punt of ring) {
    const naam = punt.join(' ');
    const eerder = plaats.get(naam);
    if (eerder === undefined) {
      plaats.set(naam, pad.length);
      pad.push(punt);
      continue;
    }
    const lus = pad.splice(eerder + 1);
    for (const weg of lus) plaats.delete(weg.join(' '));
    uit.push([punt, ...lus, punt]);
  }
  return uit.filter((lus) => lus.length > 3 && ringArea(lus) !== 0);
}

/** True when a ring lies within another: by a point of it that is no point of the other. */
function within(ring: readonly Position[], buiten: readonly Position[]): boolean {
  const namen = new Set(buiten.map((punt) => punt.join(' ')));
  const vrij = ring.find((punt) => !namen.has(punt.join(' ')));
  return vrij === undefined || polygonContains(buiten as Punten, vrij as [number, number]);
}

/**
 * The parts of an area as OGC Simple Features have them (ISO 19125-1, 6.1.11): no ring touches itself, each hole
 * lies in the part around it.
 */
export function simpleParts(delen: readonly Polygon['coordinates'][]): Polygon['coordinates'][] {
  return delen.flatMap((ringen) => {
    const buiten: Position[][][] = [];
    const gaten: Position[][] = [];
    ringen.forEach((ring, k) => {
      const richting = Math.sign(ringArea(ring));
      for (const lus of splitRing(ring)) {
        // What turns the other way is the opposite of the ring it was part of: a hole in land, or land in a hole.
        const isGat = k > 0 === (Math.sign(ringArea(lus)) === richting);
        if (isGat) gaten.push(lus);
        else buiten.push([lus]);
      }
    });
    for (const gat of gaten) (buiten.find(([rand = []]) => within(gat, rand)) ?? buiten[0])?.push(gat);
    return buiten;
  });
}
