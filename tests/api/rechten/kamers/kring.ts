// Rooms over HTTP: taking part decides, and nothing that somebody is elsewhere.

import { expect, it } from 'vitest';
import type { Geval, Poging } from '../poging.ts';
import { emailVan, type Proef, type Wie } from '../proef.ts';

const regels = '2026-1';
const dag = '2026-06-01';
const begin = {
  titel: 'Geheime kring',
  sjabloon: 'visitatie',
  startdag: dag,
  leerplekken: 1,
  hoedanigheid: 'Griffier',
  regels,
};
const instelling = {
  titel: begin.titel,
  startdag: dag,
  leerplekken: 1,
  stappen: {},
  terugblikOp: null,
  teruggebliktOp: null,
};
const afspraak = {
  wat: 'Samen inkopen',
  eigenaar: 'Directeur',
  datum: dag,
  voortgang: null,
  toelichting: '',
};
const vraag = { soort: 'systeemvraag', thema: null, tekst: 'Geheime vraag: wie betaalt?' };

/** Who takes part in the room that all try; whoever manages the organisation or the server does not. */
const rollen: Partial<Record<Wie, 'gastheer' | 'deelnemer' | 'leerder'>> = {
  griffier: 'gastheer',
  bestuurder: 'deelnemer',
  lezer: 'leerder',
};
const plaats = { kring: '', tekst: '', afspraak: '', nodiging: 'bestaat-niet' };
/** The room that all try, with what is in it. */
export const kringplaats = (): Readonly<typeof plaats> => plaats;
/** What is said in it, and what it is called. */
export const kringwoorden = ['Geheime kring', 'Geheime vraag', 'Samen inkopen'] as const;

async function send<T>(proef: Proef, method: string, pad: string, als: Wie, body?: unknown): Promise<T> {
  const antwoord = await proef.ask(method, pad, { als, body, headers: { 'If-Match': '"v1"' } });
  const tekst = await antwoord.text();
  if (!antwoord.ok) throw new Error(`${method} ${pad}: ${antwoord.status} ${tekst}`);
  return JSON.parse(tekst) as T;
}

/** Makes that room, with all in it in its second version, so that whoever may change it is told to look again (412). */
export async function addKring(proef: Proef): Promise<void> {
  const { id } = await send<{ id: string }>(proef, 'POST', '/mijn/kringen', 'griffier', begin);
  const pad = `/mijn/kringen/${id}`;
  for (const [als, rol] of Object.entries(rollen) as [Wie, string][]) {
    if (rol === 'gastheer') continue;
    const body = { email: emailVan(als), rol };
    const { sleutel } = await send<{ sleutel: string }>(
      proef,
      'POST',
      `${pad}/uitnodigingen`,
      'griffier',
      body,
    );
    await send(proef, 'POST', '/mijn/kringen/deelname', als, { sleutel, hoedanigheid: 'x', regels });
  }
  const tekst = await send<{ id: string }>(proef, 'POST', `${pad}/teksten`, 'griffier', vraag);
  await send(proef, 'PUT', `${pad}/teksten/${tekst.id}`, 'griffier', vraag);
  const gemaakt = await send<{ id: string }>(proef, 'POST', `${pad}/afspraken`, 'griffier', afspraak);
  await send(proef, 'PUT', `${pad}/afspraken/${gemaakt.id}`, 'griffier', afspraak);
  await send(proef, 'PUT', pad, 'griffier', instelling);
  Object.assign(plaats, { kring: id, tekst: tekst.id, afspraak: gemaakt.id });
}

/** That room and one that is not there: 404 for whoever takes no part, 403 for whose part is another. */
function inKring(mag: readonly string[], goed: number, body?: unknown) {
  return ({ als, pad }: Poging): Geval[] => {
    const rol = rollen[als];
    const wil = als === 'niemand' ? 401 : rol === undefined ? 404 : mag.includes(rol) ? goed : 403;
    const vul = (kring: string) =>
      pad
        .replace('{kring}', kring)
        .replace('{tekst}', plaats.tekst)
        .replace('{afspraak}', plaats.afspraak)
        .replace('{nodiging}', plaats.nodiging);
    return [
      { wat: 'the room', pad: vul(plaats.kring), body, wil },
      { wat: 'no room', pad: vul('bestaat-niet'), body, wil: als === 'niemand' ? 401 : 404 },
    ];
  };
}

/** For whoever has an account: the same for all. */
const ieder =
  (goed: number, body?: unknown) =>
  ({ als, pad }: Poging): Geval[] => [{ wat: 'own', pad, body, wil: als === 'niemand' ? 401 : goed }];

const gastheer = ['gastheer'];
const deelnemers = ['gastheer', 'deelnemer'];
const allen = [...deelnemers, 'leerder'];
const geenSleutel = { sleutel: 'x'.repeat(32) };

/** By `operationId`. */
export const kringgevallen: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listKringen: ieder(200),
  createKring: ({ als, pad }) => [
    {
      wat: 'new',
      pad,
      body: { ...begin, titel: 'Een andere kring' },
      wil: als === 'niemand' ? 401 : ['lezer', 'los', 'streng'].includes(als) ? 403 : 201,
    },
  ],
  // A key that is for nobody, or for somebody else, is the same.
  createKringinzage: ieder(403, geenSleutel),
  createKringdeelname: ieder(403, { ...geenSleutel, hoedanigheid: 'x', regels }),
  getKring: inKring(allen, 200),
  updateKring: inKring(gastheer, 412, instelling),
  updateKringstaat: inKring(gastheer, 412, { naar: 'lopend' }),
  // Whoever leaves is no longer there: see below.
  createKringvertrek: ({ als, pad }) => [
    { wat: 'no room', pad: pad.replace('{kring}', 'bestaat-niet'), wil: als === 'niemand' ? 401 : 404 },
  ],
  createKringnodiging: inKring(gastheer, 201, { email: 'nieuw@voorbeeld.nl', rol: 'deelnemer' }),
  createKringintrekking: ({ als, pad, ...rest }) =>
    inKring(
      [],
      404,
    )({ als, pad, ...rest }).map((geval) => ({
      ...geval,
      wil: als === 'griffier' ? 404 : geval.wil,
    })),
  createKringtekst: inKring(deelnemers, 201, { ...vraag, soort: 'notitie' }),
  updateKringtekst: inKring(deelnemers, 412, vraag),
  deleteKringtekst: inKring(deelnemers, 412),
  createKringinstemming: inKring(deelnemers, 200, { versie: 2, akkoord: false }),
  createKringverzending: inKring(deelnemers, 409, { versie: 2 }),
  createKringafspraak: inKring(deelnemers, 201, afspraak),
  updateKringafspraak: inKring(deelnemers, 412, afspraak),
  deleteKringafspraak: inKring(deelnemers, 412),
};

/** Tries it at this server. */
export function testKringen(server: () => Proef): void {
  it('are in no log of an organisation', () => {
    const logboek = JSON.stringify(server().db.prepare('select * from logboek').all());
    for (const woord of [...kringwoorden, plaats.kring]) expect(logboek, woord).not.toContain(woord);
  });

  it('refuse what is likely of a person where it may leave the room, and tell nothing to whoever takes no part', async () => {
    const pad = `/mijn/kringen/${plaats.kring}/teksten`;
    const met = (soort: string) => ({ soort, thema: null, tekst: 'Bel Jan op 06-12345678' });
    const ask = async (als: Wie, soort: string) =>
      (await server().ask('POST', pad, { als, body: met(soort) })).status;
    expect(await ask('bestuurder', 'systeemvraag')).toBe(422);
    expect(await ask('bestuurder', 'bevinding')).toBe(422);
    expect(await ask('bestuurder', 'eigen')).toBe(201);
    expect(await ask('lezer', 'eigen')).toBe(201);
    expect(await ask('beheerder', 'systeemvraag')).toBe(404);
    const oud = { ...begin, regels: '2020-1' };
    const antwoord = await server().ask('POST', '/mijn/kringen', { als: 'griffier', body: oud });
    expect([antwoord.status, await antwoord.json()]).toMatchObject([422, { velden: [{ veld: 'regels' }] }]);
  });
}
