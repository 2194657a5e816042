// A toets from draft to public: one gemeente asks, another body answers for gemeenten and the gemeente itself does not, the
// answers stand beside each other with the gap, on paper too. Walked on both databases; on the second with fewer looks.

import { questionsOf, TOETSSCHALEN, VRAGENVERSIE } from '@samenhang/core/uitvoerbaarheid';
import { nl } from '@samenhang/taal';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { reeks } from '../hulp/reeks.ts';
import { beginPlekreis, type Plekreis } from './plekreis.ts';
import { plekken } from './raadsmensen.ts';
import { countPages } from './reis.ts';

describe.each(plekken)('een toets, bewaard in $naam', ({ maak, lang }) => {
  let reis: Plekreis;
  let plek: Plekreis['plek'];
  let adres: string;
  let page: Page;
  let shown: Plekreis['shown'];
  let als: Plekreis['als'];
  let look: Plekreis['look'];
  let pad: string;
  const titel = 'Woonplaats bij beschermd wonen';
  const vragen = questionsOf(VRAGENVERSIE);
  const woorden = nl.uitvoerbaarheid;

  const it = reeks(async () => {
    reis = await beginPlekreis(maak, lang);
    ({ plek, adres, page, shown, als, look } = reis);
    await plek.proef.sql(
      `update organisatie set soort = 'samenwerkingsverband', naam = 'Regio Drenthe' where id = 'tynaarlo'`,
    );
    await page.goto(`${adres}/agenda/toetsen`);
    return reis.stop;
  });

  const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
  const veld = (label: string) => page.getByLabel(label, { exact: true });
  /** Takes the first of what a list to search in finds. */
  async function seek(label: string, tekst: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).fill(tekst);
    await page.getByRole('option', { name: tekst }).first().click();
  }

  it('begint met een concept, met wat er verandert en aan wie wordt gevraagd', async () => {
    await shown(woorden.lijst.leeg);
    await look('toetsen-leeg');
    await als('griffier', '/agenda/toetsen');
    await knop('Begin een toets').click();
    await veld('Hoe heet het voorstel?').fill(titel);
    await veld('Wat zou er veranderen?').fill('De gemeente van herkomst gaat betalen. Bel 06 12345678.');
    await shown(nl.signaal.form.bewaking.kop);
    await veld('Wat zou er veranderen?').fill('De gemeente van herkomst gaat het beschermd wonen betalen.');
    await seek('Welke taken raakt het?', 'beschermd');
    await veld('Hoe heet het stuk waarin het voorstel staat?').fill('Wetsvoorstel woonplaatsbeginsel');
    await veld('Webadres van dat stuk').fill('https://voorbeeld.nl/wetsvoorstel');
    await veld('Tot en met welke dag kunnen zij antwoorden?').fill('2998-05-01');
    await knop('Vraag ze allemaal').click();
    await look('toetsen-formulier');
    await knop('Bewaar').click();
    await shown(woorden.een.concept);
    pad = new URL(page.url()).pathname;
    await knop('Vraag om antwoorden').click();
    await shown(woorden.stapUitleg.sluiten);
  });

  it('wordt beantwoord namens gemeenten, met een reden bij elke vraag', async () => {
    await als('buur', '/agenda/toetsen');
    await page.getByRole('link', { name: titel }).click();
    await knop('Begin uw antwoord').click();
    await seek('Voor welke gemeenten antwoordt u?', 'Tynaarlo');
    await seek('Voor welke gemeenten antwoordt u?', 'Assen');
    const vak = (vraag: keyof typeof woorden.vragen) =>
      page.getByRole('group', { name: woorden.vragen[vraag] });
    await vak('taak_past').getByLabel('Nee, tenzij', { exact: true }).check();
    await knop('Stel het antwoord vast').click();
    await shown(woorden.antwoord.mist(String(vragen.length)));
    for (const [k, { vraag, schaal }] of vragen.entries()) {
      await vak(vraag)
        .getByLabel(woorden.waarden[TOETSSCHALEN[schaal][k % 3 === 0 ? 1 : 2]], { exact: true })
        .check();
      await veld('Waarom?').nth(k).fill('Er zijn te weinig plekken en te weinig mensen in de regio.');
    }
    await look('toetsen-antwoord');
    await knop('Stel het antwoord vast').click();
    await shown(/^Vastgesteld op /u);
  });

  it('laat na sluiten iedereen zien wat is geantwoord en wie niet, ook op papier', async () => {
    await als('griffier', pad);
    await knop('Sluit de toets').click();
    await knop('Maak openbaar').click();
    await shown(woorden.stapUitleg.intrekken);
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${adres}/agenda/toetsen`);
    await shown('1 van de 2 gevraagde organisaties antwoordde, namens 2 gemeenten');
    await page.getByRole('link', { name: titel }).click();
    // The gap is a gap, and that somebody spoke for it is said.
    await shown('Gemeente Assen (wel namens haar beantwoord door Regio Drenthe)');
    await shown(woorden.een.samen(woorden.een.citaat(woorden.waarden.nee_tenzij)));
    await page.getByText('Lees 1 antwoord met de redenen').first().click();
    await shown(/^Regio Drenthe namens Tynaarlo en Assen/u);
    await look('toetsen-een');
    if (!lang) return;
    const blad = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(countPages(blad)).toBeGreaterThan(1);
    expect(countPages(blad)).toBeLessThanOrEqual(6);
  });
});
