import { areaY, line, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, drawAsY, roundBedragen } from './assen.ts';
import { drawPlot, korps, type Tekendocument, type Tekening } from './tekening.ts';

interface Padpunt {
  readonly jaar: number;
  readonly waarde: number;
  /** Between what it may lie; absent where no range was computed. */
  readonly band?: readonly [laag: number, hoog: number] | undefined;
}

/** One path through the years. */
interface Padlijn {
  /** What stands at its end: a letter, so that lines that end near each other stay readable. */
  readonly merk: string;
  readonly punten: readonly Padpunt[];
}

/** Paths of one figure in one picture, so that they can be held against each other. */
export interface Padenbeeld {
  readonly lijnen: readonly Padlijn[];
  /** The year that the page is about. */
  readonly jaar: number;
  readonly asY: string;
  readonly schrijf: (waarde: number) => string;
}

interface Padstijl {
  readonly kleur: string;
  readonly streep?: string;
}

const eerste: Padstijl = { kleur: kleur.blauw };
/** Hues that stay apart for who sees no red or green, each with a stroke of its own. */
const stijlen: readonly Padstijl[] = [
  eerste,
  { kleur: kleur.hoofd, streep: '7 4' },
  { kleur: '#1b7a6b', streep: '2 3' },
  { kleur: '#6b3fa0', streep: '10 3 2 3' },
];

/** How the line at a place is drawn, counted from 0. */
export function padstijl(k: number): Padstijl {
  return stijlen[k % stijlen.length] ?? eerste;
}

const rand = { boven: 30, rechts: 28, onder: 34, links: 58 } as const;
/** Letters at the ends of lines lie at least this far apart. */
const letterafstand = korps + 3;

/** By how much each letter is moved so that none lies on another. @param hoogten where lines end, from above. */
function spreadLetters(hoogten: readonly number[]): readonly number[] {
  const verder = hoogten.map(() => 0);
  let vorig = Number.NEGATIVE_INFINITY;
  for (const [k, y] of [...hoogten.entries()].sort(([, p], [, q]) => p - q)) {
    vorig = Math.max(y, vorig + letterafstand);
    verder[k] = vorig - y;
  }
  return verder;
}

function drawLijn({ punten }: Padlijn, k: number): Markish[] {
  const { kleur: stroke, streep } = padstijl(k);
  const met = punten.filter(({ band }) => band !== undefined);
  return [
    areaY(met, {
      x: 'jaar',
      y1: ({ band }: Padpunt) => band?.[0] ?? 0,
      y2: ({ band }: Padpunt) => band?.[1] ?? 0,
      fill: stroke,
      fillOpacity: 0.08,
    }),
    line(punten, {
      x: 'jaar',
      y: 'waarde',
      stroke,
      strokeWidth: 2.5,
      ...(streep ? { strokeDasharray: streep } : {}),
    }),
  ];
}

/** The letter of each line at its end. */
function drawMerken(
  lijnen: readonly Padlijn[],
  [laag, hoog]: readonly [number, number],
  hoogte: number,
): Markish[] {
  const binnen = hoogte - rand.boven - rand.onder;
  const eind = lijnen.map(({ punten }) => punten.at(-1));
  const verder = spreadLetters(eind.map((p) => ((hoog - (p?.waarde ?? 0)) / (hoog - laag)) * binnen));
  return eind.flatMap((punt, k) =>
    punt
      ? [
          text([punt], {
            x: 'jaar',
            y: 'waarde',
            text: () => lijnen[k]?.merk,
            dx: 8,
            dy: verder[k] ?? 0,
            textAnchor: 'start',
            fontSize: korps + 1,
            fontWeight: 700,
            fill: padstijl(k).kleur,
            stroke: '#fff',
            strokeWidth: 3,
          }),
        ]
      : [],
  );
}

/** Draws the paths: a line each, in its band, with its letter at the end. */
export function drawPaden(
  { lijnen, jaar, asY, schrijf }: Padenbeeld,
  { breedte, hoogte }: { readonly breedte: number; readonly hoogte: number },
  document: Tekendocument,
): Tekening {
  const punten = lijnen.flatMap((lijn) => lijn.punten);
  const strepen = roundBedragen(punten.flatMap(({ waarde, band }) => [waarde, ...(band ?? [])]));
  const domein = [strepen[0] ?? 0, strepen.at(-1) ?? 1] as const;
  const jaren = [...new Set(punten.map((p) => p.jaar))].sort((a, b) => a - b);
  const elke = Math.ceil((jaren.length * 46) / breedte);
  return drawPlot(
    {
      width: breedte,
      height: hoogte,
      marginTop: rand.boven,
      marginRight: rand.rechts,
      marginBottom: rand.onder,
      marginLeft: rand.links,
      x: { type: 'linear', domain: [jaren[0] ?? 0, jaren.at(-1) ?? 1] },
      y: { type: 'linear', domain: [...domein] },
      marks: [
        ...drawAsY(strepen, schrijf, asY),
        ...drawAsX(
          jaren.filter((_, k) => k % elke === 0),
          String,
          null,
        ),
        ruleY([0], { stroke: kleur.zacht }),
        ruleX([jaar], { stroke: kleur.zacht, strokeDasharray: '2 3' }),
        ...lijnen.flatMap(drawLijn),
        ...drawMerken(lijnen, domein, hoogte),
      ],
    },
    document,
  );
}
