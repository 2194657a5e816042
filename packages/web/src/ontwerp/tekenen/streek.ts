import { newRegio, paintGemeenten } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import type { Kwast } from './gereedschap.ts';

/** The region of a brush on a map, by its label. */
export function labelOf(labels: Labels, kwast: Kwast): number {
  return kwast === 'nieuw' ? newRegio(labels) : (labels[kwast.anker] ?? newRegio(labels));
}

/** What one stroke of the brush did so far. */
export interface Streek {
  /** The map before the stroke. */
  readonly begin: Labels;
  readonly labels: Labels;
  readonly kwast: Kwast;
}

/**
 * Paints gemeenten with the brush. A new region is that of the first gemeente painted, so that the stroke goes on in it.
 * @param vast gemeenten that are locked, by index: they stay.
 */
export function paintOn(streek: Streek, gemeenten: readonly number[], vast: ReadonlySet<number>): Streek {
  const vrij = gemeenten.filter((g) => !vast.has(g));
  const [eerste] = vrij;
  if (eerste === undefined) return streek;
  const labels = paintGemeenten(streek.labels, vrij, labelOf(streek.labels, streek.kwast));
  return { ...streek, labels, kwast: streek.kwast === 'nieuw' ? { anker: eerste } : streek.kwast };
}

/** The map that a hand begins from where there is no design yet: today; who is in no regio is one by themselves. */
export function beginOf(vandaag: ArrayLike<number>): Int32Array {
  return Int32Array.from(vandaag, (r, g) => (r < 0 ? vandaag.length + g : r));
}
