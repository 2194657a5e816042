// `npm run bench`: runs every *.bench.ts in this folder and prints one table. With arguments
// (`npm run bench -- core api`) only the benchmarks of those names.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeMachine } from './machine.ts';
import type { BenchModule, BenchRow } from './meten.ts';

const chosen = process.argv.slice(2);

for (const [what, value] of Object.entries(describeMachine())) console.log(`${what.padEnd(9)} ${value}`);

const rows: Record<string, string | number>[] = [];
for (const file of (await readdir(import.meta.dirname))
  .filter((entry) => entry.endsWith('.bench.ts'))
  .sort()) {
  const module = (await import(join(import.meta.dirname, file))) as BenchModule;
  if (chosen.length > 0 && !chosen.includes(module.name)) continue;
  console.log(`… ${module.name}`);
  for (const row of await module.run()) rows.push(toTableRow(module, row));
}
if (rows.length === 0) console.log('No benchmarks.');
else console.table(rows);

function toTableRow(module: BenchModule, { name, median, p95, min, unit, runs }: BenchRow) {
  return { bench: module.name, name, median: round(median), p95: round(p95), min: round(min), unit, runs };
}

/** Three significant figures. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
