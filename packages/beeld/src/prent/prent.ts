import { el, type SvgElement, schrift, textLines, toText, wrap } from '../svg/index.ts';
import { kleur } from './kleur.ts';

/** The signs of a chart: closed dot, open dot, line of a herindeling. */
export type Grafiekteken = 'dicht' | 'open' | 'streep';

/** Charts as a picture of its own: title, signs and source included. */
export interface Grafiekprent {
  readonly titel: string;
  readonly ondertitel?: string | undefined;
  readonly grafieken: readonly { readonly titel: string; readonly svg: SvgElement }[];
  readonly uitleg?: readonly { readonly teken: Grafiekteken; readonly tekst: string }[];
  readonly bron: string;
}

/** Of most pictures; a wider chart makes a wider one. */
const gewoneBreedte = 800;
const marge = 32;

/** Room for a chart in a picture. */
export const prentbreedte: number = gewoneBreedte - 2 * marge;

function drawTeken(teken: Grafiekteken, x: number, y: number): SvgElement {
  if (teken === 'streep')
    return el('line', {
      x1: x,
      x2: x,
      y1: y - 7,
      y2: y + 7,
      stroke: kleur.hoofd,
      'stroke-width': 1.5,
      'stroke-dasharray': '5 3',
    });
  const dicht = teken === 'dicht';
  return el('circle', {
    cx: x,
    cy: y,
    r: 4.5,
    fill: dicht ? kleur.blauw : '#fff',
    stroke: dicht ? kleur.blauw : kleur.afgeleid,
    'stroke-width': 2,
  });
}

/** Charts under each other, from a height; and the height where they end. */
function stack(grafieken: Grafiekprent['grafieken'], vanaf: number): { delen: SvgElement[]; onder: number } {
  let y = vanaf;
  const delen = grafieken.flatMap(({ titel, svg }) => {
    const kop =
      titel === '' ? [] : textLines([titel], { x: marge, y: y + 14, korps: 15 }, { 'font-weight': 600 });
    const boven = y + (titel === '' ? 0 : 22);
    y = boven + Number(svg.kenmerken.height) + 20;
    return [...kop, { ...svg, kenmerken: { ...svg.kenmerken, x: marge, y: boven } }];
  });
  return { delen, onder: y };
}

/** The picture as SVG text. */
export function drawGrafiekprent({
  titel,
  ondertitel = '',
  grafieken,
  uitleg = [],
  bron,
}: Grafiekprent): string {
  const breedte = Math.max(
    gewoneBreedte,
    ...grafieken.map(({ svg }) => Number(svg.kenmerken.width) + 2 * marge),
  );
  const kop = wrap(titel, 62);
  const onderkop = wrap(ondertitel, 104);
  const voet = wrap(bron, 120);
  const boven = 34 + kop.length * 29 + (onderkop.length > 0 ? onderkop.length * 18 + 10 : 0);
  const { delen, onder } = stack(grafieken, boven);
  const hoogte = onder + uitleg.length * 22 + voet.length * 15 + 24;
  return toText(
    el(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: breedte,
        height: hoogte,
        viewBox: `0 0 ${breedte} ${hoogte}`,
        role: 'img',
        'font-family': schrift,
        fill: kleur.inkt,
      },
      [
        el('title', {}, titel),
        el('rect', { width: '100%', height: '100%', fill: '#fff' }),
        ...textLines(kop, { x: marge, y: 48, korps: 22 }, { 'font-weight': 600 }),
        ...textLines(onderkop, { x: marge, y: 46 + kop.length * 29, korps: 13.5 }, { fill: kleur.zacht }),
        ...delen,
        ...uitleg.flatMap(({ teken, tekst }, i) => [
          drawTeken(teken, marge + 8, onder + i * 22 + 6),
          ...textLines([tekst], { x: marge + 26, y: onder + i * 22 + 10, korps: 12.5 }),
        ]),
        ...textLines(
          voet,
          { x: marge, y: onder + uitleg.length * 22 + 22, korps: 11 },
          { fill: kleur.zacht },
        ),
      ],
    ),
  );
}
