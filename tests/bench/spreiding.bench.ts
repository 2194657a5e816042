import { locate, type Plaatsantwoord, seededToeval } from '@samenhang/motor';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'spreiding';

export const about =
  'The p-median on made networks of the kind and sizes of the OR-Library (pmed1–40: a ring of n points and more roads by chance, n²/50 in all, lengths 1–100). One thread. Goals: the best found in 30 s on all, proven in 120 s on 30 of 40. With `--klein` only those of 100 and 200 points.';

/** Points, and for each how many places: as pmed1–40. */
const maten: readonly (readonly [n: number, aantallen: readonly number[]])[] = [
  [100, [5, 10, 10, 20, 33]],
  [200, [5, 10, 20, 40, 67]],
  [300, [5, 10, 30, 60, 100]],
  [400, [5, 10, 40, 80, 133]],
  [500, [5, 10, 50, 100, 167]],
  [600, [5, 10, 60, 120, 200]],
  [700, [5, 10, 70, 140]],
  [800, [5, 10, 80]],
  [900, [5, 10, 90]],
];

/** Seconds: within which the best is to be found, and proven. */
const doel = { gevonden: 30, bewezen: 120 } as const;

/** Shortest ways between all points (Floyd 1962). */
function shorten(n: number, afstanden: Float64Array): void {
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++) {
      const naarK = afstanden[i * n + k] ?? 0;
      for (let j = 0; j < n; j++)
        afstanden[i * n + j] = Math.min(afstanden[i * n + j] ?? 0, naarK + (afstanden[k * n + j] ?? 0));
    }
}

/** Shortest ways over a network made by chance. */
function makeNet(n: number, seed: number): Float64Array {
  const toeval = seededToeval(seed);
  const afstanden = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < n; i++) afstanden[i * n + i] = 0;
  for (let weg = 0; weg < (n * n) / 50; weg++) {
    const a = weg < n ? weg : Math.floor(toeval() * n);
    const b = weg < n ? (weg + 1) % n : Math.floor(toeval() * n);
    const lengte = 1 + Math.floor(toeval() * 100);
    if (a === b) continue;
    afstanden[a * n + b] = lengte;
    afstanden[b * n + a] = lengte;
  }
  shorten(n, afstanden);
  return afstanden;
}

interface Meting {
  readonly antwoord: Plaatsantwoord;
  /** Seconds until the last better choice, and until it ended. */
  readonly gevonden: number;
  readonly duur: number;
}

function measureOne(n: number, aantal: number, seed: number): Meting {
  const kosten = makeNet(n, seed);
  const start = performance.now();
  const past = (): number => (performance.now() - start) / 1000;
  let [beste, gevonden] = [Number.POSITIVE_INFINITY, 0];
  const antwoord = locate({
    klanten: n,
    plekken: n,
    kosten,
    aantal,
    tijdMs: doel.bewezen * 1000,
    seed: 1,
    exact: true,
    voortgang: ({ waarde }) => {
      if (waarde < beste) [beste, gevonden] = [waarde, past()];
    },
  });
  return { antwoord, gevonden, duur: past() };
}

/** What the engine finds and proves at every size of the OR-Library. */
export function run(): readonly BenchRow[] {
  const gekozen = process.argv.includes('--klein') ? maten.slice(0, 2) : maten;
  let [seed, gehaald, bewezen] = [0, 0, 0];
  const rijen = gekozen.flatMap(([n, aantallen]) =>
    aantallen.map((aantal) => {
      seed += 1;
      const { antwoord, gevonden, duur } = measureOne(n, aantal, seed);
      const { waarde, grens } = antwoord;
      gehaald += gevonden <= doel.gevonden ? 1 : 0;
      bewezen += antwoord.bewezen ? 1 : 0;
      const slot = antwoord.bewezen ? 'proven' : `bound ${grens}`;
      return {
        ...summarize(`made ${seed}: ${n} points, ${aantal} places`, [duur], 's'),
        outcome: `${waarde}, ${slot}, found after ${gevonden.toFixed(1)} s`,
      };
    }),
  );
  console.log(
    `${seed} networks: the last better choice within ${doel.gevonden} s on ${gehaald}, proven within ${doel.bewezen} s on ${bewezen}`,
  );
  return rijen;
}
