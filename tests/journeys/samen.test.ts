// Two people work on one design of their organisation, a colleague speaks about it, and everybody sees what is public and
// nothing else. Walked on both databases; on the second with fewer looks.

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { aDesign } from '../api/rechten/proef.ts';
import { reeks } from '../hulp/reeks.ts';
import { beginPlekreis, type Plekreis } from './plekreis.ts';
import { plekken } from './raadsmensen.ts';

describe.each(plekken)('samen aan een ontwerp, bewaard in $naam', ({ maak, lang }) => {
  let reis: Plekreis;
  let page: Page;
  let collega: Page;
  let id: string;

  const it = reeks(async () => {
    reis = await beginPlekreis(maak, lang);
    ({ page } = reis);
    // The member of the council reads along; the griffier works on it, in two browsers at once.
    await page.goto(reis.adres);
    await reis.als('griffier', '/over');
    const [organisatie] = await reis.plek.proef.sql(
      `select id from organisatie where naam = 'Gemeente Assen'`,
    );
    const body = {
      soort: 'ontwerp',
      titel: 'Eén regio',
      inhoud: await aDesign(),
      organisatie: organisatie?.id,
    };
    const gemaakt = await page.evaluate(async (wat) => {
      const antwoord = await fetch('/api/v1/mijn/stukken', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(wat),
      });
      return ((await antwoord.json()) as { id: string }).id;
    }, body);
    id = gemaakt;
    const context = await page.context().browser()?.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
    if (!context) throw new Error('no browser');
    await context.addInitScript(() => localStorage.setItem('samenhang.aangemeld', 'ja'));
    await context.addCookies(reis.mensen.raadslid.map((koek) => ({ ...koek, url: reis.adres })));
    collega = await context.newPage();
    return async () => {
      await collega.context().close();
      await reis.stop();
    };
  });

  const tab = (van: Page) => van.getByRole('tab', { name: 'Samen' });
  const knop = (van: Page, naam: string) => van.getByRole('button', { name: naam, exact: true });

  it('ziet elk wie er nog meer is, en leest wat een collega bij een plek zegt', async () => {
    for (const een of [page, collega]) {
      await een.goto(`${reis.adres}/ontwerp/${id}`);
      await een.waitForURL(/\/ontwerp\?.*kaart=/u);
      await tab(een).click();
    }
    await page.getByText('Ook hier: Naam van rik.').waitFor();
    await collega.getByText('Ook hier: Gea Griffier.').waitFor();
    await collega.getByText('Kies een gemeente op de kaart').waitFor();
    await collega.goto(`${collega.url()}&gemeente=GM0106`);
    await collega.getByLabel('Waar gaat het over?').selectOption('Gemeente Assen');
    await collega.getByLabel('Uw opmerking').fill('Assen hoort bij het noorden.');
    await collega.getByText('Wie krijgt er bericht van?').click();
    await collega.getByLabel('Gea Griffier').check();
    await knop(collega, 'Plaats opmerking').click();
    // It comes to the other by itself.
    await page.getByText('Assen hoort bij het noorden.').waitFor();
    await page.getByText('Noemt Gea Griffier').waitFor();
    expect(await reis.plek.proef.sql(`select naar from post where soort = 'genoemd'`)).toEqual([
      { naar: 'gea@voorbeeld.nl' },
    ]);
    await reis.look('samen');
    await page.getByRole('button', { name: 'Opgelost: de opmerking van Naam van rik' }).click();
    await collega.getByText('Opgelost (1)').waitFor();
  });

  it('krijgt wat een ander bewaart vanzelf, en ziet bij een botsing beide kaarten', async () => {
    const bewaar = (versie: number, titel: string) =>
      page.evaluate(
        async ([pad, nummer, naam]) => {
          const { inhoud } = (await (await fetch(pad)).json()) as { inhoud: { kaart: string } };
          const antwoord = await fetch(pad, {
            method: 'PUT',
            headers: { 'Content-Type': 'application/json', 'If-Match': `"v${nummer}"` },
            body: JSON.stringify({ titel: naam, inhoud }),
          });
          return antwoord.status;
        },
        [`/api/v1/mijn/stukken/${id}`, String(versie), titel] as const,
      );
    expect(await bewaar(1, 'Eén regio, verder')).toBe(200);
    await collega.getByText('Gea Griffier bewaarde versie 2. U ziet die nu.').waitFor();
    await collega.getByText('‘Eén regio, verder’, versie 2').waitFor();
    await knop(collega, 'Vergelijk versies').click();
    await collega.getByText('De kaarten zijn gelijk.').waitFor();
  });

  it('laat aan iedereen zien wat openbaar is, en niets anders', async () => {
    await reis.als('griffier', '/mijn');
    await page.getByRole('button', { name: 'Delen', exact: true }).click();
    await page.getByText('Dit is niet openbaar.').waitFor();
    const context = await page.context().browser()?.newContext({ locale: 'nl-NL' });
    const gast = await context?.newPage();
    if (!gast) throw new Error('no browser');
    await gast.goto(`${reis.adres}/gedeeld/${id}`);
    await gast.getByText('Dit is niet (meer) openbaar.').waitFor();
    await knop(page, 'Maak openbaar').click();
    await page.getByText('Versie 2 is openbaar sinds').waitFor();
    await reis.look('openbaar');
    await gast.reload();
    await gast.getByRole('heading', { level: 1, name: 'Eén regio, verder' }).waitFor();
    await knop(gast, 'Bekijk het ontwerp').click();
    await gast.waitForURL(/\/ontwerp\?.*kaart=/u);
    await tab(gast).click();
    await gast.getByText('Meld u aan om met anderen aan een ontwerp te werken.').waitFor();
    expect(await gast.getByText('Assen hoort bij het noorden.').count()).toBe(0);
    await gast.goto(`${reis.adres}/ontwerp/${id}`);
    await gast.getByRole('heading', { level: 1, name: 'Ontwerp openen' }).waitFor();
    expect(reis.geweigerd).toEqual([]);
    await gast.context().close();
  });
});
