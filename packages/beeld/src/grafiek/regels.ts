import type { Markish } from '@observablehq/plot';
import { drawAsX, roundBedragen } from './assen.ts';
import { drawPlot, type Tekendocument, type Tekening } from './tekening.ts';

/** Lines below each other along one axis of amounts, each with its name above it: on a phone there is no room beside it. */
export interface Regelbeeld {
  /** From top to bottom. */
  readonly namen: readonly string[];
  /** All that must fit on the axis. */
  readonly waarden: readonly number[];
  readonly hoogte: number;
  readonly breedte: number;
  readonly asX: string;
  readonly schrijf: (waarde: number) => string;
  /** What stands on the lines; `links` is where the axis begins. */
  readonly teken: (as: readonly Markish[], links: number) => readonly Markish[];
}

/** Draws them. */
export function drawRegels(
  { namen, waarden, hoogte, breedte, asX, schrijf, teken }: Regelbeeld,
  document: Tekendocument,
): Tekening {
  const strepen = roundBedragen(waarden);
  const elke = Math.ceil((strepen.length * 80) / breedte);
  const as = drawAsX(
    strepen.filter((_, k) => k % elke === 0),
    schrijf,
    asX,
  );
  return drawPlot(
    {
      width: breedte,
      height: namen.length * hoogte + 52,
      marginTop: 6,
      marginRight: 34,
      marginBottom: 46,
      marginLeft: 34,
      x: { type: 'linear', domain: [strepen[0] ?? 0, strepen.at(-1) ?? 1] },
      y: { type: 'band', domain: [...namen], axis: null },
      marks: [...teken(as, strepen[0] ?? 0)],
    },
    document,
  );
}
