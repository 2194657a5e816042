import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromTriangle, type LpSolver, type Paargewichten, partitionWeights } from '@samenhang/motor';
import { loadHighs } from '@samenhang/oplosser';
import { aggregationWeights, gaussianWeights, sparseWeights, uniformWeights } from './maken.ts';
import { type BenchRow, measureOnce, summarize } from './meten.ts';

export const name = 'herontwerp-cliques';
export const about =
  'Clique partitioning. Five instances of CP-Lib (Sørensen & Letchford 2024) with their published optimum; then ' +
  'synthetic ones by the recipes of the others, seeded, of which nobody knows the optimum: there three seeds of the ' +
  'search are compared with each other after 15 seconds each. "Gap" is to the bound proven, if any.';

const map = fileURLToPath(new URL('../../../shared/data/bench/', import.meta.url));
const klok = (): number => performance.now();

function readInstance(instance: string): Paargewichten {
  const [n = 0, ...w] = readFileSync(`${map}${instance}.txt`, 'utf8').trim().split(/\s+/).map(Number);
  return fromTriangle(n, Int32Array.from(w));
}

async function published(oplosser: LpSolver): Promise<BenchRow[]> {
  const instances = ['cars', 'cetacea', 'micro', 'wildcats', 'workers'];
  if (!existsSync(`${map}optimum.csv`)) {
    console.log('CP-Lib is not here: its rows are left out');
    return [];
  }
  const optima = new Map(
    readFileSync(`${map}optimum.csv`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
      .map(([instance = '', ...rest]) => [instance.replace('.txt', ''), rest.map(Number)] as const),
  );
  const rows: BenchRow[] = [];
  for (const instance of instances) {
    const gewichten = readInstance(instance);
    const isPublished = (value: number): boolean => optima.get(instance)?.includes(value) === true;
    rows.push(
      await measureOnce(
        `CP-Lib ${instance}, n = ${String(gewichten.n)}`,
        () => partitionWeights(gewichten, { seed: 1, exact: true, oplosser, klok }),
        ({ waarde, bewezen }) =>
          `${waarde}, ${bewezen ? 'proven' : 'NOT proven'}; ${isPublished(waarde) ? '' : 'NOT '}as published`,
      ),
    );
  }
  return rows;
}

async function aggregation(oplosser: LpSolver): Promise<BenchRow[]> {
  const recipes = [
    { n: 100, attributes: 8, values: 3, kinds: 6, noise: 0.3 },
    { n: 400, attributes: 16, values: 4, kinds: 6, noise: 0.3 },
    { n: 800, attributes: 22, values: 5, kinds: 10, noise: 0.4 },
  ];
  const rows: BenchRow[] = [];
  for (const recipe of recipes) {
    const gewichten = aggregationWeights(recipe, recipe.n);
    rows.push(
      await measureOnce(
        `synthetic aggregation, n = ${recipe.n}, ${recipe.attributes} attributes, seed ${recipe.n}`,
        () => partitionWeights(gewichten, { seed: 1, exact: true, oplosser, klok, tijdMs: 10_000 }),
        (a) =>
          `${a.waarde}, ${a.bewezen ? 'proven' : `gap ${((100 * a.gat) / Math.max(1, a.waarde)).toFixed(2)} %`}`,
      ),
    );
  }
  return rows;
}

/** The same question from three seeds: do they agree, and when was the best found? */
function agreeing(what: string, gewichten: Paargewichten): BenchRow {
  const found = [1, 2, 3].map((seed) => {
    const start = klok();
    let last = 0;
    const { waarde } = partitionWeights(gewichten, {
      seed,
      klok,
      tijdMs: 15_000,
      geduld: Number.POSITIVE_INFINITY,
      voortgang: () => {
        last = (klok() - start) / 1000;
      },
    });
    return { waarde, last };
  });
  const values = found.map((f) => f.waarde);
  const best = Math.max(...values);
  const worst = Math.min(...values);
  return {
    ...summarize(
      `${what}: until its last improvement, of 15 s`,
      found.map((f) => f.last),
      's',
    ),
    outcome: `${values.join(', ')}: ${best === worst ? 'all seeds agree' : `worst ${(100 * (1 - worst / best)).toFixed(3)} % below best`}`,
  };
}

export async function run(): Promise<readonly BenchRow[]> {
  const oplosser = await loadHighs();
  return [
    ...(await published(oplosser)),
    ...(await aggregation(oplosser)),
    agreeing('synthetic uniform ±100, n = 500, seed 51', uniformWeights(500, 100, 51)),
    agreeing('synthetic Gaussian, n = 500, seed 54', gaussianWeights(500, 100, 54)),
    agreeing('synthetic sparse (30 %) ±100, n = 500, seed 55', sparseWeights(500, 0.3, 100, 55)),
  ];
}
