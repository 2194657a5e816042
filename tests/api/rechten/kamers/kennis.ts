// Knowledge that organisations bring in, over HTTP: who brings in, hides and reads what, and what a list would bring in.

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Band, type Geval, isRol, may, type Poging, statusFor } from '../poging.ts';
import type { Proef, Wie } from '../proef.ts';
import { vanOrganisatie } from '../vanorganisatie.ts';

const item = (link = `https://voorbeeld.nl/${randomUUID()}`) => ({
  wat: 'item',
  titel: 'Handreiking beschermd wonen',
  link,
  soort: 'handreiking',
  gebied: { soort: 'land' },
  taken: ['beschermd_wonen'],
  opgaven: [],
  onderbouwing: 'beschreven',
  verschenen: '2026',
  maker: 'Instituut',
  licentie: 'CC-BY-4.0',
  kenmerk: null,
});

/** A piece past the store, with what everybody may read of it. */
function addKennis(proef: Proef, organisatie: string): string {
  const inhoud = item();
  const id = proef.addStuk({ organisatie }, { soort: 'kennis', titel: inhoud.titel, inhoud });
  proef.db
    .prepare(
      `insert into kennis (stuk, organisatie, wat, sleutel, link, inhoud, versie, weg, gemaakt_op, gewijzigd_op, link_mislukt, link_volgende_op)
       values (?, ?, 'item', ?, ?, ?, 1, 0, ?, ?, 0, '2999')`,
    )
    .run(id, organisatie, `item ${id}`, inhoud.link, JSON.stringify(inhoud), ...['2026-06-01', '2026-06-01']);
  return id;
}

/** That of the organisation, of another, and of none: new ones each time. */
function stukken(poging: Poging, body?: () => unknown): Geval[] {
  const { proef, als, pad } = poging;
  const soorten: readonly (readonly [string, Band, string])[] = [
    ['the organisation’s', isRol(als) ? 'organisatie' : 'ander', addKennis(proef, 'wij')],
    ['another organisation’s', 'ander', addKennis(proef, 'geen')],
    ['that of one which asks a second step', 'ander', addKennis(proef, 'streng')],
    ['a design', 'ander', proef.addStuk({ organisatie: 'wij' })],
    ['nobody’s', 'ander', 'bestaat-niet'],
  ];
  return soorten.map(([wat, band, id]) => ({
    wat,
    pad: pad.replace('{id}', id).replace('{versie}', '1'),
    body: body?.(),
    wil: statusFor(poging, band, may(poging, { soort: 'kennis', handeling: 'lezen' }, band)),
  }));
}

/** By `operationId`. */
export const kennisgevallen: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listEigenKennis: (poging) => vanOrganisatie(poging),
  createKennis: (poging) => vanOrganisatie(poging).map((geval) => ({ ...geval, body: item() })),
  previewKennisinvoer: (poging) => vanOrganisatie(poging, { tekst: 'titel,link\nEen,https://a.nl/1' }),
  createKennisinvoer: (poging) =>
    vanOrganisatie(poging).map((geval) => ({ ...geval, body: { delen: [{ inhoud: item() }] } })),
  getKennis: (poging) => stukken(poging),
  updateKennis: (poging) => stukken(poging, item),
  deleteKennis: (poging) => stukken(poging),
  createKennisherstel: (poging) => stukken(poging),
  listKennisgeschiedenis: (poging) => stukken(poging),
  getKennisversie: (poging) => stukken(poging),
  // By who keeps order on the server, whose-ever it is; the organisation of this server is `wij`.
  createKennisverberging: (poging) => {
    const { als, pad, proef, goed } = poging;
    const mag = isRol(als) && may(poging, poging.recht, 'server');
    const wil = als === 'niemand' ? 401 : mag ? goed : 403;
    return ['wij', 'geen'].map((organisatie) => ({
      wat: `of ${organisatie}`,
      pad: pad.replace('{id}', addKennis(proef, organisatie)),
      body: { reden: 'Reclame' },
      wil,
    }));
  },
  searchEigenAlles: ({ pad, als }) => [
    { wat: 'all', pad, body: { q: 'jeugd' }, wil: als === 'niemand' ? 401 : 200 },
  ],
};

interface Lijst {
  readonly items: readonly {
    id: string;
    item: { titel: string; link: string };
    linkKapotSinds: string | null;
  }[];
  readonly ervaringen: readonly object[];
}

/** Tries it at this server. */
export function testKennis(server: () => Proef): void {
  const lijst = '/mijn/organisaties/wij/kennis';
  const ask = async (method: string, pad: string, als: Wie, body?: unknown, headers = {}) => {
    const antwoord = await server().ask(method, pad, { als, body, headers });
    const tekst = await antwoord.text();
    return { status: antwoord.status, kop: antwoord.headers, tekst };
  };
  const read = async (vraag = '') =>
    JSON.parse((await ask('GET', `/kennis${vraag}`, 'niemand')).tekst) as Lijst;

  it('is read by everybody as it is now, found by words and filters, and can be followed', async () => {
    const titel = `Zo deden wij het ${randomUUID()}`;
    const body = { ...item(), titel, gebied: { soort: 'gemeenten', gemeenten: ['GM0106'] } };
    const gemaakt = await ask('POST', lijst, 'raadslid', body);
    expect(gemaakt.status).toBe(201);
    const { id } = JSON.parse(gemaakt.tekst) as { id: string };
    expect(
      (await ask('POST', lijst, 'griffier', { ...body, link: body.link.replace('https', 'http') })).status,
    ).toBe(409);
    const ervaring = {
      wat: 'ervaring',
      taak: 'beschermd_wonen',
      indeling: null,
      tekst: '',
      functie: 'Adviseur wonen',
      contactlink: null,
    };
    expect((await ask('POST', lijst, 'adviseur', ervaring)).status).toBe(201);
    const gevonden = await read(`?zoek=${encodeURIComponent(titel)}`);
    expect(gevonden.items.map((een) => een.id)).toEqual([id]);
    expect((await read('?taak=beschermd_wonen&gemeente=GM0106')).items[0]?.id).toBe(id);
    expect((await read('?taak=beschermd_wonen')).ervaringen.length).toBeGreaterThan(0);
    expect((await read('?taak=jeugd_gesloten')).ervaringen).toEqual([]);
    const csv = await ask('GET', '/kennis?formaat=csv', 'niemand');
    expect(csv.tekst.split('\r\n')[0]).toMatch(/^titel,link,soort,schaal,gemeenten,/u);
    const atom = await ask('GET', '/kennis?formaat=atom', 'niemand');
    expect([atom.kop.get('Content-Type'), atom.tekst.includes(titel)]).toEqual([
      'application/atom+xml; charset=utf-8',
      true,
    ]);
    expect(atom.tekst).toContain(`,2026:kennis:${id}</id>`);
    expect(atom.tekst).not.toMatch(/(?:<id>|href=")(?!https?:|tag:)/u);
    // The same is not sent twice, and what is another is.
    const etag = atom.kop.get('ETag') ?? '';
    const zelfde = await ask('GET', '/kennis?formaat=atom', 'niemand', undefined, { 'If-None-Match': etag });
    expect(zelfde.status).toBe(304);
    await ask('DELETE', `/mijn/kennis/${id}`, 'raadslid', undefined, { 'If-Match': '"v1"' });
    expect((await read(`?zoek=${encodeURIComponent(titel)}`)).items).toEqual([]);
  });

  it('keeps nothing of a person and of nothing that is not there, and says where it stands', async () => {
    const persoon = await ask('POST', lijst, 'griffier', {
      ...item(),
      titel: 'Bel J. de Vries op 06-12345678',
    });
    expect([persoon.status, JSON.parse(persoon.tekst)]).toMatchObject([422, { code: 'persoonsgegevens' }]);
    expect(persoon.tekst).not.toContain('12345678');
    const vreemd = await ask('POST', lijst, 'griffier', { ...item(), taken: ['bestaat_niet'] });
    expect([vreemd.status, JSON.parse(vreemd.tekst)]).toMatchObject([
      422,
      { velden: [{ veld: 'taken', code: 'onbekend' }] },
    ]);
  });

  it('shows what a list would bring in before anything is kept, and then keeps what was chosen', async () => {
    const voor = (await read()).items.length;
    const link = `https://lijst.example.nl/${randomUUID()}`;
    const rss = (
      titel: string,
    ) => `<rss><channel><title>Instituut</title><item><title>${titel}</title><link>${link}</link><guid>${link}</guid></item>
      <item><title>Zonder link</title></item></channel></rss>`;
    const preview = async (body: unknown) =>
      JSON.parse((await ask('POST', `${lijst}/voorbeeld`, 'griffier', body)).tekst) as {
        standen: {
          soort: string;
          item: object;
          id: string;
          versie: number;
          velden: string[];
          fouten: object[];
        }[];
        fout: object | null;
      };
    const standaard = { soort: 'nieuws', taken: ['beschermd_wonen'] };
    const { standen } = await preview({ tekst: rss('Eerste'), standaard });
    expect(standen).toMatchObject([
      {
        soort: 'nieuw',
        item: { titel: 'Eerste', maker: 'Instituut', soort: 'nieuws', taken: ['beschermd_wonen'] },
      },
      { soort: 'geweigerd', regel: 2, fouten: [{ veld: 'link', code: 'webadres' }] },
    ]);
    expect((await read()).items).toHaveLength(voor);
    const keep = (delen: unknown) => ask('POST', `${lijst}/invoer`, 'griffier', { delen });
    expect((await keep([{ inhoud: standen[0]?.item }])).status).toBe(204);
    expect((await preview({ tekst: rss('Eerste') })).standen[0]).toMatchObject({ soort: 'gelijk' });
    const [anders] = (await preview({ tekst: rss('Tweede') })).standen;
    expect(anders).toMatchObject({ soort: 'gewijzigd', velden: ['titel'] });
    expect(
      (await keep([{ inhoud: anders?.item, bestaand: { id: anders?.id, versie: anders?.versie } }])).status,
    ).toBe(204);
    expect((await read()).items.find((een) => een.item.link === link)?.item.titel).toBe('Tweede');
    expect((await preview({ tekst: '<html/>' })).fout).toMatchObject({ code: 'onbekende-vorm', regel: 1 });
    // Nothing of the network that the server is in.
    for (const adres of ['http://127.0.0.1/feed', 'http://169.254.169.254/latest', 'file:///etc/passwd'])
      expect((await preview({ adres })).fout).toEqual({ code: 'besloten' });
  });

  it('is hidden with a reason that its organisation reads, and shown again', async () => {
    const id = addKennis(server(), 'wij');
    const hide = (reden: string | null, als: Wie) =>
      ask('POST', `/mijn/kennis/${id}/verberging`, als, { reden });
    expect((await hide('Reclame', 'adviseur')).status).toBe(204);
    const zichtbaar = async () => (await read()).items.some((een) => een.id === id);
    expect(await zichtbaar()).toBe(false);
    const mijn = JSON.parse((await ask('GET', lijst, 'lezer')).tekst) as {
      verborgen: { id: string; reden: string }[];
      magVerbergen: boolean;
    };
    expect([mijn.verborgen.find((een) => een.id === id)?.reden, mijn.magVerbergen]).toEqual([
      'Reclame',
      false,
    ]);
    // In a list its line is refused, and the others come along.
    const { link } = server().db.prepare('select link from kennis where stuk = ?').get(id) as {
      link: string;
    };
    const tekst = `titel,link\nVerborgen,${link}\nNieuw,https://voorbeeld.nl/${randomUUID()}`;
    const plan = await ask('POST', `${lijst}/voorbeeld`, 'griffier', { tekst });
    expect(JSON.parse(plan.tekst)).toMatchObject({
      standen: [
        { soort: 'geweigerd', regel: 2, fouten: [{ veld: 'link', code: 'verborgen' }] },
        { soort: 'nieuw', regel: 3 },
      ],
    });
    expect((await hide(null, 'beheerder')).status).toBe(204);
    expect(await zichtbaar()).toBe(true);
  });

  it('is found beside regelingen by everybody, and beside signals by members', async () => {
    const titel = `Zeldzaamwoord${randomUUID().slice(0, 8)}`;
    await ask('POST', lijst, 'griffier', { ...item(), titel });
    const soorten = (tekst: string) =>
      (JSON.parse(tekst) as { groepen: { soort: string; treffers: { pad: string }[] }[] }).groepen;
    const open = soorten((await ask('GET', `/zoeken/alles?q=${titel}`, 'niemand')).tekst);
    expect(open).toMatchObject([{ soort: 'kennis', treffers: [{ titel }] }]);
    const regelingen = soorten((await ask('GET', '/zoeken/alles?q=GGD%20Drenthe', 'niemand')).tekst);
    expect(regelingen.map(({ soort }) => soort)).toContain('regeling');
    const eigen = soorten((await ask('POST', '/mijn/zoeken', 'vreemd', { q: titel })).tekst);
    expect(eigen.map(({ soort }) => soort)).toEqual(['kennis']);
  });
}
