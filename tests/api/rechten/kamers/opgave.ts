// Opgaven: who may do what with them, and that nothing of a draft reaches anybody else.

import { randomUUID } from 'node:crypto';
import { VERANTWOORDELIJKHEDEN } from '@samenhang/core/opgave';
import { expect, it } from 'vitest';
import type { Geval, Poging } from '../poging.ts';
import type { Proef, Wie } from '../proef.ts';
import { metStuk, vanOrganisatie } from '../vanorganisatie.ts';

const geheim = 'Wulp';
const nu = '2026-06-01T12:00:00.000Z';
const partij = (organisatie: string) => ({ organisatie, naam: 'x', code: null });
const inhoudVan = (organisatie: string, titel = geheim) => ({
  titel,
  waarover: `Over de ${geheim}.`,
  domeinen: [{ domein: 'wonen', effect: 'Te weinig woningen.' }],
  patronen: [{ taak: 'jeugdhulp' }],
  eigenaars: [{ ...partij(organisatie), niveau: 'gemeente' }],
  antwoorders: [partij(organisatie)],
  matrix: Object.fromEntries(VERANTWOORDELIJKHEDEN.map((wat) => [wat, { partij: null, grond: '' }])),
});

/** An opgave that this organisation owns and is asked to answer: a draft, or one that is being dealt with. */
function addOpgave(
  { db }: Proef,
  organisatie: string,
  staat: 'gesignaleerd' | 'in_behandeling',
  eigenaar = organisatie,
): string {
  const id = randomUUID();
  const open = staat === 'gesignaleerd' ? null : nu;
  db.prepare(
    `insert into opgave (id, staat, organisaties, antwoorders, gevraagd, inhoud, versie, gemaakt_op, gewijzigd_op, gepubliceerd_op)
     values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
  ).run(
    id,
    staat,
    ` ${eigenaar} `,
    ` ${organisatie} `,
    eigenaar === organisatie ? '' : ` ${organisatie} `,
    JSON.stringify(inhoudVan(organisatie)),
    nu,
    nu,
    open,
  );
  const stap = db.prepare(
    `insert into opgavestap (opgave, wat, staat, organisatie, naam, op, gegevens, verteld)
     values (?, ?, ?, ?, 'x', ?, '{"reden":"","antwoord":null,"loket":null,"velden":[]}', 1)`,
  );
  stap.run(id, 'gemaakt', 'gesignaleerd', organisatie, nu);
  if (open !== null) {
    stap.run(id, 'agenderen', 'geagendeerd', organisatie, nu);
    stap.run(id, 'behandelen', staat, organisatie, nu);
  }
  return id;
}

/** On an opgave of their own organisation, one of another, and none; and by way of another organisation. */
function opgaven(
  poging: Poging,
  body?: (organisatie: string) => unknown,
  draft = (organisatie: string) => addOpgave(poging.proef, organisatie, 'gesignaleerd'),
): Geval[] {
  return metStuk(poging, draft, body);
}

/** An answer for this organisation, on an opgave that it was asked about. */
function antwoorden(poging: Poging): Geval[] {
  return vanOrganisatie(poging).map((geval) => {
    const organisatie = geval.pad.split('/')[3] ?? '';
    const id = addOpgave(poging.proef, organisatie, 'in_behandeling');
    const antwoord = { gevolgen: ['niets'], tekst: 'Nee, want dit kan al.', uiterlijk: null };
    const body = { stap: 'beantwoorden', antwoord, terugkijken: '2999-01-01', opgaven: [{ id, versie: 1 }] };
    return { ...geval, body };
  });
}

/** A public opgave, a draft of another, and none, to follow or no longer. */
function volgen(poging: Poging): Geval[] {
  const { proef, als, pad, goed } = poging;
  const niemand = als === 'niemand';
  const op = (wat: string, id: string, wil: number): Geval => ({
    wat,
    pad: pad.replace('{id}', id),
    wil: niemand ? 401 : wil,
  });
  const mis = pad.endsWith('/einde') ? goed : 404;
  return [
    op('a public one', addOpgave(proef, 'geen', 'in_behandeling'), goed),
    op('a draft', addOpgave(proef, 'geen', 'gesignaleerd'), mis),
    op('none', 'bestaat-niet', mis),
  ];
}

/** By `operationId`: how each route of opgaven that is not public is tried. */
export const opgave: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listMijnOpgaven: (poging) => vanOrganisatie(poging),
  listOpgavepartijen: (poging) => vanOrganisatie(poging),
  createOpgave: (poging) =>
    vanOrganisatie(poging).map((geval) => ({ ...geval, body: inhoudVan(geval.pad.split('/')[3] ?? '') })),
  updateOpgave: (poging) => opgaven(poging, (organisatie) => inhoudVan(organisatie, 'Anders')),
  deleteOpgave: (poging) => opgaven(poging),
  createOpgaveherstel: (poging) => opgaven(poging),
  createOpgavestap: (poging) => opgaven(poging, () => ({ stap: 'patroon', versie: 1 })),
  createOpgavetoezegging: (poging) =>
    opgaven(
      poging,
      () => ({ wat: 'eigenaar', ja: true, versie: 1 }),
      (organisatie) => addOpgave(poging.proef, organisatie, 'gesignaleerd', 'geen'),
    ),
  createOpgaveantwoorden: antwoorden,
  listVolgingen: ({ pad, als }) => [{ wat: 'own', pad, wil: als === 'niemand' ? 401 : 200 }],
  createVolging: volgen,
  createVolgingeinde: volgen,
  createVolgeinde: ({ pad }) => [{ wat: 'by a guess', pad, body: { sleutel: 'geraden.merk' }, wil: 403 }],
};

export function testOpgaven(server: () => Proef): void {
  const ask = async (method: string, pad: string, als: Wie, body?: unknown, headers = {}) => {
    const antwoord = await server().ask(method, pad, { als, body, headers });
    const tekst = await antwoord.text();
    return {
      status: antwoord.status,
      tekst,
      koppen: antwoord.headers,
      inhoud: JSON.parse(tekst || '{}') as never,
    };
  };
  const titel = 'Wonen na opvang';
  const pad = '/mijn/organisaties/wij/opgaven';

  it('goes from draft to answer over the API, and reaches everybody at once and fresh', async () => {
    const gemaakt = await ask('POST', pad, 'griffier', inhoudVan('wij', titel));
    expect(gemaakt).toMatchObject({ status: 201, inhoud: { staat: 'gesignaleerd', versie: 1 } });
    const { id } = gemaakt.inhoud as { id: string };
    for (const plek of ['/opgaven', `/opgaven/${id}`, '/opgaven?formaat=csv', '/opgaven?zoek=opvang'])
      expect(
        (
          await server()
            .ask('GET', plek, { als: 'los' })
            .then((een) => een.text())
        ).includes(titel),
        plek,
      ).toBe(false);
    const stap = (versie: number, naam: string) =>
      ask('POST', `${pad}/${id}/stappen`, 'adviseur', { stap: naam, versie });
    expect([await stap(1, 'agenderen'), await stap(1, 'patroon')]).toMatchObject([
      { status: 409 },
      { status: 200 },
    ]);
    expect(await stap(1, 'agenderen')).toMatchObject({ status: 412, inhoud: { huidig: { versie: 2 } } });
    // Asked twice before: what was kept ready would be old.
    const oud = await ask('GET', '/opgaven?zoek=opvang', 'niemand');
    await ask('GET', '/opgaven?zoek=opvang', 'niemand');
    expect(await stap(2, 'agenderen')).toMatchObject({ status: 200 });
    const nieuw = await ask('GET', '/opgaven?zoek=opvang', 'niemand');
    expect(nieuw).toMatchObject({
      status: 200,
      inhoud: { opgaven: [{ titel, nietBelegd: VERANTWOORDELIJKHEDEN }] },
    });
    expect(nieuw.koppen.get('ETag')).not.toBe(oud.koppen.get('ETag'));
    const tag = { 'If-None-Match': nieuw.koppen.get('ETag') ?? '' };
    expect((await server().ask('GET', '/opgaven?zoek=opvang', { als: 'niemand', headers: tag })).status).toBe(
      304,
    );
    const feed = await server().ask('GET', `/opgaven/${id}?formaat=atom&taal=en`, { als: 'niemand' });
    expect(feed.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    const gevoed = await feed.text();
    expect(gevoed).toMatch(/<title>Wonen na opvang: [\w ]+ put the challenge on the agenda<\/title>/u);
    expect(gevoed).not.toMatch(/(?:<id>|href=")(?!https?:|tag:)/u);
    expect(await stap(3, 'behandelen')).toMatchObject({ status: 200 });
    const antwoord = {
      gevolgen: ['wet'],
      tekst: 'Over {titel}: uiterlijk {uiterlijk}.',
      uiterlijk: '2998-01-01',
    };
    const body = {
      stap: 'beantwoorden',
      antwoord,
      terugkijken: '2999-01-01',
      opgaven: [
        { id, versie: 4 },
        { id: 'bestaat-niet', versie: 1 },
      ],
    };
    expect(await ask('POST', '/mijn/organisaties/wij/opgaveantwoorden', 'bestuurder', body)).toMatchObject({
      status: 200,
      inhoud: {
        uitkomsten: [
          { id, gelukt: true },
          { gelukt: false, code: 'onbekend' },
        ],
      },
    });
    expect((await ask('GET', `/opgaven/${id}`, 'niemand')).inhoud).toMatchObject({
      staat: 'beantwoord',
      verloop: [
        { wat: 'gemaakt' },
        { wat: 'patroon' },
        { wat: 'agenderen' },
        { wat: 'behandelen' },
        { antwoord: { tekst: 'Over Wonen na opvang: uiterlijk 1 januari 2998.' } },
      ],
    });
  });

  it('is found by its words by everybody once public, and as a draft by who reads it alone', async () => {
    const woord = `Zeldzaam${randomUUID().slice(0, 8)}`;
    const gemaakt = await ask('POST', pad, 'griffier', inhoudVan('wij', woord));
    const { id } = gemaakt.inhoud as { id: string };
    const find = async (als: Wie) => {
      const gevonden =
        als === 'niemand'
          ? await ask('GET', `/zoeken/alles?q=${woord}`, als)
          : await ask('POST', '/mijn/zoeken', als, { q: woord });
      return (gevonden.inhoud as { groepen: unknown }).groepen;
    };
    const treffer = [{ soort: 'opgave', aantal: 1, treffers: [{ titel: woord, pad: `/agenda/${id}` }] }];
    expect([await find('lezer'), await find('vreemd'), await find('niemand')]).toMatchObject([
      treffer,
      [],
      [],
    ]);
    for (const [versie, stap] of ['patroon', 'agenderen'].entries())
      await ask('POST', `${pad}/${id}/stappen`, 'griffier', { stap, versie: versie + 1 });
    expect([await find('lezer'), await find('niemand')]).toMatchObject([treffer, treffer]);
  });

  it('is a page for a frame on another site, without cookies or scripts, and leads here', async () => {
    const antwoord = await server().ask('GET', '/opgavenlijst?zoek=opvang', { als: 'niemand' });
    expect(antwoord.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors *");
    expect([antwoord.headers.get('X-Frame-Options'), antwoord.headers.get('Set-Cookie')]).toEqual([
      null,
      null,
    ]);
    const blad = await antwoord.text();
    expect(blad).toMatch(/<a href="\/agenda\/[\w-]+" target="_blank" rel="noopener">Wonen na opvang<\/a>/u);
    const gewoon = await server().ask('GET', '/opgaven', { als: 'niemand' });
    expect(gewoon.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  });

  it('is a table for a spreadsheet too, with its headings in either language', async () => {
    const antwoord = await server().ask('GET', '/opgaven?formaat=xlsx&taal=en', { als: 'niemand' });
    expect(antwoord.headers.get('Content-Type')).toContain('spreadsheetml');
    expect((await antwoord.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('keeps no personal data, and says where they stand and not what', async () => {
    const met = { ...inhoudVan('wij'), waarover: 'Zij belde met 06 12345678 over haar kind.' };
    const eerst = server().db.prepare('select count(*) as n from opgave').get();
    const antwoord = await ask('POST', pad, 'griffier', met);
    expect(antwoord).toMatchObject({ status: 422, inhoud: { code: 'persoonsgegevens' } });
    expect(antwoord.tekst).not.toContain('12345678');
    expect(server().db.prepare('select count(*) as n from opgave').get()).toEqual(eerst);
  });
}
