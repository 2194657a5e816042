import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundaryZones } from '../../scripts/lint/boundaries.mjs';

const files = [
  'packages/core/src/index.ts',
  'packages/core/src/atlas/index.ts',
  'packages/core/src/atlas/antwoord.ts',
  'packages/core/src/atlas/binnen.ts',
  'packages/core/src/antwoorden.ts',
  'packages/core/src/congruentie/index.ts',
  'packages/data/src/index.ts',
  'packages/data/src/binnen.ts',
  'packages/data/src/eigen/index.ts',
  'packages/data/src/eigen/binnen.ts',
  'packages/server/src/index.ts',
  'packages/server/src/atlas/index.ts',
  'packages/server/src/http/gedeeld/index.ts',
  'packages/server/src/http/gedeeld/binnen.ts',
  'packages/server/src/http/openbaar/index.ts',
  'packages/server/src/http/eigen/index.ts',
  'packages/web/src/ui/knop.ts',
  'packages/web/src/land/index.ts',
];

let root: string;

/** Lints an import planted in a small repository of our shape; returns the messages. */
async function lint(file: string, imported: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { 'import-x': importX },
      settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
      rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones: boundaryZones(root) }] },
    },
  });
  const results = await eslint.lintText(`import '${imported}';\n`, { filePath: join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'samenhang-')));
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), 'export {};\n');
  }
  await mkdir(join(root, 'node_modules/@samenhang'), { recursive: true });
  for (const name of ['core', 'data', 'server']) {
    const manifest = {
      name: `@samenhang/${name}`,
      type: 'module',
      exports: { '.': './src/index.ts', './*': './src/*/index.ts' },
    };
    await writeFile(join(root, 'packages', name, 'package.json'), JSON.stringify(manifest));
    await symlink(join(root, 'packages', name), join(root, 'node_modules/@samenhang', name));
  }
});

afterAll(() => rm(root, { recursive: true }));

describe('imports between packages', () => {
  it.each([
    ['packages/core/src/atlas/x.ts', '@samenhang/data'],
    ['packages/data/src/x.ts', '@samenhang/server'],
    ['packages/web/src/land/x.ts', '@samenhang/data'],
    ['packages/web/src/land/x.ts', '../../../server/src/index.ts'],
    ['packages/web/src/land/x.ts', '../../../data/src/eigen/binnen.ts'],
    ['packages/server/src/x.ts', '@samenhang/data/eigen'],
    ['packages/data/src/x.ts', '../../core/src/atlas/index.ts'],
    ['packages/web/src/land/x.ts', '../../../core/src/antwoorden.ts'],
  ])('%s may not import %s', async (file, imported) => {
    expect(await lint(file, imported)).toHaveLength(1);
  });

  it.each([
    ['packages/data/src/x.ts', '@samenhang/core'],
    ['packages/server/src/x.ts', '@samenhang/data'],
    ['packages/web/src/land/x.ts', '@samenhang/core'],
    ['packages/web/src/land/x.ts', '@samenhang/data/eigen'],
    ['packages/server/src/x.ts', '../../core/src/antwoorden.ts'],
  ])('%s may import %s', async (file, imported) => {
    expect(await lint(file, imported)).toEqual([]);
  });
});

describe('imports between features', () => {
  it('stops at the inside of another feature', async () => {
    expect(await lint('packages/core/src/congruentie/x.ts', '../atlas/binnen.ts')).toEqual([
      expect.stringContaining('Import the feature atlas by its index.ts.'),
    ]);
  });

  it('guards the front door of the package too', async () => {
    expect(await lint('packages/core/src/index.ts', './atlas/binnen.ts')).toHaveLength(1);
  });

  it.each([
    ['packages/core/src/congruentie/x.ts', '../atlas/index.ts'],
    ['packages/core/src/atlas/x.ts', './binnen.ts'],
    ['packages/core/src/congruentie/antwoord.ts', '../atlas/antwoord.ts'],
    ['packages/core/src/antwoorden.ts', './atlas/antwoord.ts'],
    ['packages/core/src/index.ts', './atlas/index.ts'],
    ['packages/web/src/land/x.ts', '../ui/knop.ts'],
  ])('%s may import %s', async (file, imported) => {
    expect(await lint(file, imported)).toEqual([]);
  });
});

describe('rooms within a folder', () => {
  it.each([
    ['packages/server/src/http/eigen/x.ts', '../openbaar/index.ts', 'never meet'],
    ['packages/server/src/http/openbaar/x.ts', '../eigen/index.ts', 'never meet'],
    ['packages/server/src/atlas/x.ts', '../http/gedeeld/binnen.ts', 'http/gedeeld by its index.ts'],
    ['packages/server/src/http/eigen/x.ts', '../gedeeld/binnen.ts', 'http/gedeeld by its index.ts'],
  ])('%s may not import %s', async (file, imported, waarom) => {
    expect(await lint(file, imported)).toEqual([expect.stringContaining(waarom)]);
  });

  it.each([
    ['packages/server/src/http/eigen/x.ts', '../gedeeld/index.ts'],
    ['packages/server/src/http/eigen/x.ts', './binnen.ts'],
    ['packages/server/src/atlas/x.ts', '../http/openbaar/index.ts'],
  ])('%s may import %s', async (file, imported) => {
    expect(await lint(file, imported)).toEqual([]);
  });
});
