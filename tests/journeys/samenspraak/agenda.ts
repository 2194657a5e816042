import { openStore } from '@samenhang/server/store';
import { expect } from 'vitest';
import { addOrganisatie } from '../../opslag/organisaties.ts';
import type { Verhaal } from './verhaal.ts';

/** The opgave that comes of it, from draft to look back. */
export function walkAgenda({ stap, hier, page, shown, als, look }: Verhaal): void {
  const titel = 'Opnieuw wachten na een verhuizing';

  const knop = (naam: string | RegExp) => page().getByRole('button', { name: naam });
  const veld = (label: string | RegExp) => page().getByLabel(label);
  const sjabloon = () => page().getByLabel('Sjabloon', { exact: true });

  async function step(naam: string): Promise<void> {
    await veld('Stap').selectOption(naam);
    await knop('Leg deze stap vast').click();
  }

  stap('begint met een concept, waarin staat wie waarvoor verantwoordelijk is', async () => {
    // Who sent signals for two gemeenten works at a ministry now.
    await addOrganisatie(hier().plek.proef, 'rijk', { bo: 'bestuurder' });
    await hier().plek.proef.sql(
      `delete from lid where persoon = 'bo' and organisatie <> 'rijk'`,
      `update organisatie set naam = 'Ministerie van VWS' where id = 'rijk'`,
    );
    await als('griffier', '/agenda');
    await shown('Er staat nog niets op de agenda.');
    await page().getByText('Opgaven van uw organisatie').click();
    await knop('Begin een opgave').click();
    await veld('Titel').fill(titel);
    await veld('Waar gaat het over?').fill('Wie verhuist met schulden, begint opnieuw.');
    await veld('Wonen').check();
    await veld('Wat doet het: Wonen').fill('Er zijn te weinig kleine woningen.');
    await knop('Voeg een patroon toe').click();
    await veld('Taak').selectOption('schuldhulp');
    await veld('Knelpunt').selectOption('wachten');
    await knop('Voeg een eigenaar toe').click();
    await page().getByRole('combobox', { name: 'Eigenaar 2', exact: true }).fill('Gemeente Tynaarlo');
    await knop('Vraag nog een organisatie').click();
    await veld('Antwoord gevraagd aan 1').fill('Ministerie van VWS');
    await veld('Betaalt').selectOption('wel');
    await veld('Betaalt: wie?').fill('Ministerie van VWS');
    for (const wat of ['Voert uit', 'Houdt toezicht', 'Leert ervan', 'Aan wie wordt verantwoord'])
      await veld(wat).selectOption('niet');
    await look('agenda-formulier');
    await knop('Bewaar').click();
    await shown('Dit is een concept.');
    await step('patroon');
    await shown('noemde het een patroon');
  });

  stap('komt pas op de agenda als elk onderdeel is bekeken', async () => {
    await step('agenderen');
    await shown('Stelt het kader: Noem een organisatie');
    await knop('Wijzig').click();
    await veld('Stelt het kader').selectOption('wel');
    await veld('Stelt het kader: wie?').fill('Ministerie van SZW');
    await veld('Stelt het kader: op grond waarvan?').fill('Wet gemeentelijke schuldhulpverlening, artikel 3');
    await knop('Bewaar').click();
    await step('agenderen');
    await shown('zette de opgave op de agenda');
    await shown('Voor 4 onderdelen is niemand verantwoordelijk.');
    await step('behandelen');
    await shown('nam de opgave in behandeling');
  });

  stap('krijgt antwoord van wie is gevraagd, met een sjabloon', async () => {
    await als('raadslid', '/agenda');
    await page().getByRole('link', { name: titel }).click();
    await knop('Volg deze opgave').click();
    await shown('U volgt deze opgave.');
    await als('buur', '/agenda');
    await page().getByText('Opgaven van uw organisatie').click();
    await shown('Hierin is uw organisatie genoemd');
    await page().getByRole('link', { name: titel }).first().click();
    await shown('Stemt uw organisatie in met: betalen?');
    await look('agenda-gevraagd');
    await knop('Nee, niet betalen').click();
    await veld('Waarom niet?').fill('Hier is geen geld voor gekomen.');
    await knop('Leg vast dat u niet instemt').click();
    await shown('Uw organisatie stemt niet in met: betalen.');
    await page().getByRole('link', { name: 'Naar de agenda' }).click();
    await page().getByText('Opgaven van uw organisatie').click();
    await veld(`Antwoord op ${titel}`).check();
    await sjabloon().selectOption('leidraad');
    await veld('Uiterlijk op').fill('2998-05-01');
    await veld('Wanneer kijken de eigenaars terug?').fill('2999-05-01');
    await look('agenda-samen');
    await knop('Geef 1 antwoord').click();
    await shown('Schrijf op waarom.');
    await page().getByText('Bewaar als sjabloon van uw organisatie').click();
    await veld('Naam van het sjabloon').fill('Leidraad wonen');
    await knop('Bewaar het sjabloon').click();
    await shown('Sjabloon ‘Leidraad wonen’ is bewaard.');
    await knop('Gooi sjabloon ‘Leidraad wonen’ weg').click();
    await knop('Haal sjabloon ‘Leidraad wonen’ terug').click();
    await knop('Gooi sjabloon ‘Leidraad wonen’ weg').waitFor();
    await sjabloon().selectOption('Leidraad wonen (van uw organisatie)');
    const tekst = veld('Het antwoord, met de reden');
    await tekst.fill((await tekst.inputValue()).replace('[reden]', 'het al kan'));
    await knop('Geef 1 antwoord').click();
    await shown('1 opgave beantwoord.');
  });

  stap('laat iedereen zien wat ermee gebeurde, en wie volgt stopt met de link uit het bericht', async () => {
    const store = await openStore(hier().plek.proef.plaats);
    const brieven: NonNullable<Awaited<ReturnType<typeof store.post.take>>>[] = [];
    for (let een = await store.post.take(); een; een = await store.post.take()) brieven.push(een);
    await store.close();
    // Those about signals were sent before.
    const overOpgaven = brieven.filter(({ soort }) => soort !== 'signaalvraag');
    expect(overOpgaven.map(({ naar, soort }) => [naar, soort])).toEqual([
      ['bo@voorbeeld.nl', 'opgavevraag'],
      ['rik@voorbeeld.nl', 'opgave'],
      ['rik@voorbeeld.nl', 'opgave'],
    ]);
    const brief = brieven.at(-1);
    expect(brief).toMatchObject({ gegevens: { wat: 'beantwoorden' } });
    await page().context().clearCookies();
    await page().evaluate(() => localStorage.clear());
    await page().goto(`${hier().adres}/agenda`);
    await shown('1 opgave');
    await look('agenda-lijst');
    await page().getByRole('link', { name: titel }).click();
    await shown('Uiterlijk op 1 mei 2998.');
    await shown('stemt niet in');
    // What the three sent stands beneath it, as the page of patterns tells it.
    await shown('ongeveer 5 signalen, minstens 3 gemeenten');
    await look('agenda-een');
    const { pathname } = new URL(page().url());
    await page().goto('about:blank');
    await page().goto(`${hier().adres}${pathname}#${brief?.sleutel ?? ''}`);
    await knop('Stop met volgen').click();
    await shown('U volgt deze opgave niet meer.');
    expect(await hier().plek.proef.sql('select id from opgavevolger')).toEqual([]);
  });

  stap('komt vanzelf terug op de dag om terug te kijken', async () => {
    const store = await openStore(hier().plek.proef.plaats);
    await store.opgaven.remind('2999-05-01');
    const brief = await store.post.take();
    await store.close();
    expect(brief).toMatchObject({ naar: 'gea@voorbeeld.nl', soort: 'terugkijken' });
    await als('griffier', '/agenda?zoek=verhuizing&domein=wonen');
    await page().getByRole('link', { name: titel }).first().click();
    await shown('de dag om terug te kijken is er');
    await veld('Stap').selectOption('niet_veranderd');
    await veld('Waarom?').fill('De leidraad is er nog niet.');
    await veld('Wanneer kijken de eigenaars terug?').fill('2999-12-01');
    await knop('Leg deze stap vast').click();
    await shown('schreef op dat er niets is veranderd');
    await shown('Reden: De leidraad is er nog niet.');
  });
}
