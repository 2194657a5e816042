// The first thing that runs in a fresh clone: plain JavaScript for Node 20 or later, no dependencies.
// Installs what package-lock.json names when node_modules does not match it, and hands the task over to
// the Node that package-lock.json pins.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/** The tasks of package.json, each one file. */
const tasks = new Map(
  Object.entries({
    start: 'scripts/tasks/start.ts',
    test: 'scripts/tasks/test.ts',
    beproeving: 'scripts/tasks/beproeving.ts',
    check: 'scripts/tasks/check.ts',
    bench: 'tests/bench/index.ts',
    'data:build': 'packages/data/src/bouw/index.ts',
    kern: 'scripts/tasks/kern.ts',
  }),
);

const [task = '', ...args] = process.argv.slice(2);
const script = tasks.get(task);
if (script === undefined) fail(`Unknown task '${task}'. Choose from: ${[...tasks.keys()].join(', ')}.`);
if (!isInstalled()) install();
handOver(pinnedNode(), [join(root, script), ...args]);

/**
 * Does node_modules hold what package-lock.json names? Looks at the packages themselves: npm's own account
 * (node_modules/.package-lock.json) is not kept by every kind of install. Optional packages may be absent.
 */
function isInstalled() {
  /** @type {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }>} */
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  return Object.entries(wanted)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.devOptional)
    .every(([path, { link, version }]) => {
      const installed = readJson(join(root, path, 'package.json'));
      return installed !== undefined && (link || normalize(installed.version) === version);
    });
}

/**
 * As npm writes it in the lock file: 2024.04.13 becomes 2024.4.13.
 * @param {string} version
 */
function normalize(version) {
  return version.replace(/(^|\.)0+(?=\d)/g, '$1');
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function install() {
  console.log('Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: windows });
  if (status !== 0) fail('npm ci failed: see above.');
}

/** The Node that came with node_modules, or this one when it is new enough. */
function pinnedNode() {
  const node = join(modules, '.bin', windows ? 'node.cmd' : 'node');
  if (existsSync(node)) return node;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  return fail('No Node 24 for this platform in node_modules: install Node 24 and try again.');
}

/**
 * Runs the task and passes its exit code and our signals on.
 * @param {string} node
 * @param {string[]} command
 */
function handOver(node, command) {
  const path = [join(modules, '.bin'), process.env.PATH ?? ''].join(windows ? ';' : ':');
  const child = spawn(node, command, {
    stdio: 'inherit',
    shell: windows && node.endsWith('.cmd'),
    env: { ...process.env, PATH: path, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  // On a terminal, Ctrl-C reaches the child by itself: passing it on would interrupt it twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(() => child.kill('SIGTERM'));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/**
 * npm starts us through a shell that does not pass signals on: when npm is told to stop, all that we see
 * is that our parent has gone.
 * @param {() => void} stop
 */
function whenParentEnds(stop) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
