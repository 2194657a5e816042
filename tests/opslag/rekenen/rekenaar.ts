// A process that does long work until it is killed: a worker on PostgreSQL, or a server with its store in a file. It says
// when it has begun.
//
//   node tests/opslag/rekenaar.ts PLAATS

import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { startServer, startWerker } from '@samenhang/server';
import type { Opslagplaats } from '@samenhang/server/store';
import { grenzen, tempo } from './tempo.ts';

const plaats = JSON.parse(process.argv[2] ?? '') as Opslagplaats;
const gestart =
  'adres' in plaats
    ? await startWerker({ ...plaats, grenzen, stilteMs: tempo.stilteMs })
    : await startServer({ port: 0, opslag: plaats, rekenen: { grenzen, tempo } });
if (!gestart.ok) throw new Error('the package was refused');
// Who is killed writes no cache when it ends: without this each would compile the whole program again.
flushCompileCache();
writeSync(1, 'begonnen\n');
