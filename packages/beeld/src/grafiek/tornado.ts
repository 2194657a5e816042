import { barX, type Markish, ruleX, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawRegels } from './regels.ts';
import { korps, type Tekendocument, type Tekening } from './tekening.ts';

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

function drawBalken(regels: readonly Tornadoregel[], links: number): Markish[] {
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
  { regels, midden, asX, schrijf }: Tornadobeeld,
  { breedte }: { readonly breedte: number },
  document: Tekendocument,
): Tekening {
  return drawRegels(
    {
      namen: regels.map(({ naam }) => naam),
      waarden: [midden, ...regels.flatMap(({ laag, hoog }) => [laag, hoog])],
      hoogte: 46,
      breedte,
      asX,
      schrijf,
      teken: (as, links) => [
        ...as,
        ...drawBalken(regels, links),
        ruleX([midden], { stroke: kleur.hoofd, strokeWidth: 2 }),
      ],
    },
    document,
  );
}
