import { dot, link, ruleX, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, drawAsY } from './assen.ts';
import { drawPlot, type Tekendocument, type Tekening } from './tekening.ts';

export interface Tijdlijnpunt {
  readonly jaar: number;
  /** NaN = nothing to show. */
  readonly waarde: number;
  /** All that it is made of was observed in that year. */
  readonly waargenomen: boolean;
}

/** A line through the years: closed dots were observed, open dots are carried. */
export interface Tijdlijnbeeld {
  readonly titel: string;
  readonly punten: readonly Tijdlijnpunt[];
  readonly maximum: number;
  readonly schrijf: (waarde: number) => string;
  /** As `schrijf`, for the axis: without needless decimals. */
  readonly schrijfAs: (waarde: number) => string;
  /** The two years that are compared: their values stand at their dots. */
  readonly vergeleken: readonly number[];
  /** Years with a herindeling: a line before the year. */
  readonly gebeurtenissen: readonly number[];
  /** What a pointer on a dot tells, after its year and value. */
  readonly vertel: (punt: Tijdlijnpunt) => string;
}

interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
}

interface Stuk {
  readonly van: Tijdlijnpunt;
  readonly naar: Tijdlijnpunt;
}

function hasValue({ waarde }: Tijdlijnpunt): boolean {
  return !Number.isNaN(waarde);
}

/** From year to year, where both have a value. */
function stukkenVan(punten: readonly Tijdlijnpunt[]): Stuk[] {
  return punten.slice(1).flatMap((naar, k) => {
    const van = punten[k];
    return van && hasValue(van) && hasValue(naar) ? [{ van, naar }] : [];
  });
}

function drawStukken(stukken: readonly Stuk[], stroke: string, streep?: string) {
  return link(stukken, {
    x1: ({ van }: Stuk) => van.jaar,
    y1: ({ van }: Stuk) => van.waarde,
    x2: ({ naar }: Stuk) => naar.jaar,
    y2: ({ naar }: Stuk) => naar.waarde,
    stroke,
    strokeWidth: 2.5,
    strokeLinecap: 'round',
    ...(streep === undefined ? {} : { strokeDasharray: streep }),
  });
}

/** Closed where all was observed, open where something is carried. */
function drawPunten({ punten, schrijf, vertel }: Tijdlijnbeeld) {
  return dot(punten.filter(hasValue), {
    x: 'jaar',
    y: 'waarde',
    r: 4.5,
    fill: (p: Tijdlijnpunt) => (p.waargenomen ? kleur.blauw : '#fff'),
    stroke: (p: Tijdlijnpunt) => (p.waargenomen ? kleur.blauw : kleur.afgeleid),
    strokeWidth: 2,
    title: (p: Tijdlijnpunt) => `${p.jaar}: ${schrijf(p.waarde)}, ${vertel(p)}`,
  });
}

/** The values of the years that are compared; at the ends turned inward, so that none sticks out. */
function drawWaarden({ punten, vergeleken, schrijf }: Tijdlijnbeeld) {
  const eerste = punten[0]?.jaar;
  const laatste = punten.at(-1)?.jaar;
  return [eerste, laatste, undefined].map((rand) =>
    text(
      punten.filter(
        (p) =>
          hasValue(p) &&
          vergeleken.includes(p.jaar) &&
          (rand === undefined ? p.jaar !== eerste && p.jaar !== laatste : p.jaar === rand),
      ),
      {
        x: 'jaar',
        y: 'waarde',
        text: (p: Tijdlijnpunt) => schrijf(p.waarde),
        dy: -13,
        fontSize: 14,
        fontWeight: 600,
        textAnchor: rand === undefined ? 'middle' : rand === eerste ? 'start' : 'end',
        stroke: '#fff',
        strokeWidth: 4,
        fill: kleur.inkt,
      },
    ),
  );
}

/** Draws the line, with the years below and round values at the side. */
export function drawTijdlijn(beeld: Tijdlijnbeeld, maat: Maat, document: Tekendocument): Tekening {
  const { punten, maximum, gebeurtenissen, schrijfAs } = beeld;
  const jaren = punten.map(({ jaar }) => jaar);
  const elke = maat.breedte / Math.max(1, jaren.length) < 42 ? 2 : 1;
  const stukken = stukkenVan(punten);
  const gestreept = ({ van, naar }: Stuk) => !(van.waargenomen && naar.waargenomen);
  // In four where that gives whole numbers (or per cents), else in two.
  const delen = maximum > 1 && maximum % 4 !== 0 ? 2 : 4;
  const strepen = Array.from({ length: delen + 1 }, (_, k) => (k * maximum) / delen);
  return drawPlot(
    {
      width: maat.breedte,
      height: maat.hoogte,
      marginTop: 26,
      marginRight: 24,
      marginBottom: 26,
      marginLeft: 46,
      x: { type: 'linear', domain: [Math.min(...jaren), Math.max(...jaren)], label: null },
      y: { type: 'linear', domain: [0, maximum], label: null },
      marks: [
        ...drawAsY(strepen, schrijfAs, null),
        ...drawAsX(
          jaren.filter((_, i) => (jaren.length - 1 - i) % elke === 0),
          String,
          null,
        ),
        ruleX(
          gebeurtenissen.filter((jaar) => jaren.includes(jaar)),
          { x: (jaar: number) => jaar - 0.5, stroke: kleur.hoofd, strokeWidth: 1.5, strokeDasharray: '5 3' },
        ),
        drawStukken(
          stukken.filter((stuk) => !gestreept(stuk)),
          kleur.blauw,
        ),
        drawStukken(stukken.filter(gestreept), kleur.afgeleid, '2 5'),
        drawPunten(beeld),
        ...drawWaarden(beeld),
      ],
    },
    document,
  );
}
