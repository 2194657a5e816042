// Which files there are, and which of our own each of them imports.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const source = /(?<!\.d)\.(?:ts|tsx|mjs)$/u;
const skipped = new Set(['node_modules', 'dist', '.git']);

/**
 * Imports, exports from elsewhere, of values as of types, and those that are loaded later: of files beside it
 * (`./`, `../`) and of our own packages.
 */
const imported = /(?:\bfrom|\bimport)\s*\(?\s*['"]((?:\.|@samenhang\/)[^'"]+)['"]/gu;

/** Lines of comments, which may show how a thing is imported. */
const comment = /^\s*(?:\/?\*|\/\/).*$/gmu;

/**
 * All source files below these folders, as absolute paths.
 *
 * @param {readonly string[]} dirs
 * @returns {string[]}
 */
export function listSources(dirs) {
  return dirs.flatMap((dir) =>
    readdirSync(dir, { withFileTypes: true })
      .filter(({ name }) => !skipped.has(name))
      .flatMap((entry) => {
        const path = join(dir, entry.name);
        if (entry.isDirectory()) return listSources([path]);
        return source.test(entry.name) ? [path] : [];
      }),
  );
}

/**
 * The files that a file imports, as absolute paths.
 *
 * @param {string} file
 * @returns {string[]}
 * @throws {Error} when it imports what one of our packages does not publish
 */
export function importsOf(file) {
  const code = readFileSync(file, 'utf8').replace(comment, '');
  return [...code.matchAll(imported)].map(([, path = '']) => resolveImport(file, path));
}

/**
 * @param {string} file that imports
 * @param {string} path as it stands there
 * @returns {string}
 */
export function resolveImport(file, path) {
  return path.startsWith('.') ? resolve(dirname(file), path) : createRequire(file).resolve(path);
}
