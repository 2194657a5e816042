// `npm run pak`: the package that people install, as dist/samenhang-VERSION.tgz.

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writePak } from '../lib/pak.ts';
import { root } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import { buildWeb, isWebBuilt } from '../lib/web.ts';

const dist = join(root, 'dist');
const map = join(dist, 'samenhang');

if (!((await isWebBuilt()) || (await buildWeb()))) process.exit(1);
await writePak(map);
for (const naam of await readdir(dist)) if (naam.endsWith('.tgz')) await rm(join(dist, naam));
process.exitCode = await run('npm', ['pack', map, '--pack-destination', dist, '--loglevel', 'error']);
