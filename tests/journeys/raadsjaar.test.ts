// A year of a council on the shipped register: a draft budget arrives, the council sees whether it can be in time, gives
// its view, compares it with a neighbour's, hears what came of it, prints the oplegger and subscribes to the days. On the
// second database it is walked with fewer looks.

import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { reeks } from '../hulp/reeks.ts';
import { alles } from '../hulp/verder.ts';
import { beginPlekreis, type Plekreis } from './plekreis.ts';
import { plekken } from './raadsmensen.ts';
import { countPages } from './reis.ts';

/** GGD Drenthe, in which Assen (GM0106) and Tynaarlo (GM1730) take part. */
const regeling = '30175736';
const volgend = new Date().getFullYear() + 1;

describe.each(plekken)('een jaar van de raad, bewaard in $naam', ({ maak, lang }) => {
  let reis: Plekreis;
  let adres: string;
  let page: Page;
  let shown: Plekreis['shown'];
  let als: Plekreis['als'];
  let look: Plekreis['look'];

  const it = reeks(async () => {
    reis = await beginPlekreis(maak, lang);
    ({ adres, page, shown, als, look } = reis);
    return reis.stop;
  });

  const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });

  /** Adopted by the council on this day, and published. */
  async function adopt(op: string): Promise<void> {
    await knop('Leg de vaststelling vast').click();
    await page.getByLabel('Vastgesteld door').fill('gemeenteraad');
    await page.getByLabel('Op welke dag').fill(op);
    await knop('Leg de vaststelling vast').click();
    await shown('Hoe ver: Vastgesteld');
    await knop('Publiceer').click();
    await shown('Daarna kan iedereen haar lezen.');
    await knop('Publiceer').click();
    await shown('Hoe ver: Gepubliceerd');
  }

  /** A member of the council says what they think of it, and does not write it; then the griffier reads that. */
  async function discuss(): Promise<void> {
    await als('raadslid', '/mijn/zienswijzen');
    await knop('Open: Zienswijze ontwerpbegroting').click();
    await page.getByLabel('Uw opmerking').fill('Te lief.');
    await knop('Plaats opmerking').click();
    await shown('Te lief.');
    expect(await knop('Leg de vaststelling vast').count()).toBe(0);
    await look('raadsjaar');
    await als('griffier', '/mijn/zienswijzen');
    await knop('Open: Zienswijze ontwerpbegroting').click();
    await shown('Te lief.');
  }

  /** Whose views everybody may read. */
  async function published(): Promise<string[]> {
    const tekst = await (await fetch(`${adres}/api/v1/zienswijzen/${regeling}`)).text();
    expect(tekst).not.toContain('Te lief');
    const { zienswijzen } = JSON.parse(tekst) as { zienswijzen: { organisatie: { naam: string } }[] };
    return zienswijzen.map(({ organisatie }) => organisatie.naam);
  }

  it('begint met de ontwerpbegroting, die de griffier vastlegt', async () => {
    await als('griffier', '/mijn/register');
    await page.getByLabel('Nummer of naam van de regeling').fill(regeling);
    await page.getByLabel('Jaar', { exact: true }).fill(String(volgend + 1));
    await page.getByLabel('Waarde', { exact: true }).fill('31.250.000');
    await page.getByLabel('Bron', { exact: true }).fill('Ontwerpbegroting');
    await shown('Kies een bestand');
    await knop('Bewaar').click();
    await shown('€ 31.250.000');
  });

  it('waarschuwt wie niet op tijd kan vergaderen, en zegt welke dag moet schuiven', async () => {
    await als('griffier', `/raad/GM0106/${regeling}`);
    await shown(`€ 31.250.000 in ${volgend + 1}`);
    await page.getByText('Kan de raad op tijd?').click();
    await page
      .getByLabel('Vergaderdagen van de raden')
      .fill(`Assen: 31-8-${volgend}\nTynaarlo: 1-5-${volgend}`);
    await knop('Reken uit').click();
    await shown(/^Assen: ja, op 31 augustus/u);
    await shown(/^Tynaarlo: nee\./u);
    await look('raadsjaar');
  });
  it('is een zienswijze, die de raad bespreekt, vaststelt en publiceert; voor die tijd ziet niemand haar', async () => {
    await page.getByRole('link', { name: 'Schrijf een zienswijze van uw raad' }).click();
    await expect.poll(() => page.getByLabel('Begrotingsjaar').inputValue()).toBe(String(volgend + 1));
    if (lang) await page.getByLabel('Nummer of naam van de regeling').fill('ggd drenthe');
    await page.getByLabel('Titel').fill('Zienswijze ontwerpbegroting');
    await page.getByLabel('Tekst').fill('Wij stemmen in.\n\nDe bijdrage stijgt met 4 procent.');
    await knop('Bewaar').click();
    await shown('Hoe ver: Concept');
    await knop('Leg ter bespreking voor').click();
    await shown('Hoe ver: Ter bespreking');
    expect(await published()).toEqual([]);
    await look('raadsjaar');
    if (lang) await discuss();
    await adopt(`${volgend}-08-31`);
    expect(await published()).toEqual(['Gemeente Assen']);
  });

  it('staat naast die van een buurgemeente, met wat er verschilt', async () => {
    await als('buur', `/zienswijzen/${regeling}`);
    await page.getByRole('link', { name: 'Begin met deze tekst' }).click();
    const tekst = page.getByLabel('Tekst');
    await expect.poll(() => tekst.inputValue()).toContain('Wij stemmen in.');
    await tekst.fill('Wij stemmen in.\n\nDe bijdrage stijgt met 9 procent.');
    await knop('Bewaar').click();
    await shown('Hoe ver: Concept');
    await knop('Leg ter bespreking voor').click();
    await adopt(`${volgend}-09-02`);
    await page.getByRole('link', { name: 'Zienswijzen van raden' }).click();
    await page.getByRole('heading', { name: 'Naast elkaar' }).waitFor();
    await page.getByRole('link', { name: 'Over GGD Drenthe' }).waitFor();
    const anders = async (soort: 'del' | 'ins') => page.locator(soort).allTextContents();
    expect([await anders('del'), await anders('ins')]).toEqual([['4'], ['9']]);
    await look('raadsjaar');
  });

  it('krijgt een antwoord: gevolgd of niet, en waarom', async () => {
    await als('griffier', '/mijn/zienswijzen');
    await knop('Open: Zienswijze ontwerpbegroting').click();
    await knop('Leg het antwoord vast').click();
    await page.getByLabel('Is de zienswijze gevolgd?').selectOption('Deels');
    await page.getByLabel('Op welke dag').fill(`${volgend}-09-09`);
    await page.getByLabel('Waarom').fill('De lonen stijgen.');
    await look('raadsjaar');
    await knop('Leg het antwoord vast').click();
    await shown('Hoe ver: Beantwoord');
    await page.getByRole('link', { name: 'Zienswijzen van raden' }).click();
    await shown(`Antwoord van het bestuur op 9 september ${volgend}. Gevolgd: deels.`);
    await shown('De lonen stijgen.');
  });

  async function writeTogether(): Promise<void> {
    await als('griffier', '/mijn/zienswijzen');
    await knop('Begin een tekst met andere raden').click();
    await page.getByLabel('Nummer of naam van de regeling').fill(regeling);
    await page.getByLabel('Titel').fill('Samen over de kaders');
    await page.getByLabel('Tekst').fill('Wij vragen om een scenario.');
    await knop('Bewaar').click();
    await shown('Gemeente Assen: nog niets overgenomen');
    await knop('Nodig een andere raad uit').click();
    const { pathname, hash } = new URL(await page.getByLabel('Link voor de andere raad').inputValue());
    await look('raadsjaar');
    await als('buur', pathname + hash);
    await knop('Doe mee namens Gemeente Tynaarlo').click();
    await knop('Neem versie 1 over voor uw raad').click();
    await shown('Uw raad nam versie 1 over');
    expect(await page.getByLabel('Tekst').count()).toBe(0);
    await knop('Terug naar de lijst').click();
    await shown('Gemeente Tynaarlo: versie 1: nog niet besloten');
    await knop('Schrijf verder').click();
    await shown('Wat u nu schrijft, wordt de volgende versie.');
    await page.getByLabel('Tekst').fill('Wij vragen om twee scenario’s.');
    await knop('Bewaar').click();
    await shown('Versie 1 teruglezen');
    await page.locator('summary', { hasText: 'Hoe komt een zienswijze' }).click();
    await shown('Te lezen voor iedereen. Nodig: een tekst en wie haar vaststelde');
    await look('raadsjaar');
  }
  if (lang && alles)
    it('is ook samen met een andere raad te schrijven: elk neemt dezelfde versie over', writeTogether);

  it('staat met haar oplegger op twee bladzijden', async () => {
    await als('griffier', `/raad/GM0106/${regeling}`);
    await shown(`€ 31.250.000 in ${volgend + 1}`);
    await shown(
      /^Gemeente Tynaarlo: .*De bijdrage stijgt met 9 procent.*Het bestuur antwoordde nog niet\.$/u,
    );
    // What the neighbour said stands on the sheet; what this council said itself does not.
    await shown('De bijdrage stijgt met 9 procent.');
    await page.emulateMedia({ media: 'print' });
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'screen' });
  });

  it('staat in de agenda van wie zich erop abonneert', async () => {
    const ics = await page.getByLabel('Adres van de agenda').inputValue();
    expect(await page.getByRole('link', { name: 'Abonneer' }).getAttribute('href')).toBe(
      ics.replace(/^https?:/u, 'webcal:'),
    );
    const agenda = new ICAL.Component(ICAL.parse(await (await fetch(ics)).text()) as unknown[]);
    const punten = agenda.getAllSubcomponents('vevent').map((punt) => new ICAL.Event(punt));
    const zienswijze = punten.find(({ uid }) => uid.includes(`begroting-${volgend + 1}-zienswijze`));
    expect(zienswijze?.summary).toContain('Zienswijze van de raad');
    expect(zienswijze?.startDate.year).toBe(volgend);
  });
});
