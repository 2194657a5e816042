// A text that several councils decide upon: who may do what with it, and that nothing of it reaches anybody else.

import { createHash, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Geval, isRol, type Poging, statusFor } from './poging.ts';
import { type Proef, type Wie, wie } from './proef.ts';
import { vanOrganisatie } from './vanorganisatie.ts';

const over = { soort: 'regeling', id: '22938625' };
const geheim = 'Grutto';
const verklikt = new RegExp(geheim, 'u');
const tekst = { titel: `Samen ${geheim}`, alineas: [`Wij zien een ${geheim}.`] };
const begin = { over, aanleiding: 'begroting', jaar: 2028, ...tekst };
const nu = '2026-06-01T12:00:00.000Z';

/** A text in which this organisation takes part. */
function addTekst({ db }: Proef, organisatie: string): string {
  const id = randomUUID();
  const inhoud = {
    over,
    aanleiding: 'begroting',
    jaar: 2028,
    versies: [{ titel: 'Geheimtitel', alineas: ['Geheimtekst'], organisatie, op: nu }],
    raden: [{ organisatie, naam: 'Naam', besluiten: [] }],
  };
  db.prepare(
    `insert into samentekst (id, organisaties, inhoud, versie, gemaakt_op, gewijzigd_op) values (?, ?, ?, 1, ?, ?)`,
  ).run(id, ` ${organisatie} `, JSON.stringify(inhoud), nu, nu);
  return id;
}

/** A key to a text of another organisation. */
function addSleutel(proef: Proef): string {
  const sleutel = randomUUID();
  proef.db
    .prepare(`insert into samensleutel (sleutelhash, tekst, verloopt_op) values (?, ?, '2999-01-01')`)
    .run(createHash('sha256').update(sleutel).digest('base64url'), addTekst(proef, 'geen'));
  return sleutel;
}

/** On a text of their own organisation, one of another, and none; and by way of another organisation. */
function teksten(poging: Poging, body?: unknown): Geval[] {
  const { proef, als, pad } = poging;
  const lid = isRol(als);
  const geval = (wat: string, organisatie: string, id: string, wil: number): Geval => ({
    wat,
    pad: pad.replace('{organisatie}', organisatie).replace('{tekst}', id),
    body,
    wil,
  });
  const goed = statusFor(poging, lid ? 'organisatie' : 'ander', lid);
  const niet = statusFor(poging, 'ander', false);
  const mis = goed === poging.goed ? 404 : goed;
  return [
    geval('the organisation’s', 'wij', addTekst(proef, 'wij'), goed),
    geval('another’s, by their own organisation', 'wij', addTekst(proef, 'geen'), mis),
    geval('nobody’s', 'wij', 'bestaat-niet', mis),
    geval('another’s', 'geen', addTekst(proef, 'geen'), niet),
    geval('any, by what is a pattern elsewhere', '%25', addTekst(proef, 'wij'), niet),
    geval('that of one which asks a second step', 'streng', addTekst(proef, 'streng'), niet),
  ];
}

/** By `operationId`. */
export const samen: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listSamenteksten: (poging) => vanOrganisatie(poging),
  createSamentekst: (poging) => vanOrganisatie(poging, begin),
  updateSamentekst: (poging) => teksten(poging, tekst),
  createSamenuitnodiging: (poging) => teksten(poging),
  createSamenzienswijze: (poging) => teksten(poging, { versie: 1 }),
  createSamenvertrek: (poging) => teksten(poging),
  createSameneinde: (poging) => teksten(poging, { beeindigd: true }),
  createSamendeelname: (poging) => vanOrganisatie(poging, { sleutel: addSleutel(poging.proef) }),
};

interface Samenstuk {
  id: string;
  versie: number;
  inhoud: {
    versies: { alineas: string[] }[];
    raden: { organisatie: string; besluiten: { versie: number; stand: string; besluit?: object }[] }[];
  };
}

/** Tries it at this server; `paden`: every address that the description names for reading. */
export function testSamen(server: () => Proef, paden: () => readonly string[]): void {
  const ask = (method: string, pad: string, als: Wie, body?: unknown, versie = 1) =>
    server().ask(method, pad, { als, body, headers: { 'If-Match': `"v${versie}"` } });
  const wij = '/mijn/organisaties/wij/samenteksten';
  const zij = '/mijn/organisaties/zij/samenteksten';
  const read = async <T>(antwoord: Promise<Response>, status = 201): Promise<T> => {
    const gekregen = await antwoord;
    expect(gekregen.status).toBe(status);
    return (await gekregen.json()) as T;
  };
  const listOf = async (pad: string, als: Wie) =>
    (await read<{ teksten: Samenstuk[] }>(ask('GET', pad, als), 200)).teksten;

  /** Who of these reads something of it, at any address, by any organisation. */
  async function leaks(id: string, stuk: string, als: readonly Wie[]): Promise<string[]> {
    const adressen = paden().flatMap((pad) =>
      (pad.includes('{organisatie}') ? ['wij', 'zij'] : ['']).map((organisatie) =>
        pad
          .replace('{organisatie}', organisatie)
          .replace('{over}', over.id)
          .replace('{tekst}', id)
          .replace('{versie}', '1')
          .replaceAll(/\{\w+\}/gu, stuk),
      ),
    );
    const lekken: string[] = [];
    for (const adres of adressen)
      for (const een of als)
        if (verklikt.test(await (await ask('GET', adres, een)).text())) lekken.push(`${een} at ${adres}`);
    return lekken;
  }

  it('is read by the councils that take part and by nobody else, until each publishes its own view', async () => {
    const { id } = await read<Samenstuk>(ask('POST', wij, 'griffier', begin));
    const buiten = wie.filter((een) => ['niemand', 'vreemd', 'los', 'streng'].includes(een));
    const eigen = await read<{ id: string }>(
      ask('POST', `${wij}/${id}/zienswijzen`, 'griffier', { versie: 1 }),
    );
    expect(await leaks(id, eigen.id, buiten)).toEqual([]);
    // Members do see it, each role.
    expect(await leaks(id, eigen.id, ['lezer'])).toContain(`lezer at ${wij}`);
    const { sleutel } = await read<{ sleutel: string }>(
      ask('POST', `${wij}/${id}/uitnodigingen`, 'griffier'),
    );
    const deelname = '/mijn/organisaties/zij/samendeelnames';
    expect((await ask('POST', deelname, 'vreemd', { sleutel: `${sleutel}x` })).status).toBe(404);
    await read(ask('POST', deelname, 'vreemd', { sleutel }));
    expect((await ask('POST', deelname, 'vreemd', { sleutel })).status).toBe(404);
    // Of what is shared they see all, of the view that the other council makes of it nothing.
    expect(await leaks(id, eigen.id, ['vreemd'])).toEqual([`vreemd at ${zij}`]);
    expect(await leaks(id, eigen.id, ['niemand', 'los', 'streng'])).toEqual([]);
  }, 60_000);

  it('is adopted as it stands; a change after that is another version, and it is told who adopted which', async () => {
    const { id } = await read<Samenstuk>(ask('POST', wij, 'griffier', begin));
    const { sleutel } = await read<{ sleutel: string }>(
      ask('POST', `${wij}/${id}/uitnodigingen`, 'griffier'),
    );
    await read(ask('POST', '/mijn/organisaties/zij/samendeelnames', 'vreemd', { sleutel }));
    const zie = async () => {
      const gevonden = (await listOf(zij, 'vreemd')).find((een) => een.id === id);
      if (!gevonden) throw new Error('not shared');
      return gevonden;
    };
    // Nobody has it yet: the last version is rewritten.
    const nieuw = { ...tekst, alineas: ['Wij zien twee vogels.'] };
    await read(ask('PUT', `${zij}/${id}`, 'vreemd', nieuw, (await zie()).versie), 200);
    expect((await ask('PUT', `${wij}/${id}`, 'griffier', tekst, 1)).status).toBe(412);
    const view = await read<{ id: string; inhoud: { staat: string } }>(
      ask('POST', `${wij}/${id}/zienswijzen`, 'griffier', { versie: 1 }),
    );
    const besluit = { door: 'raad', op: '2027-05-12' };
    const stap = async (versie: number, inhoud: object) =>
      (await ask('PUT', `/mijn/zienswijzen/${view.id}`, 'griffier', { ...view.inhoud, ...inhoud }, versie))
        .status;
    expect([
      await stap(1, { alineas: ['Iets anders.'] }),
      await stap(1, { staat: 'ter_bespreking' }),
      await stap(2, { staat: 'vastgesteld', besluit }),
    ]).toEqual([422, 200, 200]);
    await read(ask('PUT', `${zij}/${id}`, 'vreemd', tekst, (await zie()).versie), 200);
    await read(ask('POST', `${zij}/${id}/zienswijzen`, 'vreemd', { versie: 2 }));
    expect((await ask('POST', `${zij}/${id}/zienswijzen`, 'vreemd', { versie: 3 })).status).toBe(404);
    const { versies, raden } = (await zie()).inhoud;
    expect(versies.map(({ alineas }) => alineas)).toEqual([nieuw.alineas, tekst.alineas]);
    expect(raden.map(({ organisatie, besluiten }) => [organisatie, besluiten])).toEqual([
      ['wij', [{ versie: 1, stand: 'vastgesteld', besluit }]],
      ['zij', [{ versie: 2, stand: 'behandelt' }]],
    ]);
    // Published, it says that it is the first version, and nothing of what the other council does.
    expect(await stap(3, { staat: 'gepubliceerd', besluit })).toBe(200);
    const openbaar = await (await ask('GET', `/zienswijzen/${over.id}`, 'niemand')).text();
    expect(openbaar).toContain(`"samen":{"tekst":"${id}","versie":1}`);
    expect(verklikt.test(openbaar.split(view.id)[1]?.split('gewijzigdOp')[0] ?? geheim)).toBe(true);
    expect(openbaar).not.toContain('Naam van zij');
    // A council that does not adopt it says so, and by whom.
    const ander = await read<{ id: string; inhoud: object }>(
      ask('POST', `${wij}/${id}/zienswijzen`, 'griffier', { versie: 2 }),
    );
    const weg = { ...ander.inhoud, staat: 'ingetrokken', besluit };
    expect((await ask('PUT', `/mijn/zienswijzen/${ander.id}`, 'griffier', weg)).status).toBe(200);
    expect((await zie()).inhoud.raden[0]?.besluiten[1]).toEqual({
      versie: 2,
      stand: 'niet_vastgesteld',
      besluit,
    });
  });

  it('is left by a council with what it decided told, and ended and opened again by who coordinates', async () => {
    const { id } = await read<Samenstuk>(ask('POST', wij, 'griffier', begin));
    const invite = () => ask('POST', `${wij}/${id}/uitnodigingen`, 'griffier');
    const { sleutel } = await read<{ sleutel: string }>(invite());
    await read(ask('POST', '/mijn/organisaties/zij/samendeelnames', 'vreemd', { sleutel }));
    const view = await read<{ id: string }>(ask('POST', `${zij}/${id}/zienswijzen`, 'vreemd', { versie: 1 }));
    const einde = async (pad: string, als: Wie, beeindigd: boolean) =>
      (await ask('POST', `${pad}/${id}/einde`, als, { beeindigd })).status;
    const late = await read<{ sleutel: string }>(invite());
    expect([await einde(zij, 'vreemd', true), await einde(wij, 'griffier', true)]).toEqual([403, 200]);
    const [gesloten] = (await listOf(zij, 'vreemd')).filter((een) => een.id === id);
    expect(gesloten?.inhoud).toMatchObject({ beeindigd: expect.any(String) as string });
    expect([
      (await ask('PUT', `${wij}/${id}`, 'griffier', tekst, gesloten?.versie)).status,
      (await ask('POST', `${wij}/${id}/zienswijzen`, 'griffier', { versie: 1 })).status,
      (await invite()).status,
      (await ask('POST', '/mijn/organisaties/zij/samendeelnames', 'vreemd', { sleutel: late.sleutel }))
        .status,
    ]).toEqual([409, 409, 409, 404]);
    expect(await einde(wij, 'griffier', false)).toBe(200);
    // The council leaves: it sees the text no more, keeps its own view, and what it does after that is not told.
    expect((await ask('POST', `${zij}/${id}/vertrek`, 'vreemd')).status).toBe(204);
    expect((await ask('POST', `${zij}/${id}/vertrek`, 'vreemd')).status).toBe(404);
    expect((await listOf(zij, 'vreemd')).some((een) => een.id === id)).toBe(false);
    const eigen = await read<{ versie: number; inhoud: object }>(
      ask('GET', `/mijn/zienswijzen/${view.id}`, 'vreemd'),
      200,
    );
    const weg = { ...eigen.inhoud, staat: 'ingetrokken', besluit: { door: 'raad', op: '2027-05-12' } };
    expect((await ask('PUT', `/mijn/zienswijzen/${view.id}`, 'vreemd', weg, eigen.versie)).status).toBe(200);
    const [over] = (await listOf(wij, 'griffier')).filter((een) => een.id === id);
    expect(over?.inhoud.raden[1]).toMatchObject({
      organisatie: 'zij',
      besluiten: [{ versie: 1, stand: 'behandelt' }],
      vertrokken: expect.any(String) as string,
    });
    // Who is asked again is back; who leaves last takes the text with them.
    const weer = await read<{ sleutel: string }>(invite());
    await read(ask('POST', '/mijn/organisaties/zij/samendeelnames', 'vreemd', { sleutel: weer.sleutel }));
    expect((await ask('POST', `${wij}/${id}/vertrek`, 'griffier')).status).toBe(204);
    expect(await einde(zij, 'vreemd', true)).toBe(200);
    expect((await ask('POST', `${zij}/${id}/vertrek`, 'vreemd')).status).toBe(204);
    expect(server().db.prepare('select id from samentekst where id = ?').get(id)).toBeUndefined();
  });
}
