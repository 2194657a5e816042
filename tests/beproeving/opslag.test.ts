// The store under a thousand kills in the middle of writes, in a file and in PostgreSQL: what was acknowledged is there,
// and nothing is half.

import { rmSync } from 'node:fs';
import { openStore } from '@samenhang/server/store';
import { expect, it } from 'vitest';
import {
  addPersoon,
  filePlace,
  makeDir,
  type Proefplaats,
  packagedPrograms,
  serverPlace,
  startServer,
} from '../opslag/databases.ts';
import { killWriters } from '../opslag/geweld.ts';

const keren = 1000;

async function killMany(proef: Proefplaats): Promise<void> {
  await (await openStore(proef.plaats)).close();
  await addPersoon(proef, 'anna');
  const schade = await killWriters(proef.plaats, keren, Math.random);
  expect(schade).toMatchObject({ kwijt: [], half: [] });
  expect(schade.beloofd).toBeGreaterThanOrEqual(keren);
}

it(`loses nothing in a file when the writer is killed ${keren} times`, async () => {
  const dir = makeDir();
  const proef = filePlace(dir);
  await killMany(proef);
  expect(await proef.sql('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  rmSync(dir, { recursive: true });
});

it(`loses nothing in PostgreSQL when the writer is killed ${keren} times`, async () => {
  const dir = makeDir();
  const server = await startServer(await packagedPrograms(dir), dir);
  await killMany(await serverPlace(server));
  await server.stop();
});
