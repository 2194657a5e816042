// The direction of imports, as lint zones built from the folders that exist at this moment:
// a new package or feature folder is guarded from its first file.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Which packages each package may import. Not listed here = may import no other package. */
const mayImport = {
  motor: [],
  core: ['motor'],
  oplosser: ['motor'],
  taal: ['motor', 'core'],
  beeld: ['motor', 'core', 'taal'],
  rekenen: ['motor', 'core', 'oplosser'],
  data: ['motor', 'core', 'taal', 'beeld'],
  server: ['motor', 'core', 'taal', 'beeld', 'data', 'oplosser', 'rekenen'],
  cli: ['motor', 'core', 'taal', 'beeld', 'data', 'oplosser', 'rekenen', 'server'],
  web: ['motor', 'core', 'taal', 'beeld', 'oplosser', 'rekenen'],
};

/**
 * Doors beside the front door: what must stay a file of its own in the website (another language), what only tests
 * use, and code that runs in a browser as well, open to packages that may not import the package itself.
 *
 * @type {Readonly<Record<string, readonly { from: string, entry: string }[]>>}
 */
const sideDoors = {
  core: [{ from: 'motor', entry: './src/testing/index.ts' }],
  beeld: [{ from: 'motor', entry: './src/testing/index.ts' }],
  taal: [
    { from: 'motor', entry: './src/testing/index.ts' },
    { from: 'core', entry: './src/testing/index.ts' },
  ],
  cli: [
    { from: 'taal', entry: './src/en/index.ts' },
    { from: 'taal', entry: './src/getal/index.ts' },
  ],
  server: [{ from: 'taal', entry: './src/en/index.ts' }],
  web: [
    { from: 'taal', entry: './src/en/index.ts' },
    { from: 'taal', entry: './src/en/ontwerp/index.ts' },
    { from: 'data', entry: './src/eigen/index.ts' },
    { from: 'data', entry: './src/vlakken/index.ts' },
  ],
};

/** Shared by every feature of its package, and therefore open: there each file is a door of its own. */
const openFolders = new Set(['ui', 'i18n', 'testing', 'generated']);

/**
 * Zones for the rule import-x/no-restricted-paths. Three laws:
 * 1. packages import downward only (motor ← core ← taal, beeld ← data ← server ← cli; web imports the pure ones);
 * 2. a package is entered by its own front door, `src/index.ts`;
 * 3. a feature folder is entered by its `index.ts`.
 *
 * @param {string} root folder of the repository
 */
export function boundaryZones(root) {
  return [
    ...packageZones(root),
    ...folders(join(root, 'packages')).flatMap((name) => featureZones(root, name)),
  ];
}

/** @param {string} root */
function packageZones(root) {
  const packages = folders(join(root, 'packages'));
  return packages.flatMap((importer) =>
    packages
      .filter((imported) => imported !== importer)
      .map((imported) => {
        const zone = { target: join(root, 'packages', importer), from: join(root, 'packages', imported) };
        return allowedBy(importer).includes(imported)
          ? {
              ...zone,
              except: ['./src/index.ts', ...sideDoorsOf(importer, imported)],
              message: `Import ${imported} by its name, @samenhang/${imported}.`,
            }
          : {
              ...zone,
              except: sideDoorsOf(importer, imported),
              message: `packages/${importer} may not import packages/${imported}: see docs/architecture.md.`,
            };
      }),
  );
}

/**
 * @param {string} root
 * @param {string} name of the package
 */
function featureZones(root, name) {
  const src = join(root, 'packages', name, 'src');
  const all = folders(src);
  return all
    .filter((feature) => !openFolders.has(feature))
    .flatMap((feature) =>
      [
        ...all.filter((other) => other !== feature).map((other) => join(src, other)),
        join(src, '*.{ts,tsx}'),
      ].map((target) => ({
        target,
        from: join(src, feature),
        except: ['./index.ts', './index.tsx'],
        message: `Import the feature ${feature} by its index.ts.`,
      })),
    );
}

/** @param {string} importer @returns {readonly string[]} */
function allowedBy(importer) {
  return Object.entries(mayImport).find(([name]) => name === importer)?.[1] ?? [];
}

/** @param {string} importer @param {string} imported @returns {string[]} */
function sideDoorsOf(importer, imported) {
  const doors = Object.entries(sideDoors).find(([name]) => name === importer)?.[1] ?? [];
  return doors.filter(({ from }) => from === imported).map(({ entry }) => entry);
}

/** @param {string} dir */
function folders(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map((entry) => entry.name)
    .sort();
}
