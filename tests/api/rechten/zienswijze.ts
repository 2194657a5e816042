// The view of a council over HTTP: nothing of it leaks before it is published, and afterwards only what was.

import { expect, it } from 'vitest';
import { type Proef, type Wie, wie } from './proef.ts';

const over = { soort: 'regeling', id: '22938625' };
/** Words that stand nowhere else: whoever sees one of them saw something of this view. */
const geheim = { titel: 'Zwartspecht', alinea: 'Roerdomp', gezegd: 'Wulpenkreet', besluit: 'Kwartelkoning' };
const verklikt = new RegExp(Object.values(geheim).join('|'), 'u');
const concept = {
  over,
  aanleiding: 'begroting',
  jaar: 2028,
  titel: `Zienswijze ${geheim.titel}`,
  alineas: [`Wij zien een ${geheim.alinea}.`, 'Met groet.'],
  staat: 'concept',
};
const besluit = { door: 'raad', op: '2027-05-12', webadres: `https://voorbeeld.nl/${geheim.besluit}` };
const antwoord = { op: '2027-06-20', gevolgd: 'nee', waarom: 'Er is geen geld.' };

interface Gepubliceerd {
  zienswijzen: {
    id: string;
    staat: string;
    alineas: string[];
    titel: string;
    organisatie: { naam: string };
  }[];
}

/** Tries it at this server; `paden`: every address that the description names for reading. */
export function testZienswijzen(server: () => Proef, paden: () => readonly string[]): void {
  const ask = (method: string, pad: string, als: Wie, body?: unknown, versie = 1) =>
    server().ask(method, pad, { als, body, headers: { 'If-Match': `"v${versie}"` } });
  const buiten = wie.filter((een) => ['niemand', 'vreemd', 'los', 'streng'].includes(een));
  const published = async (als: Wie = 'niemand') =>
    (await (await ask('GET', `/zienswijzen/${over.id}`, als)).json()) as Gepubliceerd;

  async function begin(): Promise<{ id: string; stap: (inhoud: object, goed?: number) => Promise<void> }> {
    const gemaakt = await ask('POST', '/mijn/organisaties/wij/zienswijzen', 'griffier', concept);
    expect(gemaakt.status).toBe(201);
    const { id } = (await gemaakt.json()) as { id: string };
    let versie = 1;
    const stap = async (inhoud: object, goed = 200) => {
      const uit = await ask('PUT', `/mijn/zienswijzen/${id}`, 'griffier', { ...concept, ...inhoud }, versie);
      expect([uit.status, JSON.stringify(inhoud)]).toEqual([goed, JSON.stringify(inhoud)]);
      if (uit.ok) versie += 1;
    };
    return { id, stap };
  }

  /** Everything that these people can read anywhere, by every address there is. */
  async function readEverything(id: string, wie: readonly Wie[]): Promise<string[]> {
    const lekken: string[] = [];
    for (const pad of paden()) {
      const hier = pad
        .replace('{over}', over.id)
        .replace('{organisatie}', 'wij')
        .replace('{id}', id)
        .replace('{versie}', '1')
        .replaceAll(/\{\w+\}/gu, id);
      for (const als of wie) {
        const uit = await ask('GET', hier, als);
        if (verklikt.test(await uit.text())) lekken.push(`${als} at ${pad}`);
      }
    }
    return lekken;
  }

  it('leaks nothing to anybody outside before it is published, by no address, in no state', async () => {
    const { id, stap } = await begin();
    expect(
      (await ask('POST', `/mijn/zienswijzen/${id}/bespreking`, 'raadslid', { tekst: geheim.gezegd })).status,
    ).toBe(204);
    expect(await readEverything(id, buiten)).toEqual([]);
    await stap({ staat: 'ter_bespreking' });
    await stap({ staat: 'vastgesteld', besluit });
    expect(await readEverything(id, buiten)).toEqual([]);
    // Members do see it, each role: so the words that are looked for are there.
    const leden = await readEverything(id, ['lezer']);
    expect(leden).toContain('lezer at /mijn/zienswijzen/{id}');
    expect(leden).toContain('lezer at /mijn/zienswijzen/{id}/bespreking');
    expect((await published()).zienswijzen.map((een) => een.id)).not.toContain(id);
    await stap({ staat: 'ingetrokken', besluit });
    expect((await published()).zienswijzen.map((een) => een.id)).not.toContain(id);
  }, 60_000);

  it('is for everybody once it is published, as it was adopted, until it is withdrawn', async () => {
    const { id, stap } = await begin();
    const zie = async (als?: Wie) => (await published(als)).zienswijzen.find((een) => een.id === id);
    await stap({ staat: 'vastgesteld', besluit }, 422);
    await stap({ staat: 'ter_bespreking' });
    await stap({ staat: 'vastgesteld' }, 422);
    await stap({ staat: 'vastgesteld', besluit });
    await stap({ staat: 'gepubliceerd', besluit, alineas: ['Iets anders.'] }, 422);
    await stap({ staat: 'gepubliceerd', besluit });
    expect(await zie()).toMatchObject({
      alineas: concept.alineas,
      besluit,
    });
    expect(await zie('vreemd')).toEqual(await zie());
    // What members said of it stays theirs.
    await ask('POST', `/mijn/zienswijzen/${id}/bespreking`, 'raadslid', { tekst: geheim.gezegd });
    expect(JSON.stringify(await published())).not.toContain(geheim.gezegd);
    await stap({ staat: 'beantwoord', besluit, antwoord });
    expect(await zie()).toMatchObject({ staat: 'beantwoord', antwoord });
    // It does not vanish: not into the bin, and not without a trace.
    expect((await ask('DELETE', `/mijn/zienswijzen/${id}`, 'griffier', undefined, 5)).status).toBe(409);
    await stap({ staat: 'ingetrokken', besluit, antwoord });
    expect(await zie()).toMatchObject({ staat: 'ingetrokken', titel: '', alineas: [] });
    expect(verklikt.test(JSON.stringify(await zie()))).toBe(false);
    // What was published is an act of the council: it stays, also after it was withdrawn.
    expect((await ask('DELETE', `/mijn/zienswijzen/${id}`, 'griffier', undefined, 6)).status).toBe(409);
  });

  it('is discussed by members, and only they throw away what was said', async () => {
    const { id } = await begin();
    const pad = `/mijn/zienswijzen/${id}/bespreking`;
    expect((await ask('POST', pad, 'lezer', { tekst: 'x' })).status).toBe(403);
    expect((await ask('POST', pad, 'griffier', { tekst: ' ' })).status).toBe(422);
    await ask('POST', pad, 'raadslid', { tekst: 'Te duur.' });
    const { naam } = (await (await ask('GET', '/mijn', 'raadslid')).json()) as { naam: string };
    const { opmerkingen } = (await (await ask('GET', pad, 'lezer')).json()) as {
      opmerkingen: { id: string; wie: string; tekst: string }[];
    };
    expect(opmerkingen).toMatchObject([{ wie: naam, tekst: 'Te duur.' }]);
    const weg = `${pad}/${opmerkingen[0]?.id}/verwijdering`;
    expect([
      (await ask('POST', weg, 'raadslid')).status,
      (await ask('POST', weg, 'griffier')).status,
    ]).toEqual([403, 204]);
    expect((await ask('POST', weg, 'griffier')).status).toBe(404);
  });
}
