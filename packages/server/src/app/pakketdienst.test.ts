import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchief, readPakket, standaardPakket } from '@samenhang/data';
import { expect, it } from 'vitest';
import { readInstellingen } from '../instellingen/index.ts';
import { startServer } from './index.ts';

/** The shipped package under another version. */
async function makeBestanden(versie: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the shipped package is refused');
  const { pakket } = gelezen;
  const anders = { ...pakket.beschrijving, version: versie };
  const bestanden = new Map<string, Uint8Array>();
  for (const { path } of pakket.beschrijving.resources)
    bestanden.set(path, pakket.bytes(path) ?? new Uint8Array());
  return bestanden.set('datapackage.json', new TextEncoder().encode(JSON.stringify(anders)));
}

it('takes over the package that is taken into use, while it answers, and goes back to the one before', async () => {
  const map = await mkdtemp(join(tmpdir(), 'samenhang-pakketdienst-'));
  const archief = openArchief(standaardPakket, map);
  const gestart = await startServer({
    port: 0,
    instellingen: readInstellingen({ SAMENHANG_DIR: map }),
    opslag: { bestand: join(map, 'samenhang.sqlite') },
    pakketwachtMs: 20,
  });
  if (!gestart.ok) throw new Error('not started');
  const { server } = gestart;
  const statussen = new Set<number>();
  const versieOf = async (): Promise<string> => {
    const antwoord = await fetch(`${server.url}/api/v1/pakket`);
    statussen.add(antwoord.status);
    return ((await antwoord.json()) as { versie: string }).versie;
  };
  try {
    const begin = await versieOf();
    expect(await archief.prepare(await makeBestanden('9.0.0'), '9.0.0')).toMatchObject({ ok: true });
    await archief.accept('9.0.0');
    await expect.poll(versieOf, { timeout: 30_000 }).toBe('9.0.0');
    await archief.back();
    await utimes(archief.standbestand, new Date(), new Date(Date.now() + 1000));
    await expect.poll(versieOf, { timeout: 30_000 }).toBe(begin);
    expect([...statussen]).toEqual([200]);
  } finally {
    await server.close();
    await rm(map, { recursive: true, force: true });
  }
});
