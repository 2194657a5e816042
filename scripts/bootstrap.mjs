// The first thing that runs in a fresh clone: plain JavaScript for Node 20 or later, no dependencies.
// Installs what package-lock.json names when node_modules does not match it (for `npm start` only what running
// needs), and hands the task over to the Node that package-lock.json pins.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isAlive, isInstalled } from './lib/install.mjs';

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
    pak: 'scripts/tasks/pak.ts',
  }),
);

const [task = '', ...args] = process.argv.slice(2);
const script = tasks.get(task);
if (script === undefined) fail(`Unknown task '${task}'. Choose from: ${[...tasks.keys()].join(', ')}.`);
await ensureInstalled(root, !['start', 'pak'].includes(task));
if (['test', 'bench', 'data:build', 'kern'].includes(task))
  await ensureInstalled(join(root, 'gereedschap'), true);
handOver(pinnedNode(), [join(root, script), ...args]);

/**
 * Installs what is missing in this folder, which has a package-lock.json of its own.
 * @param {string} dir
 * @param {boolean} dev also what only tests and checks need
 */
async function ensureInstalled(dir, dev) {
  if (isInstalled(dir, dev)) return;
  const failure = await install(dir, dev);
  if (failure !== undefined) fail(failure);
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
    // The channel tells the server when we are gone, even by a signal that nobody can pass on.
    stdio: ['inherit', 'inherit', 'inherit', ...(task === 'start' ? /** @type {const} */ (['ipc']) : [])],
    shell: windows && node.endsWith('.cmd'),
    env: { ...process.env, PATH: path, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  // On a terminal, Ctrl-C reaches the child by itself: passing it on would interrupt it twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  if (process.env.npm_lifecycle_event !== undefined) whenNpmEnds(() => child.kill('SIGTERM'));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/**
 * npm starts us through a shell that does not pass signals on: when npm is told to stop or is killed, all that we
 * see is that our parent, or the parent of that shell, has gone.
 * @param {() => void} stop
 */
function whenNpmEnds(stop) {
  const parent = process.ppid;
  const npm = parentOfShell(parent);
  const gone = () => process.ppid !== parent || (npm !== undefined && !isAlive(npm));
  setInterval(() => gone() && stop(), 500).unref();
}

/**
 * The process that a shell was started by; undefined for what is no shell, or when the system does not say.
 * @param {number} pid
 */
function parentOfShell(pid) {
  const [, name = '', parent] = /\((.*)\) \S (\d+)/.exec(describeProcess(pid)) ?? [];
  return /^(.*\/)?-?(ba|da|a|z|k|mk)?sh$/.test(name) ? Number(parent) : undefined;
}

/**
 * As /proc has it: 'pid (name) state parent …'.
 * @param {number} pid
 */
function describeProcess(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent = '', name = ''] = /^\s*(\d+)\s+(.*?)\s*$/.exec(stdout ?? '') ?? [];
    return `${pid} (${name}) S ${parent}`;
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
