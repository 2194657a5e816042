import { type Opgave, regionalise } from '@samenhang/core';
import { loadHighs } from '@samenhang/oplosser';
import { countyQuestion } from './maken.ts';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'herontwerp-regios';
export const about =
  'Connected regions with as few cut edges as can be, inhabitants within ±0.5 % of their mean. Synthetic counties: ' +
  'planar graphs with log-normal populations, seeded; nobody knows their optimum, so two seeds of the search are ' +
  'compared with each other. Both bound the cut by listing regions; the first gives part of its time to HiGHS.';

const klok = (): number => performance.now();
const seconds = 10;

/** Two seeds of the search on the same question. */
function agreeing(what: string, opgave: Opgave, oplosser: Awaited<ReturnType<typeof loadHighs>>): BenchRow {
  const found = [1, 2].map((seed) => {
    const start = klok();
    let last = Number.NaN;
    let best = Number.NEGATIVE_INFINITY;
    const antwoord = regionalise({
      opgave,
      seed,
      klok,
      tijdMs: seconds * 1000,
      ...(seed === 1 ? { exact: true, oplosser } : {}),
      voortgang: ({ waarde }) => {
        if (waarde > best) last = (klok() - start) / 1000;
        best = Math.max(best, waarde);
      },
    });
    return { antwoord, last };
  });
  const told = found.map(({ antwoord }) => {
    if (antwoord.soort === 'geen') return 'none found';
    const { snede, bewezen, grens } = antwoord;
    return `${snede}${bewezen ? ' (proven)' : grens === undefined ? '' : ` (at least ${Math.ceil(-grens - 1e-6)})`}`;
  });
  const row = summarize(
    `${what}: until its last improvement, of ${seconds} s`,
    found.map((f) => f.last),
    's',
  );
  return { ...row, outcome: `cut edges by seed: ${told.join(', ')}` };
}

export async function run(): Promise<readonly BenchRow[]> {
  const oplosser = await loadHighs();
  const cases = [
    [44, 2, 1],
    [55, 3, 2],
    [64, 6, 3],
    [67, 7, 4],
    [99, 4, 7],
    [105, 4, 8],
  ] as const;
  return cases.map(([n, k, seed]) =>
    agreeing(`synthetic counties, n = ${n}, k = ${k}, seed ${seed}`, countyQuestion(n, k, seed), oplosser),
  );
}
