import { type PlotOptions, plot } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { el, type SvgElement, type SvgInhoud, schrift } from '../svg/index.ts';

/** What makes elements: the page's own `document`, or that of a program without a page (linkedom). */
export type Tekendocument = NonNullable<PlotOptions['document']>;

/** As much of a document's node as is read here, so that any kind of document will do. */
interface Knoop {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<Knoop>;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
}

const elementsoort = 1;
const tekstsoort = 3;

/** Numbers in an attribute to two decimals: what a picture shows, the same on every machine. */
function round(waarde: string): string {
  return waarde.replaceAll(/-?\d+\.\d{3,}(?:e-?\d+)?/gu, (getal) =>
    String(Math.round(Number(getal) * 100) / 100),
  );
}

function readNode(knoop: Knoop): SvgInhoud[] {
  if (knoop.nodeType === tekstsoort) return [knoop.textContent ?? ''];
  // The style sheet of Plot is for pages: a file and our own page say what they need in attributes.
  if (knoop.nodeType !== elementsoort || knoop.localName === 'style') return [];
  // Plot names its parts in English for who reads the picture part by part; ours is one image with a label.
  const kenmerken = Array.from(knoop.attributes, ({ name, value }) => [name, round(value)] as const).filter(
    ([naam]) => !naam.startsWith('aria-'),
  );
  return [
    el(
      knoop.localName,
      // Every kind of document has its own order.
      Object.fromEntries(kenmerken.sort(([a], [b]) => (a < b ? -1 : 1))),
      Array.from(knoop.childNodes).flatMap(readNode),
    ),
  ];
}

/** Size of the letters, in the units of the chart: at most a pixel each on a screen. */
export const korps = 12;

/** A chart by Plot, and where its scales put values. */
export interface Tekening {
  readonly svg: SvgElement;
  readonly plaats: (x: number, y: number) => readonly [x: number, y: number];
}

/** Draws a chart as elements of ours, so that page, file and test have the same. */
export function drawPlot(opties: PlotOptions, document: Tekendocument): Tekening {
  const getekend = plot({ ...opties, document, className: 'sh-plot' });
  const x = getekend.scale('x');
  const y = getekend.scale('y');
  const [gelezen] = readNode(getekend as unknown as Knoop);
  const svg = typeof gelezen === 'object' ? gelezen : el('svg');
  const { width, height, viewBox } = svg.kenmerken;
  return {
    svg: {
      ...svg,
      kenmerken: {
        viewBox,
        width,
        height,
        'font-size': korps,
        'font-family': schrift,
        'text-anchor': 'middle',
        fill: kleur.inkt,
      },
    },
    plaats: (a, b) => [Number(x?.apply(a)), Number(y?.apply(b))],
  };
}
