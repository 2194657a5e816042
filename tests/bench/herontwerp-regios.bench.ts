import { readFileSync } from 'node:fs';
import { type Opgave, regionalise, type Verbinding } from '@samenhang/motor';
import { loadHighs } from '@samenhang/oplosser';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'herontwerp-regios';
export const about =
  'Connected districts with as few cut edges as can be, inhabitants within ±0.5 % of their mean: the counties of ' +
  'twelve states of the US, with the optimum published by Validi & Buchanan 2022. One thread and one seed, until the ' +
  'published optimum is reached, or 40 s; the goal is to reach it.';

interface State {
  readonly state: string;
  readonly districts: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Fewest cut edges, proven. */
  readonly published: number;
  readonly population: readonly number[];
  /** Pairs of counties that border, one after the other. */
  readonly borders: readonly number[];
}

type Solver = Awaited<ReturnType<typeof loadHighs>>;

const klok = (): number => performance.now();
const seconds = 40;

function pairsOf(flat: readonly number[]): Verbinding[] {
  return Array.from({ length: flat.length / 2 }, (_, k) => [flat[2 * k] ?? 0, flat[2 * k + 1] ?? 0]);
}

function questionOf({ districts, minimum, maximum, population, borders }: State): Opgave {
  return {
    n: population.length,
    gewicht: [...population],
    verbindingen: pairsOf(borders),
    minimum,
    maximum,
    aantal: { min: districts, max: districts },
    doel: { snede: 1 },
  };
}

function reach(state: State, oplosser: Solver): BenchRow {
  const start = klok();
  let last = Number.NaN;
  let best = Number.NEGATIVE_INFINITY;
  const antwoord = regionalise({
    opgave: questionOf(state),
    seed: 1,
    klok,
    tijdMs: seconds * 1000,
    exact: true,
    oplosser,
    gestopt: () => -best <= state.published,
    voortgang: ({ waarde }) => {
      if (waarde <= best) return;
      best = waarde;
      last = (klok() - start) / 1000;
    },
  });
  const found = antwoord.soort === 'geen' ? 'none' : String(antwoord.snede);
  return {
    ...summarize(
      `${state.state}, ${state.population.length} counties, ${state.districts} districts: until the best`,
      [last],
      's',
    ),
    outcome: `${found} cut edges; published optimum ${state.published}`,
  };
}

export async function run(): Promise<readonly BenchRow[]> {
  const oplosser = await loadHighs();
  const file = readFileSync(new URL('counties.json', import.meta.url), 'utf8');
  const { states } = JSON.parse(file) as { readonly states: readonly State[] };
  return states.map((state) => reach(state, oplosser));
}
