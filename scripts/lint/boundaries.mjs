// The direction of imports, as lint zones built from the folders that exist at this moment:
// a new package or feature folder is guarded from its first file.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * use, the schemas of answers, and code that runs in a browser as well, open to packages that may not import the package itself.
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
    { from: 'rekenen', entry: './src/draden/index.ts' },
    { from: 'data', entry: './src/eigen/index.ts' },
    { from: 'data', entry: './src/vlakken/index.ts' },
    { from: 'server', entry: './src/bron/index.ts' },
    { from: 'server', entry: './src/store/index.ts' },
  ],
  server: [
    { from: 'taal', entry: './src/en/index.ts' },
    { from: 'core', entry: './src/antwoorden.ts' },
  ],
  web: [
    { from: 'beeld', entry: './src/grafiek/index.ts' },
    { from: 'taal', entry: './src/en/index.ts' },
    { from: 'taal', entry: './src/en/ontwerp/index.ts' },
    { from: 'data', entry: './src/eigen/index.ts' },
    { from: 'data', entry: './src/vlakken/index.ts' },
    { from: 'rekenen', entry: './src/webwerker/index.ts' },
  ],
};

/**
 * Rooms of one package that may not even use each other's door.
 *
 * @type {readonly { package: string, target: string, from: string }[]}
 */
const apart = [
  { package: 'server', target: 'http/eigen', from: 'http/openbaar' },
  { package: 'server', target: 'http/openbaar', from: 'http/eigen' },
];

/** Shared by every feature of its package, and therefore open: there each file is a door of its own. */
const openFolders = new Set(['ui', 'i18n', 'testing', 'generated']);

/**
 * Zones for the rule import-x/no-restricted-paths. Four laws:
 * 1. packages import downward only (motor ← core ← taal, beeld ← data ← server ← cli; web imports the pure ones);
 * 2. a package is entered by its own front door, `src/index.ts`;
 * 3. a feature folder is entered by its `index.ts`;
 * 4. rooms that are apart do not meet at all.
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
  const all = rooms(src);
  const within = all
    .filter((feature) => !openFolders.has(feature))
    .flatMap((feature) =>
      [
        ...all.filter((other) => other !== feature).map((other) => join(src, other)),
        join(src, '*.{ts,tsx}'),
      ].map((target) => ({
        target,
        from: join(src, feature),
        // The address of a page is a door of its own: the router reads it without loading the page.
        except: [
          './index.ts',
          './index.tsx',
          ...schemaDoors(name),
          ...(name === 'web' ? ['./adres.ts'] : []),
          ...publishedDoors(root, name, feature).filter((door) => door !== './index.ts'),
        ],
        message: `Import the feature ${feature} by its index.ts.`,
      })),
    );
  const between = apart
    .filter((pair) => pair.package === name)
    .map((pair) => ({
      target: join(src, pair.target),
      from: join(src, pair.from),
      message: `${pair.target} and ${pair.from} never meet: see docs/architecture.md.`,
    }));
  return [...within, ...between];
}

/**
 * The features of a package: its folders, and where a folder holds no file but folders only (`http/openbaar`), those.
 *
 * @param {string} src
 */
function rooms(src) {
  return folders(src).flatMap((name) => {
    const inside = readdirSync(join(src, name), { withFileTypes: true });
    return inside.length > 0 && inside.every((entry) => entry.isDirectory()) && !openFolders.has(name)
      ? inside.map((entry) => `${name}/${entry.name}`)
      : [name];
  });
}

/**
 * In core the schema of an answer is a door of its own: behind the front door stands only its type, so that who
 * only computes does not load the schema library.
 *
 * @param {string} name of the package
 */
function schemaDoors(name) {
  return name === 'core' ? ['./antwoord.ts'] : [];
}

/**
 * What the package publishes from within a feature, such as `@samenhang/taal/en/ontwerp`, is a door for its own too.
 *
 * @param {string} root
 * @param {string} name of the package
 * @param {string} feature
 */
function publishedDoors(root, name, feature) {
  const description = join(root, 'packages', name, 'package.json');
  if (!existsSync(description)) return [];
  const { exports = {} } = JSON.parse(readFileSync(description, 'utf8'));
  const within = `./src/${feature}/`;
  return Object.values(exports)
    .map(String)
    .filter((entry) => entry.startsWith(within))
    .map((entry) => `./${entry.slice(within.length)}`);
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
