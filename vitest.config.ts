import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Two projects. `unit` stands beside the code and runs first; `cross` is what crosses packages: the API
// over HTTP, browser journeys, the repository itself. Its files start servers, commands and browsers of their
// own, so that no more than two run side by side, whatever the machine.
export default defineConfig({
  cacheDir: 'node_modules/.cache/vite',
  test: {
    // Checked packages are kept with what else can be made again, not in the home of whoever tests.
    env: { SAMENHANG_DIR: join(import.meta.dirname, 'node_modules/.cache/samenhang') },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}'],
          // Commands read the whole data package; a busy machine takes seconds over that.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'cross',
          include: ['tests/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
