import { areaY, line, type Markish, ruleX, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, drawAsY, roundBedragen } from './assen.ts';
import { drawPlot, korps, type Tekendocument, type Tekening } from './tekening.ts';

/** A year: what there is, what it is expected to cost, and between what that may lie. */
interface Waaierjaar {
  readonly jaar: number;
  readonly budget: number;
  readonly kosten: number;
  /** Of the cost, at 5, 25, 75 and 95 %; absent where no range was computed. */
  readonly band?: readonly [number, number, number, number] | undefined;
}

/** Budget and cost through the years, with how far the cost may lie apart. */
export interface Waaierbeeld {
  readonly jaren: readonly Waaierjaar[];
  /** The year that the page is about. */
  readonly jaar: number;
  readonly budget: string;
  readonly kosten: string;
  readonly asY: string;
  readonly schrijf: (waarde: number) => string;
}

const blauw = '#255893';
const oranje = kleur.hoofd;

function drawBanden(jaren: readonly Waaierjaar[]): Markish[] {
  const met = jaren.filter(({ band }) => band !== undefined);
  return (
    [
      [0, 3, 0.14],
      [1, 2, 0.22],
    ] as const
  ).map(([laag, hoog, fillOpacity]) =>
    areaY(met, {
      x: 'jaar',
      y1: ({ band }: Waaierjaar) => band?.[laag] ?? 0,
      y2: ({ band }: Waaierjaar) => band?.[hoog] ?? 0,
      fill: oranje,
      fillOpacity,
    }),
  );
}

/** The names at the end of their lines; the higher one above its line, the lower one below. */
function drawNamen({ jaren, budget, kosten }: Waaierbeeld): Markish[] {
  const eind = jaren.at(-1);
  if (!eind) return [];
  const boven = eind.budget >= eind.kosten;
  return [
    { naam: budget, y: eind.budget, dy: boven ? -10 : 12, fill: blauw },
    { naam: kosten, y: eind.kosten, dy: boven ? 12 : -10, fill: oranje },
  ].map(({ naam, y, dy, fill }) =>
    text([naam], {
      x: () => eind.jaar,
      y: () => y,
      text: (tekst: string) => tekst,
      dy,
      textAnchor: 'end',
      fontSize: korps + 1,
      fontWeight: 600,
      fill,
      stroke: '#fff',
      strokeWidth: 3,
    }),
  );
}

/** Draws the fan: budget as a line, cost as a broken line in its bands. */
export function drawWaaier(
  beeld: Waaierbeeld,
  { breedte, hoogte }: { readonly breedte: number; readonly hoogte: number },
  document: Tekendocument,
): Tekening {
  const { jaren, asY, schrijf, jaar } = beeld;
  const strepen = roundBedragen(
    jaren.flatMap(({ budget, kosten, band }) => [budget, kosten, ...(band ?? [])]),
  );
  const elke = Math.ceil((jaren.length * 46) / breedte);
  const plek = { x: 'jaar', strokeWidth: 2.5 } as const;
  return drawPlot(
    {
      width: breedte,
      height: hoogte,
      marginTop: 30,
      marginRight: 20,
      marginBottom: 34,
      marginLeft: 58,
      x: { type: 'linear', domain: [jaren[0]?.jaar ?? 0, jaren.at(-1)?.jaar ?? 1] },
      y: { type: 'linear', domain: [strepen[0] ?? 0, strepen.at(-1) ?? 1] },
      marks: [
        ...drawAsY(strepen, schrijf, asY),
        ...drawAsX(
          jaren.map((j) => j.jaar).filter((_, k) => k % elke === 0),
          String,
          null,
        ),
        ...drawBanden(jaren),
        ruleX([jaar], { stroke: kleur.zacht, strokeDasharray: '2 3' }),
        line(jaren, { ...plek, y: 'kosten', stroke: oranje, strokeDasharray: '6 4' }),
        line(jaren, { ...plek, y: 'budget', stroke: blauw }),
        ...drawNamen(beeld),
      ],
    },
    document,
  );
}
