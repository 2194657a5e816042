// Types, boundaries and size. Format and complexity are Biome's (biome.json); circles of imports and crowded
// folders are scripts/lint/house.mjs's.

import { join, relative, sep } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaryZones } from './scripts/lint/boundaries.mjs';
import { noSentences } from './scripts/lint/sentences.mjs';

const root = import.meta.dirname;
const typescript = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts', '**/testing/**'];

/**
 * Not sentences to users, but what belongs to the form of an answer: the description of a field of the API, the
 * heading of a column (in both languages), and the provenance that is kept in an editie.
 */
const descriptions = [
  'packages/core/src/**/antwoord.ts',
  'packages/core/src/**/tabel.ts',
  'packages/core/src/tabel/koppen.ts',
  'packages/core/src/ontwerp/maten/editie.ts',
  'packages/core/src/indelingen/dagelijksleven.ts',
];

/** @param {string} path somewhere in a package */
const packageOf = (path) => relative(join(root, 'packages'), path).split(sep)[0] ?? '';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '**/generated/',
    '**/*.gen.ts',
    '**/*.generated.ts',
    // AssemblyScript: its own types, its own compiler.
    'packages/motor/zoekkern/',
    'data/',
    'coverage/',
  ]),
  {
    files: [...typescript, '**/*.mjs', '**/*.js'],
    plugins: { 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: ['tsconfig.base.json'] })],
    },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  // Each package with its own zones only: all of them for every file cost a quarter of the time of lint.
  Object.entries(Object.groupBy(boundaryZones(root), ({ target }) => packageOf(target))).map(
    ([name, zones]) =>
      defineConfig({
        files: [`packages/${name}/**/*.{ts,tsx,mjs,js}`],
        rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones }] },
      }),
  ),
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: root } },
    rules: {
      // There are none: the compiler allows only what can be erased (tsconfig.base.json).
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Indexes that motor and core computed themselves: typed arrays and CSR lists. A check per element would cost
    // more than the measure, and `!` says exactly what is meant.
    files: ['packages/{motor,core}/src/**/*.ts', ...tests],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The front door of a package is a list of names: what goes out is chosen, and found by reading one file,
    // however long that gets.
    files: ['packages/*/src/index.ts'],
    rules: {
      'max-lines': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'The front door of a package lists names.' },
      ],
    },
  },
  {
    files: ['packages/{motor,core}/src/**/*.ts'],
    ignores: [...tests, ...descriptions],
    plugins: { house: { rules: { 'no-sentences': noSentences } } },
    rules: { 'house/no-sentences': 'error' },
  },
  {
    files: ['packages/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
