// Types (those of the compiler and what typescript-eslint adds to them) and size. Format and complexity are Biome's
// (biome.json); doors, circles of imports and crowded folders are scripts/lint/house.mjs's.

import { defineConfig } from 'oxlint';

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

/** What typescript-eslint calls strict and type-checked. */
const strict = [
  'await-thenable',
  'no-array-delete',
  'no-base-to-string',
  'no-deprecated',
  'no-duplicate-enum-values',
  'no-duplicate-type-constituents',
  'no-dynamic-delete',
  'no-empty-object-type',
  'no-explicit-any',
  'no-extra-non-null-assertion',
  'no-extraneous-class',
  'no-floating-promises',
  'no-for-in-array',
  'no-generated-empty-object-type',
  'no-implied-eval',
  'no-invalid-void-type',
  'no-meaningless-void-operator',
  'no-misused-new',
  'no-misused-promises',
  'no-misused-spread',
  'no-mixed-enums',
  'no-namespace',
  'no-non-null-asserted-nullish-coalescing',
  'no-non-null-asserted-optional-chain',
  'no-non-null-assertion',
  'no-redundant-type-constituents',
  'no-require-imports',
  'no-this-alias',
  'no-unnecessary-boolean-literal-compare',
  'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-assertion',
  'no-unnecessary-type-constraint',
  'no-unnecessary-type-conversion',
  'no-unnecessary-type-parameters',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-declaration-merging',
  'no-unsafe-enum-comparison',
  'no-unsafe-function-type',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-unsafe-unary-minus',
  'no-useless-default-assignment',
  'no-wrapper-object-types',
  'only-throw-error',
  'prefer-as-const',
  'prefer-literal-enum-member',
  'prefer-namespace-keyword',
  'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter',
  'prefer-return-this-type',
  'related-getter-setter-pairs',
  'require-await',
  'return-await',
  'triple-slash-reference',
  'unbound-method',
  'unified-signatures',
  'use-unknown-in-catch-callback-variable',
  'consistent-type-imports',
];

/** The rules of hooks, with what the compiler of React cannot make faster or safe. */
const hooks = [
  'rules-of-hooks',
  'exhaustive-deps',
  'immutability',
  'preserve-manual-memoization',
  'purity',
  'refs',
  'set-state-in-effect',
  'set-state-in-render',
  'use-memo',
  'void-use-memo',
];

/** @returns every rule of a plugin as an error */
const errors = (plugin: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`${plugin}/${name}`, 'error' as const]));

export default defineConfig({
  plugins: ['eslint', 'typescript'],
  jsPlugins: ['./scripts/lint/plugin.mjs'],
  categories: { correctness: 'off' },
  options: { typeAware: true, typeCheck: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: [
    '**/dist/',
    '**/node_modules/',
    '**/generated/',
    '**/*.gen.ts',
    '**/*.generated.ts',
    // AssemblyScript: its own types, its own compiler.
    'packages/motor/zoekkern/',
    '/data/',
    'coverage/',
  ],
  rules: {
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  },
  overrides: [
    {
      files: ['**/*.ts', '**/*.tsx'],
      rules: {
        ...errors('typescript', strict),
        'no-var': 'error',
        'prefer-const': 'error',
        'prefer-rest-params': 'error',
        'prefer-spread': 'error',
        'no-array-constructor': 'error',
        'no-useless-constructor': 'error',
        'no-unused-expressions': 'error',
        'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
        'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
        'typescript/restrict-plus-operands': [
          'error',
          {
            allowAny: false,
            allowBoolean: false,
            allowNullish: false,
            allowNumberAndString: false,
            allowRegExp: false,
          },
        ],
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
        'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
        'typescript/no-unnecessary-condition': [
          'error',
          { allowConstantLoopConditions: 'only-allowed-literals' },
        ],
        'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      },
    },
    {
      // Indexes that motor and core computed themselves: typed arrays and CSR lists. A check per element would cost
      // more than the measure, and `!` says exactly what is meant.
      files: ['packages/{motor,core}/src/**/*.ts', ...tests],
      rules: { 'typescript/no-non-null-assertion': 'off' },
    },
    {
      // The front door of a package is a list of names: what goes out is chosen, and found by reading one file,
      // however long that gets.
      files: ['packages/*/src/index.ts'],
      rules: { 'max-lines': 'off', 'house/front-door': 'error' },
    },
    {
      files: ['packages/{motor,core}/src/**/*.ts'],
      rules: { 'house/no-sentences': 'error' },
    },
    { files: [...tests, ...descriptions], rules: { 'house/no-sentences': 'off' } },
    {
      files: ['packages/web/**/*.{ts,tsx}'],
      plugins: ['react'],
      rules: errors('react', hooks),
    },
    {
      // The types of Plot speak of a page's elements, which this package does not know: it draws without a page too.
      files: ['packages/beeld/src/grafiek/**'],
      rules: {
        'typescript/no-unnecessary-type-assertion': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
      },
    },
    {
      files: tests,
      rules: { 'max-lines-per-function': 'off', 'typescript/unbound-method': 'off' },
    },
  ],
});
