import { axisX, axisY, gridY, type Markish } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { korps } from './tekening.ts';

const letters = { fill: kleur.zacht, fontSize: korps } as const;

/** The axis at the side: a line across at each value, its text in front, what it is of on top. */
export function drawAsY(
  waarden: readonly number[],
  schrijf: (waarde: number) => string,
  naam: string | null,
): Markish[] {
  return [
    gridY(waarden, { stroke: kleur.lijn, strokeOpacity: 1 }),
    axisY(waarden, {
      // As text, for Plot leaves out some of the values of a logarithmic axis.
      text: (waarde: number) => schrijf(waarde),
      label: naam === null ? null : `↑ ${naam}`,
      tickSize: 0,
      tickPadding: 8,
      ...letters,
    }),
  ];
}

/** The axis below: a mark at each value, its text below, what it is of at the right. */
export function drawAsX(
  waarden: readonly number[],
  schrijf: (waarde: number) => string,
  naam: string | null,
): Markish[] {
  return [
    axisX(waarden, {
      text: (waarde: number) => schrijf(waarde),
      label: naam === null ? null : `${naam} →`,
      labelAnchor: 'right',
      labelOffset: 40,
      tickSize: naam === null ? 0 : 5,
      tickPadding: naam === null ? 12 : 6,
      stroke: kleur.zacht,
      ...letters,
    }),
  ];
}

/** Round values from nothing to a little above the highest, at most five of them. */
export function roundAantallen(hoogste: number): number[] {
  const stap = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000].find((s) => hoogste / s <= 4) ?? 5000;
  return Array.from({ length: Math.ceil(Math.max(hoogste, 1) / stap) + 1 }, (_, k) => k * stap);
}

/** Round values around all that there are, at most seven of them. */
export function roundBedragen(waarden: readonly number[]): number[] {
  const bekend = waarden.filter(Number.isFinite);
  const laag = Math.min(0, ...bekend);
  const hoog = Math.max(0, ...bekend, laag + 1e-6);
  const macht = 10 ** Math.floor(Math.log10((hoog - laag) / 6));
  const stap = ([1, 2, 5, 10].find((keer) => (hoog - laag) / (keer * macht) <= 5) ?? 20) * macht;
  const eerste = Math.floor(laag / stap + 1e-9);
  const laatste = Math.ceil(hoog / stap - 1e-9);
  return Array.from({ length: laatste - eerste + 1 }, (_, k) => (eerste + k) * stap);
}

/** Round values from just below the lowest to just above the highest, at most seven of them. */
export function roundTussen(waarden: readonly number[]): number[] {
  const bekend = waarden.filter(Number.isFinite);
  const laag = Math.min(...bekend, Math.max(...bekend) - 1e-9);
  const hoog = Math.max(...bekend, laag + 1e-6);
  const macht = 10 ** Math.floor(Math.log10((hoog - laag) / 5));
  const stap = ([1, 2, 5, 10].find((keer) => (hoog - laag) / (keer * macht) <= 5) ?? 20) * macht;
  const eerste = Math.floor(laag / stap + 1e-9);
  const laatste = Math.max(Math.ceil(hoog / stap - 1e-9), eerste + 1);
  return Array.from({ length: laatste - eerste + 1 }, (_, k) => (eerste + k) * stap);
}
