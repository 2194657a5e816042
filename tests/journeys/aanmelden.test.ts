// The other ways in than a password: the account of one's organisation, a code beside it, a passkey.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import { readInstellingen } from '@samenhang/server/instellingen';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { client, freePort, type Proefaanbieder, startAanbieder } from '../api/aanbieder/provider.ts';
import { codeNow } from '../api/totp.ts';
import { reeks } from '../hulp/reeks.ts';
import { verderDeel } from '../hulp/verder.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis } from './reis.ts';

const wachtwoord = 'paard batterij nietje juist';
let reis: Reis;
let url = '';
let aanbieder: Proefaanbieder;

const it = reeks(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'samenhang-aanmeldreis-'));
  reis = await beginReis();
  const port = await freePort();
  // By name: of an address in figures a browser makes no passkeys.
  url = `http://localhost:${port}`;
  aanbieder = await startAanbieder(url);
  const instellingen = readInstellingen({
    SAMENHANG_ADRES: url,
    SAMENHANG_OIDC_ADRES: aanbieder.url,
    SAMENHANG_OIDC_CLIENT: client.id,
    SAMENHANG_OIDC_GEHEIM: client.geheim,
    SAMENHANG_OIDC_NAAM: 'Gemeente Proef',
    SAMENHANG_OIDC_ROLLEN: JSON.stringify([{ waarde: 'sh', organisatie: 'GM0363', rol: 'griffier' }]),
  });
  const opslag = { bestand: join(dir, 'samenhang.sqlite') };
  const gestart = await startServer({ port, opslag, instellingen });
  if (!gestart.ok) throw new Error('no server');
  const sleutel = new URL(gestart.eersteLink ?? '').hash.slice(1);
  const organisatie = { naam: 'Gemeente Proef', soort: 'gemeente' };
  const api = (method: string, pad: string, body: unknown, meer: Record<string, string> = {}) =>
    fetch(`${url}/api/v1${pad}`, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: url, ...meer },
      body: JSON.stringify(body),
    });
  const anna = await api('POST', '/aanmelding/eerste', {
    sleutel,
    naam: 'Anna de Vries',
    email: 'anna@voorbeeld.nl',
    wachtwoord,
    organisatie,
  });
  const Cookie = anna.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0] ?? '')
    .join('; ');
  const mij = await fetch(`${url}/api/v1/mijn`, { headers: { Cookie } });
  const { organisaties } = (await mij.json()) as { organisaties: { id: string }[] };
  await api(
    'PUT',
    `/mijn/organisaties/${organisaties[0]?.id ?? ''}`,
    { ...organisatie, code: 'GM0363' },
    {
      Cookie,
      'If-Match': '"v1"',
    },
  );
  return async () => {
    await gestart.server.close();
    await aanbieder.stop();
    await reis.stop();
    rmSync(dir, { recursive: true });
  };
});

const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A page of this server, in a profile of its own. */
const visit = (pad: string): Promise<Page> => reis.open(url + pad);

async function check(page: Page): Promise<void> {
  await checkAxe(page);
  await atEachWidth(page, () => checkNoOverflow(page));
}

const shown = (page: Page, tekst: string) =>
  expect.poll(() => page.getByText(tekst).first().isVisible()).toBe(true);

describe('met het account van uw organisatie', () => {
  it('meldt u zich aan en af, en komt u niet in een account met een wachtwoord voordat u dat koppelt', async () => {
    aanbieder.mensen.set('bart', {
      name: 'Bart',
      email: 'bart@voorbeeld.nl',
      email_verified: true,
      groups: ['sh'],
    });
    aanbieder.wie = 'bart';
    const page = await visit('/aanmelden');
    await knop(page, 'Aanmelden met Gemeente Proef').waitFor();
    await check(page);
    await knop(page, 'Aanmelden met Gemeente Proef').click();
    await shown(page, 'Aangemeld als Bart, Gemeente Proef.');
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await shown(page, 'Dit account is gekoppeld aan Gemeente Proef.');
    // Who has no password is asked for none, nor for a code after it.
    await knop(page, 'Hef mijn account op').click();
    expect(await page.getByLabel(/wachtwoord/iu).count()).toBe(0);
    await check(page);
    await page.goBack();
    await knop(page, 'Afmelden').click();
    // At the provider too: it asks.
    await knop(page, 'Yes, sign me out').click();
    await page.waitForURL(`${url}/`);
    aanbieder.mensen.set('anna', {
      name: 'Anna',
      email: 'anna@voorbeeld.nl',
      email_verified: true,
      groups: ['sh'],
    });
    aanbieder.wie = 'anna';
    await page.goto(`${url}/aanmelden`);
    await knop(page, 'Aanmelden met Gemeente Proef').click();
    await shown(page, 'Er is hier al een account met deze gegevens.');
    await page.getByRole('link', { name: 'Terug naar aanmelden' }).click();
    await page.getByLabel('E-mailadres').fill('anna@voorbeeld.nl');
    await page.getByLabel('Wachtwoord').fill(wachtwoord);
    await knop(page, 'Aanmelden').click();
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await knop(page, 'Koppel aan Gemeente Proef').waitFor();
    await knop(page, 'Koppel aan Gemeente Proef').click();
    await shown(page, 'Dit account is gekoppeld aan Gemeente Proef.');
    await reis.close(page);
  });
});

verderDeel('met een code na uw wachtwoord', () => {
  it('stelt u die in met een QR-code of een sleutel, geeft u haar bij het aanmelden, en zet u haar weer uit', async () => {
    const page = await visit('/aanmelden');
    const signIn = async () => {
      await page.getByLabel('E-mailadres').fill('anna@voorbeeld.nl');
      await page.getByLabel('Wachtwoord').fill(wachtwoord);
      await knop(page, 'Aanmelden').click();
    };
    await signIn();
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await page.getByLabel('Uw wachtwoord, ter controle').fill(wachtwoord);
    await knop(page, 'Stel de code in').click();
    await page.getByAltText('QR-code met de sleutel').waitFor();
    await check(page);
    const sleutel = await page.locator('p code').first().innerText();
    const herstelcode = await page.locator('li code').first().innerText();
    await page.getByLabel('Code uit uw app').fill(codeNow(sleutel.replaceAll(' ', '')));
    await knop(page, 'Bevestig').click();
    await shown(page, 'Na uw wachtwoord wordt een code uit uw app gevraagd.');
    await page.getByRole('link', { name: 'Mijn ontwerpen en scenario’s' }).click();
    await knop(page, 'Afmelden').click();
    await page.waitForURL(`${url}/`);
    await page.goto(`${url}/aanmelden`);
    await signIn();
    await page.getByRole('heading', { name: 'Geef de code' }).waitFor();
    await check(page);
    await page.getByLabel('Code', { exact: true }).fill('nietgoed');
    await knop(page, 'Aanmelden').click();
    await shown(page, 'Deze code klopt niet');
    await page.getByLabel('Code', { exact: true }).fill(herstelcode);
    await knop(page, 'Aanmelden').click();
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await page.getByLabel('Uw wachtwoord, ter controle').fill(wachtwoord);
    await knop(page, 'Vraag geen code meer').click();
    await shown(page, 'Er wordt geen code meer gevraagd.');
    await reis.close(page);
  });
});

verderDeel('met een passkey', () => {
  it('voegt u er een toe, meldt u zich ermee aan zonder wachtwoord, en verwijdert u hem weer', async () => {
    const page = await visit('/aanmelden');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const metPasskey = knop(page, 'Aanmelden met een passkey');
    await metPasskey.waitFor();
    await check(page);
    await page.getByLabel('E-mailadres').fill('anna@voorbeeld.nl');
    await page.getByLabel('Wachtwoord').fill(wachtwoord);
    await knop(page, 'Aanmelden').click();
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await page.getByLabel('Naam van de passkey').fill('Telefoon van het werk');
    const ter = page.getByLabel('Uw wachtwoord, om een passkey toe te voegen');
    await ter.fill('niet het goede woord');
    await knop(page, 'Voeg een passkey toe').click();
    await shown(page, 'Dit wachtwoord klopt niet.');
    await ter.fill(wachtwoord);
    await knop(page, 'Voeg een passkey toe').click();
    await shown(page, 'De passkey ‘Telefoon van het werk’ is toegevoegd.');
    await shown(page, 'Nog niet gebruikt.');
    await check(page);
    // This device has one already.
    await page.getByLabel('Naam van de passkey').fill('Nog een');
    await ter.fill(wachtwoord);
    await knop(page, 'Voeg een passkey toe').click();
    await shown(page, 'Dit apparaat heeft al een passkey voor uw account.');
    await page.getByRole('link', { name: 'Mijn ontwerpen en scenario’s' }).click();
    await knop(page, 'Afmelden').click();
    await page.waitForURL(`${url}/`);
    await page.goto(`${url}/aanmelden`);
    await metPasskey.click();
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await shown(page, 'Laatst gebruikt op');
    await knop(page, 'Verwijder Telefoon van het werk').click();
    await shown(page, 'Met de passkey ‘Telefoon van het werk’ komt niemand meer binnen.');
    await page.getByRole('link', { name: 'Mijn ontwerpen en scenario’s' }).click();
    await knop(page, 'Afmelden').click();
    await page.waitForURL(`${url}/`);
    await page.goto(`${url}/aanmelden`);
    await metPasskey.click();
    await shown(page, 'Met deze passkey komt u hier niet binnen');
    await cdp.detach();
    await reis.close(page);
  });
});
