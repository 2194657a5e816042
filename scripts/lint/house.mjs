// What the house as a whole must be, which no rule about one file can tell: no circle of imports, no crowded
// folder, no import past a door. In milliseconds, so that it need not be cached: `node scripts/lint/house.mjs` prints what is wrong.

import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crossings } from './boundaries.mjs';
import { importsOf, listSources } from './imports.mjs';

/** Most source files in one folder; tests stand beside their code and do not count. */
const most = 15;

const test = /\.(?:test|bench|work)\.tsx?$/u;

/**
 * Folders with more than fifteen source files, each with their number.
 *
 * @param {string} root folder of the repository
 * @param {readonly string[]} dirs below it
 */
export function crowdedRooms(root, dirs) {
  const counted = Map.groupBy(
    listSources(dirs.map((dir) => join(root, dir))).filter((file) => !test.test(file)),
    dirname,
  );
  return [...counted]
    .filter(([, files]) => files.length > most)
    .map(([dir, files]) => `${relative(root, dir)}: ${files.length} files, at most ${most}`)
    .sort();
}

/**
 * Circles of imports, types included: each as the files that all reach one another.
 *
 * @param {string} root folder of the repository
 * @param {readonly string[]} dirs below it
 */
export function importCircles(root, dirs) {
  const files = listSources(dirs.map((dir) => join(root, dir)));
  const known = new Set(files);
  const graph = new Map(files.map((file) => [file, importsOf(file).filter((other) => known.has(other))]));
  return strongComponents(graph)
    .map((circle) => circle.map((file) => relative(root, file)).sort())
    .sort(([a = ''], [b = '']) => a.localeCompare(b));
}

/**
 * Sets of more than one file that all reach one another (and files that import themselves), by Tarjan's algorithm.
 *
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]}
 */
function strongComponents(graph) {
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @type {Map<string, number>} */
  const low = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const found = [];

  /** @param {string} file @returns {number} */
  const visit = (file) => {
    const own = order.size;
    order.set(file, own);
    low.set(file, own);
    stack.push(file);
    for (const other of graph.get(file) ?? []) {
      const reached = order.has(other)
        ? stack.includes(other)
          ? (order.get(other) ?? own)
          : own
        : visit(other);
      low.set(file, Math.min(low.get(file) ?? own, reached));
    }
    if (low.get(file) === own) close(file);
    return low.get(file) ?? own;
  };
  /** @param {string} file */
  const close = (file) => {
    const members = stack.splice(stack.indexOf(file));
    if (members.length > 1 || (graph.get(file) ?? []).includes(file)) found.push(members);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** All that is wrong with the repository, a line each. */
function inspect() {
  const root = join(import.meta.dirname, '../..');
  const dirs = ['packages', 'tests', 'scripts'];
  return [
    ...importCircles(root, dirs).map((circle) => `circle of imports: ${circle.join(', ')}`),
    ...crowdedRooms(root, dirs),
    ...crossings(root, ['packages']),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = inspect();
  for (const line of wrong) console.log(line);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
