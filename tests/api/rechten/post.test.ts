// E-mail by a real SMTP server: what is told to whom, and what becomes of what that server does not take.

import type { AddressInfo } from 'node:net';
import { startServer } from '@samenhang/server';
import { readInstellingen } from '@samenhang/server/instellingen';
import { openStore } from '@samenhang/server/store';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailVan, type Proef, startProef, wachtwoord } from './proef.ts';

interface Mail {
  readonly naar: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

const nieuw = 'heel ander nietje paard';
/** Addresses that the mail server does not know. */
const geweigerd = new Set<string>();
let mails: Mail[] = [];
let server: SMTPServer;
let smtp = '';
let proef: Proef;

/** Undoes quoted-printable, and finds a field of the head. */
function parse(naar: string, ruw: string): Mail {
  const [hoofd = '', ...rest] = ruw.split('\r\n\r\n');
  const tekst = Buffer.from(
    rest
      .join('\n\n')
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
  return { naar, onderwerp: /^Subject: (.*)$/mu.exec(hoofd)?.[1] ?? '', tekst: `${hoofd}\n${tekst}` };
}

function makeServer(): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['STARTTLS'],
    // The user that `SMTP_URL` names, and nobody else.
    onAuth: ({ username, password }, _sessie, klaar) =>
      klaar(username === 'sam' && password === 'ge heim' ? null : new Error('no'), { user: username }),
    onRcptTo({ address }, _sessie, klaar) {
      if (!geweigerd.has(address)) klaar();
      else klaar(Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 }));
    },
    onData(stroom, { envelope }, klaar) {
      let ruw = '';
      stroom.on('data', (deel: Buffer) => {
        ruw += deel.toString('latin1');
      });
      stroom.on('end', () => {
        mails.push(parse(envelope.rcptTo[0]?.address ?? '', ruw));
        klaar();
      });
    },
  });
}

const listen = (een: SMTPServer, poort = 0) =>
  new Promise<string>((resolve) => {
    const luistert = een.listen(poort, '127.0.0.1', () => {
      const { port } = luistert.address() as AddressInfo;
      resolve(`smtp://sam:ge%20heim@127.0.0.1:${port}`);
    });
  });

beforeAll(async () => {
  server = makeServer();
  smtp = await listen(server);
  proef = await startProef({}, smtp);
});
afterAll(async () => {
  await proef.stop();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
});

/** The next message to this address, once it is there. */
async function mailTo(naar: string): Promise<Mail> {
  await expect.poll(() => mails.some((mail) => mail.naar === naar), { timeout: 10_000 }).toBe(true);
  const mail = mails.find((een) => een.naar === naar) as Mail;
  mails = mails.filter((een) => een !== mail);
  return mail;
}

const open = (pad: string, body: unknown, headers = {}) =>
  proef.ask('POST', pad, { als: 'niemand', body, headers });
const signIn = (email: string, woord = wachtwoord, headers = {}) =>
  open('/aanmelding', { email, wachtwoord: woord }, headers);
const invite = (email: string, headers = {}) =>
  proef.ask('POST', '/mijn/organisaties/wij/uitnodigingen', {
    als: 'beheerder',
    body: { email, rol: 'lezer' },
    headers,
  });
const keyIn = ({ tekst }: Mail) => /#([\w-]+)/u.exec(tekst)?.[1] ?? '';
const waiting = (naar: string) =>
  proef.db.prepare('select id, pogingen, reden from post where naar = ?').all(naar) as {
    id: string;
    pogingen: number;
    reden: string | null;
  }[];

it('invites by e-mail, in the language of who invites, and keeps nothing of what was sent', async () => {
  const antwoord = await invite('noor@voorbeeld.nl');
  const mail = await mailTo('noor@voorbeeld.nl');
  // Who invites is not told the key: only who reads the mail has it.
  expect([antwoord.status, Object.keys((await antwoord.json()) as object).sort()]).toEqual([
    201,
    ['email', 'gemaaktOp', 'id', 'rol', 'verlooptOp'],
  ]);
  expect(mail.onderwerp).toBe('U bent uitgenodigd voor Samenhang');
  expect(mail.tekst).toContain('Naam van wij nodigt u uit');
  expect(mail.tekst).toMatch(/^From: Samenhang <noreply@localhost>/mu);
  expect(mail.tekst).toMatch(/^Auto-Submitted: auto-generated/mu);
  const aanname = { sleutel: keyIn(mail), naam: 'Noor', wachtwoord };
  expect((await open('/uitnodiging/aanname', aanname)).status).toBe(204);
  expect((await signIn('noor@voorbeeld.nl')).status).toBe(204);
  await expect.poll(() => waiting('noor@voorbeeld.nl')).toEqual([]);
  await invite('nell@voorbeeld.nl', { 'Accept-Language': 'en-GB,nl;q=0.5' });
  expect((await mailTo('nell@voorbeeld.nl')).onderwerp).toBe('You are invited to Samenhang');
});

it('reminds the owner of a body of a task, once, with what it is and by when', async () => {
  const taak = { id: 't', wat: 'Begroting lezen', functie: 'griffier', datum: '2027-05-20', vooraf: 14 };
  const over = { soort: 'regeling', id: '30175736' };
  const inhoud = { over, eigenaars: [{ functie: 'griffier', persoon: 'adviseur' }], taken: [taak] };
  proef.addStuk({ organisatie: 'wij' }, { soort: 'eigenaarschap', titel: 'regeling 30175736', inhoud });
  const store = await openStore({ bestand: proef.db.name });
  try {
    expect(await store.remindEigenaars('2027-05-21', () => 'GGD Drenthe')).toBe(1);
    expect(await store.remindEigenaars('2027-05-21', () => 'GGD Drenthe')).toBe(0);
  } finally {
    await store.close();
  }
  // Whoever looks for what is to be sent finds this too.
  await invite('bel@voorbeeld.nl');
  const { onderwerp, tekst } = await mailTo(emailVan('adviseur'));
  expect(onderwerp).toBe('Herinnering aan een taak in Samenhang');
  expect(tekst).toContain('Dit staat op uw naam: Begroting lezen.');
  expect(tekst).toContain('GGD Drenthe, voor Naam van wij. Het had op 20 mei 2027 gedaan moeten zijn.');
  expect(tekst).toContain('/mijn/eigenaars');
});

it('tells of a sign-in with a browser that was not seen before, and not of one that was', async () => {
  const email = emailVan('raadslid');
  const firefox = { 'User-Agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/150.0' };
  const binnen = await signIn(email, wachtwoord, firefox);
  const mail = await mailTo(email);
  expect(mail.onderwerp).toBe('Nieuwe aanmelding bij Samenhang');
  expect(mail.tekst).toContain('Firefox op Windows');
  const cookies = binnen.headers.getSetCookie();
  const eigen = cookies.find((regel) => regel.startsWith('samenhang-browser=')) ?? '';
  expect(eigen).toMatch(/; HttpOnly; SameSite=Lax$/u);
  await signIn(email, wachtwoord, { Cookie: eigen.split(';')[0] });
  // Of somebody else in that same browser they are told: it is theirs that does not know it.
  await signIn(emailVan('bestuurder'), wachtwoord, { Cookie: eigen.split(';')[0] });
  await mailTo(emailVan('bestuurder'));
  expect(mails.filter(({ naar }) => naar === email)).toEqual([]);
});

it('lets who forgot a password choose a new one, once, by a link that only their mailbox has', async () => {
  const [email, vreemd] = [emailVan('lezer'), 'niemand@voorbeeld.nl'];
  const shape = async (antwoord: Response) => [
    antwoord.status,
    [...antwoord.headers.keys()].sort(),
    await antwoord.text(),
  ];
  const vergeten = (adres: string) => open('/aanmelding/vergeten', { email: adres });
  expect(await shape(await vergeten(email))).toEqual(await shape(await vergeten(vreemd)));
  const eerste = keyIn(await mailTo(email));
  await vergeten(email);
  const sleutel = keyIn(await mailTo(email));
  const herstel = (welke: string, woord = nieuw) =>
    open('/aanmelding/herstel', { sleutel: welke, wachtwoord: woord });
  // Of two links the last one counts.
  expect((await herstel(eerste)).status).toBe(403);
  expect((await herstel(sleutel, 'password1234')).status).toBe(422);
  const keren = await Promise.all([herstel(sleutel), herstel(sleutel)]);
  expect(keren.map(({ status }) => status).sort()).toEqual([204, 403]);
  expect((await mailTo(email)).onderwerp).toBe('Uw wachtwoord voor Samenhang is gewijzigd');
  expect((await proef.ask('GET', '/mijn', { als: 'lezer' })).status).toBe(401);
  expect([(await signIn(email)).status, (await signIn(email, nieuw)).status]).toEqual([401, 204]);
  // Nobody fills a mailbox, and that there is none is not told by that either.
  for (const adres of [vreemd, 'ook.niemand@voorbeeld.nl', emailVan('griffier')]) {
    let laatste = await vergeten(adres);
    for (let i = 0; i < 3; i += 1) laatste = await vergeten(adres);
    expect(laatste.status, adres).toBe(429);
  }
  expect(mails.filter(({ naar }) => naar === vreemd)).toEqual([]);
  // A link that has run out does nothing.
  const laat = keyIn(await mailTo(emailVan('griffier')));
  proef.db.prepare(`update herstelsleutel set verloopt_op = '2020-01-01T00:00:00.000Z'`).run();
  expect((await herstel(laat)).status).toBe(403);
});

it('tells that a password was changed', async () => {
  const body = { oud: wachtwoord, nieuw };
  expect((await proef.ask('POST', '/mijn/wachtwoord', { als: 'vreemd', body })).status).toBe(204);
  expect((await mailTo(emailVan('vreemd'))).tekst).toContain('is het wachtwoord van uw account gewijzigd');
});

it('keeps what the mail server refuses, with its reason, and brings it when it can', async () => {
  const weg = 'bestaat.niet@voorbeeld.nl';
  geweigerd.add(weg);
  await invite(weg);
  // The next one is not held up.
  await invite('wel@voorbeeld.nl');
  await mailTo('wel@voorbeeld.nl');
  await expect
    .poll(() => waiting(weg))
    .toMatchObject([{ pogingen: 1, reden: expect.stringContaining('5.1.1 No such user here') as unknown }]);
  const lijst = await proef.ask('GET', '/beheer/post', { als: 'beheerder' });
  const { verzendt, berichten } = (await lijst.json()) as {
    verzendt: boolean;
    berichten: { naar: string }[];
  };
  expect([verzendt, berichten.map(({ naar }) => naar)]).toEqual([true, [weg]]);
  // Who manages the server reads it, but not the key: that is for the mailbox.
  const brief = await proef.ask('POST', `/beheer/post/${waiting(weg)[0]?.id}/inzage`, { als: 'beheerder' });
  const { tekst } = (await brief.json()) as { tekst: string };
  expect(tekst).toContain('de link staat alleen in het bericht zelf');
  expect(tekst).not.toContain('#');
  geweigerd.delete(weg);
  proef.db.prepare(`update post set volgende_op = '2020-01-01T00:00:00.000Z'`).run();
  await invite('bel@voorbeeld.nl');
  expect(keyIn(await mailTo(weg))).not.toBe('');
  await expect.poll(() => waiting(weg)).toEqual([]);
});

it('loses nothing when the mail server or the server itself goes away', async () => {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  await invite('later@voorbeeld.nl');
  await expect
    .poll(() => waiting('later@voorbeeld.nl'))
    .toMatchObject([{ reden: expect.stringContaining('ECONNREFUSED') as unknown }]);
  server = makeServer();
  // At the same place: the first of both servers that looks brings it.
  smtp = await listen(server, Number(new URL(smtp).port));
  proef.db.prepare(`update post set volgende_op = '2020-01-01T00:00:00.000Z'`).run();
  const tweede = await startServer({
    port: 0,
    opslag: { bestand: proef.db.name },
    instellingen: readInstellingen({ ...process.env, SMTP_URL: smtp }),
  });
  if (!tweede.ok) throw new Error('the server did not start');
  expect(keyIn(await mailTo('later@voorbeeld.nl'))).not.toBe('');
  await tweede.server.close();
});
