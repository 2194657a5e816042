import { el, type SvgElement, tenth, textLines } from '../svg/index.ts';

/** A place on the map: what it looks like, in units of the map of the whole country. */
const puntvormen = {
  punt: { r: 3, fill: '#fff', stroke: '#001a40', 'stroke-width': 1.6 },
  'vol punt': { r: 4, fill: '#001a40', stroke: '#fff', 'stroke-width': 1 },
} as const;

/** Open, or filled: they differ without colour. */
export type Puntvorm = keyof typeof puntvormen;

/** A place as a dot, drawn so much finer. */
export function drawPunt(
  vorm: Puntvorm,
  [cx, cy]: readonly [x: number, y: number],
  fijn: number,
): SvgElement {
  const { r, 'stroke-width': dikte, ...kleur } = puntvormen[vorm];
  return el('circle', { cx, cy, r: tenth(r * fijn), ...kleur, 'stroke-width': tenth(dikte * fijn) });
}

/** A mark of the map, and what it means. */
export interface Legendateken {
  readonly teken: 'strepen' | 'stippen' | 'arcering' | Puntvorm;
  readonly tekst: string;
}

/** A line of the legend: a colour, or a mark. */
export type Legendaregel = Legendateken | { readonly kleur: string; readonly tekst: string };

const regelhoogte = 20;
const breed = 22;
const hoog = 14;

/** What fills the sample of a mark. Stripes are shown in two of the hues of regio's. */
function drawMonster(regel: Legendaregel, x: number, y: number): SvgElement[] {
  const vlak = (fill: string, meer = {}) => el('rect', { x, y, width: breed, height: hoog, fill, ...meer });
  const rand = { stroke: '#586c88', 'stroke-width': 0.5 };
  if ('kleur' in regel) return [vlak(regel.kleur, rand)];
  if (regel.teken === 'arcering') return [vlak('url(#arcering)', rand)];
  if (regel.teken === 'punt' || regel.teken === 'vol punt')
    return [drawPunt(regel.teken, [x + breed / 2, y + hoog / 2], 1.4)];
  if (regel.teken === 'stippen') return [vlak('#d3e3bb', rand), vlak('url(#stippen)')];
  const baan = breed / 4;
  return [
    ...['#77aadd', '#eedd88', '#77aadd', '#eedd88'].map((fill, i) =>
      el('rect', { x: x + i * baan, y, width: baan, height: hoog, fill }),
    ),
    vlak('none', rand),
  ];
}

/** The legend, with its left top here; white behind it, so that no border runs through. */
export function drawLegenda(regels: readonly Legendaregel[], x: number, y: number): SvgElement {
  if (regels.length === 0) return el('g');
  const breedte = 44 + 7 * Math.max(...regels.map(({ tekst }) => tekst.length));
  return el('g', {}, [
    el('rect', { x, y: y - 8, width: breedte, height: regels.length * regelhoogte + 10, fill: '#fff' }),
    ...regels.flatMap((regel, i) => [
      ...drawMonster(regel, x, y + i * regelhoogte),
      ...textLines([regel.tekst], { x: x + 30, y: y + i * regelhoogte + 12, korps: 12.5 }),
    ]),
  ]);
}
