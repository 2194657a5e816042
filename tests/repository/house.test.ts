// The rules of the house catch what is planted.

import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../oxlint.config.ts';
import { crowdedRooms, importCircles } from '../../scripts/lint/house.mjs';

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

/** What our own rules find in a file, by the linter itself: the names of the rules. */
async function lint(code: string, rule: string): Promise<readonly string[]> {
  const dir = await mkdtemp(join(root, 'lint-'));
  await writeFile(join(dir, 'x.ts'), code);
  await writeFile(
    join(dir, '.oxlintrc.json'),
    JSON.stringify({
      jsPlugins: [fileURLToPath(new URL('../../scripts/lint/plugin.mjs', import.meta.url))],
      categories: { correctness: 'off' },
      rules: { [rule]: 'error' },
    }),
  );
  const { stdout } = spawnSync('oxlint', ['--format=json', 'x.ts'], { cwd: dir, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { message: string }[] };
  return diagnostics.map(({ message }) => message);
}

describe('sentences in motor and core', () => {
  const sentence = 'A sentence belongs in packages/taal: answer with a code and fields.';

  it('are found, also with places to fill in', async () => {
    const code = [
      "export const zin = 'Er is geen kaart die aan de eisen voldoet.';",
      `export const ander = (n: number) => \`Voor \${n} regio’s zijn er meer gemeenten nodig\`;`,
      "throw new Error('De gemeente hoort bij geen enkele regio.');",
    ];
    expect(await lint(code.join('\n'), 'house/no-sentences')).toEqual([sentence, sentence, sentence]);
  });

  it('are formats of a language too', async () => {
    const code = [
      "export const getal = new Intl.NumberFormat('nl');",
      "export const tekst = (n: number) => n.toLocaleString('nl');",
      "export const dag = new Date(0).toLocaleDateString('nl');",
    ];
    const format = (name: string) => `${name} is of the reader’s language: formats belong in packages/taal.`;
    expect(await lint(code.join('\n'), 'house/no-sentences')).toEqual(
      ['Intl', 'toLocaleString', 'toLocaleDateString'].map(format),
    );
  });

  it('are no headings, laws, errors in English, order of names, codes or patterns', async () => {
    const code = [
      "export const kop = 'Inwoners die van regio wisselen';",
      "export const wet = 'Wet op de veiligheidsregio’s, artikel 8';",
      `export const fout = (n: number) => new RangeError(\`unit \${n} is of no region, or in two of them\`);`,
      "export const volgorde = new Intl.Collator('nl');",
      "export const code = { code: 'te-licht' };",
      `export const patroon = (dag: string) => String.raw\`(?:van|de|het|op de) \${dag} (?:geboren is|kwam)\`;`,
    ];
    expect(await lint(code.join('\n'), 'house/no-sentences')).toEqual([]);
  });
});

describe('the front door of a package', () => {
  it('lists names and passes no whole file on', async () => {
    const code = "export { x } from './x.js';\nexport * from './y.js';\n";
    expect(await lint(code, 'house/front-door')).toEqual(['The front door of a package lists names.']);
  });

  it.each([
    ['packages/core/src/index.ts', 'house/front-door'],
    ['packages/motor/src/partitie/index.ts', 'house/no-sentences'],
  ])('%s is held to %s', (file, rule) => {
    const held = config.overrides.some(
      ({ files, rules }) =>
        files.some((glob) => matchesGlob(file, glob)) &&
        Object.entries(rules).some(([name, severity]) => name === rule && severity === 'error'),
    );
    expect(held).toBe(true);
  });
});
