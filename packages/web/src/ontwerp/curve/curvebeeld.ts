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
