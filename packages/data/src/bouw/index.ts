/**
 * Builds the data package: `node packages/data/src/bouw/index.ts [--van DIR] [--uit DIR]`.
 * The sources are not part of the repository; the package that comes out is.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPakket } from './pakket.ts';
import { writePakket } from './schrijf.ts';

const WORTEL = resolve(import.meta.dirname, '../../../..');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { van: { type: 'string' }, uit: { type: 'string' } } });
  const van = resolve(values.van ?? join(WORTEL, '../shared/data'));
  const uit = resolve(values.uit ?? join(WORTEL, 'data'));
  const { bestanden, datapackage, meldingen } = await buildPakket(van);
  mkdirSync(uit, { recursive: true });
  writePakket(uit, bestanden, datapackage);
  for (const melding of meldingen) console.log(melding);
  const bytes = bestanden.reduce(
    (som, bestand) => som + bestand.inhoud.length,
    Buffer.byteLength(datapackage),
  );
  console.log(`${String(bestanden.length + 1)} bestanden, ${(bytes / 1e6).toFixed(2)} MB, in ${uit}`);
}

await main();
