// The store under a thousand kills in the middle of writes, in a file and in PostgreSQL: what was acknowledged is there,
// and nothing is half. And long work under workers that are killed again and again: each piece is done, once.

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
import { killWorkers } from '../opslag/rekenen/rekenaars.ts';

const keren = 1000;
const werkerkeren = 25;

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

it(`does long work once in PostgreSQL when a worker is killed ${werkerkeren} times`, async () => {
  const dir = makeDir();
  const server = await startServer(await packagedPrograms(dir), dir);
  await killWorkers(await serverPlace(server), werkerkeren, Math.random);
  await server.stop();
});
