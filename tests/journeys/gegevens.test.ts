import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verder } from '../hulp/verder.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis, readDownload } from './reis.ts';

/** Opens a folded group, by the beginning of its title. */
const openGroep = (page: Page, titel: RegExp) => page.locator('summary').filter({ hasText: titel }).click();

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

describe('de pagina met gegevens', () => {
  verder(
    'noemt op elke breedte van elk bestand en elke indeling bron, licentie, jaren en gebreken',
    async () => {
      const page = await reis.open('/');
      await page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByText('Gegevens').click();
      await page
        .getByRole('heading', { level: 1, name: /^Alle gegevens zijn open: 39 bestanden en 36 / })
        .waitFor();
      await openGroep(page, /^Regelingen en geld \(13 bestanden\)$/u);
      await openGroep(page, /^Sociaal domein: werk en inkomen \(3 indelingen\)$/u);
      await atEachWidth(page, async (breedte) => {
        const bestand = page
          .getByRole('article')
          .filter({ hasText: 'regelingen.csv' })
          .or(
            page
              .getByRole('article')
              .filter({ hasText: 'Het register is voor ongeveer 2018 niet volledig.' }),
          );
        await expect.poll(() => bestand.getByText('CC0 1.0').isVisible()).toBe(true);
        await expect
          .poll(() => page.locator('#arbeidsmarktregio').getByText('2015, 2016, 2019–2021, 2026').isVisible())
          .toBe(true);
        if (breedte < 500) await openGroep(page, /^Stap voor stap$/u);
        await expect.poll(() => page.getByText(`${reis.url}/api/v1/ogc`).isVisible()).toBe(true);
        await checkAxe(page);
        await checkNoOverflow(page);
      });
      await reis.close(page);
    },
  );

  it('is dichtgevouwen te overzien op een telefoon, en open waar het adres naar wijst en op papier', async () => {
    const page = await reis.open('/data', 390);
    await page.locator('#veiligheidsregio').waitFor({ state: 'attached' });
    expect(await page.locator('main').evaluate((e) => e.scrollHeight)).toBeLessThan(3000);
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    await checkAxe(page);
    await page.evaluate(() => {
      location.hash = 'jeugdregio';
    });
    const kop = page.locator('#jeugdregio').getByRole('heading', { level: 3 });
    await kop.waitFor();
    await expect.poll(() => kop.evaluate((e) => e.getBoundingClientRect().top)).toBeLessThan(200);
    await expect.poll(() => page.locator('#veiligheidsregio').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#veiligheidsregio').isVisible()).toBe(true);
    await reis.close(page);
  });
});

describe('de downloads', () => {
  it('brengen wat er staat, voor het gekozen jaar', async () => {
    const page = await reis.open('/data?jaar=2016');
    const download = async (naam: string) => {
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: naam, exact: true }).click(),
      ]);
      return readDownload(bestand);
    };
    await openGroep(page, /^Veiligheid \(/u);
    const kaart = JSON.parse(await download('GeoJSON van Veiligheidsregio’s 2016')) as {
      features: unknown[];
    };
    expect(kaart.features).toHaveLength(25);
    await openGroep(page, /^Gemeenten, plaatsen en postcodes \(/u);
    expect(await download('CSV van Gemeenten per jaar')).toMatch(/^jaar,gemeente,naam,inwoners,tooi\n/u);
    expect((await download('Het hele pakket (zip)')).slice(0, 2)).toBe('PK');
    await page.getByLabel('Jaar', { exact: true }).selectOption('2015');
    await page.getByText('De downloads zijn van 2015.').waitFor();
    expect(page.url()).toContain('jaar=2015');
    await reis.close(page);
  });

  verder('verwijzen nergens naar iets dat er niet is', async () => {
    const page = await reis.open('/data');
    await page.locator('#veiligheidsregio').waitFor({ state: 'attached' });
    const adressen = await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(adressen.length).toBeGreaterThan(100);
    for (const adres of adressen) {
      const { status } = await fetch(reis.url + adres, { method: 'HEAD' });
      expect(status, adres).toBe(200);
    }
    await reis.close(page);
  });

  verder('staan ook op papier', async () => {
    const page = await reis.open('/data');
    await page.locator('#veiligheidsregio').waitFor({ state: 'attached' });
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
    await reis.close(page);
  });
});
