import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './hulp.ts';

/** Where each of the ten planted faults must be reported. */
export const geplant: readonly RegExp[] = [
  /^gemeenten\.csv, rij \d+, kolom inwoners: .*'veel'/u,
  /^herindelingen\.csv, rij 2, kolom datum: .*'2012-02-31'/u,
  /^edities\.csv, rij \d+, kolom basis: .*'verzonnen'/u,
  /^lidmaatschap\.csv, rij \d+, kolom aandeel: .*'1\.5'/u,
  /^lidmaatschap\.csv, rij \d+, .*staat er al/u,
  /^lidmaatschap\.csv, rij \d+, .*'GM9999'/u,
  /^edities\.csv, rij \d+, .*geen regio.*GM1581/u,
  /^postcodes\.csv, rij 1, kolom gemeente: .*ontbreekt/u,
  /^geld\.csv: Het controlegetal/u,
  /^woonwerk\.csv: Dit bestand is er niet/u,
];

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing was planted in ${path}`);
  await writeFile(path, after);
}

function plantLidmaatschap(text: string): string {
  const rows = text.trimEnd().split('\n');
  const at = (start: string): number => rows.findIndex((row) => row.startsWith(start));
  const corop = at('corop,2016,GM0344,');
  rows[corop] = (rows[corop] ?? '').replace(/,1,$/u, ',1.5,');
  rows.splice(at('jeugdregio,2016,GM1581,'), 1);
  const twice = rows[at('provincie,2016,GM0344,')] ?? '';
  return `${[...rows, twice, twice.replace('GM0344', 'GM9999')].join('\n')}\n`;
}

interface Beschrijving {
  readonly resources: readonly Record<string, unknown>[];
}

/** Copies the shipped package and plants ten different faults; only one file keeps its checksum. */
export async function plantTien(dir: string): Promise<void> {
  await cp(join(root, 'data'), dir, { recursive: true });
  const file = (name: string): string => join(dir, name);
  await edit(file('gemeenten.csv'), (t) => t.replace(/^(2015,GM1581,[^,]*),\d+/mu, '$1,veel'));
  await edit(file('herindelingen.csv'), (t) => t.replace(/^2012-01-01/mu, '2012-02-31'));
  await edit(file('edities.csv'), (t) => t.replace(/^(veiligheidsregio,2015),waargenomen/mu, '$1,verzonnen'));
  await edit(file('lidmaatschap.csv'), plantLidmaatschap);
  await edit(file('postcodes.csv'), (t) => t.replaceAll(/^([^,\n]*),[^,\n]*/gmu, '$1'));
  await edit(file('geld.csv'), (t) => t.replace(/(\d)\n$/u, (_, d: string) => `${(Number(d) + 1) % 10}\n`));
  await rm(file('woonwerk.csv'));
  await edit(file('datapackage.json'), (t) => {
    const { resources, ...rest } = JSON.parse(t) as Beschrijving;
    const bare = resources.map((r) =>
      r.name === 'geld' ? r : { ...r, hash: undefined, bytes: undefined, rijen: undefined },
    );
    return JSON.stringify({ ...rest, resources: bare });
  });
}
