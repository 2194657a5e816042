// Private feeds of a calendar over HTTP: by which links each route can be tried, and what a calendar reads.

import { createHash, randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { findAgendafouten } from '../../hulp/agenda.ts';
import type { Geval, Poging } from './poging.ts';
import type { Proef, Wie } from './proef.ts';

const nu = '2026-06-01T12:00:00.000Z';

/** A feed of this person, past the store. */
function addLink({ db }: Proef, persoon: string, ingetrokken = false): { id: string; sleutel: string } {
  const [id, sleutel] = [randomUUID(), randomUUID()];
  const hash = createHash('sha256').update(sleutel).digest('base64url');
  db.prepare(
    `insert into agendalink (id, persoon, soort, over, taal, sleutelhash, gemaakt_op, ingetrokken_op)
     values (?, ?, 'raad', 'GM0106', 'nl', ?, ?, ?)`,
  ).run(id, persoon, hash, nu, ingetrokken ? new Date().toISOString() : null);
  return { id, sleutel };
}

const own = ({ als, goed }: Poging, wat: string, pad: string, body?: unknown): Geval => ({
  wat,
  pad,
  body,
  wil: als === 'niemand' ? 401 : goed,
});

/** By `operationId`. */
export const agendalinks: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listAgendalinks: (poging) => [own(poging, 'own', poging.pad)],
  createAgendalink: (poging) => [
    own(poging, 'own', poging.pad, { soort: 'gemeente', over: 'GM0106', taal: 'nl' }),
    {
      ...own(poging, 'of what is not there', poging.pad, { soort: 'regeling', over: '1', taal: 'nl' }),
      wil: poging.als === 'niemand' ? 401 : 422,
    },
  ],
  createAgendalinkintrekking: (poging) => {
    const { proef, als, pad } = poging;
    const naar = (wie: string) => pad.replace('{link}', addLink(proef, wie).id);
    const ander = { wat: 'another’s', pad: naar('tweede'), wil: als === 'niemand' ? 401 : 404 };
    return als === 'niemand' ? [ander] : [ander, own(poging, 'own', naar(als))];
  },
  // Whoever has the key, and nobody by a guess.
  getAgendalink: ({ proef, pad }) =>
    [
      { wat: 'by its key', sleutel: addLink(proef, 'lezer').sleutel, wil: 200 },
      { wat: 'by a guess', sleutel: randomUUID(), wil: 404 },
      { wat: 'by one that was withdrawn', sleutel: addLink(proef, 'lezer', true).sleutel, wil: 410 },
    ].map(({ sleutel, ...geval }) => ({ ...geval, pad: pad.replace('{sleutel}', sleutel) })),
};

/** Tries it at a server where days were filled in: see `agenda.ts`. */
export function testAgendalinks(server: () => Proef): void {
  const maak = async (als: Wie, soort: string, over: string) => {
    const body = { soort, over, taal: 'nl' };
    const antwoord = await server().ask('POST', '/mijn/agendalinks', { als, body });
    expect(antwoord.status).toBe(201);
    return (await antwoord.json()) as { id: string; naam: string; sleutel: string };
  };
  const fetchFeed = (sleutel: string) => server().ask('GET', `/agendalinks/${sleutel}`, { als: 'niemand' });
  async function read(sleutel: string) {
    const antwoord = await fetchFeed(sleutel);
    expect([
      antwoord.status,
      antwoord.headers.get('Content-Type'),
      antwoord.headers.get('Cache-Control'),
    ]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store']);
    const tekst = await antwoord.text();
    // The address is the secret: it stands nowhere in what people pass on.
    expect(tekst).not.toContain(sleutel);
    expect(findAgendafouten(tekst)).toEqual([]);
    const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
    expect(kalender.getFirstPropertyValue('x-wr-timezone')).toBe('Europe/Amsterdam');
    const punten = kalender.getAllSubcomponents('vevent');
    return punten.map((punt) => ({
      uid: String(punt.getFirstPropertyValue('uid')),
      dagen: ['dtstart', 'dtend'].map((naam) => String(punt.getFirstPropertyValue(naam))),
      nummer: punt.getFirstPropertyValue('sequence'),
      staat: punt.getFirstPropertyValue('status'),
      titel: String(punt.getFirstPropertyValue('summary')),
      tekst: String(punt.getFirstPropertyValue('description')),
      adres: String(punt.getFirstPropertyValue('url')),
      alarmen: punt
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }));
  }
  /** Changes what the organisation filled in of its council, past the store. */
  function change(van: string, naar: string): void {
    const { changes } = server()
      .db.prepare(`update stuk set inhoud = replace(inhoud, ?, ?) where titel = 'raad GM0106'`)
      .run(van, naar);
    expect(changes).toBe(1);
  }

  it('hold the law and the organisation’s own days, whole, with a reminder, for whoever has the key', async () => {
    const { sleutel, naam } = await maak('lezer', 'raad', 'gm0106');
    expect(naam).toBe('Assen');
    const punten = await read(sleutel);
    const zomer = punten.find(({ titel }) => titel === 'Reces van de raad van Assen: Zomer');
    // The last day is the 22nd: the end is the first day that is not of it. Of recess nobody is reminded.
    expect(zomer).toMatchObject({ dagen: ['2027-07-10', '2027-08-23'], alarmen: [], nummer: 0 });
    const raad = punten.filter(({ titel }) => titel === 'Vergadering van de raad van Assen');
    expect(raad.map(({ dagen: [dag] }) => dag)).toEqual(expect.arrayContaining(['2027-05-13', '2027-06-24']));
    expect(raad[0]).toMatchObject({ alarmen: ['-P7D'], staat: 'CONFIRMED' });
    expect(raad[0]?.tekst).toContain('Bron: Vergaderschema');
    expect(raad[0]?.adres).toBe(`${server().url}/raad/GM0106`);
    const wet = punten.filter(({ alarmen: [alarm] }) => alarm === '-P14D');
    expect(wet.length).toBeGreaterThan(3);
    expect(wet.every(({ titel }) => /zienswijze|gedeputeerde staten|raad/iu.test(titel))).toBe(true);
    const heel = await read((await maak('lezer', 'gemeente', 'GM0106')).sleutel);
    expect(heel.length).toBeGreaterThan(punten.length);
    expect(heel.some(({ titel }) => titel.startsWith('Vaststelling'))).toBe(true);
    // Somebody of another organisation has the law alone.
    const vreemd = await read((await maak('vreemd', 'raad', 'GM0106')).sleutel);
    expect(vreemd.map(({ titel }) => titel).join()).not.toMatch(/Vergadering|Reces/u);
    expect((await read((await maak('lezer', 'lichaam', 'eigen-niets')).sleutel)).length).toBe(0);
  });

  it('keep the UID of a day that moves with a higher number, and what is no longer there as cancelled', async () => {
    const { sleutel } = await maak('lezer', 'raad', 'GM0106');
    const eerst = await read(sleutel);
    expect(await read(sleutel)).toEqual(eerst);
    const meeting = (punten: typeof eerst, dag: string) =>
      punten.find(({ titel, dagen }) => titel.startsWith('Vergadering van de raad') && dagen[0] === dag);
    const was = meeting(eerst, '2027-06-24');
    try {
      change('2027-06-24', '2027-07-01');
      change('2027-07-10/2027-08-22', '2027-07-17/2027-08-29');
      const verschoven = await read(sleutel);
      expect(meeting(verschoven, '2027-07-01')).toMatchObject({ uid: was?.uid, nummer: 1 });
      expect(verschoven.find(({ titel }) => titel.includes('Zomer'))).toMatchObject({
        dagen: ['2027-07-17', '2027-08-30'],
        nummer: 1,
      });
      expect(verschoven.length).toBe(eerst.length);
      change(',"2027-07-01"', '');
      const weg = meeting(await read(sleutel), '2027-07-01');
      expect(weg).toMatchObject({ uid: was?.uid, nummer: 2, staat: 'CANCELLED', alarmen: [] });
      expect(weg?.tekst).not.toContain('Vergaderschema');
    } finally {
      change('2027-07-17/2027-08-29', '2027-07-10/2027-08-22');
    }
  });

  it('are listed with their last use and not their key, and end at once when they are withdrawn', async () => {
    const { id, sleutel } = await maak('griffier', 'regeling', '29786190');
    const lijst = async (als: Wie) =>
      (await (await server().ask('GET', '/mijn/agendalinks', { als })).json()) as {
        links: { id: string; gebruiktOp: string | null; naam: string }[];
      };
    expect((await lijst('griffier')).links.find((een) => een.id === id)).toMatchObject({
      gebruiktOp: null,
      naam: 'Veiligheidsregio Drenthe',
    });
    await read(sleutel);
    const na = await lijst('griffier');
    expect(na.links.find((een) => een.id === id)?.gebruiktOp).toMatch(/^\d{4}-/u);
    expect(JSON.stringify(na)).not.toContain(sleutel);
    expect((await lijst('lezer')).links.map((een) => een.id)).not.toContain(id);
    const weg = `/mijn/agendalinks/${id}/intrekking`;
    expect((await server().ask('POST', weg, { als: 'griffier' })).status).toBe(204);
    const over = await fetchFeed(sleutel);
    expect([over.status, over.headers.get('Cache-Control')]).toEqual([410, 'no-store']);
    expect(await over.text()).not.toContain(sleutel);
    expect((await fetchFeed(`${sleutel}x`)).status).toBe(404);
  });

  it('give no more of an organisation to who is no longer a member of it', async () => {
    const { sleutel } = await maak('los', 'raad', 'GM0106');
    const meetings = async () =>
      (await read(sleutel)).filter(({ titel, staat }) => titel.startsWith('Verg') && staat === 'CONFIRMED');
    expect(await meetings()).toEqual([]);
    server().db.prepare(`insert into lid (persoon, organisatie, rol) values ('los', 'wij', 'lezer')`).run();
    expect((await meetings()).length).toBeGreaterThan(0);
    server().db.prepare(`delete from lid where persoon = 'los' and organisatie = 'wij'`).run();
    expect(await meetings()).toEqual([]);
  });
}
