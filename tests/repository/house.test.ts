// The rules of the house catch what is planted.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../eslint.config.mjs';
import { crowdedRooms, importCircles } from '../../scripts/lint/house.mjs';
import { noSentences } from '../../scripts/lint/sentences.mjs';

let root: string;

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'samenhang-'));
  await plant('packages/core/src/x/a.ts', "import type { B } from './b.ts';\nexport type A = B;\n");
  await plant('packages/core/src/x/b.ts', "export type { A as B } from './c.ts';\n");
  await plant('packages/core/src/x/c.ts', "export type { A } from './a.ts';\n");
  await plant('packages/core/src/x/d.ts', "import './a.ts';\nconst later = () => import('./e.ts');\n");
  await plant('packages/core/src/x/e.ts', "import { later } from './d.ts';\n");
  await plant('packages/core/src/x/f.ts', "// import './g.ts';\nimport './a.ts';\nimport './e.ts';\n");
  for (let k = 0; k < 15; k++) await plant(`packages/web/src/vol/${k}.tsx`, '');
  await plant('packages/web/src/vol/16.test.ts', '');
});
afterAll(() => rm(root, { recursive: true }));

describe('circles of imports', () => {
  it('are found, of types and of what is loaded later too, each once', () => {
    expect(importCircles(root, ['packages'])).toEqual([
      ['a', 'b', 'c'].map((name) => `packages/core/src/x/${name}.ts`),
      ['d', 'e'].map((name) => `packages/core/src/x/${name}.ts`),
    ]);
  });
});

describe('a crowded folder', () => {
  it('has more than fifteen source files; tests do not count', async () => {
    expect(crowdedRooms(root, ['packages'])).toEqual([]);
    await plant('packages/web/src/vol/15.ts', '');
    expect(crowdedRooms(root, ['packages'])).toEqual(['packages/web/src/vol: 16 files, at most 15']);
  });
});

describe('sentences in motor and core', () => {
  const lint = (code: string): string[] =>
    new Linter()
      .verify(
        code,
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { house: { rules: { s: noSentences } } },
          rules: { 'house/s': 'error' },
        },
        'x.ts',
      )
      .map(({ messageId = '' }) => messageId);

  it.each([
    "const zin = 'Er is geen kaart die aan de eisen voldoet.';",
    `const zin = (n: number) => \`Voor \${n} regio’s zijn er meer gemeenten nodig\`;`,
    "throw new Error('De gemeente hoort bij geen enkele regio.');",
  ])('finds the sentence in %s', (code) => {
    expect(lint(code)).toEqual(['sentence']);
  });

  it.each([
    "const getal = new Intl.NumberFormat('nl');",
    "const tekst = (n: number) => n.toLocaleString('nl');",
    "const dag = new Date(0).toLocaleDateString('nl');",
  ])('finds the format in %s', (code) => {
    expect(lint(code)).toEqual(['format']);
  });

  it.each([
    "const kop = 'Inwoners die van regio wisselen';",
    "const wet = 'Wet op de veiligheidsregio’s, artikel 8';",
    `const fout = (n: number) => new RangeError(\`unit \${n} is of no region, or in two of them\`);`,
    "const volgorde = new Intl.Collator('nl');",
    "const code = { code: 'te-licht' };",
  ])('leaves %s', (code) => {
    expect(lint(code)).toEqual([]);
  });
});

describe('the front door of a package', () => {
  it('lists names: the configuration forbids to pass on a whole file', () => {
    const rules = config.flatMap(({ files = [], rules = {} }) =>
      files.includes('packages/*/src/index.ts') ? [rules['no-restricted-syntax']] : [],
    );
    const verify = (code: string) =>
      new Linter().verify(code, { rules: { 'no-restricted-syntax': rules[0] ?? 'off' } }).length;
    expect([verify("export * from './x.js';"), verify("export { x } from './x.js';")]).toEqual([1, 0]);
  });
});
