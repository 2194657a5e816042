// `npm run bench`: runs every *.bench.ts in this folder and prints one table. With arguments
// (`npm run bench -- core api`) only the benchmarks of those names. With `--schrijf` what was measured
// replaces the sections of those benchmarks in docs/bench.md.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeMachine } from './machine.ts';
import type { BenchModule, BenchRow } from './meten.ts';
import { writeReport } from './verslag.ts';

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const machine = describeMachine();

for (const [what, value] of Object.entries(machine)) console.log(`${what.padEnd(9)} ${value}`);

const rows: Record<string, string | number>[] = [];
for (const file of (await readdir(import.meta.dirname))
  .filter((entry) => entry.endsWith('.bench.ts'))
  .sort()) {
  const module = (await import(join(import.meta.dirname, file))) as BenchModule;
  if (chosen.length > 0 && !chosen.includes(module.name)) continue;
  console.log(`… ${module.name}`);
  const measured = await module.run();
  for (const row of measured) rows.push(toTableRow(module, row));
  if (measured.length > 0 && process.argv.includes('--schrijf'))
    await writeReport({ module, rows: measured, machine, when: new Date() });
}
if (rows.length === 0) console.log('No benchmarks.');
else console.table(rows);

function toTableRow(module: BenchModule, { name, median, p95, min, unit, runs, outcome = '' }: BenchRow) {
  return {
    bench: module.name,
    name,
    outcome,
    median: round(median),
    p95: round(p95),
    min: round(min),
    unit,
    runs,
  };
}

/** Three significant figures. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
