import { dot, link, type Markish, ruleX, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawRegels } from './regels.ts';
import { korps, type Tekendocument, type Tekening } from './tekening.ts';

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

function drawWegen(
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
  return drawRegels(
    {
      namen: regels.map(({ naam }) => naam),
      waarden: regels.flatMap(({ nu, straks }) => [nu, straks]),
      hoogte: 40,
      breedte,
      asX,
      schrijf,
      teken: (as, links) => [ruleX([0], { stroke: kleur.lijn }), ...drawWegen(regels, links, schrijf), ...as],
    },
    document,
  );
}
