import { barY, type Markish, ruleY, stackY, text } from '@observablehq/plot';
import { kleur } from '../prent/index.ts';
import { drawAsX, drawAsY, roundBedragen } from './assen.ts';
import { drawPlot, korps, type Tekendocument, type Tekening } from './tekening.ts';

/** What each part is in each step, on top of each other: above nothing what is paid, below it what is got. */
export interface Stapelbeeld {
  readonly stappen: readonly string[];
  readonly delen: readonly {
    readonly naam: string;
    /** A value for each step. */
    readonly waarden: readonly number[];
  }[];
  readonly asY: string;
  readonly schrijf: (waarde: number) => string;
}

/** The colours of the parts, in their order. */
const stapelkleuren = [kleur.hoofd, kleur.blauw, kleur.afgeleid] as const;

interface Blok {
  readonly stap: string;
  readonly deel: number;
  readonly waarde: number;
}

/** Values that the axis must hold: of each step what is above nothing together, and what is below. */
function endsOf(blokken: readonly Blok[]): number[] {
  return [...Map.groupBy(blokken, ({ stap }) => stap).values()].flatMap((eigen) => {
    const som = (past: (x: number) => boolean) =>
      eigen.reduce((totaal, { waarde }) => (past(waarde) ? totaal + waarde : totaal), 0);
    return [som((x) => x > 0), som((x) => x < 0)];
  });
}

/** Draws the stacked bars; a pointer on a part names it. */
export function drawStapel(
  { stappen, delen, asY, schrijf }: Stapelbeeld,
  { breedte, hoogte }: { readonly breedte: number; readonly hoogte: number },
  document: Tekendocument,
): Tekening {
  const blokken = stappen.flatMap((stap, k) =>
    delen.map(({ waarden }, deel): Blok => ({ stap, deel, waarde: waarden[k] ?? 0 })),
  );
  const strepen = roundBedragen(endsOf(blokken));
  return drawPlot(
    {
      width: breedte,
      height: hoogte,
      marginTop: 22 + delen.length * 17,
      marginRight: 12,
      marginBottom: 34,
      marginLeft: 66,
      x: { type: 'band', domain: [...stappen], paddingInner: 0.25, paddingOuter: 0.1 },
      y: { type: 'linear', domain: [strepen[0] ?? 0, strepen.at(-1) ?? 1] },
      marks: [
        ...drawAsY(strepen, schrijf, asY),
        barY(
          blokken,
          stackY({
            x: 'stap',
            y: 'waarde',
            order: 'deel',
            fill: ({ deel }: Blok) => kleurVan(deel),
            title: ({ stap, deel, waarde }: Blok) =>
              `${delen[deel]?.naam ?? ''}, ${stap}: ${schrijf(waarde)}`,
          }),
        ),
        ruleY([0], { stroke: kleur.zacht }),
        ...drawAsXBand(stappen, breedte),
        ...drawNamen(delen, 22 + delen.length * 17),
      ],
    },
    document,
  );
}

const kleurVan = (deel: number) => stapelkleuren[deel % stapelkleuren.length] ?? kleur.blauw;

/** Which colour is which, above the bars. */
function drawNamen(delen: Stapelbeeld['delen'], boven: number): Markish[] {
  return delen.map(({ naam }, deel) =>
    text([`■ ${naam}`], {
      frameAnchor: 'top-right',
      dy: 2 - boven + deel * 17,
      lineAnchor: 'top',
      textAnchor: 'end',
      fontSize: korps + 1,
      fontWeight: 600,
      fill: kleurVan(deel),
    }),
  );
}

/** The names of the steps below; where they do not fit, some of them. */
function drawAsXBand(stappen: readonly string[], breedte: number) {
  const elke = Math.ceil((stappen.length * 46) / (breedte - 78));
  const getoond = stappen.filter((_, k) => k % elke === 0 || k === stappen.length - 1);
  return drawAsX(getoond as unknown as readonly number[], String, null);
}
