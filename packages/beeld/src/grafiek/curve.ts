import { dot, line, type Markish, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, drawAsY, roundTussen } from './assen.ts';
import { drawPlot, korps, type Tekendocument, type Tekening } from './tekening.ts';

/** A map by how many regions it has, and how well they agree (0–1). */
export interface Curveplek {
  readonly regios: number;
  readonly overeenkomst: number;
}

/** The curve from coarse to fine, beside today's indelingen. */
export interface Curvebeeld {
  /** In the order of the line. */
  readonly punten: readonly Curveplek[];
  /** More maps, that are not on the line. */
  readonly ernaast?: readonly Curveplek[];
  /** Both axes count evenly, between what there is; else the one below is logarithmic, in numbers of regions. */
  readonly gelijkmatig?: boolean;
  /** Today's indelingen, each with its name. */
  readonly vandaag: readonly (Curveplek & { readonly naam: string })[];
  readonly asX: string;
  readonly asY: string;
  readonly schrijfX: (regios: number) => string;
  readonly schrijfY: (overeenkomst: number) => string;
}

/** Round marks of a logarithmic axis of numbers of regions, which run from 2 to 500. */
const ronde = [1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100, 150, 200, 300, 400, 500] as const;

/** The marks from the last at or below the lowest to the first at or above the highest. */
export function roundRegios(aantallen: readonly number[]): number[] {
  const laag = Math.max(1, Math.min(...aantallen));
  const hoog = Math.max(...aantallen, laag * 2);
  const begin = Math.max(...ronde.filter((r) => r <= laag));
  const eind = Math.min(...ronde.filter((r) => r >= hoog), 500);
  return ronde.filter((r) => r >= begin && r <= eind);
}

/** From the tenth below the lowest to the tenth above the highest. */
export function roundOvereenkomst(waarden: readonly number[]): number[] {
  const bekend = waarden.filter((x) => !Number.isNaN(x));
  const laag = Math.floor(Math.min(...bekend, 0.9) * 10);
  const hoog = Math.max(Math.ceil(Math.max(...bekend, 0) * 10), laag + 1);
  return Array.from({ length: hoog - laag + 1 }, (_, k) => (laag + k) / 10);
}

const breedteVanLetter = 6.4;
const regelhoogte = 15;
/** From the middle of a square to its name. */
const afstand = 9;

type Vandaagplek = Curvebeeld['vandaag'][number];
type Rand = readonly [x0: number, x1: number, y: number];

/** A name and the side of its square that it stands on. */
interface Naam extends Vandaagplek {
  readonly links: boolean;
}

/** Pieces of the line between its dots, each as wide as a dot. */
function alongLine(punten: readonly Curveplek[], plaats: Tekening['plaats']): Rand[] {
  const plekken = punten.map(({ regios, overeenkomst }) => plaats(regios, overeenkomst));
  return plekken.flatMap(([x, y], i) => {
    const [x2, y2] = plekken[i + 1] ?? [x, y];
    const stukken = Math.max(1, Math.ceil(Math.hypot(x2 - x, y2 - y) / 12));
    return Array.from({ length: stukken }, (_, k): Rand => {
      const midden = x + ((x2 - x) * k) / stukken;
      return [midden - 7, midden + 7, y + ((y2 - y) * k) / stukken];
    });
  });
}

/**
 * Names that stay clear of each other, of the line, of the squares and of the edges; the best agreeing first, at the right if it
 * can be, else at the left. The pointer names the others.
 */
function chooseNamen({ punten, vandaag }: Curvebeeld, plaats: Tekening['plaats'], breedte: number): Naam[] {
  const around = ({ regios, overeenkomst }: Curveplek, ruimte: number): Rand => {
    const [x, y] = plaats(regios, overeenkomst);
    return [x - ruimte, x + ruimte, y];
  };
  const bezet = [...vandaag.map((punt) => around(punt, 6)), ...alongLine(punten, plaats)];
  const isFree = ([x0, x1, y]: Rand) =>
    x0 > 48 && x1 < breedte && bezet.every(([a, b, h]) => x1 < a || x0 > b || Math.abs(y - h) > regelhoogte);
  return [...vandaag]
    .sort((a, b) => b.overeenkomst - a.overeenkomst)
    .flatMap((punt) => {
      const [x, y] = plaats(punt.regios, punt.overeenkomst);
      const lengte = punt.naam.length * breedteVanLetter;
      const kansen: Rand[] = [
        [x + afstand - 1, x + afstand + lengte, y],
        [x - afstand - lengte, x - afstand + 1, y],
      ];
      const gekozen = kansen.findIndex(isFree);
      const rand = kansen[gekozen];
      if (!rand) return [];
      bezet.push(rand);
      return [{ ...punt, links: gekozen === 1 }];
    });
}

const plek = { x: 'regios', y: 'overeenkomst' } as const;

function drawPunten({ punten, ernaast = [], schrijfX, schrijfY }: Curvebeeld): Markish[] {
  return [
    dot(ernaast, { ...plek, r: 4, fill: '#fff', stroke: kleur.blauw, strokeWidth: 1.5 }),
    line(punten, { ...plek, stroke: kleur.blauw, strokeWidth: 2 }),
    dot(punten, {
      ...plek,
      r: 5,
      fill: kleur.blauw,
      title: (p: Curveplek) => `${schrijfX(p.regios)} · ${schrijfY(p.overeenkomst)}`,
    }),
  ];
}

function drawVandaag({ vandaag, schrijfX, schrijfY }: Curvebeeld, namen: readonly Naam[]): Markish[] {
  return [
    dot(vandaag, {
      ...plek,
      symbol: 'square',
      r: 4.5,
      fill: '#fff',
      stroke: kleur.hoofd,
      strokeWidth: 2,
      title: ({ naam, regios, overeenkomst }: Vandaagplek) =>
        `${naam}: ${schrijfX(regios)} · ${schrijfY(overeenkomst)}`,
    }),
    ...[false, true].map((links) =>
      text(
        namen.filter((naam) => naam.links === links),
        {
          ...plek,
          text: 'naam',
          dx: links ? -afstand : afstand,
          textAnchor: links ? 'end' : 'start',
          fontSize: korps,
          fill: kleur.hoofd,
          stroke: '#fff',
          strokeWidth: 3,
        },
      ),
    ),
  ];
}

/** Draws the curve; `plaats` tells where its dots are, for what lies over them on a page. */
export function drawCurve(
  beeld: Curvebeeld,
  { breedte, hoogte }: { readonly breedte: number; readonly hoogte: number },
  document: Tekendocument,
): Tekening {
  const alles = [...beeld.punten, ...(beeld.ernaast ?? []), ...beeld.vandaag];
  const { gelijkmatig = false } = beeld;
  const strepenX = (gelijkmatig ? roundTussen : roundRegios)(alles.map(({ regios }) => regios));
  const strepenY = (gelijkmatig ? roundTussen : roundOvereenkomst)(
    alles.map(({ overeenkomst }) => overeenkomst),
  );
  const krap = breedte < 500;
  const draw = (namen: readonly Naam[]): Tekening =>
    drawPlot(
      {
        width: breedte,
        height: hoogte,
        marginTop: 34,
        marginRight: 20,
        marginBottom: 46,
        marginLeft: 48,
        x: { type: gelijkmatig ? 'linear' : 'log', domain: [strepenX[0] ?? 1, strepenX.at(-1) ?? 2] },
        y: { type: 'linear', domain: [strepenY[0] ?? 0, strepenY.at(-1) ?? 1] },
        marks: [
          ...drawAsY(strepenY, beeld.schrijfY, beeld.asY),
          ...drawAsX(
            strepenX.filter((_, i) => gelijkmatig || !krap || i % 2 === 0),
            beeld.schrijfX,
            beeld.asX,
          ),
          ...drawPunten(beeld),
          ...drawVandaag(beeld, namen),
        ],
      },
      document,
    );
  // First without names, to know where the points are.
  return draw(chooseNamen(beeld, draw([]).plaats, breedte));
}
