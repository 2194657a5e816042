import { dot, link, type Markish, ruleX, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, roundBedragen } from './assen.ts';
import { drawPlot, korps, type Tekendocument, type Tekening } from './tekening.ts';

interface Verschuiving {
  readonly naam: string;
  readonly nu: number;
  readonly straks: number;
}

/** From what is to what comes, one line for each: an open dot, a full dot, and the way between. */
export interface Verschuivingbeeld {
  readonly regels: readonly Verschuiving[];
  readonly asX: string;
  readonly schrijf: (waarde: number) => string;
}

const regelhoogte = 40;

/** The name stands above its line: on a phone there is no room beside it. */
function drawRegels(
  regels: readonly Verschuiving[],
  links: number,
  schrijf: Verschuivingbeeld['schrijf'],
): Markish[] {
  const vertel = ({ naam, nu, straks }: Verschuiving) => `${naam}: ${schrijf(nu)} → ${schrijf(straks)}`;
  const vak = { y: 'naam', dy: 8 } as const;
  return [
    text(regels, {
      x: () => links,
      y: 'naam',
      text: vertel,
      dy: -9,
      textAnchor: 'start',
      fontSize: korps,
      fill: kleur.inkt,
    }),
    link(regels, { x1: 'nu', x2: 'straks', ...vak, stroke: kleur.afgeleid, strokeWidth: 2.5 }),
    dot(regels, { x: 'nu', ...vak, r: 5, fill: '#fff', stroke: kleur.zacht, strokeWidth: 2 }),
    dot(regels, { x: 'straks', ...vak, r: 5.5, fill: kleur.blauw }),
  ];
}

/** Draws the lines in the order given. */
export function drawVerschuiving(
  { regels, asX, schrijf }: Verschuivingbeeld,
  { breedte }: { readonly breedte: number },
  document: Tekendocument,
): Tekening {
  const strepen = roundBedragen(regels.flatMap(({ nu, straks }) => [nu, straks]));
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
        ruleX([0], { stroke: kleur.lijn }),
        ...drawRegels(regels, strepen[0] ?? 0, schrijf),
        ...drawAsX(
          strepen.filter((_, k) => k % elke === 0),
          schrijf,
          asX,
        ),
      ],
    },
    document,
  );
}
