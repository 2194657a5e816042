import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../..');

describe.each(['package-lock.json', 'gereedschap/package-lock.json'])('%s', async (file) => {
  const { packages } = JSON.parse(await readFile(join(root, file), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };

  // npm leaves out, without a word, what a registry does not have yet for other platforms; `npm ci` then
  // refuses the lock file. Choose a version whose platform packages are all there (package.json, overrides).
  it('holds every platform of every package', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !(`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
