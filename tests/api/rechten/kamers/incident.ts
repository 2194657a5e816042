// Incidents: who may do what with them, and that nothing that is not public reaches anybody else.

import { INCIDENTVRAGEN } from '@samenhang/core/incident';
import { expect, it } from 'vitest';
import { type Geval, isRol, may, type Poging, statusFor } from '../poging.ts';
import type { Proef, Wie } from '../proef.ts';
import { vanOrganisatie } from '../vanorganisatie.ts';

const onderzoek = (titel = 'Wulp') => ({
  titel,
  domeinen: ['zorg'],
  antwoorden: Object.fromEntries(INCIDENTVRAGEN.map(({ vraag }) => [vraag, `Over ${vraag}.`])),
  tijdTot: null,
  opgave: null,
  patronen: [],
});

/** On an incident of their organisation, of another, of one that asks a second step, and none. */
function incidenten(poging: Poging, body?: unknown): Geval[] {
  const { proef, als, pad } = poging;
  const bij = (organisatie: string) =>
    proef.addStuk(
      { organisatie },
      { soort: 'incident', titel: 'Wulp', inhoud: { onderzoek: onderzoek(), verloop: [] } },
    );
  const soorten = [
    ['the organisation’s', isRol(als) ? 'organisatie' : 'ander', bij('wij')],
    ['another organisation’s', 'ander', bij('geen')],
    ['that of one which asks a second step', 'ander', bij('streng')],
    ['nobody’s', 'ander', 'bestaat-niet'],
  ] as const;
  return soorten.map(([wat, band, id]) => ({
    wat,
    pad: pad.replace('{id}', id).replace('{versie}', '1'),
    body,
    wil: statusFor(poging, band, may(poging, { soort: 'incident', handeling: 'lezen' }, band)),
  }));
}

/** By `operationId`: how each route of incidents that is not public is tried. */
export const incidentgevallen: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listMijnIncidenten: (poging) => vanOrganisatie(poging),
  createIncident: (poging) => vanOrganisatie(poging).map((geval) => ({ ...geval, body: onderzoek() })),
  getIncident: (poging) => incidenten(poging),
  updateIncident: (poging) => incidenten(poging, onderzoek('Anders')),
  deleteIncident: (poging) => incidenten(poging),
  createIncidentherstel: (poging) => incidenten(poging),
  listIncidentgeschiedenis: (poging) => incidenten(poging),
  getIncidentversie: (poging) => incidenten(poging),
  createIncidentstap: (poging) => incidenten(poging, { stap: 'openbaar_maken', versie: 1 }),
};

export function testIncidenten(server: () => Proef): void {
  const ask = async (method: string, pad: string, als: Wie, body?: unknown, headers = {}) => {
    const antwoord = await server().ask(method, pad, { als, body, headers });
    const tekst = await antwoord.text();
    return { status: antwoord.status, tekst, kop: antwoord.headers };
  };
  const read = async (pad: string) => JSON.parse((await ask('GET', pad, 'niemand')).tekst) as never;
  const pad = '/mijn/organisaties/wij/incidenten';
  const titel = 'Uitval in de nachtopvang';

  it('are looked into, decided upon and made public over the API, and then reach everybody at once', async () => {
    const gemaakt = await ask('POST', pad, 'griffier', onderzoek(titel));
    expect(gemaakt.status).toBe(201);
    const { id } = JSON.parse(gemaakt.tekst) as { id: string };
    const lijst = '/incidenten?zoek=nachtopvang';
    for (const plek of [
      '/zoeken/alles?q=nachtopvang',
      lijst,
      `/incidenten/${id}`,
      `${lijst}&formaat=csv`,
      `${lijst}&formaat=atom`,
    ])
      for (const als of ['niemand', 'los', 'vreemd'] as const)
        expect((await ask('GET', plek, als)).tekst.includes('Uitval'), `${plek} ${als}`).toBe(false);
    const stap = (versie: number, naam: string, rest: object = {}) =>
      ask('POST', `/mijn/incidenten/${id}/stappen`, 'adviseur', { stap: naam, versie, ...rest });
    const besluit = {
      reden: 'Dit komt vaker voor.',
      besluit: { keuze: 'regel', regel: 'Plicht tot melden' },
      terugkijken: '2999-01-01',
    };
    const mist = await stap(1, 'besluiten', { ...besluit, reden: '' });
    expect([mist.status, JSON.parse(mist.tekst)]).toMatchObject([
      422,
      { velden: [{ veld: 'reden', code: 'reden' }] },
    ]);
    expect((await stap(1, 'besluiten', besluit)).status).toBe(200);
    expect((await stap(1, 'openbaar_maken')).status).toBe(412);
    // Asked twice before: what was kept ready would be old.
    const oud = (await ask('GET', lijst, 'niemand')).kop.get('ETag');
    await ask('GET', lijst, 'niemand');
    expect((await stap(2, 'openbaar_maken')).status).toBe(200);
    const open = await ask('GET', lijst, 'niemand');
    expect(open.kop.get('ETag')).not.toBe(oud);
    expect(JSON.parse(open.tekst)).toMatchObject({
      incidenten: [{ id, titel, organisatie: { id: 'wij' }, besluit: { regel: 'Plicht tot melden' } }],
      telling: { besluiten: { regel: 1 }, regels: { toegevoegd: 1, nogNiet: 1 } },
    });
    expect(await read(`/incidenten/${id}`)).toMatchObject({
      onderzoek: { titel },
      verloop: [{ stap: 'besluiten', teruggedraaid: false }, { stap: 'openbaar_maken' }],
    });
    expect((await ask('GET', `${lijst}&formaat=csv`, 'niemand')).tekst).toMatch(
      /^id,titel,organisatie,[\s\S]*Plicht tot melden/u,
    );
    const feed = await ask('GET', `${lijst}&formaat=atom`, 'niemand');
    expect(feed.tekst).toContain(`,2026:incident:${id}</id>`);
    expect(feed.tekst).not.toMatch(/(?:<id>|href=")(?!https?:|tag:)/u);
    expect(await read('/zoeken/alles?q=nachtopvang')).toMatchObject({
      groepen: [{ soort: 'incident', treffers: [{ titel, pad: `/agenda/incidenten/${id}` }] }],
    });
    // What is public is not thrown away; closed it is gone for everybody.
    expect(
      (await ask('DELETE', `/mijn/incidenten/${id}`, 'griffier', undefined, { 'If-Match': '"v3"' })).status,
    ).toBe(409);
    expect((await stap(3, 'sluiten', { reden: 'Er klopt iets niet.' })).status).toBe(200);
    expect(((await read(lijst)) as { incidenten: [] }).incidenten).toEqual([]);
    expect((await ask('GET', `/incidenten/${id}`, 'niemand')).status).toBe(404);
  });

  it('keep no personal data, and say where they stand and not what', async () => {
    const eerst = server().db.prepare('select count(*) as n from stuk').get();
    const body = { ...onderzoek(), antwoorden: { gebeurd: 'Zij belde met 06 12345678 over haar kind.' } };
    const antwoord = await ask('POST', pad, 'griffier', body);
    expect([antwoord.status, JSON.parse(antwoord.tekst)]).toMatchObject([
      422,
      { code: 'persoonsgegevens', vondsten: [{ veld: 'antwoorden.gebeurd' }] },
    ]);
    expect(antwoord.tekst).not.toContain('12345678');
    expect(server().db.prepare('select count(*) as n from stuk').get()).toEqual(eerst);
  });
}
