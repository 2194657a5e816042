// Signals over HTTP: who sends, reads and changes them, and that likely personal data never get in.

import { randomUUID } from 'node:crypto';
import { leegSignaal } from '@samenhang/core/signaal';
import { expect, it } from 'vitest';
import { type Geval, isRol, may, type Poging, statusFor } from './poging.ts';
import type { Proef, Wie } from './proef.ts';
import { vanOrganisatie } from './vanorganisatie.ts';

const nu = '2026-06-01T12:00:00.000Z';
const signaal = {
  ...leegSignaal,
  titel: 'Wachten op een woning',
  wat: 'Wie uit de jeugdzorg komt, wacht maanden.',
  naden: ['wachten'],
  gebied: { soort: 'gemeente', code: 'GM0106' },
  rol: 'uitvoerder',
};

/** A signal that this organisation sent and owns. */
function addSignaal({ db }: Proef, organisatie: string): string {
  const id = randomUUID();
  const { lastInsertRowid } = db
    .prepare(
      `insert into signaal (id, staat, inhoud, zender, wie, aantal, versie, gemaakt_op, gewijzigd_op)
       values (?, 'open', ?, ?, null, 1, 1, ?, ?)`,
    )
    .run(id, JSON.stringify(signaal), organisatie, nu, nu);
  db.prepare(
    `insert into signaaleigenaar (signaal, organisatie, staat, sinds) values (?, ?, 'eigenaar', ?)`,
  ).run(lastInsertRowid, organisatie, nu);
  db.prepare(`insert into signaalbron (signaal, bron, soort) values (?, ?, 'eerste')`).run(
    lastInsertRowid,
    lastInsertRowid,
  );
  db.prepare(
    `insert into signaalstap (signaal, soort, reden, wie, op) values (?, 'ingestuurd', '', 'x', ?)`,
  ).run(lastInsertRowid, nu);
  return id;
}

/** On a signal of their own organisation, one of another, and none: new ones each time. The server is for `wij`. */
function signalen(poging: Poging, body?: unknown): Geval[] {
  const { proef, als, pad, recht } = poging;
  const lid = isRol(als);
  const redactie = lid && may(poging, { soort: 'signaal', handeling: 'lezen' }, 'server');
  const geval = (wat: string, id: string, wil: number): Geval => ({
    wat,
    pad: pad.replace('{id}', id),
    body,
    wil,
  });
  const vanAnder =
    redactie && may(poging, recht, 'server') ? poging.goed : statusFor(poging, 'ander', redactie);
  return [
    geval(
      'the organisation’s',
      addSignaal(proef, 'wij'),
      statusFor(poging, lid ? 'organisatie' : 'ander', lid),
    ),
    geval('another’s', addSignaal(proef, 'geen'), vanAnder),
    geval('that of one which asks a second step', addSignaal(proef, 'streng'), vanAnder),
    geval('nobody’s', 'bestaat-niet', statusFor(poging, 'ander', false)),
  ];
}

/** The redactie: by role in the organisation that the server is for. */
function redactie({ als, recht, goed, ...poging }: Poging, pad: string, body?: unknown): Geval[] {
  const mag = isRol(als) && may({ als, recht, goed, ...poging }, recht, 'server');
  return [{ wat: 'of the server', pad, body, wil: als === 'niemand' ? 401 : mag ? goed : 403 }];
}

/** A deed that hid a signal. */
function addDaad(proef: Proef): string {
  const [id, signaal] = [randomUUID(), addSignaal(proef, 'geen')];
  proef.db.prepare(`update signaal set staat = 'verborgen' where id = ?`).run(signaal);
  proef.db
    .prepare(
      `insert into redactiedaad (id, daad, van, naar, reden, wie, op) values (?, 'verbergen', ?, '[]', '', 'x', ?)`,
    )
    .run(id, JSON.stringify([signaal]), nu);
  return id;
}

/** Answering for one's organisation, or for another. */
function antwoorden(poging: Poging): Geval[] {
  const { proef, als, pad } = poging;
  const lid = isRol(als);
  return ['wij', 'geen', 'streng'].map((organisatie) => {
    const id = addSignaal(proef, 'zij');
    proef.db
      .prepare(
        `insert into signaaleigenaar (signaal, organisatie, staat, sinds)
         select volgnummer, ?, 'gevraagd', ? from signaal where id = ?`,
      )
      .run(organisatie, nu, id);
    return {
      wat: `asked of ${organisatie}`,
      pad: pad.replace('{id}', id).replace('{organisatie}', organisatie),
      body: { ja: true },
      wil: statusFor(
        poging,
        lid && organisatie === 'wij' ? 'organisatie' : 'ander',
        lid && organisatie === 'wij',
      ),
    };
  });
}

/** Asking an organisation that is here to own a signal too. */
function vragen(poging: Poging): Geval[] {
  poging.proef.db.prepare(`update organisatie set code = 'GM0114' where id = 'gast'`).run();
  return signalen(poging, { code: 'GM0114' });
}

/** On signals of a pattern of five of three gemeenten, whose sender is here and can be asked. */
function deelgenoten(poging: Poging, body?: unknown): Geval[] {
  const { db } = poging.proef;
  // Nobody is a member of it, so that nobody finds what it sent.
  db.prepare(
    `insert into organisatie (id, naam, soort, code, gemaakt_op) values ('deler', 'Deler', 'gemeente', 'GM0119', ?)
     on conflict do nothing`,
  ).run(nu);
  const gevallen = signalen(poging, body);
  const plaats = db.prepare(
    `insert into signaalkenmerk (signaal, soort, waarde) select volgnummer, 'gemeente', ? from signaal where id = ?`,
  );
  for (const gemeente of ['GM0106', 'GM0106', 'GM0106', 'GM0114', 'GM0119'])
    plaats.run(gemeente, addSignaal(poging.proef, 'deler'));
  const kenmerk = db.prepare(
    `insert into signaalkenmerk (signaal, soort, waarde) select volgnummer, ?, ? from signaal where true on conflict do nothing`,
  );
  kenmerk.run('taak', 'schuldhulp');
  kenmerk.run('naad', 'wachten');
  return gevallen;
}

/** By `operationId`. */
export const signaalgevallen: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  createSignaal: (poging) => vanOrganisatie(poging, signaal),
  updateSignaal: (poging) => signalen(poging, signaal),
  deleteSignaal: (poging) => signalen(poging),
  getSignaal: (poging) => signalen(poging),
  listSignaalstappen: (poging) => signalen(poging),
  createGelijkenisvraag: ({ pad, als }) => [
    { wat: 'own', pad, body: { inhoud: signaal }, wil: als === 'niemand' ? 401 : 200 },
  ],
  createSignaaleigenaar: vragen,
  listDeelgenoten: (poging) => deelgenoten(poging),
  createDeelgenootvraag: (poging) => deelgenoten(poging, { organisatie: 'deler' }),
  listSignaalvragen: ({ pad, als }) => [{ wat: 'own', pad, wil: als === 'niemand' ? 401 : 200 }],
  createEigenaarantwoord: antwoorden,
  createRedactiedaad: (poging) =>
    redactie(poging, poging.pad, {
      daad: 'verbergen',
      van: [{ id: addSignaal(poging.proef, 'geen'), versie: 1 }],
      naar: [],
      reden: 'Te herleiden.',
    }),
  createRedactieherstel: (poging) =>
    redactie(poging, poging.pad.replace('{id}', addDaad(poging.proef)), { reden: 'Toch niet.' }),
  listRedactiedaden: (poging) => redactie(poging, poging.pad),
  getRedactielogboek: (poging) => redactie(poging, poging.pad),
  createSignaalzoekvraag: ({ pad, als }) => [
    { wat: 'own', pad, body: {}, wil: als === 'niemand' ? 401 : 200 },
  ],
};

/** Tries it at this server. */
export function testSignalen(server: () => Proef): void {
  const ask = async (method: string, pad: string, als: Wie, body?: unknown) => {
    const antwoord = await server().ask(method, pad, { als, body });
    return { status: antwoord.status, tekst: await antwoord.text() };
  };

  it('with likely personal data are not kept, and what was written is not repeated', async () => {
    const { db } = server();
    const count = () => (db.prepare('select count(*) as n from signaal').get() as { n: number }).n;
    const eerder = count();
    const wat = 'Meneer met BSN 111222333 wacht al maanden.';
    const { status, tekst } = await ask('POST', '/mijn/organisaties/wij/signalen', 'raadslid', {
      ...signaal,
      wat,
    });
    expect(status).toBe(422);
    expect(JSON.parse(tekst)).toMatchObject({
      code: 'persoonsgegevens',
      vondsten: [{ veld: 'wat', soort: 'bsn', van: 15, tot: 24 }],
    });
    expect(tekst).not.toContain('111222333');
    expect(count()).toBe(eerder);
    const onbekend = await ask('POST', '/mijn/organisaties/wij/signalen', 'raadslid', {
      ...signaal,
      taken: ['bestaat-niet'],
      gebied: { soort: 'regio', indeling: 'jeugdregio', code: 'bestaat-niet' },
    });
    expect(onbekend.status).toBe(422);
    expect(JSON.parse(onbekend.tekst)).toMatchObject({
      velden: [
        { veld: 'taken.0', code: 'onbekend' },
        { veld: 'gebied.code', code: 'onbekend' },
      ],
    });
  });

  it('are found by who owns them and by the redactie, and by nobody else', async () => {
    for (const van of ['wij', 'zij']) addSignaal(server(), van);
    /** Whether all that is found has this owner, and how many there are. */
    const found = async (als: Wie, van: string, vraag: object = {}) => {
      const { tekst } = await ask('POST', '/mijn/signalen/zoekvraag', als, { hoogstens: 100, ...vraag });
      const { signalen: alle } = JSON.parse(tekst) as {
        signalen: { eigenaars: { organisatie: string; staat: string }[] }[];
      };
      const heeft = alle.filter(({ eigenaars }) =>
        eigenaars.some(({ organisatie, staat }) => organisatie === van && staat === 'eigenaar'),
      );
      return { alle: heeft.length === alle.length, er: alle.length > 0 };
    };
    expect(await found('vreemd', 'zij', { tekst: 'woning' })).toEqual({ alle: true, er: true });
    expect(await found('lezer', 'wij')).toEqual({ alle: true, er: true });
    expect(await found('beheerder', 'zij', { organisatie: 'zij' })).toEqual({ alle: true, er: true });
    expect(await found('los', 'zij')).toEqual({ alle: true, er: false });
  });

  it('are told to everybody as counts from the minimum, as JSON, CSV, feed and page for a frame', async () => {
    const { db, url } = server();
    const tel = db.prepare(
      `insert or replace into signaaltelling (soort, waarde, gemeente, kwartaal, aantal) values (?, ?, ?, ?, ?)`,
    );
    for (const [k, gemeente] of ['GM0106', 'GM0114', 'GM0119'].entries()) {
      tel.run('alles', '', gemeente, '2025-4', 4 + k);
      tel.run('naad', 'aanbod', gemeente, '2025-4', 4);
      tel.run('naad', 'toegang', gemeente, '2025-4', 3 * k);
    }
    const ask = (pad: string) => fetch(`${url}/api/v1/signalen/${pad}`);
    const antwoord = await ask('patronen');
    expect(antwoord.headers.get('Cache-Control')).toBe('public, no-cache');
    const { patronen } = (await antwoord.json()) as { patronen: { waarde: string }[] };
    expect(patronen.find(({ waarde }) => waarde === 'toegang')).toMatchObject({
      signalen: null,
      gemeenten: null,
    });
    expect(patronen.find(({ waarde }) => waarde === 'aanbod')).toMatchObject({
      signalen: 10,
      gemeenten: 3,
      laatste: '2025-4',
    });
    const etag = antwoord.headers.get('ETag') ?? '';
    const weer = await fetch(antwoord.url, { headers: { 'If-None-Match': etag } });
    expect(weer.status).toBe(304);
    tel.run('naad', 'aanbod', 'GM1680', '2026-1', 30);
    // What was asked before is not kept: the answer is of now.
    expect(await (await ask('patronen')).text()).toContain('"waarde":"aanbod","signalen":40');
    expect(await (await ask('patronen?formaat=csv')).text()).toMatch(/^aanbod,Aanbod,40,3,2026-1\r?$/mu);
    const feed = await (await ask('patronen?formaat=atom')).text();
    expect(feed).toContain('<updated>2026-01-01T00:00:00Z</updated>');
    expect(feed).toContain('<title>Aanbod</title>');
    expect(feed).toContain(`href="${url}/signalen/patronen?soort=naad"`);
    expect(feed).toMatch(/<id>tag:[\w.]+,2026:patronen:naad:aanbod<\/id>/u);
    expect(feed).not.toContain('<title>Toegang</title>');
    const lijst = await ask('lijst');
    expect(lijst.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors *");
    expect(lijst.headers.get('X-Frame-Options')).toBeNull();
    expect(await lijst.text()).toContain('<td>te weinig</td>');
    const grens = (await (await ask('grenzen?a=jeugdregio&b=ggd_regio')).json()) as unknown;
    expect(grens).toMatchObject({ a: 'jeugdregio', minimum: { signalen: 5, gemeenten: 3 } });
    expect((await ask('patronen?soort=regio&indeling=bestaat-niet')).status).toBe(404);
    // What is told is found; what is too few to tell is not.
    const find = async (woord: string) =>
      (await (await fetch(`${url}/api/v1/zoeken/alles?q=${woord}`)).json()) as { groepen: object[] };
    const pad = '/signalen/patronen?soort=naad&waarde=aanbod';
    expect((await find('aanbod')).groepen).toContainEqual(
      expect.objectContaining({ soort: 'patroon', treffers: [{ titel: 'Aanbod', onder: '', pad }] }),
    );
    expect((await find('toegang')).groepen).not.toContainEqual(expect.objectContaining({ soort: 'patroon' }));
  });
}
