/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  readonly name: string;
  readonly median: number;
  /** The value that 95 % of the runs stay under. */
  readonly p95: number;
  readonly min: number;
  readonly unit: string;
  readonly runs: number;
  /** What came out, beside how long it took: a value, a bound, a size. */
  readonly outcome?: string;
}

/**
 * One benchmark file, `tests/bench/NAME.bench.ts`: `npm run bench` finds it by its name.
 *
 * @example
 * import { measure } from './meten.ts';
 *
 * export const name = 'congruentie';
 * export async function run() {
 *   const atlas = await load();
 *   return [await measure('all gemeenten, indelingen of 2016', () => congruentie(atlas), { runs: 30 })];
 * }
 */
export interface BenchModule {
  readonly name: string;
  /** What a reader of docs/bench.md must know of the data and the goal. */
  readonly about?: string;
  run(): Promise<readonly BenchRow[]> | readonly BenchRow[];
}

interface MeasureOptions {
  /** How often to measure. */
  readonly runs?: number;
  /** How often to run first without measuring, so that the code is warm. */
  readonly warmup?: number;
}

/** Times `work` in milliseconds, run after run. */
export async function measure(
  name: string,
  work: () => unknown,
  { runs = 20, warmup = 3 }: MeasureOptions = {},
): Promise<BenchRow> {
  for (let i = 0; i < warmup; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return summarize(name, times, 'ms');
}

/** Runs `work` once, and tells in the row what came out of it. */
export async function measureOnce<T>(
  name: string,
  work: () => T | Promise<T>,
  outcome: (result: T) => string,
): Promise<BenchRow> {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  return { ...summarize(name, [seconds], 's'), outcome: outcome(result) };
}

/** A row from values measured elsewhere, in a browser's trace for instance. */
export function summarize(name: string, values: readonly number[], unit: string): BenchRow {
  if (values.length === 0) throw new Error(`${name}: nothing was measured`);
  const sorted = values.toSorted((a, b) => a - b);
  return {
    name,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    min: quantile(sorted, 0),
    unit,
    runs: sorted.length,
  };
}

/** The smallest value that at least a share `q` of the sorted values do not exceed. */
function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}
