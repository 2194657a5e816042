// Without an account designs are kept in the browser, and go along to the server when somebody signs in and says so.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginPlekreis, type Plekreis } from './plekreis.ts';
import { plekken } from './raadsmensen.ts';

describe('wat u zonder account bewaart', () => {
  let reis: Plekreis;
  let page: Page;

  beforeAll(async () => {
    const [plek] = plekken;
    if (!plek) throw new Error('no place');
    reis = await beginPlekreis(plek.maak, plek.lang);
    ({ page } = reis);
  });
  afterAll(() => reis.stop());

  const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
  const form = () => page.locator('form');

  it('blijft in uw browser, met naam en versies', async () => {
    await page.goto(`${reis.adres}/ontwerp?jaar=2026&indelingen=ggd_regio,jeugdregio&tijd=1`);
    await knop('Bereken').click();
    await page.getByRole('tab', { name: 'Bewaren' }).click();
    await knop('Bewaren').click();
    await page.getByLabel('Naam van dit ontwerp').fill('Van mij');
    await form().getByRole('button', { name: 'Bewaar in deze browser' }).click();
    await page.getByText('‘Van mij’ is bewaard in deze browser.').waitFor();
    await page.getByRole('link', { name: 'Naar wat u bewaart' }).click();
    await page.getByRole('heading', { level: 2, name: 'In deze browser' }).waitFor();
    await knop('Andere naam').click();
    await page.getByLabel('Naam', { exact: true }).fill('Nog van mij');
    await knop('Bewaar naam').click();
    await page.reload();
    await knop('Nog van mij').waitFor();
    await knop('Geschiedenis').click();
    await page.getByText(/^Versie 2, .*: Nog van mij$/u).waitFor();
    await page.getByText(/^Versie 1, .*: Van mij$/u).waitFor();
    await knop('Maak een kopie').click();
    await knop('Kopie van Nog van mij').waitFor();
    await reis.look('plank');
  });

  it('gaat mee naar de server als u dat wilt, en wat niet lukt blijft staan', async () => {
    await reis.als('griffier', '/mijn');
    await page.getByText('2 ontwerpen en scenario’s staan alleen in deze browser').waitFor();
    let keer = 0;
    await page.route('**/api/v1/mijn/stukken', (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keer += 1;
      return keer === 1 ? route.abort() : route.continue();
    });
    await knop('Neem mee naar de server').click();
    await page.getByText(/^‘.*’: niet gelukt\. Het staat nog in deze browser\.$/u).waitFor();
    await page.getByText(/^‘.*’: staat nu op de server\.$/u).waitFor();
    await page.getByText('1 ontwerp of scenario staat alleen in deze browser').waitFor();
    await reis.look('meenemen');
    await knop('Neem mee naar de server').click();
    await expect.poll(() => page.getByRole('heading', { name: 'In deze browser' }).count()).toBe(0);
    const titels = await reis.plek.proef.sql('select titel, versie from stuk order by titel');
    expect(titels).toEqual([
      { titel: 'Kopie van Nog van mij', versie: 1 },
      { titel: 'Nog van mij', versie: 2 },
    ]);
  });

  it('zegt het als uw browser niets bewaart', async () => {
    const context = await page.context().browser()?.newContext({ locale: 'nl-NL' });
    const dicht = await context?.newPage();
    if (!dicht) throw new Error('no browser');
    await dicht.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('kept nothing', 'SecurityError');
      };
    });
    await dicht.goto(`${reis.adres}/geld?gemeente=GM0342`);
    await dicht.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await dicht.locator('form').getByRole('button', { name: 'Bewaar in deze browser' }).click();
    await dicht.getByText('Uw browser bewaart niets van deze website').waitFor();
    await context?.close();
  });
});
