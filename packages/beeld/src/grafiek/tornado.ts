import { barX, type Markish, ruleX, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, roundBedragen } from './assen.ts';
import { drawPlot, korps, type Tekendocument, type Tekening } from './tekening.ts';

interface Tornadoregel {
  readonly naam: string;
  /** The outcome at the low and at the high end of the assumption. */
  readonly laag: number;
  readonly hoog: number;
}

/** What each assumption does to the outcome, widest first. */
export interface Tornadobeeld {
  readonly regels: readonly Tornadoregel[];
  /** The outcome as things are. */
  readonly midden: number;
  readonly asX: string;
  readonly schrijf: (waarde: number) => string;
}

const regelhoogte = 46;

/** The name stands above its bar: on a phone there is no room beside it. */
function drawRegels(regels: readonly Tornadoregel[], links: number): Markish[] {
  const eind = ({ laag, hoog }: Tornadoregel) => [Math.min(laag, hoog), Math.max(laag, hoog)] as const;
  return [
    barX(regels, {
      x1: (r: Tornadoregel) => eind(r)[0],
      x2: (r: Tornadoregel) => eind(r)[1],
      y: 'naam',
      fill: kleur.blauw,
      fillOpacity: 0.75,
      insetTop: 22,
      insetBottom: 4,
    }),
    text(regels, {
      x: () => links,
      y: 'naam',
      text: 'naam',
      dy: -11,
      textAnchor: 'start',
      fontSize: korps + 1,
      fill: kleur.inkt,
    }),
  ];
}

/** Draws the bars around the outcome as things are. */
export function drawTornado(
  beeld: Tornadobeeld,
  { breedte }: { readonly breedte: number },
  document: Tekendocument,
): Tekening {
  const { regels, midden, asX, schrijf } = beeld;
  const strepen = roundBedragen([midden, ...regels.flatMap(({ laag, hoog }) => [laag, hoog])]);
  const elke = Math.ceil((strepen.length * 80) / breedte);
  return drawPlot(
    {
      width: breedte,
      height: regels.length * regelhoogte + 52,
      marginTop: 6,
      marginRight: 24,
      marginBottom: 46,
      marginLeft: 24,
      x: { type: 'linear', domain: [strepen[0] ?? 0, strepen.at(-1) ?? 1] },
      y: { type: 'band', domain: regels.map(({ naam }) => naam), axis: null },
      marks: [
        ...drawAsX(
          strepen.filter((_, k) => k % elke === 0),
          schrijf,
          asX,
        ),
        ...drawRegels(regels, strepen[0] ?? 0),
        ruleX([midden], { stroke: kleur.hoofd, strokeWidth: 2 }),
      ],
    },
    document,
  );
}
