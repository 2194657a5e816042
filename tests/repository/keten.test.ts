// What CI tells of the packages that the program is made of: it tells, and never fails or waits long.

import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const keten = join(root, '.ci/keten');

/** Runs it with an npm that does as it is told; it must succeed. */
async function runWith(npm: string): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'samenhang-npm-'));
  try {
    await writeFile(join(map, 'npm'), `#!/bin/sh\n${npm}\n`);
    await chmod(join(map, 'npm'), 0o755);
    const env = { ...process.env, KETEN_SECONDS: '1', PATH: `${map}${delimiter}${process.env.PATH ?? ''}` };
    return (await promisify(execFile)(keten, { env })).stdout;
  } finally {
    await rm(map, { recursive: true });
  }
}

it('tells of weak spots, and goes on', async () => {
  const uit = await runWith('[ "$1" = audit ] || exit 1; echo "hono  <4\nSeverity: high\nXSS"; exit 1');
  expect(uit).toContain('Severity: high');
});

const geenAudit =
  'npm warn audit 405 Method Not Allowed - POST x\\nnpm error audit endpoint returned an error';

it.each([
  ['a registry without audit', `printf '${geenAudit}'; exit 1`, 'has no audit (405 Method Not Allowed)'],
  ['an npm that is not reached', 'echo "npm error code ENOTFOUND"; exit 1', 'did not answer'],
  ['an npm that does not answer', 'exec sleep 30', 'did not answer'],
])('does without %s, and says which', async (_wie, npm, zin) => {
  const uit = await runWith(npm);
  expect(uit).toContain(zin);
  expect(uit).toContain('weak spots were not looked up');
  expect(uit).not.toContain('no known weak spots');
  expect(uit).toContain('npm could not make it');
});

it('says that there are none only where they were looked up', async () => {
  expect(await runWith('exit 0')).toContain('no known weak spots');
});

it('lists what running needs, and nothing of the workshop, as CycloneDX', async () => {
  await promisify(execFile)(keten, { env: { ...process.env, KETEN_SECONDS: '110' } });
  const { bomFormat, components } = JSON.parse(await readFile(join(root, 'var/sbom.cdx.json'), 'utf8')) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly name: string }[];
  };
  const namen = components.map(({ name }) => name);
  expect(bomFormat).toBe('CycloneDX');
  expect(namen).toEqual(expect.arrayContaining(['hono', 'zod']));
  expect(namen).not.toContain('vitest');
});
