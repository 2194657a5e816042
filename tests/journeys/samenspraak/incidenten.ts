import { openStore } from '@samenhang/server/store';
import { expect } from 'vitest';
import type { Verhaal } from './verhaal.ts';

/** An incident, after which no rule comes before the questions are answered, and which comes back by itself. */
export function walkIncidenten({ stap, hier, page, shown, als, look }: Verhaal): void {
  const knop = (naam: string | RegExp) => page().getByRole('button', { name: naam });
  const veld = (label: string | RegExp) => page().getByLabel(label);

  stap('vraagt na een incident eerst door, voordat er een regel komt', async () => {
    await als('griffier', '/agenda/incidenten');
    await shown('Nog geen organisatie maakte een incident openbaar.');
    await page().getByText('Incidenten van uw organisatie').click();
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

  stap('laat een besluit na een incident vanzelf terugkomen, tot er is teruggekeken', async () => {
    const store = await openStore(hier().plek.proef.plaats);
    await store.remindIncidenten('2999-05-01');
    const brief = await store.post.take();
    await store.close();
    expect(brief).toMatchObject({ naar: 'gea@voorbeeld.nl', soort: 'incident' });
    // As if that day were in the past: the clock of the server stands where it stands.
    for (const tabel of ['stuk', 'incident'])
      await hier().plek.proef.sql(`update ${tabel} set inhoud = replace(inhoud, '2999-05-01', '2020-05-01')`);
    await als('griffier', '/mijn');
    await shown('Nu terug te kijken door uw organisatie');
    await als('griffier', '/agenda/incidenten');
    await shown('Nu terug te kijken door uw organisatie');
    await shown('Nog niet teruggekeken: de dag is geweest');
    await look('incident-lijst');
    await page().getByRole('link', { name: 'Uitval in de nachtopvang' }).first().click();
    await shown('Terug te kijken sinds 1 mei 2020.');
    await veld('Wat gebeurt er met het besluit?').selectOption('ingetrokken');
    await veld('Waarom?').fill('De roosters zijn nu rond.');
    await knop('Leg deze stap vast').click();
    await shown('Teruggekeken: ingetrokken.');
    await look('incident-een');
    await page().context().clearCookies();
    await page().evaluate(() => localStorage.clear());
    await page().goto(`${hier().adres}/agenda/incidenten?uitkomst=ingetrokken`);
    await shown('Na deze incidenten kwam er 1 regel. Daarop is teruggekeken.');
  });
}
