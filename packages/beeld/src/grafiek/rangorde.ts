import { dot, type Markish, ruleY, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, drawAsY, roundBedragen } from './assen.ts';
import { drawPlot, korps, type Tekendocument, type Tekening } from './tekening.ts';

interface Rangpunt {
  readonly naam: string;
  readonly waarde: number;
}

/** All gemeenten in a row, from the greatest loss to the greatest gain, with one of them pointed out. */
export interface Rangordebeeld {
  readonly punten: readonly Rangpunt[];
  readonly hoofd?: string | undefined;
  readonly asX: string;
  readonly asY: string;
  readonly schrijf: (waarde: number) => string;
}

interface Geplaatst extends Rangpunt {
  readonly plaats: number;
}

function drawHoofd(punten: readonly Geplaatst[], { hoofd, schrijf }: Rangordebeeld): Markish[] {
  const eigen = punten.filter(({ naam }) => naam === hoofd);
  const links = (eigen[0]?.plaats ?? 0) > punten.length / 2;
  return [
    dot(eigen, { x: 'plaats', y: 'waarde', r: 7, fill: kleur.hoofd, stroke: '#fff', strokeWidth: 2 }),
    text(eigen, {
      x: 'plaats',
      y: 'waarde',
      text: ({ naam, waarde }: Geplaatst) => `${naam}: ${schrijf(waarde)}`,
      dx: links ? -12 : 12,
      dy: links ? -12 : 14,
      textAnchor: links ? 'end' : 'start',
      fontSize: korps + 2,
      fontWeight: 600,
      fill: kleur.hoofd,
      stroke: '#fff',
      strokeWidth: 3,
    }),
  ];
}

/** Draws the row of dots; a pointer on a dot names it. */
export function drawRangorde(
  beeld: Rangordebeeld,
  { breedte, hoogte }: { readonly breedte: number; readonly hoogte: number },
  document: Tekendocument,
): Tekening {
  const punten = beeld.punten
    .toSorted((a, b) => a.waarde - b.waarde)
    .map((punt, k): Geplaatst => ({ ...punt, plaats: k + 1 }));
  const strepen = roundBedragen(punten.map(({ waarde }) => waarde));
  const { asX, asY, schrijf } = beeld;
  return drawPlot(
    {
      width: breedte,
      height: hoogte,
      marginTop: 34,
      marginRight: 16,
      marginBottom: 42,
      marginLeft: 58,
      x: { type: 'linear', domain: [0, punten.length + 1] },
      y: { type: 'linear', domain: [strepen[0] ?? 0, strepen.at(-1) ?? 1] },
      marks: [
        ...drawAsY(strepen, schrijf, asY),
        ...drawAsX([1, punten.length], String, asX),
        ruleY([0], { stroke: kleur.zacht }),
        dot(punten, {
          x: 'plaats',
          y: 'waarde',
          r: 3.5,
          fill: kleur.blauw,
          title: ({ naam, waarde }: Geplaatst) => `${naam}: ${schrijf(waarde)}`,
        }),
        ...drawHoofd(punten, beeld),
      ],
    },
    document,
  );
}
