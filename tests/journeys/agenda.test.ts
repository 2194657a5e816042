// An opgave from draft to look back: a gemeente makes it and puts it on the agenda, another body answers by a template,
// who follows gets a message and stops by its link, and its day to look back comes. Walked on both databases; on the second
// with fewer looks.

import { openStore } from '@samenhang/server/store';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginPlekreis, type Plekreis } from './plekreis.ts';
import { plekken } from './raadsmensen.ts';

describe.each(plekken)('de agenda, bewaard in $naam', ({ maak, lang }) => {
  let reis: Plekreis;
  let plek: Plekreis['plek'];
  let adres: string;
  let page: Page;
  let shown: Plekreis['shown'];
  let als: Plekreis['als'];
  let look: Plekreis['look'];
  const titel = 'Wonen na opvang';

  beforeAll(async () => {
    reis = await beginPlekreis(maak, lang);
    ({ plek, adres, page, shown, als, look } = reis);
    await page.goto(`${adres}/agenda`);
  });
  afterAll(() => reis.stop());

  const knop = (naam: string | RegExp) => page.getByRole('button', { name: naam });
  const veld = (label: string | RegExp, hoe = {}) => page.getByLabel(label, hoe);

  async function step(naam: string): Promise<void> {
    await veld('Stap').selectOption(naam);
    await knop('Leg deze stap vast').click();
  }

  it('begint met een concept, waarin staat wie waarvoor verantwoordelijk is', async () => {
    await shown('Er staat nog niets op de agenda.');
    await als('griffier', '/agenda');
    await page.getByText('Opgaven van uw organisatie').click();
    await knop('Begin een opgave').click();
    await veld('Titel').fill(titel);
    await veld('Waar gaat het over?').fill('Wie uit de opvang komt, wacht op een woning.');
    await veld('Wonen').check();
    await veld('Wat doet het: Wonen').fill('Er zijn te weinig kleine woningen.');
    await knop('Voeg een patroon toe').click();
    await veld('Taak').selectOption('beschermd_wonen');
    await veld('Knelpunt').selectOption('wachten');
    await knop('Vraag nog een organisatie').click();
    await veld('Antwoord gevraagd aan 1').fill('Gemeente Tynaarlo');
    await veld('Betaalt').selectOption('wel');
    await veld('Betaalt: wie?').fill('Gemeente Tynaarlo');
    for (const wat of ['Voert uit', 'Houdt toezicht', 'Leert ervan', 'Aan wie wordt verantwoord'])
      await veld(wat).selectOption('niet');
    await look('agenda-formulier');
    await knop('Bewaar').click();
    await shown('Dit is een concept.');
    await step('patroon');
    await shown('noemde het een patroon');
  });

  it('komt pas op de agenda als elk onderdeel is bekeken', async () => {
    await step('agenderen');
    await shown('Stelt het kader: Noem een organisatie');
    await knop('Wijzig').click();
    await veld('Stelt het kader').selectOption('wel');
    await veld('Stelt het kader: wie?').fill('Ministerie van VWS');
    await veld('Stelt het kader: op grond waarvan?').fill('Wmo 2015, artikel 2.1.1');
    await knop('Bewaar').click();
    await step('agenderen');
    await shown('zette de opgave op de agenda');
    await shown('Voor 4 onderdelen is niemand verantwoordelijk.');
    await step('behandelen');
    await shown('nam de opgave in behandeling');
  });

  it('krijgt antwoord van wie is gevraagd, met een sjabloon', async () => {
    await als('raadslid', '/agenda');
    await page.getByRole('link', { name: titel }).click();
    await knop('Volg deze opgave').click();
    await shown('U volgt deze opgave.');
    await als('buur', '/agenda');
    await page.getByText('Opgaven van uw organisatie').click();
    await shown('Hierin is uw organisatie genoemd');
    await page.getByRole('link', { name: titel }).first().click();
    await shown('Stemt uw organisatie in met: betalen?');
    await look('agenda-gevraagd');
    await knop('Nee, niet betalen').click();
    await veld('Waarom niet?').fill('Hier is geen geld voor gekomen.');
    await knop('Leg vast dat u niet instemt').click();
    await shown('Uw organisatie stemt niet in met: betalen.');
    await page.getByRole('link', { name: 'Naar de agenda' }).click();
    await page.getByText('Opgaven van uw organisatie').click();
    await veld(`Antwoord op ${titel}`).check();
    await veld('Sjabloon', { exact: true }).selectOption('leidraad');
    await veld('Uiterlijk op').fill('2998-05-01');
    await veld('Wanneer kijken de eigenaars terug?').fill('2999-05-01');
    await look('agenda-samen');
    await knop('Geef 1 antwoord').click();
    await shown('Schrijf op waarom.');
    await page.getByText('Bewaar als sjabloon van uw organisatie').click();
    await veld('Naam van het sjabloon').fill('Leidraad wonen');
    await knop('Bewaar het sjabloon').click();
    await shown('Sjabloon ‘Leidraad wonen’ is bewaard.');
    await knop('Gooi sjabloon ‘Leidraad wonen’ weg').click();
    await knop('Haal sjabloon ‘Leidraad wonen’ terug').click();
    await knop('Gooi sjabloon ‘Leidraad wonen’ weg').waitFor();
    await veld('Sjabloon', { exact: true }).selectOption('Leidraad wonen (van uw organisatie)');
    const tekst = veld('Het antwoord, met de reden');
    await tekst.fill((await tekst.inputValue()).replace('[reden]', 'het al kan'));
    await knop('Geef 1 antwoord').click();
    await shown('1 opgave beantwoord.');
  });

  it('laat iedereen zien wat ermee gebeurde, en wie volgt stopt met de link uit het bericht', async () => {
    const store = await openStore(plek.proef.plaats);
    const brieven: NonNullable<Awaited<ReturnType<typeof store.post.take>>>[] = [];
    for (let een = await store.post.take(); een; een = await store.post.take()) brieven.push(een);
    await store.close();
    expect(brieven.map(({ naar, soort }) => [naar, soort])).toEqual([
      ['bo@voorbeeld.nl', 'opgavevraag'],
      ['rik@voorbeeld.nl', 'opgave'],
      ['rik@voorbeeld.nl', 'opgave'],
    ]);
    const brief = brieven.at(-1);
    expect(brief).toMatchObject({ gegevens: { wat: 'beantwoorden' } });
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${adres}/agenda`);
    await shown('1 opgave');
    await look('agenda-lijst');
    await page.getByRole('link', { name: titel }).click();
    await shown('Uiterlijk op 1 mei 2998.');
    await shown('stemt niet in');
    await shown('te weinig signalen om een aantal te noemen');
    await look('agenda-een');
    const { pathname } = new URL(page.url());
    await page.goto('about:blank');
    await page.goto(`${adres}${pathname}#${brief?.sleutel ?? ''}`);
    await knop('Stop met volgen').click();
    await shown('U volgt deze opgave niet meer.');
    expect(await plek.proef.sql('select id from opgavevolger')).toEqual([]);
  });

  it('komt vanzelf terug op de dag om terug te kijken', async () => {
    const store = await openStore(plek.proef.plaats);
    await store.opgaven.remind('2999-05-01');
    const brief = await store.post.take();
    await store.close();
    expect(brief).toMatchObject({ naar: 'gea@voorbeeld.nl', soort: 'terugkijken' });
    await als('griffier', '/agenda?zoek=opvang&domein=wonen');
    await page.getByRole('link', { name: titel }).first().click();
    await shown('de dag om terug te kijken is er');
    await veld('Stap').selectOption('niet_veranderd');
    await veld('Waarom?').fill('De leidraad is er nog niet.');
    await veld('Wanneer kijken de eigenaars terug?').fill('2999-12-01');
    await knop('Leg deze stap vast').click();
    await shown('schreef op dat er niets is veranderd');
    await shown('Reden: De leidraad is er nog niet.');
  });

  it('vraagt na een incident eerst door, voordat er een regel komt', async () => {
    await als('griffier', '/agenda/incidenten');
    await shown('Nog geen organisatie maakte een incident openbaar.');
    await page.getByText('Incidenten van uw organisatie').click();
    await knop('Begin na een incident').click();
    await veld('Titel').fill('Uitval in de nachtopvang');
    await veld('Zorg').check();
    await veld('Wat is er gebeurd?').fill('Er was een nacht te weinig personeel.');
    await veld('Wat was al bekend?').fill('Roosters waren vaker niet rond.');
    await look('incident-formulier');
    await knop('Bewaar').click();
    await shown('Dit is niet openbaar.');
    await veld('Wat besluit u?').selectOption('regel');
    await veld('Hoe heet de regel?').fill('Plicht om uitval te melden');
    await veld('Wanneer kijkt u terug?').fill('2999-05-01');
    await veld('Waarom?').fill('Het gebeurt vaker.');
    await knop('Leg deze stap vast').click();
    await shown('Beantwoord eerst deze vragen.');
    await knop('Wijzig').click();
    for (const vraag of [
      /^Wat zou een regel/u,
      /^Wat kost die/u,
      /^Wie krijgt/u,
      /^Wat kunnen we/u,
      /^Helpt/u,
    ])
      for (const een of await veld(vraag).all()) await een.fill('Een antwoord in het algemeen.');
    await knop('Bewaar').click();
    await veld('Wat besluit u?').selectOption('regel');
    await veld('Hoe heet de regel?').fill('Plicht om uitval te melden');
    await veld('Ervan leren').check();
    await veld('Wanneer kijkt u terug?').fill('2999-05-01');
    await veld('Waarom?').fill('Het gebeurt vaker.');
    await look('incident-stap');
    await knop('Leg deze stap vast').click();
    await shown('Vastgelegd.');
    await veld('Stap').selectOption('openbaar_maken');
    await knop('Leg deze stap vast').click();
    await shown('Openbaar gemaakt');
  });

  it('laat een besluit na een incident vanzelf terugkomen, tot er is teruggekeken', async () => {
    const store = await openStore(plek.proef.plaats);
    await store.remindIncidenten('2999-05-01');
    const brief = await store.post.take();
    await store.close();
    expect(brief).toMatchObject({ naar: 'gea@voorbeeld.nl', soort: 'incident' });
    // As if that day were in the past: the clock of the server stands where it stands.
    for (const tabel of ['stuk', 'incident'])
      await plek.proef.sql(`update ${tabel} set inhoud = replace(inhoud, '2999-05-01', '2020-05-01')`);
    await als('griffier', '/agenda/incidenten');
    await shown('Nu terug te kijken door uw organisatie');
    await shown('Nog niet teruggekeken: de dag is geweest');
    await look('incident-lijst');
    await page.getByRole('link', { name: 'Uitval in de nachtopvang' }).first().click();
    await shown('Terug te kijken sinds 1 mei 2020.');
    await veld('Wat gebeurt er met het besluit?').selectOption('ingetrokken');
    await veld('Waarom?').fill('De roosters zijn nu rond.');
    await knop('Leg deze stap vast').click();
    await shown('Teruggekeken: ingetrokken.');
    await look('incident-een');
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${adres}/agenda/incidenten?uitkomst=ingetrokken`);
    await shown('Na deze incidenten kwam er 1 regel. Op 1 is teruggekeken.');
  });
});
