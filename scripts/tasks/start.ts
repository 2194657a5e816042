// Serves the site. Arguments and settings are those of `samenhang start`.

import { join } from 'node:path';
import { root } from '../lib/root.ts';
import { buildWeb, isWebBuilt } from '../lib/web.ts';

const args = process.argv.slice(2);

// Whoever started us may be killed without a word: then the server ends as it does when it is told to.
if (process.connected) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}

if (!(await isWebBuilt())) {
  console.log('De website wordt gebouwd, een ogenblik …');
  if (!(await buildWeb())) {
    console.error('Het bouwen van de website is mislukt: zie de melding hierboven.');
    process.exit(1);
  }
}

const main = join(root, 'packages/cli/src/main.ts');
process.argv = [process.execPath, main, 'start', ...args];
await import(main);
