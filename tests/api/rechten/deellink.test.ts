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
  expect(Object.keys(gedeeld).sort()).toEqual([
    'gewijzigdOp',
    'inhoud',
    'mag',
    'opmerkingen',
    'soort',
    'titel',
    'van',
    'verlooptOp',
  ]);
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

it('lets whoever has a link comment where it allows that, and whoever works on the design throw it away', async () => {
  const stuk = proef.addStuk({ organisatie: 'wij' });
  const pad = `/mijn/stukken/${stuk}`;
  const maak = async (body: object) =>
    (await (await proef.ask('POST', `${pad}/links`, { als: 'adviseur', body })).json()) as {
      sleutel: string;
    };
  const lees = await maak({ dagen: 7 });
  const link = await maak({ dagen: 7, mag: 'opmerken' });
  const zeg = (sleutel: string, tekst: string) =>
    proef.ask('POST', '/gedeeld/opmerkingen', { als: 'niemand', body: { sleutel, naam: 'Gast', tekst } });
  expect((await zeg(lees.sleutel, 'mag niet')).status).toBe(403);
  expect((await zeg(link.sleutel, ' ')).status).toBe(422);
  expect((await zeg(link.sleutel, 'x'.repeat(2001))).status).toBe(422);
  const gezegd = await zeg(link.sleutel, 'Mooie <b>grens</b>');
  expect([gezegd.status, await gezegd.json()]).toMatchObject([201, { naam: 'Gast' }]);
  await zeg(link.sleutel, 'En nog wat');
  const met = async (sleutel: string) =>
    (await (await open(sleutel)).json()) as { mag: string; opmerkingen: { id: string; tekst: string }[] };
  expect(await met(lees.sleutel)).toMatchObject({ mag: 'lezen', opmerkingen: [] });
  const { mag, opmerkingen } = await met(link.sleutel);
  expect([mag, ...opmerkingen.map(({ tekst }) => tekst)]).toEqual([
    'opmerken',
    'Mooie <b>grens</b>',
    'En nog wat',
  ]);
  // It stays when the link is gone, for who sees the design, until somebody who works on it throws it away.
  proef.db.prepare('delete from deellink').run();
  const lijst = async () =>
    (await (await proef.ask('GET', `${pad}/opmerkingen`, { als: 'lezer' })).json()) as {
      opmerkingen: { verwijderdOp: string | null }[];
    };
  expect((await lijst()).opmerkingen).toMatchObject(opmerkingen);
  const weg = `${pad}/opmerkingen/${opmerkingen[0]?.id}/verwijdering`;
  expect((await proef.ask('POST', weg, { als: 'lezer' })).status).toBe(403);
  expect((await proef.ask('POST', weg, { als: 'griffier' })).status).toBe(204);
  expect((await proef.ask('POST', weg, { als: 'griffier' })).status).toBe(404);
  const over = (await lijst()).opmerkingen.filter(({ verwijderdOp }) => verwijderdOp === null);
  expect(over).toMatchObject(opmerkingen.slice(1));
  expect((await met((await maak({ dagen: 7, mag: 'opmerken' })).sleutel)).opmerkingen).toHaveLength(1);
  // Nobody says so much that it is a nuisance.
  const { sleutel } = await maak({ dagen: 7, mag: 'opmerken' });
  let laatste = 0;
  for (let i = 0; i < 21; i += 1) laatste = (await zeg(sleutel, 'weer')).status;
  expect(laatste).toBe(429);
});
