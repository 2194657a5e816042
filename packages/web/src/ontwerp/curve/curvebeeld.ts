import { Paarmeter } from '@samenhang/core';
import { countRegions, type Labels, type Overdekking } from '@samenhang/motor';

/** One resolution of the curve: how many regions its best map has, and how well they agree. */
export interface Curvepunt {
  readonly gamma: number;
  readonly regios: number;
  /** 0–1. */
  readonly overeenkomst: number;
  /** How far the best possible may be above it, as a part of its value; NaN where nothing was computed. */
  readonly gat: number;
}

/** An indeling of today as a point beside the curve. */
export interface Vandaagpunt {
  readonly indeling: string;
  readonly regios: number;
  readonly overeenkomst: number;
}

/** The twenty resolutions: from a handful of regions to far more than any indeling has. */
export const curvegammas: readonly number[] = Array.from({ length: 20 }, (_, k) => (3 * (k + 1)) / 100);

/** What the worker tells of a point of the curve, measured. */
export function asCurvepunt(
  punt: { readonly gamma: number; readonly labels: Labels; readonly waarde: number; readonly grens: number },
  meter: Paarmeter,
): Curvepunt {
  const { gamma, labels, waarde, grens } = punt;
  return {
    gamma,
    regios: countRegions(labels),
    overeenkomst: meter.measure(labels).overeenkomst,
    gat: waarde > 0 ? (grens - waarde) / waarde : Number.NaN,
  };
}

/** Today's indelingen, measured against all of them together. */
export function todayPoints(
  indelingen: readonly { readonly indeling: string; readonly overdekking: Overdekking }[],
  wegingen: readonly number[],
): Vandaagpunt[] {
  const meter = new Paarmeter(
    indelingen.map(({ overdekking }) => overdekking),
    wegingen,
  );
  return indelingen.map(({ indeling, overdekking }) => ({
    indeling,
    regios: overdekking.aantalRegios,
    overeenkomst: meter.measureIndeling(overdekking).overeenkomst,
  }));
}

/** Where values fall on a line of a length: logarithmic for numbers of regions, that run from 2 to 300. */
export interface As {
  readonly plaats: (x: number) => number;
  readonly strepen: readonly number[];
}

const ronde = [1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100, 150, 200, 300, 400, 500] as const;

/** The axis of the numbers of regions, with round marks, from 0 to `lengte`. */
export function regioAs(aantallen: readonly number[], lengte: number): As {
  const laag = Math.max(1, Math.min(...aantallen));
  const hoog = Math.max(...aantallen, laag * 2);
  const begin = Math.max(...ronde.filter((r) => r <= laag));
  const eind = Math.min(...ronde.filter((r) => r >= hoog), 500);
  const breedte = Math.log(eind / begin);
  return {
    plaats: (x) => (Math.log(Math.max(x, begin) / begin) / breedte) * lengte,
    strepen: ronde.filter((r) => r >= begin && r <= eind),
  };
}

/** The axis of the agreement: from the tenth below the lowest to the tenth above the highest. */
export function overeenkomstAs(waarden: readonly number[], lengte: number): As {
  const bekend = waarden.filter((x) => !Number.isNaN(x));
  const laag = Math.floor(Math.min(...bekend, 0.9) * 10);
  const hoog = Math.max(Math.ceil(Math.max(...bekend, 0) * 10), laag + 1);
  return {
    plaats: (x) => ((x * 10 - laag) / (hoog - laag)) * lengte,
    strepen: Array.from({ length: hoog - laag + 1 }, (_, k) => (laag + k) / 10),
  };
}
