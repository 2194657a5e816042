import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { LangsteEerst } from './tests/hulp/volgorde.ts';

/** Tests read the shipped data package once per worker: see tests/hulp/pakket.ts. */
const sharedPakket: Plugin = {
  name: 'samenhang:shared-pakket',
  enforce: 'pre',
  resolveId(id) {
    return id === '@samenhang/data'
      ? fileURLToPath(new URL('tests/hulp/pakket.ts', import.meta.url))
      : undefined;
  },
};

/** What crosses packages, of which three files side by side keep two cores busy. */
const kruisend = {
  globalSetup: 'tests/hulp/omgeving.ts',
  maxWorkers: 3,
  testTimeout: 240_000,
  hookTimeout: 120_000,
  // What a busy machine makes fail by chance is tried once more; the report says which did (retry x1).
  // What goes on from a test before it is tried again with all before it (tests/hulp/reeks.ts).
  retry: 1,
  // What a page is to show may come a while later on a busy machine.
  expect: { poll: { timeout: 30_000 } },
};

// Four projects. `unit` stands beside the code and runs first; `cross` is what crosses packages: the API
// over HTTP, commands, browser journeys, the repository itself. Its files share one server and one browser
// (tests/hulp/omgeving.ts). They wait for those half of the time, so that three run side by side on two cores.
// `beproeving` is what is slow or random (tests/beproeving): `npm run beproeving` runs it, `npm test` does not; so it
// does `reizen`, the journeys once more, with what takes most of their time.
// Files of one worker share their modules (`isolate: false`): loading them anew for each took most of the time.
export default defineConfig({
  cacheDir: 'node_modules/.cache/vite',
  plugins: [sharedPakket],
  test: {
    // Checked packages are kept with what else can be made again, not in the home of whoever tests.
    env: { SAMENHANG_DIR: join(import.meta.dirname, 'node_modules/.cache/samenhang') },
    isolate: false,
    // More room for what does not live long: clearing it away was a tenth of the work.
    execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=16'],
    setupFiles: 'tests/hulp/toeval.ts',
    sequence: { sequencer: LangsteEerst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}'],
          // Only what hangs takes so long, however busy the machine is.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Every core: Vitest leaves one free, which is half of a small machine.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...kruisend,
          name: 'cross',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/beproeving/**'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'beproeving',
          // The planted faults are quick enough for every run; here they stand beside the other faults.
          include: ['tests/beproeving/**/*.test.ts', 'packages/data/src/lees/planten.test.ts'],
          globalSetup: 'tests/hulp/omgeving.ts',
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...kruisend,
          name: 'reizen',
          include: [
            'tests/journeys/**/*.test.ts',
            'tests/api/{cli-afweging,cli-heel,tabellen}.test.ts',
            'tests/opslag/postgres.test.ts',
            'tests/repository/npmstart.test.ts',
          ],
          // Every rule of axe in every state of every page (tests/journeys/reis.ts).
          env: { SAMENHANG_AXE: 'alles' },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
