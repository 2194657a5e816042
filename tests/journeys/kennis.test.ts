// Knowledge is brought in by one gemeente, by hand and from a list, and found by everybody.

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { reeks } from '../hulp/reeks.ts';
import { beginPlekreis, type Plekreis } from './plekreis.ts';
import { plekken } from './raadsmensen.ts';

const csv = [
  'titel;link;soort;schaal;gemeenten;taken',
  'Zo kopen wij samen in;https://voorbeeld.nl/inkoop;voorbeeld;regionaal;GM0106;beschermd_wonen',
  'Zonder link;;nieuws;landelijk;;',
].join('\n');

describe.each(plekken)('kennis, bewaard in $naam', ({ maak, lang }) => {
  let reis: Plekreis;
  let adres: string;
  let page: Page;
  let shown: Plekreis['shown'];
  let look: Plekreis['look'];

  const it = reeks(async () => {
    reis = await beginPlekreis(maak, lang);
    ({ adres, page, shown, look } = reis);
    return reis.stop;
  });

  const knop = (naam: string | RegExp) => page.getByRole('button', { name: naam });

  it('zegt dat er nog niets is, en vraagt wie iets wil inbrengen zich aan te melden', async () => {
    await page.goto(`${adres}/kennis`);
    await shown('Er is op deze server nog geen kennis ingebracht.');
    await page.getByRole('link', { name: 'Breng kennis of ervaring in' }).click();
    await shown('U bent niet aangemeld');
  });

  it('brengt een link in, en zegt eerst wat er niet kan', async () => {
    await reis.als('griffier', '/kennis/inbrengen');
    await page.getByLabel('Titel').fill('Bel J. de Vries op 06-12345678');
    await knop('Bewaar').first().click();
    await shown('Bij titel lijken gegevens van een persoon te staan.');
    await shown('Bij link staat geen webadres.');
    await page.getByLabel('Titel').fill('Handreiking beschermd wonen');
    await page.getByLabel('Link', { exact: true }).fill('https://voorbeeld.nl/handreiking');
    await page.getByLabel('Maker (een organisatie)').fill('Instituut');
    await page.getByLabel('Voeg een taak toe').first().selectOption('beschermd_wonen');
    await look('kennis-inbrengen');
    await knop('Bewaar').first().click();
    await shown('‘Handreiking beschermd wonen’ is ingebracht.');
  });

  it('zegt waarmee een organisatie ervaring heeft, wijzigt dat, legt het weg en haalt het terug', async () => {
    await page.getByText('Wij hebben ervaring').click();
    await page.getByLabel('Taak', { exact: true }).selectOption('jeugdhulp');
    await page.getByLabel('Wie geeft antwoord? (een functie)').fill('beleidsadviseur jeugd');
    await knop('Bewaar').nth(1).click();
    await page.getByRole('heading', { name: 'Waarmee uw organisatie ervaring heeft' }).waitFor();
    await page.getByText('Jeugdhulp: beleidsadviseur jeugd').click();
    await page.getByLabel('Waarmee hebt u ervaring?').nth(1).fill('Samen inkopen.');
    await knop('Bewaar').nth(2).click();
    await page.getByText('‘Jeugdhulp’ is ingebracht.').nth(1).waitFor();
    await look('kennis-ervaring');
    await knop('Leg in de prullenbak').click();
    await shown('Ervaring met Jeugdhulp');
    await knop('Maak ongedaan').click();
    await page.getByRole('heading', { name: 'Waarmee uw organisatie ervaring heeft' }).waitFor();
  });

  it('laat van een lijst eerst zien wat zij inbrengt, en bewaart wat is gekozen', async () => {
    await page.getByText('Uit een lijst').click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'kennis.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
    await shown('Nieuw: 1');
    await shown('Bij link staat geen webadres.');
    await look('kennis-lijst');
    await knop('Breng 1 item in').click();
    await shown('Er is 1 item ingebracht.');
  });

  it('vindt vanuit een gemeente eerst wat daar geldt en dan wat landelijk is, en wie ervaring heeft', async () => {
    await page.goto(`${adres}/kennis?gemeente=GM0106&taak=beschermd_wonen`);
    await shown('Er zijn 2 items gevonden.');
    const titels = page.locator('.sh-kennis__titel');
    await expect
      .poll(() => titels.allTextContents())
      .toEqual(['Zo kopen wij samen in', 'Handreiking beschermd wonen']);
    await shown('2 items ingebracht');
    await look('kennis-lijst-gemeente');
    await page.getByLabel('Zoek op woorden').fill('handreiking');
    await knop('Zoek').first().click();
    await shown('Er is 1 item gevonden.');
    await shown(/Ook gevonden/u);
  });

  it('toont alles van een item, en haalt terug wat is weggelegd', async () => {
    await page.getByRole('link', { name: 'Handreiking beschermd wonen' }).click();
    await shown('De link is nog niet geprobeerd.');
    await look('kennis-item');
    await knop('Leg in de prullenbak').click();
    await shown('Het item ligt in de prullenbak.');
    await knop('Maak ongedaan').click();
    await page.getByRole('heading', { level: 1, name: 'Handreiking beschermd wonen' }).waitFor();
    expect(reis.geweigerd).toEqual([]);
  });
});
