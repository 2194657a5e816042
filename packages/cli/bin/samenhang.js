#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it: hands over to the repository's own Node when this one
// is too old to run the TypeScript sources.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const oldest = 24;

if (Number.parseInt(process.versions.node, 10) >= oldest) {
  // Compiled code is kept between calls, which halves the time it takes to start.
  module.enableCompileCache();
  await import('../src/main.ts');
} else {
  const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
  if (!existsSync(node)) {
    console.error(`samenhang heeft Node ${oldest} of nieuwer nodig; dit is ${process.versions.node}.`);
    process.exit(2);
  }
  handOver(node);
}

/** @param {string} node */
function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // On a terminal, Ctrl-C reaches the child by itself.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
