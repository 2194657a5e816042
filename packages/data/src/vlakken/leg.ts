/**
 * Lays areas over gemeenten: which share of a gemeente's area lies in each. An area is first cut to the box
 * around the gemeente (Sutherland & Hodgman 1974, by Turf), which leaves little for the exact intersection
 * (Martinez, Rueda & Feito 2009, by polyclip-ts).
 */

import type { Punt } from '@samenhang/beeld';
import type { Gebiedsdeel } from '@samenhang/core';
import { bboxClip } from '@turf/bbox-clip';
import type { Position } from 'geojson';
import { type Geom, intersection } from 'polyclip-ts';
import { type Vlakfout, vlakfout } from './fouten.ts';
import type { EigenVlak, Polygonen } from './lees.ts';

/** A gemeente as an area in Rijksdriehoek. */
export interface Gemeentevlak {
  readonly code: string;
  /** As GeoJSON has the coordinates of a MultiPolygon. */
  readonly polygonen: readonly (readonly (readonly Position[])[])[];
}

export type Overleg =
  | { readonly ok: true; readonly overlap: readonly Gebiedsdeel[] }
  | { readonly ok: false; readonly fout: Vlakfout };

type Kader = [west: number, zuid: number, oost: number, noord: number];

function boxOf(polygonen: Polygonen): Kader {
  const kader: Kader = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygonen.flat(2)) {
    kader[0] = Math.min(kader[0], x);
    kader[1] = Math.min(kader[1], y);
    kader[2] = Math.max(kader[2], x);
    kader[3] = Math.max(kader[3], y);
  }
  return kader;
}

function meet(a: Kader, b: Kader): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The area within a ring, in square metres (shoelace formula). */
function ringArea(ring: readonly Punt[]): number {
  // From the first point, so that large coordinates do not eat the digits.
  const [x0, y0] = ring[0] ?? [0, 0];
  let som = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i] ?? [x0, y0], ring[i + 1] ?? [x0, y0]];
    som += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return Math.abs(som / 2);
}

function areaOf(polygonen: Polygonen): number {
  return polygonen.reduce(
    (som, [buiten = [], ...gaten]) =>
      som + ringArea(buiten) - gaten.reduce((gat, ring) => gat + ringArea(ring), 0),
    0,
  );
}

/** The part of an area within a box. */
function cutTo(polygonen: Polygonen, kader: Kader): Polygonen {
  const coordinates = polygonen.map((ringen) => ringen.map((ring) => ring.map(([x, y]) => [x, y])));
  const vorm = bboxClip({ type: 'MultiPolygon', coordinates }, kader).geometry;
  const delen = vorm.type === 'Polygon' ? [vorm.coordinates] : vorm.coordinates;
  return (delen as unknown as Polygonen).filter(([buiten]) => (buiten?.length ?? 0) >= 4);
}

/** A closed ring around the whole box: the gemeente lies in the area with all that it has. */
function fillsBox(polygonen: Polygonen, kader: Kader): boolean {
  const vol = (kader[2] - kader[0]) * (kader[3] - kader[1]);
  return polygonen.length === 1 && polygonen[0]?.length === 1 && areaOf(polygonen) >= vol * (1 - 1e-9);
}

function shareIn(gemeente: Polygonen, kader: Kader, totaal: number, vlak: Polygonen): number {
  const stuk = cutTo(vlak, kader);
  if (stuk.length === 0) return 0;
  if (fillsBox(stuk, kader)) return 1;
  const samen = intersection(gemeente as unknown as Geom, stuk as unknown as Geom);
  return areaOf(samen) / totaal;
}

/**
 * Lays features over gemeenten, one gemeente at a time.
 *
 * @param meld hears after each gemeente how many are done.
 */
export function layVlakken(
  gemeenten: readonly Gemeentevlak[],
  vlakken: readonly EigenVlak[],
  meld?: (gedaan: number) => void,
): Overleg {
  const kaders = vlakken.map(({ polygonen }) => boxOf(polygonen));
  const overlap: Gebiedsdeel[] = [];
  for (const [i, gemeente] of gemeenten.entries()) {
    const polygonen = gemeente.polygonen as unknown as Polygonen;
    const kader = boxOf(polygonen);
    const totaal = areaOf(polygonen);
    for (const [k, vlak] of vlakken.entries()) {
      if (!meet(kader, kaders[k] ?? kader)) continue;
      try {
        const aandeel = shareIn(polygonen, kader, totaal, vlak.polygonen);
        if (aandeel > 0) overlap.push({ gemeente: gemeente.code, nummer: vlak.nummer, aandeel });
      } catch {
        return { ok: false, fout: vlakfout('vlak-geweigerd', '', vlak.nummer) };
      }
    }
    meld?.(i + 1);
  }
  return { ok: true, overlap };
}
