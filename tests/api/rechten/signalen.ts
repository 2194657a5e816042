// Signals over HTTP: who sends, reads and changes them, and that likely personal data never get in.

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Geval, isRol, may, type Poging, statusFor } from './poging.ts';
import type { Proef, Wie } from './proef.ts';
import { vanOrganisatie } from './vanorganisatie.ts';

const nu = '2026-06-01T12:00:00.000Z';
const signaal = {
  titel: 'Wachten op een woning',
  wat: 'Wie uit de jeugdzorg komt, wacht maanden.',
  behoefte: null,
  taken: [],
  naden: ['wachten'],
  wetten: [],
  artikel: null,
  indeling: null,
  regeling: null,
  gebied: { soort: 'gemeente', code: 'GM0106' },
  hoeVaak: 'onbekend',
  geprobeerd: '',
  zouHelpen: '',
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

/** By `operationId`. */
export const signaalgevallen: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  createSignaal: (poging) => vanOrganisatie(poging, signaal),
  updateSignaal: (poging) => signalen(poging, signaal),
  deleteSignaal: (poging) => signalen(poging),
  getSignaal: (poging) => signalen(poging),
  listSignaalstappen: (poging) => signalen(poging),
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

  it('are found by who owns them and by the redactie, by the region in which a gemeente lies too', async () => {
    addSignaal(server(), 'zij');
    const found = async (als: Wie, vraag: object) =>
      (
        JSON.parse(
          (await ask('POST', '/mijn/signalen/zoekvraag', als, { hoogstens: 100, ...vraag })).tekst,
        ) as {
          signalen: { eigenaars: { organisatie: string }[] }[];
        }
      ).signalen.map(({ eigenaars }) => eigenaars[0]?.organisatie);
    expect(new Set(await found('vreemd', { tekst: 'woning' }))).toEqual(new Set(['zij']));
    expect(new Set(await found('lezer', {}))).toEqual(new Set(['wij']));
    expect(await found('beheerder', { organisatie: 'zij' })).toContain('zij');
    expect(await found('los', {})).toEqual([]);
  });
}
