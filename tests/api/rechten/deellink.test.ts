// Sharing a design by a link: what whoever has it sees, and what becomes of it.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { aDesign, type Proef, startProef } from './proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef(await aDesign());
});
afterAll(async () => {
  await proef.stop();
});

const open = (sleutel: string) => proef.ask('POST', '/gedeeld', { als: 'niemand', body: { sleutel } });

async function share(stuk: string, dagen = 30): Promise<{ id: string; sleutel: string }> {
  const antwoord = await proef.ask('POST', `/mijn/stukken/${stuk}/links`, {
    als: 'adviseur',
    body: { dagen },
  });
  expect(antwoord.status).toBe(201);
  return (await antwoord.json()) as { id: string; sleutel: string };
}

it('shows a design to whoever has the link, and nothing of who works on it', async () => {
  const stuk = proef.addStuk({ organisatie: 'wij' });
  const { sleutel } = await share(stuk);
  expect(Buffer.from(sleutel, 'base64url').length).toBeGreaterThanOrEqual(16);
  expect(JSON.stringify(proef.db.prepare('select * from deellink').all())).not.toContain(sleutel);
  const antwoord = await open(sleutel);
  expect([antwoord.status, antwoord.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  const gedeeld = (await antwoord.json()) as object;
  const inhoud = JSON.parse(JSON.stringify(proef.inhoud)) as unknown;
  expect(gedeeld).toMatchObject({ titel: 'Geheimtitel', inhoud, van: 'Naam van wij' });
  expect(Object.keys(gedeeld).sort()).toEqual(['gewijzigdOp', 'inhoud', 'titel', 'van', 'verlooptOp']);
});

it('ends when it is withdrawn, and while the design lies in the bin', async () => {
  const stuk = proef.addStuk({ eigenaar: 'adviseur' });
  const [een, twee] = [await share(stuk), await share(stuk)];
  const pad = `/mijn/stukken/${stuk}/links`;
  const antwoord = await proef.ask('GET', pad, { als: 'adviseur' });
  const lijst = (await antwoord.json()) as { links: { id: string }[] };
  expect(lijst.links.map(({ id }) => id).sort()).toEqual([een.id, twee.id].sort());
  expect((await proef.ask('POST', `${pad}/${een.id}/intrekking`, { als: 'adviseur' })).status).toBe(204);
  expect([(await open(een.sleutel)).status, (await open(twee.sleutel)).status]).toEqual([403, 200]);
  await proef.ask('DELETE', `/mijn/stukken/${stuk}`, { als: 'adviseur', headers: { 'If-Match': '"v1"' } });
  expect((await open(twee.sleutel)).status).toBe(403);
  await proef.ask('POST', `/mijn/stukken/${stuk}/herstel`, { als: 'adviseur' });
  expect((await open(twee.sleutel)).status).toBe(200);
});

it('lasts no longer than a year, and no shorter than a day', async () => {
  const pad = `/mijn/stukken/${proef.addStuk({ eigenaar: 'adviseur' })}/links`;
  for (const dagen of [0, 366, 1.5, -1, '7'])
    expect((await proef.ask('POST', pad, { als: 'adviseur', body: { dagen } })).status).toBe(422);
});
