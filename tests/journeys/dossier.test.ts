// Somebody who keeps the records of a council: what the register lacks.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@samenhang/server';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { reeks } from '../hulp/reeks.ts';
import { alles } from '../hulp/verder.ts';
import { addLichaam, takeOverExport } from './overnemen.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow } from './reis.ts';

let dir: string;
let page: Page;
let adres: string;

const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });

/** The first administrator makes an account by the link of the server, and is in. */
const it = reeks(async () => {
  dir = mkdtempSync(join(tmpdir(), 'samenhang-dossierreis-'));
  const reis = await beginReis();
  const gestart = await startServer({ port: 0, opslag: { bestand: join(dir, 'samenhang.sqlite') } });
  if (!gestart.ok || gestart.eersteLink === undefined) throw new Error('no server, or no link');
  adres = new URL(gestart.eersteLink).origin;
  page = await reis.open(gestart.eersteLink);
  await page.getByLabel('Uw naam').fill('Anna de Vries');
  await page.getByLabel('Naam van uw organisatie').fill('Gemeente Proef');
  await page.getByLabel('E-mailadres').fill('anna@voorbeeld.nl');
  await page.getByLabel('Wachtwoord').fill('paard batterij nietje juist');
  await knop('Maak account').click();
  await page.getByText('Aangemeld als Anna de Vries, Gemeente Proef.').waitFor();
  return async () => {
    await reis.close(page);
    await gestart.server.close();
    await reis.stop();
    rmSync(dir, { recursive: true });
  };
});

async function check(): Promise<void> {
  await checkAxe(page);
  await atEachWidth(page, () => checkNoOverflow(page));
}

const regeling = '28478366';

describe('eigen gegevens', () => {
  it('zijn aan te vullen met een bron, en terug te zetten', async () => {
    await page.goto(`${adres}/mijn/register`);
    await page.getByText('Hier staat nog niets').waitFor();
    await page.getByLabel('Nummer of naam van de regeling').fill(regeling);
    await page.getByLabel('Jaar', { exact: true }).fill('2028');
    await page.getByLabel('Waarde', { exact: true }).fill('veel');
    await page.getByText('Kies een bestand').waitFor();
    await knop('Bewaar').click();
    await page.getByText('schrijf een getal').waitFor();
    await page.getByLabel('Waarde', { exact: true }).fill('1.250.000,50');
    await page.getByLabel('Bron', { exact: true }).fill('Begroting 2028');
    await knop('Bewaar').click();
    await page.getByText('€ 1.250.000,50').waitFor();
    expect(await page.getByRole('row', { name: /Begroting.*2028.*Anna de Vries/u }).count()).toBe(1);
    await check();
    await page.getByRole('button', { name: /^Verwijder: Begroting/u }).click();
    await page.getByText('Verwijderd.').waitFor();
    await knop('Maak ongedaan').click();
    await page.getByText('Dit is teruggezet.').waitFor();
    await page.getByText('€ 1.250.000,50').waitFor();
    await knop('Toon naast het register').click();
    await page.getByText('Orgaan dat verantwoordelijk is: onbekend').waitFor();
    await page.getByText('Er is niets om aan het register door te geven.').waitFor();
    await check();
  });

  it('komen uit een tabel, nadat te zien was wat er verandert', async () => {
    const tabel = [
      'regeling;gemeente;jaar;begroting;bijdrage;bron',
      `${regeling};;2028;1300000;;Begroting 2028`,
      `${regeling};GM0059;2028;;250000;Begroting 2028`,
      `${regeling};Achtkarspeln;2028;;5;Begroting 2028`,
    ].join('\n');
    await page.locator('input[type=file]').setInputFiles({
      name: 'tabel.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(tabel),
    });
    await page.getByText('Nieuw: 1. Gewijzigd: 1. Hetzelfde: 0. Geweigerd: 1.').waitFor();
    await page
      .getByText('Rij 4, kolom ‘gemeente’ (‘Achtkarspeln’): deze gemeente is niet gevonden')
      .waitFor();
    await check();
    // Nothing was kept yet.
    expect(await page.getByText('€ 250.000').count()).toBe(1);
    await knop('Bewaar deze wijzigingen').click();
    await page.getByText('De wijzigingen zijn bewaard.').waitFor();
    // What was in the table goes once it is kept.
    await expect.poll(() => page.getByText('€ 1.300.000').count()).toBe(1);
    await expect.poll(() => page.getByText('€ 250.000').count()).toBe(1);
    await knop('Geschiedenis').click();
    await page.getByText('was € 1.250.000,50, werd € 1.300.000').waitFor();
    await page
      .getByText(/door Anna de Vries/u)
      .first()
      .waitFor();
    await check();
    await knop('Zet terug: versie 1').click();
    await page.getByText('Versie 1 is teruggezet.').waitFor();
    await page.getByRole('row', { name: /Begroting.*1\.250\.000,50/u }).waitFor();
    await knop('Maak ongedaan').click();
    await page.getByText('Dit is teruggezet.').waitFor();
    const [werkmap] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Excel/u }).click(),
    ]);
    expect(werkmap.suggestedFilename()).toBe('eigen-gegevens.xlsx');
    if (alles) await takeOverExport(page, dir, check);
    await knop('Leg in de prullenbak').click();
    await page.getByRole('heading', { name: 'Prullenbak' }).waitFor();
    await check();
    await page.getByRole('button', { name: /^Haal terug/u }).click();
    await page.getByText('€ 1.300.000').first().waitFor();
    // What was filled in of an earlier version stands on the sheet of the one in force, for who is signed in.
    await page.goto(`${adres}/raad/GM0059/30019255`);
    await page.getByText('250.000').first().waitFor();
    await check();
  });

  it('staan op de pagina van de regeling naast het register, en zijn daar te merken en te verbeteren', async () => {
    await page.goto(`${adres}/regelingen/30019255`);
    const eigen = page.getByRole('table', { name: 'Wat uw organisaties toevoegen' });
    await eigen
      .getByRole('row', { name: /Begroting.*2028 € 1\.300\.000 aangevuld Gemeente Proef/u })
      .waitFor();
    await page.getByText('Geef aan of het in de regeling staat').click();
    await page.getByLabel('Onderwerp').selectOption({ label: 'Evaluatie' });
    await page.getByLabel('Waar leest u dat?').fill('artikel 40');
    await knop('Bewaar').first().click();
    const eisen = page.getByRole('table', { name: 'Wat erin moet staan' });
    await eisen
      .getByRole('row', { name: /^Evaluatie staat erin Gemeente Proef.*Bron: artikel 40/u })
      .waitFor();
    await page.getByText('Zoek in de tekst van de regeling').click();
    await page.getByLabel('Tekst van de regeling').fill('Artikel 32\nEen deelnemer kan uittreden.');
    await eisen
      .getByText('mogelijke plaats, artikel 32: ‘Artikel 32 Een deelnemer kan uittreden.’')
      .waitFor();
    await page.getByText('Klopt het sociaal domein niet? Verbeter het').click();
    const sociaal = page.locator('form').filter({ hasText: 'Hoort deze regeling bij het sociaal domein?' });
    await sociaal.getByRole('combobox').selectOption('Nee');
    await sociaal.getByLabel('Bron', { exact: true }).fill('griffie');
    await sociaal.getByRole('button', { name: 'Bewaar' }).click();
    await page
      .getByText(/een correctie: Gemeente Proef: griffie/u)
      .first()
      .waitFor();
    await check();
    // Who has no account sees the register only.
    expect(await (await fetch(`${adres}/api/v1/regelingen/30019255`)).text()).not.toContain('griffie');
  });

  it('zeggen wie een taak uitvoert, waar het register dat niet weet', async () => {
    await page.goto(`${adres}/raad/GM0059/sturing`);
    const rij = page.getByRole('row', { name: /^Beschermd wonen/u });
    await rij.getByText(/^Niet bekend. Het register noemt geen regeling/u).waitFor();
    await page.getByText('Vul aan wat u weet').click();
    await page.getByLabel('Taak', { exact: true }).selectOption({ label: 'Beschermd wonen' });
    await page.getByLabel('Wie deze taak uitvoert').fill('Stichting Onderdak');
    await page.getByLabel('Bron', { exact: true }).fill('Besluit van het college, 2026');
    await knop('Bewaar').click();
    await rij.getByText('Stichting Onderdak (volgens Gemeente Proef)').waitFor();
    // Only then the form is empty again.
    await page.getByText('Bewaard.').waitFor();
    await page.getByLabel('Wat weet u?').selectOption({ label: 'Op welke grond: mandaat, contract' });
    await page.getByLabel('Op welke grond: mandaat, contract').selectOption('subsidie');
    await page.getByLabel('Bron', { exact: true }).fill('Besluit van het college, 2026');
    await knop('Bewaar').click();
    await rij.getByText('subsidie (volgens Gemeente Proef)').waitFor();
    await check();
  });
});

describe('eigen dagen', () => {
  it('staan bij de raad met wie ze invulde en de bron, en zeggen of de raad op tijd kan', async () => {
    const jaar = new Date().getFullYear() + 1;
    const dag = `${jaar}-05-13`;
    await page.evaluate(
      async ({ jaar, dag }) => {
        const mij = (await (await fetch('/api/v1/mijn')).json()) as { organisaties: { id: string }[] };
        const bron = { tekst: 'Vergaderschema' };
        const vul = (over: object, regels: object[]) =>
          fetch(`/api/v1/mijn/organisaties/${mij.organisaties[0]?.id}/aanvullingen`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ over, regels: regels.map((regel) => ({ ...regel, bron })) }),
          });
        await vul({ soort: 'raad', id: 'GM0106' }, [{ veld: 'raadsvergaderingen', jaar, waarde: [dag] }]);
        await vul({ soort: 'regeling', id: '29786190' }, [
          { veld: 'kalenderdag', jaar: jaar + 1, kenmerk: 'vaststelling', waarde: `${jaar}-07-05` },
        ]);
      },
      { jaar, dag },
    );
    await page.goto(`${adres}/raad/GM0106`);
    const vergadering = page.getByRole('listitem').filter({ hasText: 'Vergadering van de raad van Assen' });
    await expect
      .poll(() => vergadering.textContent())
      .toContain('Ingevuld door Gemeente Proef. Bron: Vergaderschema.');
    const zelf = page.getByText(/^door het lichaam zelf opgegeven, de wet laat/u);
    await zelf.first().waitFor();
    await check();
    // A link of one's own for a calendar: shown once, with these days in it, and over when it is withdrawn.
    await page.getByLabel('Welke dagen?').selectOption('raad');
    await knop('Maak een eigen link').click();
    const feed = await page.getByLabel('Geheim adres van uw agenda').inputValue();
    expect(await (await fetch(feed)).text()).toContain('Vergadering van de raad van Assen');
    await check();
    await page.reload();
    await page.getByText(/Het laatst gebruikt op/u).waitFor();
    expect(await page.getByLabel('Geheim adres van uw agenda').count()).toBe(0);
    await knop('Trek in').click();
    await expect.poll(() => knop('Trek in').count()).toBe(0);
    expect((await fetch(feed)).status).toBe(410);
    await page.goto(`${adres}/raad/GM0106/29786190`);
    await page.getByText('Kan de raad op tijd?').click();
    await expect.poll(() => page.getByText(`Assen: ja, op 13 mei ${jaar}.`).isVisible()).toBe(true);
    await expect
      .poll(() => page.getByLabel('Vergaderdagen van de raden').inputValue())
      .toContain(`Assen: ${dag}`);
    await check();
  });
});

describe('eigenaars', () => {
  it('staan per functie bij een regeling, met hun taken, en de ronde zegt wie wanneer keek', async () => {
    await page.goto(`${adres}/mijn/eigenaars`);
    await page.getByText('Van geen regeling is vastgelegd wie ervoor zorgt.').waitFor();
    await knop('Leg een regeling vast').click();
    await page.getByLabel('Nummer of naam van de regeling').fill('30175736');
    await page.getByLabel('Griffier, vervuld door').selectOption('Anna de Vries');
    await page.getByLabel('Wethouder, vervuld door').selectOption('Wel eigenaar, nog niemand genoemd');
    await knop('Nog een taak').click();
    await page.getByLabel('Door wie?').selectOption('Griffier');
    await knop('Bewaar').click();
    await page.getByText('Schrijf op wat er moet gebeuren.').waitFor();
    await page.getByLabel('Wat moet er gebeuren?').fill('Begroting lezen');
    await page.getByLabel('Uiterlijk').fill('2026-01-15');
    await check();
    await knop('Bewaar').click();
    await page.getByText('Begroting lezen: had op 15 januari 2026 gedaan moeten zijn, Griffier').waitFor();
    await page.getByText(/^Nog 2 van 2 keren te bekijken/u).waitFor();
    await page.goto(`${adres}/mijn`);
    await page.getByText('Begroting lezen (GGD Drenthe): de dag was 15 januari 2026').waitFor();
    await page.getByRole('link', { name: 'Naar eigenaars en ronde' }).click();
    await knop('Gedaan').click();
    await page.getByText('Begroting lezen: gedaan').waitFor();
    const keek = page.locator('details').filter({ hasText: 'bekeken als griffier' });
    await keek.locator('summary').click();
    await keek.getByLabel('Wat viel op? (hoeft niet)').fill('Geen bijzonderheden.');
    await keek.getByRole('button').click();
    await page.getByText(/^Griffier: bekeken op .* door de griffier/u).waitFor();
    await page.getByText(/^Nog 1 van 2 keren te bekijken/u).waitFor();
    const namens = page.locator('details').filter({ hasText: 'bekeken namens de wethouder' });
    await namens.locator('summary').click();
    await namens.getByRole('button').click();
    await page
      .getByText(/^Wethouder: bekeken op .*, namens deze functie genoteerd door de griffier/u)
      .waitFor();
    await check();
    await knop('Toch niet bekeken door de wethouder').click();
    await page.getByText('Wethouder: nog niet bekeken').waitFor();
  });
});

describe('een partij buiten het register', () => {
  it('staat voor leden in het dossier van de raad en op het overzicht, met een eigen oplegger', async () => {
    await page.goto(`${adres}/mijn/register`);
    await addLichaam(page);
    await page.goto(`${adres}/raad/GM0059`);
    await page.getByRole('heading', { name: /regelingen, en 1 andere partij$/u }).waitFor();
    await page.getByRole('link', { name: 'Stichting Zwembad De Kikker' }).click();
    await page.getByRole('heading', { level: 1, name: 'Oplegger: Stichting Zwembad De Kikker' }).waitFor();
    await page.getByText('de raad → het college → het bestuur').waitFor();
    await page.getByText('€ 125.000 in 2028').waitFor();
    await page.getByText('25,0%').waitFor();
    await page.getByText('Alles op dit blad vulden uw organisaties in.').waitFor();
    // Of its own days a link for one's calendar; of the law there is none.
    await knop('Maak een eigen link').click();
    const feed = await page.getByLabel('Geheim adres van uw agenda').inputValue();
    expect(await (await fetch(feed)).text()).toContain('Stichting Zwembad De Kikker');
    expect(await page.getByLabel('Adres van de agenda').count()).toBe(0);
    await check();
    await page.goto(`${adres}/raad/GM0059/verbonden-partijen`);
    await page.getByRole('heading', { name: 'Stichting Zwembad De Kikker' }).waitFor();
    // Who has no account does not see that it is there.
    const buiten = await fetch(`${adres}/api/v1/dossiers/GM0059`);
    expect(await buiten.text()).not.toContain('Kikker');
    expect((await fetch(`${adres}/api/v1/dossiers/GM0059/regelingen/eigen-zwembad`)).status).toBe(404);
  });
});
