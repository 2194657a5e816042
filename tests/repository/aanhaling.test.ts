import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readVersion = async (bestand: string) =>
  (JSON.parse(await readFile(join(root, bestand), 'utf8')) as { version: string }).version;

describe('CITATION.cff', () => {
  it('names the versions of program and data package that stand here', async () => {
    const tekst = await readFile(join(root, 'CITATION.cff'), 'utf8');
    const versies = [...tekst.matchAll(/^\s*version: (\S+)$/gmu)].map(([, versie]) => versie);
    expect(versies).toEqual([await readVersion('package.json'), await readVersion('data/datapackage.json')]);
  });
});
