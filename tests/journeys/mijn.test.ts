// Somebody starts a server, signs in within a minute, keeps a design, and finds it again.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { reeks } from '../hulp/reeks.ts';
import { verderDeel } from '../hulp/verder.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis } from './reis.ts';

const wachtwoord = 'paard batterij nietje juist';
let reis: Reis;
let link: URL;

const it = reeks(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'samenhang-mijnreis-'));
  reis = await beginReis();
  const gestart = await startServer({ port: 0, opslag: { bestand: join(dir, 'samenhang.sqlite') } });
  if (!gestart.ok || gestart.eersteLink === undefined) throw new Error('no server, or no link');
  link = new URL(gestart.eersteLink);
  return async () => {
    await gestart.server.close();
    await reis.stop();
    rmSync(dir, { recursive: true });
  };
});

const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A page of this server, in a profile of its own. */
const visit = (pad: string): Promise<Page> => reis.open(link.origin + pad);

async function check(page: Page): Promise<void> {
  await checkAxe(page);
  await atEachWidth(page, () => checkNoOverflow(page));
}

async function signIn(page: Page, wie = 'anna', woord = wachtwoord): Promise<void> {
  await page.getByLabel('E-mailadres').fill(`${wie}@voorbeeld.nl`);
  await page.getByLabel('Wachtwoord').fill(woord);
  await knop(page, 'Aanmelden').click();
}

describe('wat u bewaart', () => {
  it('begint met de link van de server: de eerste beheerder is meteen binnen', async () => {
    const page = await visit(`${link.pathname}${link.hash}`);
    await page.getByLabel('Uw naam').fill('Anna de Vries');
    await page.getByLabel('Naam van uw organisatie').fill('Gemeente Proef');
    await page.getByLabel('E-mailadres').fill('anna@voorbeeld.nl');
    await page.getByLabel('Wachtwoord').fill('password1234');
    await knop(page, 'Maak account').click();
    await page.getByText('Veel mensen gebruiken dit wachtwoord').waitFor();
    await check(page);
    await page.getByLabel('Wachtwoord').fill(wachtwoord);
    await knop(page, 'Maak account').click();
    await page.getByText('Aangemeld als Anna de Vries, Gemeente Proef.').waitFor();
    await page.getByText('Hier staat nog niets.').waitFor();
    await check(page);
    await knop(page, 'Afmelden').click();
    await page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    await reis.close(page);
  });

  it('is een ontwerp dat blijft staan terwijl u zich aanmeldt, en dat u terugvindt', async () => {
    const page = await visit('/ontwerp?jaar=2026&indelingen=ggd_regio,jeugdregio&tijd=1');
    await knop(page, 'Bereken').click();
    await page.getByRole('tab', { name: 'Bewaren' }).click();
    for (const naam of ['Bewaren', 'Meld u aan en bewaar op de server']) await knop(page, naam).click();
    await page.getByText('Wat op het scherm stond, blijft staan.').waitFor();
    await check(page);
    await signIn(page);
    await knop(page, 'Bewaren').click();
    await page.getByLabel('Naam van dit ontwerp').fill('Proefontwerp');
    await page.locator('form').getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('‘Proefontwerp’ is bewaard.').waitFor();
    await page.getByRole('link', { name: 'Naar wat u bewaart' }).click();
    await knop(page, 'Geschiedenis').click();
    await page.getByText('gemaakt door Anna de Vries').waitFor();
    await check(page);
    await knop(page, 'Andere naam').click();
    await page.getByLabel('Naam', { exact: true }).fill('Andere proef');
    await knop(page, 'Bewaar naam').click();
    await knop(page, 'Andere proef').waitFor();
    await page.getByText('Alleen u ziet dit.').waitFor();
    await knop(page, 'Weggooien').click();
    await page.getByRole('heading', { name: 'Prullenbak' }).waitFor();
    await check(page);
    await knop(page, 'Terughalen').click();
    await knop(page, 'Andere proef').click();
    await page.waitForURL(/\/ontwerp\?.*kaart=/u);
    await reis.close(page);
  });

  it('wordt niet stilzwijgend overschreven: twee versies, en u kiest', async () => {
    const page = await visit('/aanmelden');
    await signIn(page);
    await knop(page, 'Andere proef').click();
    await page.getByRole('tab', { name: 'Bewaren' }).click();
    await knop(page, 'Bewaren').click();
    // Somebody else, or another tab, changes it meanwhile.
    const tweede = await page.context().newPage();
    await tweede.goto(`${link.origin}/mijn`);
    await knop(tweede, 'Andere naam').click();
    await tweede.getByLabel('Naam', { exact: true }).fill('Van de andere tab');
    await knop(tweede, 'Bewaar naam').click();
    await knop(tweede, 'Van de andere tab').waitFor();
    await tweede.close();
    await knop(page, 'Werk ‘Andere proef’ bij').click();
    await page.getByText('Bewaard op de server: ‘Van de andere tab’').waitFor();
    await check(page);
    await knop(page, 'Bewaar mijn versie').click();
    await page.getByText('‘Andere proef’ is bewaard.').waitFor();
    await page.goto(`${link.origin}/mijn`);
    await knop(page, 'Geschiedenis').click();
    // What was not chosen is there still.
    await page.getByText('Van de andere tab').waitFor();
    await expect.poll(() => page.locator('.sh-mijn__stappen li').count()).toBeGreaterThan(4);
    await reis.close(page);
  });
});

describe('wat van uw organisatie is', () => {
  it('draagt u over, met de leden en de gegevens van de organisatie erbij', async () => {
    const page = await visit('/aanmelden');
    await signIn(page);
    await knop(page, 'Overdragen aan Gemeente Proef').click();
    await page.getByText('u kunt het niet terugnemen').waitFor();
    await check(page);
    await knop(page, 'Ja, draag het over').click();
    await page.getByText('‘Andere proef’ is nu van Gemeente Proef.').waitFor();
    await page.getByText('De leden van deze organisatie zien dit.').waitFor();
    await check(page);
    await page.getByRole('link', { name: 'Mijn organisatie' }).click();
    await page.getByText('Anna de Vries (uzelf)').waitFor();
    await page.getByLabel('Code in de gegevens').fill('GM9999');
    await knop(page, 'Bewaar gegevens').click();
    await page.getByText('Deze code hoort niet bij een organisatie van deze soort').waitFor();
    await check(page);
    await page.getByLabel('Code in de gegevens').fill('gm0363');
    await knop(page, 'Bewaar gegevens').click();
    await page.getByText('Nu: Amsterdam.').waitFor();
    await page.getByText('Anna de Vries wijzigde de gegevens').waitFor();
    // Somebody has to manage it.
    await page.getByLabel('Rol van Anna de Vries').selectOption('Lezer');
    await page.getByText('Dit is de enige beheerder van de organisatie.').waitFor();
    await knop(page, 'Voeg een organisatie toe').click();
    await check(page);
    await reis.close(page);
  });

  it('deelt u met wie u uitnodigt, met een link die één keer werkt', async () => {
    const page = await visit('/aanmelden');
    await signIn(page);
    await page.getByRole('link', { name: 'Mijn organisatie' }).click();
    await page.getByLabel('E-mailadres van de genodigde').fill('lex@voorbeeld.nl');
    await knop(page, 'Nodig uit').click();
    const uitnodiging = await page.getByLabel('Link', { exact: true }).inputValue();
    await page.getByText('lex@voorbeeld.nl, lezer.').waitFor();
    await check(page);
    const { pathname, hash } = new URL(uitnodiging);
    const gast = await visit(pathname + hash);
    await gast.getByText('U bent uitgenodigd voor Gemeente Proef. Uw rol wordt lezer.').waitFor();
    await check(gast);
    await gast.getByLabel('Uw naam').fill('Lex');
    await gast.getByLabel('Wachtwoord').fill(wachtwoord);
    await knop(gast, 'Neem aan').click();
    await gast.getByText('Aangemeld als Lex, Gemeente Proef.').waitFor();
    // Sees what is the organisation's, and cannot change it.
    await knop(gast, 'Andere proef').waitFor();
    expect(await knop(gast, 'Weggooien').count()).toBe(0);
    await gast.getByText('(Deze browser)').waitFor();
    const laat = await visit(pathname + hash);
    await laat.getByText('Deze uitnodiging is al gebruikt').waitFor();
    for (const een of [page, gast, laat]) await reis.close(een);
  });

  it('laat u met een link zien aan wie geen account heeft, tot u hem intrekt', async () => {
    const page = await visit('/aanmelden');
    await signIn(page);
    await knop(page, 'Delen').click();
    await page.getByLabel('Wat mag wie de link heeft?').selectOption('Bekijken en opmerkingen maken');
    await knop(page, 'Maak een link').click();
    const { pathname, hash } = new URL(await page.getByLabel('Link', { exact: true }).inputValue());
    await page.getByText('Link met opmerkingen die werkt tot').waitFor();
    await check(page);
    const gast = await visit(pathname + hash);
    await gast.getByRole('heading', { level: 1, name: 'Andere proef' }).waitFor();
    await gast.getByText('Van Gemeente Proef').waitFor();
    await gast.getByLabel('Uw naam').fill('Gast');
    await gast.getByLabel('Uw opmerking').fill('Mooie grens');
    await knop(gast, 'Plaats opmerking').click();
    await gast.getByText('Uw opmerking is geplaatst.').waitFor();
    await gast.getByText('Mooie grens').waitFor();
    await check(gast);
    await knop(gast, 'Bekijk het ontwerp').click();
    await gast.waitForURL(/\/ontwerp\?.*kaart=/u);
    await knop(page, 'Trek in').click();
    await expect.poll(() => page.getByText('Link met opmerkingen die werkt tot').count()).toBe(0);
    await page.reload();
    await knop(page, 'Delen').click();
    await page.getByText('Mooie grens').waitFor();
    await check(page);
    await page.getByRole('button', { name: /^Verwijder: de opmerking van Gast/u }).click();
    await page.getByText('De opmerking ligt in de prullenbak.').waitFor();
    const laat = await visit(pathname + hash);
    await laat.getByText('Deze link is ingetrokken, verlopen of niet compleet.').waitFor();
    for (const een of [page, gast, laat]) await reis.close(een);
  });
});

verderDeel('uw account', () => {
  const nieuw = 'heel ander nietje paard';

  it('krijgt een nieuw wachtwoord; zonder mailserver geeft de beheerder de link door', async () => {
    const page = await visit('/aanmelden');
    await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
    await page.getByLabel('E-mailadres').fill('lex@voorbeeld.nl');
    await check(page);
    await knop(page, 'Stuur een link').click();
    await page.getByText('Heeft lex@voorbeeld.nl hier een account').waitFor();
    const beheer = await visit('/aanmelden');
    await signIn(beheer);
    await beheer.getByRole('link', { name: 'Mijn organisatie' }).click();
    await beheer.getByRole('link', { name: /^Berichten van de server/u }).click();
    const bericht = beheer.locator('li', { hasText: 'Kies een nieuw wachtwoord' });
    await bericht.getByRole('button', { name: 'Lees' }).click();
    await bericht.locator('pre').waitFor();
    await check(beheer);
    const [, pad = ''] =
      /(\/wachtwoord#[\w-]+)/u.exec((await bericht.locator('pre').textContent()) ?? '') ?? [];
    await page.goto(link.origin + pad);
    await page.getByLabel('Nieuw wachtwoord').fill(nieuw);
    await check(page);
    await knop(page, 'Bewaar wachtwoord').click();
    await page.getByText('Uw wachtwoord is gewijzigd.').waitFor();
    await reis.close(beheer);
    await reis.close(page);
  });

  it('neemt u mee, geeft u een andere naam, en heft u op', async () => {
    const page = await visit('/aanmelden');
    await signIn(page, 'lex', nieuw);
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await page.getByLabel('Uw naam').fill('Alex');
    await knop(page, 'Bewaar naam').click();
    await page.getByText('Uw naam is gewijzigd.').waitFor();
    const download = page.waitForEvent('download');
    await knop(page, 'Download mijn gegevens').click();
    expect((await download).suggestedFilename()).toMatch(/^samenhang-mijn-gegevens-[\d-]+\.json$/u);
    await knop(page, 'Hef mijn account op').click();
    await page.getByLabel('Uw wachtwoord, om zeker te zijn').fill(wachtwoord);
    await knop(page, 'Ja, hef mijn account op').click();
    await page.getByText('Dit wachtwoord klopt niet.').waitFor();
    await check(page);
    await page.getByLabel('Uw wachtwoord, om zeker te zijn').fill(nieuw);
    await knop(page, 'Ja, hef mijn account op').click();
    await page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    await reis.close(page);
  });

  it('laat de server iets uitrekenen: de taak staat in een lijst, is te volgen en kan worden afgebroken', async () => {
    const page = await visit('/aanmelden');
    await signIn(page);
    await page.waitForURL('**/mijn');
    await page.goto(`${link.origin}/ontwerp?indelingen=ggd_regio,veiligheidsregio`);
    await knop(page, 'Laat de server dit uitrekenen').click();
    await page.getByLabel('Naam van de taak').fill('Voor de raad');
    await page.getByLabel('Hoe lang mag het duren?').selectOption('60');
    await checkAxe(page);
    await knop(page, 'Begin').click();
    await page.getByRole('link', { name: 'Naar mijn rekentaken' }).click();
    await expect.poll(() => page.getByRole('heading', { name: 'Voor de raad' }).isVisible()).toBe(true);
    await check(page);
    const stand = page.getByText(/^(?:Klaar|Afgebroken)\./u);
    const breekAf = knop(page, 'Breek af');
    await expect.poll(async () => (await breekAf.isVisible()) || (await stand.isVisible())).toBe(true);
    if (await breekAf.isVisible()) await breekAf.click({ timeout: 2000 }).catch(() => undefined);
    await expect.poll(() => stand.isVisible()).toBe(true);
    await reis.close(page);
  });

  it('bewaart scenario’s van geld naast elkaar, en opent ze met hun namen, ook na herladen', async () => {
    const page = await visit('/aanmelden');
    await signIn(page);
    await page.waitForURL('**/mijn');
    await page.goto(`${link.origin}/geld?gemeente=GM0342&b=naam:Later;uitstel:3`);
    await knop(page, 'Bewaren').click();
    await page.getByLabel('Naam van deze scenario’s').fill('Twee voor Soest');
    await page.locator('form').getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('link', { name: 'Naar wat u bewaart' }).click();
    await knop(page, 'Twee voor Soest').click();
    await knop(page, 'B. Later').click();
    await expect.poll(() => page.getByLabel('Uitstel, in jaren').inputValue()).toBe('3');
    await page.reload();
    await expect.poll(() => page.getByLabel('Uitstel, in jaren').inputValue()).toBe('3');
    await reis.close(page);
  });
});
