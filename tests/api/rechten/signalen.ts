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

/** On signals of a pattern of five, of three gemeenten and three senders, of whom one is here and can be asked. */
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
  for (const [gemeente, zender] of [
    ['GM0106', 'deler'],
    ['GM0106', 'deler'],
    ['GM0114', 'tweede'],
    ['GM0114', 'tweede'],
    ['GM0119', 'derde'],
  ] as const)
    plaats.run(gemeente, addSignaal(poging.proef, zender));
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
}
