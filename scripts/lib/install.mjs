// Installs what package-lock.json names, beside what is there, and then puts it in its place: an install that
// fails half way (no network, a full disk, Ctrl-C) leaves everything as it was. Plain JavaScript for Node 20 or
// later, without dependencies, as there may be none yet.

import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const windows = process.platform === 'win32';
const besides = '.install-';

/** Without a connection npm tries for minutes, unless told otherwise. */
const quick = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--prefer-offline'];
const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--no-progress'];

/** @typedef {{ version?: string, link?: boolean, resolved?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Entry */

/**
 * The packages that must be there: those that running needs, with `dev` also those of the workshop. Optional ones
 * may be absent.
 * @param {string} root
 * @param {boolean} dev
 * @returns {[path: string, entry: Entry][]}
 */
function listWanted(root, dev) {
  const packages = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  return /** @type {[string, Entry][]} */ (Object.entries(packages)).filter(
    ([path, entry]) =>
      path.includes('node_modules/') && !entry.optional && !entry.devOptional && (dev || !entry.dev),
  );
}

/**
 * Does node_modules hold what package-lock.json names? Looks at the packages themselves: npm's own account
 * (node_modules/.package-lock.json) is not kept by every kind of install.
 * @param {string} root
 * @param {boolean} dev
 */
export function isInstalled(root, dev) {
  return listWanted(root, dev).every(([path, { link, version }]) => {
    const installed = readJson(join(root, path, 'package.json'));
    return installed !== undefined && (link || normalize(installed.version) === version);
  });
}

/**
 * @param {string} root
 * @param {boolean} dev also what only tests and checks need
 * @returns {Promise<string | undefined>} why it failed, in one line
 */
export async function install(root, dev) {
  removeAbandoned(root);
  const staging = join(root, `${besides}${process.pid}`);
  try {
    copyManifests(root, staging);
    const stop = showProgress(staging, listWanted(root, dev));
    const { code, errors } = await runNpm(staging, dev ? [] : ['--omit=dev']);
    stop(code === 0);
    if (code !== 0) throw new Error(describeFailure(errors));
    swap(root, staging);
  } catch (error) {
    await remove(staging);
    const why = error instanceof Error ? error.message : String(error);
    return `Installing failed: ${why}. What was installed before is as it was.`;
  }
  // What was replaced is large: it goes while the task runs already.
  void remove(staging);
  return undefined;
}

/** @param {string} path */
async function remove(path) {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

/**
 * What an install that was cut off left behind; not what another process is busy with.
 * @param {string} root
 */
function removeAbandoned(root) {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(besides)))
    if (!isAlive(Number(name.slice(besides.length))))
      rmSync(join(root, name), { recursive: true, force: true });
}

/**
 * Does a process run with this number?
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Everything that npm reads: the manifests of all workspaces, and the commands they link.
 * @param {string} root
 * @param {string} staging
 */
function copyManifests(root, staging) {
  const files = placesOf(root).flatMap((dir) =>
    ['package.json', 'package-lock.json', '.npmrc', 'bin'].map((name) => join(dir, name)),
  );
  mkdirSync(staging, { recursive: true });
  for (const file of files.filter((name) => existsSync(join(root, name))))
    cpSync(join(root, file), join(staging, file), { recursive: true });
}

/**
 * Where packages are installed, within `root`: itself, and its workspaces if it has any.
 * @param {string} root
 */
function placesOf(root) {
  const packages = join(root, 'packages');
  return ['.', ...(existsSync(packages) ? readdirSync(packages).map((name) => join('packages', name)) : [])];
}

/**
 * One line: on a terminal it counts along.
 * @param {string} staging
 * @param {readonly [path: string, entry: Entry][]} wanted
 * @returns {(done: boolean) => void}
 */
function showProgress(staging, wanted) {
  const start = Date.now();
  const line = () => {
    const there = wanted.filter(([path]) => existsSync(join(staging, path, 'package.json'))).length;
    return `Installing ${there} of ${wanted.length} packages, ${Math.round((Date.now() - start) / 1000)} s …`;
  };
  const terminal = process.stdout.isTTY;
  if (!terminal) console.log(`Installing ${wanted.length} packages …`);
  const timer = terminal ? setInterval(() => process.stdout.write(`\r${line()}`), 500) : undefined;
  return (done) => {
    clearInterval(timer);
    const seconds = Math.round((Date.now() - start) / 1000);
    if (terminal) process.stdout.write('\r\x1b[K');
    if (done) console.log(`Installed ${wanted.length} packages in ${seconds} s.`);
  };
}

/**
 * @param {string} cwd
 * @param {readonly string[]} options
 * @returns {Promise<{ code: number, errors: string }>}
 */
function runNpm(cwd, options) {
  const args = ['ci', '--prefix', cwd, '--ignore-scripts', ...options, ...quiet, ...quick];
  const script = process.env.npm_execpath;
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise((done) => {
    const child = spawn(command, [...before, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: windows && command === 'npm',
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.on('error', (error) => done({ code: 127, errors: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, errors }));
  });
}

/** @param {string} errors what npm wrote */
function describeFailure(errors) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(errors)?.[1] ?? '';
  const network = /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|FETCH_ERROR|ERR_SOCKET/.test(
    errors,
  );
  const log = /log of this run can be found in: (.+)/.exec(errors)?.[1];
  const why = network
    ? `no connection to the package registry${code && ` (${code})`}`
    : `npm ci ${code}`.trim();
  return log === undefined ? why : `${why}; npm’s log is ${log}`;
}

/**
 * Puts the new packages in the place of the old, and all of the old back when that does not go well.
 * @param {string} root
 * @param {string} staging
 */
function swap(root, staging) {
  /** @type {[from: string, to: string][]} */
  const moved = [];
  /** @type {(from: string, to: string) => void} */
  const move = (from, to) => {
    if (!existsSync(from)) return;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    moved.push([from, to]);
  };
  try {
    for (const place of placesOf(root)) {
      const modules = join(place, 'node_modules');
      move(join(root, modules), join(staging, 'old', modules));
      move(join(staging, modules), join(root, modules));
    }
    // What tools keep between runs lies within node_modules.
    move(join(staging, 'old/node_modules/.cache'), join(root, 'node_modules/.cache'));
    if (windows) relink(root);
  } catch (error) {
    for (const [from, to] of moved.toReversed()) renameSync(to, from);
    throw error;
  }
}

/**
 * Links between folders are absolute on Windows, and so still point to the place where they were made.
 * @param {string} root
 */
function relink(root) {
  for (const [path, { link, resolved = '' }] of listWanted(root, true)) {
    if (!link) continue;
    rmSync(join(root, path), { recursive: true, force: true });
    symlinkSync(resolve(root, resolved), join(root, path), 'junction');
  }
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
