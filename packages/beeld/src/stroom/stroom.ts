import { shortenNamen } from '../kaart/index.ts';
import { kleur } from '../prent/index.ts';
import { el, type SvgElement, schrift, tenth } from '../svg/index.ts';
import { type Band, type Knoop, layOutStroom, type Stromen } from './layout.ts';

/** Two indelingen side by side, and the gemeenten that go from a regio of the one to a regio of the other. */
export interface Stroombeeld extends Stromen {
  /** What a regio of a side is called, by its number. */
  readonly naamVan: (zijde: 'a' | 'b', regio: number) => string;
  /** Colour of each regio of a. */
  readonly tinten: readonly string[];
  /** Which bands stand out; all, unless said otherwise. */
  readonly isBij?: ((band: { readonly a: number; readonly b: number }) => boolean) | undefined;
}

const breedte = 900;
/** Room for the names. */
const kantlijn = 230;
const balk = 7;
const letters = 34;

function padVan({ y0, y1, hoogte }: Band): string {
  const x0 = kantlijn + balk;
  const x1 = breedte - kantlijn - balk;
  const m = (x0 + x1) / 2;
  const f = (y: number) => y.toFixed(1);
  return `M${x0},${f(y0)}C${m},${f(y0)} ${m},${f(y1)} ${x1},${f(y1)}V${f(y1 + hoogte)}C${m},${f(y1 + hoogte)} ${m},${f(y0 + hoogte)} ${x0},${f(y0 + hoogte)}Z`;
}

/** Who points at a part points at a regio: a page reads it from these. */
function aim(zijde: 'a' | 'b', regio: number) {
  return { 'data-zijde': zijde, 'data-regio': regio };
}

function drawBand(band: Band, { naamVan, tinten, isBij }: Stroombeeld): SvgElement {
  const { a, b, gemeenten } = band;
  return el(
    'path',
    {
      d: padVan(band),
      fill: tinten[a],
      'fill-opacity': !isBij || isBij(band) ? 0.75 : 0.15,
      ...aim('a', a),
    },
    [el('title', {}, `${naamVan('a', a)} → ${naamVan('b', b)}: ${gemeenten}`)],
  );
}

function drawKnoop(
  zijde: 'a' | 'b',
  { regio, y, hoogte }: Knoop,
  kort: string,
  beeld: Stroombeeld,
): SvgElement {
  const x = zijde === 'a' ? kantlijn : breedte - kantlijn - balk;
  const naam = beeld.naamVan(zijde, regio);
  return el('g', aim(zijde, regio), [
    el('title', {}, naam),
    el('rect', {
      x,
      y: tenth(y),
      width: balk,
      height: tenth(Math.max(hoogte, 1)),
      fill: (zijde === 'a' ? beeld.tinten[regio] : undefined) ?? kleur.zacht,
      stroke: kleur.zacht,
      'stroke-width': 0.5,
    }),
    el(
      'text',
      {
        x: zijde === 'a' ? x - 6 : x + balk + 6,
        y: tenth(y + hoogte / 2 + 4),
        'text-anchor': zijde === 'a' ? 'end' : 'start',
      },
      kort,
    ),
  ]);
}

/** The regio's of a side, each with as much of its name as there is room for; the pointer tells all of it. */
function drawZijde(zijde: 'a' | 'b', knopen: readonly Knoop[], beeld: Stroombeeld): SvgElement[] {
  const namen = shortenNamen(knopen.map(({ regio }) => beeld.naamVan(zijde, regio)));
  return knopen.map((knoop, i) => {
    const naam = namen[i] ?? '';
    const kort = naam.length > letters ? `${naam.slice(0, letters - 1)}…` : naam;
    return drawKnoop(zijde, knoop, kort, beeld);
  });
}

/** The alluvial diagram: bands in the colours of the regio's at the left, a name beside every regio. */
export function drawStroom(beeld: Stroombeeld): SvgElement {
  const { links, rechts, banden, hoogte } = layOutStroom(beeld);
  const hoog = Math.ceil(hoogte);
  return el(
    'svg',
    {
      viewBox: `0 0 ${breedte} ${hoog}`,
      width: breedte,
      height: hoog,
      'font-size': 12,
      'font-family': schrift,
      fill: kleur.inkt,
    },
    [
      ...banden.map((band) => drawBand(band, beeld)),
      ...drawZijde('a', links, beeld),
      ...drawZijde('b', rechts, beeld),
    ],
  );
}
