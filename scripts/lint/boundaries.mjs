// The direction of imports, judged by the folders that exist at this moment: a new package or feature folder is
// guarded from its first file.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { importsOf, listSources } from './imports.mjs';

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
  cli: ['motor', 'core', 'taal', 'beeld', 'data', 'rekenen', 'server'],
  web: ['motor', 'core', 'taal', 'beeld', 'oplosser', 'rekenen'],
};

/** @param {readonly string[]} kamers The doors of these rooms of core. */
const ofCore = (...kamers) => kamers.map((kamer) => ({ from: 'core', entry: `./src/${kamer}/index.ts` }));

/** Where organisations speak with each other and with everybody. */
const samenspraak = ofCore('incident', 'kennis', 'kring', 'opgave', 'signaal', 'sturing', 'uitvoerbaarheid');

/**
 * Doors beside the front door: what must stay a file of its own in the website (another language), what only tests
 * use, the schemas of answers, and code that runs in a browser as well, open to packages that may not import the package itself.
 *
 * @type {Readonly<Record<string, readonly { from: string, entry: string }[]>>}
 */
const sideDoors = {
  core: [{ from: 'motor', entry: './src/testing/index.ts' }],
  beeld: [...ofCore('dossier', 'kalender', 'opgave'), { from: 'motor', entry: './src/testing/index.ts' }],
  taal: [
    ...ofCore('geld', 'geld/scenario', 'testing', 'dossier', 'kalender'),
    ...samenspraak,
    { from: 'motor', entry: './src/testing/index.ts' },
  ],
  oplosser: [{ from: 'motor', entry: './src/testing/index.ts' }],
  data: [...ofCore('kalender', 'kennis')],
  cli: [
    ...ofCore('dossier', 'geld', 'geld/scenario', 'kalender', 'signaal'),
    { from: 'taal', entry: './src/en/index.ts' },
    { from: 'taal', entry: './src/getal/index.ts' },
    { from: 'rekenen', entry: './src/draden/index.ts' },
    { from: 'data', entry: './src/eigen/index.ts' },
    { from: 'data', entry: './src/vernieuw/index.ts' },
    { from: 'data', entry: './src/vlakken/index.ts' },
    { from: 'server', entry: './src/bron/index.ts' },
    { from: 'server', entry: './src/instellingen/index.ts' },
    { from: 'server', entry: './src/store/index.ts' },
  ],
  server: [
    ...ofCore('dossier', 'geld', 'geld/scenario', 'kalender', 'overheveling'),
    ...samenspraak,
    { from: 'taal', entry: './src/en/index.ts' },
    { from: 'core', entry: './src/antwoorden.ts' },
    { from: 'rekenen', entry: './src/draden/index.ts' },
  ],
  rekenen: [...ofCore('geld', 'geld/scenario')],
  web: [
    ...ofCore('geld', 'geld/scenario', 'overheveling'),
    ...samenspraak,
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
 * Judges imports by four laws:
 * 1. packages import downward only (motor ← core ← taal, beeld ← data ← server ← cli; web imports the pure ones);
 * 2. a package is entered by its own front door, `src/index.ts`;
 * 3. a feature folder is entered by its `index.ts`;
 * 4. rooms that are apart do not meet at all.
 *
 * @param {string} root folder of the repository
 * @returns {(importer: string, imported: string) => string | undefined} what is wrong when the first file (absolute)
 *   imports the second; undefined when nothing is
 */
export function makeJudge(root) {
  const roomsOf = new Map(
    folders(join(root, 'packages')).map((name) => [name, rooms(join(root, 'packages', name, 'src'))]),
  );
  const placeOf = once((file) => place(root, roomsOf, file));
  const doorsOf = once((door) => {
    const [name = '', feature = ''] = door.split(':');
    return featureDoors(root, name, feature);
  });
  return (importer, imported) => {
    const from = placeOf(importer);
    const to = placeOf(imported);
    if (!from || !to) return undefined;
    if (from.package !== to.package) return judgePackages(from.package, to);
    return judgeRooms(from, to, doorsOf(`${to.package}:${to.room ?? ''}`));
  };
}

/**
 * Where a file stands: its package, its path within that (`./src/…`), its room, and its path within the room.
 *
 * @typedef {{ package: string, path: string, room: string | undefined, within: string }} Place
 */

/**
 * @param {string} root
 * @param {ReadonlyMap<string, readonly string[]>} roomsOf
 * @param {string} file
 * @returns {Place | undefined} undefined for what is in no package
 */
function place(root, roomsOf, file) {
  const [packages, name = '', ...rest] = relative(root, file).split(sep);
  if (packages !== 'packages' || rest.length === 0) return undefined;
  const path = `./${rest.join('/')}`;
  const room = roomsOf.get(name)?.find((one) => path.startsWith(`./src/${one}/`));
  return {
    package: name,
    path,
    room,
    within: room === undefined ? path : `./${path.slice(`./src/${room}/`.length)}`,
  };
}

/** @param {string} importer @param {Place} to */
function judgePackages(importer, to) {
  const allowed = allowedBy(importer).includes(to.package);
  const doors = [...(allowed ? ['./src/index.ts'] : []), ...sideDoorsOf(importer, to.package)];
  if (doors.includes(to.path)) return undefined;
  return allowed
    ? `Import ${to.package} by its name, @samenhang/${to.package}.`
    : `packages/${importer} may not import packages/${to.package}: see docs/architecture.md.`;
}

/** @param {Place} from @param {Place} to @param {readonly string[]} doors of the room that is entered */
function judgeRooms(from, to, doors) {
  if (to.room === undefined || from.room === to.room) return undefined;
  // What stands beside the folder `src`, such as a configuration, is of no feature.
  if (from.room === undefined && !/^\.\/src\/[^/]+$/u.test(from.path)) return undefined;
  const pair = apart.find(
    (one) => one.package === from.package && one.target === from.room && one.from === to.room,
  );
  if (pair) return `${pair.target} and ${pair.from} never meet: see docs/architecture.md.`;
  return openFolders.has(to.room) || doors.includes(to.within)
    ? undefined
    : `Import the feature ${to.room} by its index.ts.`;
}

/**
 * @param {string} root
 * @param {string} name of the package
 * @param {string} feature
 */
function featureDoors(root, name, feature) {
  return [
    './index.ts',
    './index.tsx',
    ...schemaDoors(name),
    // The address of a page is a door of its own: the router reads it without loading the page.
    ...(name === 'web' ? ['./adres.ts'] : []),
    ...publishedDoors(root, name, feature),
  ];
}

/**
 * Every import of the repository that breaks a law, a line each.
 *
 * @param {string} root folder of the repository
 * @param {readonly string[]} dirs below it
 */
export function crossings(root, dirs) {
  const judge = makeJudge(root);
  return listSources(dirs.map((dir) => join(root, dir))).flatMap((file) =>
    importsOf(file).flatMap((imported) => {
      const wrong = judge(file, imported);
      return wrong === undefined
        ? []
        : [`${relative(root, file)} imports ${relative(root, imported)}: ${wrong}`];
    }),
  );
}

/**
 * @template T
 * @param {(key: string) => T} make
 * @returns {(key: string) => T} the same, computed once for each key
 */
function once(make) {
  /** @type {Map<string, T>} */
  const kept = new Map();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
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
