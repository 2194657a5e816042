import { type Markish, rectY, ruleX, ruleY, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, drawAsY, roundAantallen } from './assen.ts';
import { drawPlot, korps, type Tekendocument, type Tekening } from './tekening.ts';

/** A bar of the histogram: so many values from `van` up to `tot`. */
interface Staaf {
  readonly van: number;
  readonly tot: number;
  readonly aantal: number;
  readonly kleur: string;
  /** What a pointer on it tells. */
  readonly uitleg: string;
}

/** How values are spread, with one of them pointed out. */
export interface Verdelingbeeld {
  readonly staven: readonly Staaf[];
  readonly asX: string;
  readonly asY: string;
  readonly schrijfX: (waarde: number) => string;
  readonly schrijfY: (aantal: number) => string;
  /** The one that is pointed out: its name, its value, and the bar that it is in. */
  readonly hoofd?: { readonly naam: string; readonly waarde: number; readonly staaf: number } | undefined;
}

/** The bounds of the bars, thinned to what fits. */
function boundsOf(staven: readonly Staaf[], breedte: number): number[] {
  const grenzen = [...staven.map(({ van }) => van), ...staven.slice(-1).map(({ tot }) => tot)];
  const elke = Math.ceil((grenzen.length * 44) / breedte);
  return grenzen.filter((_, i) => i % elke === 0);
}

function drawHoofd({ staven, hoofd }: Verdelingbeeld) {
  if (!hoofd) return [];
  const staaf = staven[hoofd.staaf];
  const midden = ((staven[0]?.van ?? 0) + (staven.at(-1)?.tot ?? 1)) / 2;
  const rechts = hoofd.waarde > midden;
  return [
    rectY(staaf ? [staaf] : [], {
      x1: 'van',
      x2: 'tot',
      y: 'aantal',
      fill: 'none',
      stroke: kleur.hoofd,
      strokeWidth: 3,
    }),
    ruleX([hoofd.waarde], { stroke: kleur.hoofd, strokeWidth: 2 }),
    text([hoofd.naam], {
      x: () => hoofd.waarde,
      frameAnchor: 'top',
      text: (naam: string) => naam,
      dy: -18,
      dx: rechts ? -6 : 6,
      textAnchor: rechts ? 'end' : 'start',
      fontSize: 14,
      fontWeight: 600,
      fill: kleur.hoofd,
      stroke: '#fff',
      strokeWidth: 3,
    }),
  ];
}

function drawStaven({ staven, schrijfY }: Verdelingbeeld): Markish[] {
  return [
    rectY(staven, {
      x1: 'van',
      x2: 'tot',
      y: 'aantal',
      fill: 'kleur',
      insetLeft: 0.5,
      insetRight: 0.5,
      title: 'uitleg',
    }),
    ruleY([0], { stroke: kleur.zacht }),
    text(
      staven.filter(({ aantal }) => aantal > 0),
      {
        x: ({ van, tot }: Staaf) => (van + tot) / 2,
        y: 'aantal',
        dy: -8,
        text: ({ aantal }: Staaf) => schrijfY(aantal),
        fontSize: korps,
        fill: kleur.zacht,
        stroke: '#fff',
        strokeWidth: 3,
      },
    ),
  ];
}

/** Draws the bars in the colours of the map, each with its number. */
export function drawVerdeling(
  beeld: Verdelingbeeld,
  { breedte, hoogte }: { readonly breedte: number; readonly hoogte: number },
  document: Tekendocument,
): Tekening {
  const { staven, asX, asY, schrijfX, schrijfY } = beeld;
  const strepen = roundAantallen(Math.max(...staven.map(({ aantal }) => aantal)));
  return drawPlot(
    {
      width: breedte,
      height: hoogte,
      marginTop: 44,
      marginRight: 24,
      marginBottom: 46,
      marginLeft: 44,
      x: { type: 'linear', domain: [staven[0]?.van ?? 0, staven.at(-1)?.tot ?? 1] },
      y: { type: 'linear', domain: [0, strepen.at(-1) ?? 1] },
      // The hues of the bars are colours, not values to give one to.
      color: { type: 'identity' },
      marks: [
        ...drawAsY(strepen, schrijfY, asY),
        ...drawAsX(boundsOf(staven, breedte), schrijfX, asX),
        ...drawStaven(beeld),
        ...drawHoofd(beeld),
      ],
    },
    document,
  );
}
