import { el, type SvgElement, schrift, tenth, textLines, toText, wrap } from '../svg/index.ts';
import { drawLegenda, drawPunt, type Legendateken, type Puntvorm } from './legenda.ts';
import { type Opschrift, placeNamen } from './namen.ts';
import { drawArcering, drawStippen, drawStrepen, type Strepen } from './patronen.ts';
import type { Klasse } from './schaal.ts';
import type { Kaartvorm, Venster } from './vorm.ts';

/** A map as a picture of its own: title, legend, names and source included. */
export interface Kaartprent {
  readonly vorm: Kaartvorm;
  readonly venster?: Venster | undefined;
  /** Fill of each gebied; undefined = hatched. */
  readonly kleuren: readonly (string | undefined)[];
  /** The gebied that the map is about. */
  readonly hoofd?: number | undefined;
  /** Gebieden with a doubt about them: dotted over their colour. */
  readonly twijfel?: readonly number[] | undefined;
  /** Lines over the map. */
  readonly lijnen?: readonly { readonly pad: string; readonly dikte: number; readonly kleur: string }[];
  readonly strepen?: readonly Strepen[] | undefined;
  /** Heavier lines over the fills, as one path. */
  readonly grenzen?: string | undefined;
  /** Places, drawn as dots over everything but names. */
  readonly punten?: readonly Kaartpunt[] | undefined;
  /** Names on the map, where they fit. */
  readonly opschriften?: readonly Opschrift[] | undefined;
  /** What a pointer on a gebied tells; its name, unless said otherwise. */
  readonly vertel?: ((index: number) => string) | undefined;
  readonly titel: string;
  readonly ondertitel: string;
  readonly klassen: readonly Pick<Klasse, 'kleur'>[];
  /** Labels beside the classes, in their order. */
  readonly klasseteksten: readonly string[];
  /** What else the map shows, below the classes. */
  readonly tekens?: readonly Legendateken[] | undefined;
  readonly bron: string;
}

/** A place on a map, in its units. */
interface Kaartpunt {
  readonly midden: readonly [x: number, y: number];
  readonly vorm: Puntvorm;
}

const breedte = 800;
const marge = 32;
const kaartbreedte = breedte - 2 * marge;
const inkt = '#001a40';
const zacht = '#3d5374';
/** Size of the names on a map of the whole country, in its units. */
const letter = 8.6;

function drawLijnen(prent: Prentmaat): SvgElement[] {
  const { vorm, hoofd, twijfel = [], lijnen = [], grenzen, lijn } = prent;
  const stroke = (d: string, kleur: string, dikte: number) =>
    el('path', {
      d,
      fill: 'none',
      stroke: kleur,
      'stroke-width': Number((dikte * lijn).toFixed(3)),
      'stroke-linejoin': 'round',
    });
  return [
    ...twijfel.map((i) => el('path', { d: vorm.gebieden[i]?.pad, fill: 'url(#stippen)' })),
    stroke(vorm.grenzen, '#fff', 0.6),
    ...(grenzen === undefined ? [] : [stroke(grenzen, zacht, 1.1)]),
    stroke(vorm.omtrek, '#586c88', 0.6),
    ...(hoofd === undefined ? [] : [stroke(vorm.gebieden[hoofd]?.pad ?? '', inkt, 2.2)]),
    ...lijnen.map(({ pad, dikte, kleur }) =>
      el('path', { d: pad, fill: 'none', stroke: kleur, 'stroke-width': dikte }),
    ),
  ];
}

function drawNamen({ vorm, hoofd, opschriften = [], lijn }: Prentmaat): SvgElement {
  const korps = letter * lijn;
  const kern = vorm.gebieden[hoofd ?? -1]?.code;
  return el(
    'g',
    {
      'font-size': tenth(korps),
      'font-weight': 500,
      'text-anchor': 'middle',
      // The halo: the letters are drawn over their own white edge.
      stroke: '#fff',
      'stroke-opacity': 0.88,
      'stroke-width': tenth(korps * 0.28),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    placeNamen(opschriften, korps, kern).flatMap(({ code, regels }) =>
      regels.map(({ tekst, x, y }) =>
        el('text', { x, y, 'font-weight': code === kern ? 700 : undefined }, tekst),
      ),
    ),
  );
}

/** A picture, and how much finer its map is drawn than one of the whole country. */
interface Prentmaat extends Kaartprent {
  readonly lijn: number;
}

function drawKaart(prent: Prentmaat, boven: number, hoogte: number): SvgElement {
  const { vorm, kleuren, venster = vorm.venster, vertel, punten = [], lijn } = prent;
  const vlakken = vorm.gebieden.map(({ code, naam, pad }, i) =>
    el('path', { id: code, d: pad, fill: kleuren[i] ?? 'url(#arcering)' }, [
      el('title', {}, vertel ? vertel(i) : naam),
    ]),
  );
  return el(
    'svg',
    {
      x: marge,
      y: boven,
      width: kaartbreedte,
      height: hoogte,
      viewBox: venster.map((maat) => maat.toFixed(1)).join(' '),
    },
    [
      el('g', {}, vlakken),
      el('g', { 'pointer-events': 'none' }, [
        ...drawLijnen(prent),
        ...punten.map(({ midden, vorm: hoe }) => drawPunt(hoe, midden, lijn)),
        drawNamen(prent),
      ]),
    ],
  );
}

/** The picture as SVG text: 800 units wide, white, with everything in it that it needs. */
export function drawKaartprent(prent: Kaartprent): string {
  const { vorm, venster = vorm.venster, strepen = [], klassen, klasseteksten, tekens = [] } = prent;
  const titel = wrap(prent.titel, 62);
  const onder = wrap(prent.ondertitel, 104);
  const bron = wrap(prent.bron, 120);
  const boven = 92 + (titel.length - 1) * 29 + (onder.length - 1) * 18;
  const kaarthoogte = Math.round((kaartbreedte * venster[3]) / venster[2]);
  const hoogte = boven + kaarthoogte + 40 + bron.length * 15;
  const lijn = venster[2] / vorm.venster[2];
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
        fill: inkt,
      },
      [
        el('title', {}, prent.titel),
        el('desc', {}, prent.ondertitel),
        el('defs', {}, [
          drawArcering('arcering', lijn),
          drawStippen('stippen', lijn),
          ...strepen.map((streep) => drawStrepen(streep, lijn)),
        ]),
        el('rect', { width: '100%', height: '100%', fill: '#fff' }),
        ...textLines(titel, { x: marge, y: 48, korps: 22 }, { 'font-weight': 600 }),
        ...textLines(
          onder,
          { x: marge, y: boven - 14 - (onder.length - 1) * 17.55, korps: 13.5 },
          { fill: zacht },
        ),
        drawKaart({ ...prent, lijn }, boven, kaarthoogte),
        drawLegenda(
          [...klassen.map(({ kleur }, i) => ({ kleur, tekst: klasseteksten[i] ?? '' })), ...tekens],
          marge,
          boven + 8,
        ),
        ...textLines(bron, { x: marge, y: boven + kaarthoogte + 28, korps: 11 }, { fill: zacht }),
      ],
    ),
  );
}
