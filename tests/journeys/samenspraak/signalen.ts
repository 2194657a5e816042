import { expect } from 'vitest';
import { addOrganisatie } from '../../opslag/organisaties.ts';
import { readDownload } from '../reis.ts';
import { send } from './sturen.ts';
import type { Verhaal } from './verhaal.ts';

/** A number that passes the test of a citizen service number, and is nobody's. */
const bsn = '123456782';

/** Three gemeenten tell what residents run into, and what of it is told to everybody. */
export function walkSignalen({ stap, hier, page, shown, als, look }: Verhaal): void {
  const knop = (naam: string | RegExp) => page().getByRole('button', { name: naam });

  async function fill(titel: string): Promise<void> {
    await page().getByLabel('Het signaal in één zin').fill(titel);
    await page().getByLabel('Wat gebeurt er?').fill('Na een verhuizing begint de aanvraag opnieuw.');
    await page().getByLabel('Wachten', { exact: true }).check();
    await page().getByLabel('Wat is uw rol?').selectOption('uitvoerder');
  }

  stap('begint wie niet is aangemeld vanuit een route, met alleen de gemeente en de taken', async () => {
    await page().goto(`${hier().adres}/route#plaats=GM0106&lid=volwassene:schulden`);
    await page().getByRole('link', { name: 'Meld dit als signaal' }).click();
    await shown('Van het huishouden is niets overgenomen.');
    await page()
      .getByRole('listitem')
      .filter({ hasText: /^Assen/u })
      .waitFor();
    await knop('Haal Hulp bij schulden weg').waitFor();
    expect(page().url()).toBe(`${hier().adres}/signalen/nieuw`);
    await look('nieuw');
  });

  stap(
    'ziet wie een nummer van iemand opschrijft waar het staat, en haalt het er met één klik uit',
    async () => {
      await fill('Wie verhuist, wacht opnieuw');
      await page().getByLabel('Wat gebeurt er?').fill(`Na een verhuizing wacht ${bsn} opnieuw.`);
      await page().locator('mark', { hasText: bsn }).waitFor();
      await look('bewaakt');
      await knop(`Haal een burgerservicenummer eruit: ${bsn}`).click();
      await expect
        .poll(() => page().getByLabel('Wat gebeurt er?').inputValue())
        .toBe('Na een verhuizing wacht opnieuw.');
    },
  );

  stap('bewaart wat is ingevuld alleen in dit venster, ook langs het aanmelden', async () => {
    await knop('Meld u aan om te versturen').click();
    await page().waitForURL('**/aanmelden');
    await als('griffier', '/signalen/nieuw');
    await shown('Dit stond er nog van eerder.');
    expect(await page().getByLabel('Het signaal in één zin').inputValue()).toBe(
      'Wie verhuist, wacht opnieuw',
    );
    await page().getByLabel('Wat gebeurt er?').fill(`Na een verhuizing wacht ${bsn} opnieuw.`);
    await knop('Verstuur het signaal').click();
    await shown('Er is niets verstuurd.');
    expect(await hier().plek.proef.sql('select count(*) as n from signaal')).toEqual([
      { n: expect.toSatisfy((n) => Number(n) === 0) as unknown },
    ]);
    await page().getByLabel('Wat gebeurt er?').fill('Na een verhuizing begint de aanvraag opnieuw.');
    await knop('Verstuur het signaal').click();
    await shown('Uw signaal is verstuurd');
  });

  stap('leest men bij de eigen organisatie terug, en wijzigt het', async () => {
    await page().getByRole('link', { name: 'Bekijk uw signaal' }).click();
    await shown('Wat ermee gebeurde');
    await shown('Gemeente Assen');
    await look('een');
    await page().getByRole('link', { name: 'Naar alle signalen' }).click();
    await shown('1 signaal gevonden.');
    await page().getByLabel('Waar het op vastloopt').selectOption('wachten');
    await shown('1 signaal gevonden.');
    await look('lijst');
  });

  stap(
    'weigert ook de API wat een nummer van iemand noemt, en telt wat andere gemeenten insturen',
    async () => {
      const mee = await send(hier(), 'tynaarlo', { wat: `Wie opnieuw wacht is ${bsn}.` });
      expect(mee.status).toBe(422);
      expect(await mee.json()).toMatchObject({ code: 'persoonsgegevens', vondsten: [{ veld: 'wat' }] });
      for (const titel of ['Wachten na een andere woonplaats', 'Aanvraag begint opnieuw'])
        expect((await send(hier(), 'tynaarlo', { titel })).status).toBe(201);
    },
  );

  stap('voegt de redactie samen met een reden, en staat dat in het logboek', async () => {
    await als('griffier', '/signalen');
    await page().getByRole('link', { name: 'Naar de redactie' }).click();
    await page().getByLabel('Kies: Wachten na een andere woonplaats').check();
    await page().getByLabel('Kies: Wie verhuist, wacht opnieuw').check();
    await shown('2 signalen gekozen');
    await look('redactie');
    await knop('Voeg samen').click();
    await page().getByLabel('Het signaal in één zin').fill('Opnieuw wachten in een andere gemeente');
    await knop('Voeg samen').click();
    await shown('Vul dit in.');
    await page().getByLabel('Waarom?').fill('Beide gaan over opnieuw wachten.');
    await look('samenvoegen');
    await knop('Voeg samen').click();
    await shown('Het is gedaan.');
    await shown('Hierachter staan 2 ingestuurde signalen.');
    await page().getByRole('link', { name: 'Opnieuw wachten in een andere gemeente' }).click();
    await shown('Gemaakt van');
    await shown('Gemeente Assen, Gemeente Tynaarlo');
    await look('samen');
    await page().goBack();
    const [bestand] = await Promise.all([
      page().waitForEvent('download'),
      knop('Download het logboek (CSV)').click(),
    ]);
    expect(await readDownload(bestand)).toContain('Beide gaan over opnieuw wachten.');
  });

  stap('toont aan iedereen pas een aantal vanaf het minimum, en zegt dat het geen ranglijst is', async () => {
    await page().goto(`${hier().adres}/signalen/patronen`);
    await shown('Er zijn nog te weinig signalen om een aantal te noemen.');
    await shown(/Het is geen ranglijst\./u);
    expect(await page().getByRole('row').count()).toBe(0);
    await addOrganisatie(hier().plek.proef, 'noordenveld', { bo: 'griffier' });
    for (let keer = 0; keer < 3; keer++)
      expect((await send(hier(), 'noordenveld', { titel: `Wachten ${keer}`, code: 'GM1699' })).status).toBe(
        201,
      );
    await page().reload();
    await shown('Samen gaat het om ongeveer 5 signalen, uit minstens 3 gemeenten.');
    await page()
      .getByRole('row', { name: /^Wachten 5 minstens 3$/u })
      .waitFor();
    // Money is told of as often, and hidden with all of which there are none: alone it would tell that these have none.
    expect(await page().getByRole('row').count()).toBe(2);
    await look('patronen');
    await page().goto(`${hier().adres}/signalen/patronen?indeling=ggd_regio&a=jeugdregio&b=ggd_regio`);
    await page().getByLabel('Toon signalen over').selectOption('taak:schuldhulp');
    await shown('Dit is geen bewijs dat grenzen de oorzaak zijn.');
    await shown('Hulp bij schulden: ongeveer 5 signalen, uit minstens 3 gemeenten.');
    // All are of one region: told alone, it would tell that no other has any.
    await page().getByText('Toon de kaart als tabel').click();
    await page().getByRole('row', { name: 'GGD-regio Drenthe te weinig om te tonen –' }).waitFor();
    await page().getByRole('application').press('ArrowRight');
    await shown(/: te weinig om te noemen$/u);
    const [csv] = await Promise.all([
      page().waitForEvent('download'),
      page()
        .getByRole('button', { name: /^Waar speelt het\?: .*CSV \(,\)/u })
        .click(),
    ]);
    expect(await readDownload(csv)).toContain('GGD-regio Drenthe,,');
    await look('kaart');
  });

  stap('noemt bij een signaal wie hetzelfde heeft, en vraagt die mee', async () => {
    await hier().plek.proef.sql(`update organisatie set code = 'GM1699' where id = 'noordenveld'`);
    await als('griffier', '/signalen');
    await page().getByRole('link', { name: 'Opnieuw wachten in een andere gemeente' }).click();
    await page().getByRole('heading', { name: 'Wie heeft hetzelfde?' }).waitFor();
    await knop('Vraag mee te doen: Naam van noordenveld').waitFor();
    await look('delers');
    await knop('Vraag mee te doen: Naam van noordenveld').click();
    await shown('De vraag aan Naam van noordenveld is gesteld.');
    await page().getByText('Gevraagd', { exact: true }).waitFor();
    await look('delers-gevraagd');
    expect(
      await hier().plek.proef.sql(`select naar, gegevens from post where soort = 'signaalvraag'`),
    ).toEqual([{ naar: 'bo@voorbeeld.nl', gegevens: '{"organisatie":"Naam van noordenveld"}' }]);
  });
}
