import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchModule, BenchRow } from './meten.ts';

const file = join(import.meta.dirname, '../../docs/bench.md');

interface Section {
  readonly module: Pick<BenchModule, 'name' | 'about'>;
  readonly rows: readonly BenchRow[];
  readonly machine: Readonly<Record<string, string>>;
  readonly when: Date;
}

/** Puts what was measured in the place of the benchmark's earlier section in docs/bench.md, or at its end. */
export async function writeReport(section: Section): Promise<void> {
  await writeFile(file, replaceSection(await readFile(file, 'utf8'), section));
}

/** The document with the section in its place: sections lie between two marks that bear the benchmark's name. */
export function replaceSection(document: string, section: Section): string {
  const [begin, end] = [`<!-- bench ${section.module.name} -->`, `<!-- /bench ${section.module.name} -->`];
  const text = `${begin}\n${formatSection(section)}\n${end}`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) return `${document.trimEnd()}\n\n${text}\n`;
  return document.slice(0, from) + text + document.slice(to + end.length);
}

function formatSection({ module, rows, machine, when }: Section): string {
  const { machine: hardware = '', system = '', node = '' } = machine;
  return [
    `## ${module.name}`,
    '',
    ...(module.about === undefined ? [] : [module.about, '']),
    `Measured on ${when.toISOString().slice(0, 10)}: ${hardware}; ${system}; Node ${node}.`,
    '',
    '| what | outcome | median | slowest 5 % | runs |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows.map(formatRow),
  ].join('\n');
}

function formatRow({ name, outcome = '', median, p95, unit, runs }: BenchRow): string {
  const figure = (value: number): string => `${Number(value.toPrecision(3))} ${unit}`;
  const cells = [name, outcome, figure(median), runs > 1 ? figure(p95) : '', String(runs)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
