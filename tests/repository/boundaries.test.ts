import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crossings, makeJudge } from '../../scripts/lint/boundaries.mjs';
import { resolveImport } from '../../scripts/lint/imports.mjs';

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

/** What is wrong with an import, planted in a small repository of our shape; at most one line. */
function lint(file: string, imported: string): readonly string[] {
  const importer = join(root, file);
  const wrong = makeJudge(root)(importer, resolveImport(importer, imported));
  return wrong === undefined ? [] : [wrong];
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
  ])('%s may not import %s', (file, imported) => {
    expect(lint(file, imported)).toHaveLength(1);
  });

  it.each([
    ['packages/data/src/x.ts', '@samenhang/core'],
    ['packages/server/src/x.ts', '@samenhang/data'],
    ['packages/web/src/land/x.ts', '@samenhang/core'],
    ['packages/web/src/land/x.ts', '@samenhang/data/eigen'],
    ['packages/server/src/x.ts', '../../core/src/antwoorden.ts'],
  ])('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).toEqual([]);
  });
});

describe('imports between features', () => {
  it('stops at the inside of another feature', () => {
    expect(lint('packages/core/src/congruentie/x.ts', '../atlas/binnen.ts')).toEqual([
      expect.stringContaining('Import the feature atlas by its index.ts.'),
    ]);
  });

  it('guards the front door of the package too', () => {
    expect(lint('packages/core/src/index.ts', './atlas/binnen.ts')).toHaveLength(1);
  });

  it.each([
    ['packages/core/src/congruentie/x.ts', '../atlas/index.ts'],
    ['packages/core/src/atlas/x.ts', './binnen.ts'],
    ['packages/core/src/congruentie/antwoord.ts', '../atlas/antwoord.ts'],
    ['packages/core/src/antwoorden.ts', './atlas/antwoord.ts'],
    ['packages/core/src/index.ts', './atlas/index.ts'],
    ['packages/web/src/land/x.ts', '../ui/knop.ts'],
  ])('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).toEqual([]);
  });
});

describe('rooms within a folder', () => {
  it.each([
    ['packages/server/src/http/eigen/x.ts', '../openbaar/index.ts', 'never meet'],
    ['packages/server/src/http/openbaar/x.ts', '../eigen/index.ts', 'never meet'],
    ['packages/server/src/atlas/x.ts', '../http/gedeeld/binnen.ts', 'http/gedeeld by its index.ts'],
    ['packages/server/src/http/eigen/x.ts', '../gedeeld/binnen.ts', 'http/gedeeld by its index.ts'],
  ])('%s may not import %s', (file, imported, waarom) => {
    expect(lint(file, imported)).toEqual([expect.stringContaining(waarom)]);
  });

  it.each([
    ['packages/server/src/http/eigen/x.ts', '../gedeeld/index.ts'],
    ['packages/server/src/http/eigen/x.ts', './binnen.ts'],
    ['packages/server/src/atlas/x.ts', '../http/openbaar/index.ts'],
  ])('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).toEqual([]);
  });
});

describe('the whole repository', () => {
  it('is walked: what crosses is named with both files, also when it is loaded later or only for its types', async () => {
    const file = join(root, 'packages/core/src/congruentie/kruist.ts');
    await writeFile(
      file,
      [
        "import type { A } from '../atlas/binnen.ts';",
        "export { b } from '@samenhang/data';",
        "export const later = () => import('../atlas/index.ts');",
        "export const c = () => import('../../../server/src/index.ts');",
      ].join('\n'),
    );
    const van = 'packages/core/src/congruentie/kruist.ts imports';
    expect(crossings(root, ['packages'])).toEqual([
      `${van} packages/core/src/atlas/binnen.ts: Import the feature atlas by its index.ts.`,
      `${van} packages/data/src/index.ts: packages/core may not import packages/data: see docs/architecture.md.`,
      `${van} packages/server/src/index.ts: packages/core may not import packages/server: see docs/architecture.md.`,
    ]);
  });
});
