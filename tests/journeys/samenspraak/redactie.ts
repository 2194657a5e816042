import { expect } from 'vitest';
import { send } from './sturen.ts';
import type { Verhaal } from './verhaal.ts';

const samen = 'Opnieuw wachten in een andere gemeente';

/** What else the redactie and who sent a signal do with it; what the story tells of stays as it was. */
export function walkRedactie({ verder, hier, page, shown, als, look }: Verhaal): void {
  const knop = (naam: string) => page().getByRole('button', { name: naam, exact: true });

  /** Chooses these signals, and begins to do this with them. */
  async function begin(daad: string, titels: readonly string[]): Promise<void> {
    await als('griffier', '/signalen/redactie');
    for (const titel of titels) await page().getByLabel(`Kies: ${titel}`, { exact: true }).check();
    await knop(daad).click();
    await page().getByRole('heading', { level: 2, name: daad }).waitFor();
  }

  async function finish(daad: string, waarom: string): Promise<void> {
    await page().getByRole('region', { name: daad, exact: true }).getByLabel('Waarom?').fill(waarom);
    await knop(daad).click();
    await shown('Het is gedaan.');
  }

  verder('draait een samenvoeging terug met een reden, en voegt opnieuw samen', async () => {
    await als('griffier', '/signalen/redactie');
    await page()
      .getByText(/^Draai terug: Voeg samen/u)
      .click();
    await page().getByLabel('Waarom?').fill('Toch niet hetzelfde.');
    await knop('Draai dit terug').click();
    await shown(/^Teruggedraaid op/u);
    await page().getByLabel('Kies: Wie verhuist, wacht opnieuw').waitFor();
    expect(await page().getByText(samen).count()).toBe(0);
    await begin('Voeg samen', ['Wachten na een andere woonplaats', 'Wie verhuist, wacht opnieuw']);
    await page().getByLabel('Het signaal in één zin').fill(samen);
    await finish('Voeg samen', 'Beide gaan over opnieuw wachten.');
    await page().getByRole('link', { name: samen }).waitFor();
  });

  verder(
    'schrijft een signaal beter op, maakt er twee van, verbergt er een en stuurt er een terug',
    async () => {
      for (const titel of ['Te lang verteld', 'Twee dingen ineen', 'Te herleiden', 'Nog niet helder'])
        expect((await send(hier(), 'tynaarlo', { titel, taken: [], naden: ['overgang'] })).status).toBe(201);
      await begin('Herschrijf', ['Te lang verteld']);
      await page().getByLabel('Het signaal in één zin').fill('Kort verteld');
      await look('herschrijven');
      await finish('Herschrijf', 'Korter leest beter.');
      await page().getByRole('link', { name: 'Kort verteld' }).waitFor();
      await begin('Splits', ['Twee dingen ineen']);
      for (const [deel, titel] of [
        ['1', 'Het eerste ding'],
        ['2', 'Het tweede ding'],
      ] as const) {
        await page()
          .getByRole('region', { name: `Deel ${deel}` })
          .waitFor();
        await page().getByLabel('Het signaal in één zin').fill(titel);
        await look(`splitsen-${deel}`);
        await knop(`Bewaar deel ${deel}`).click();
      }
      await finish('Splits', 'Het ging over twee dingen.');
      await page().getByRole('link', { name: 'Het tweede ding' }).waitFor();
      await begin('Verberg', ['Te herleiden']);
      await finish('Verberg', 'Dit was te herleiden.');
      await begin('Stuur terug', ['Nog niet helder']);
      await finish('Stuur terug', 'Schrijf erbij waar het op vastliep.');
      await shown('Schrijf erbij waar het op vastliep.');
    },
  );

  verder('leest wie het stuurde waarom het terugkwam, verbetert het, en trekt het later in', async () => {
    await als('buur', '/signalen');
    await page().getByLabel('Stand').selectOption('teruggestuurd');
    await page().getByRole('link', { name: 'Nog niet helder' }).click();
    await shown('Teruggestuurd door de redactie');
    await shown('Reden: Schrijf erbij waar het op vastliep.');
    await knop('Wijzig dit signaal').click();
    await page().getByLabel('Het signaal in één zin').fill('Nu wel helder');
    await look('wijzigen');
    await knop('Bewaar de wijziging').click();
    await shown('De wijziging is bewaard.');
    await page().getByRole('heading', { level: 1, name: 'Nu wel helder' }).waitFor();
    expect(await page().getByText('Teruggestuurd door de redactie').count()).toBe(0);
    await page().getByText('Trek dit signaal in', { exact: true }).click();
    await look('intrekken');
    await knop('Ja, trek het in').click();
    await shown('Het signaal is ingetrokken.');
  });

  verder('vraagt een andere organisatie mee, die ja zegt', async () => {
    await als('griffier', '/signalen');
    await page().getByRole('link', { name: 'Kort verteld' }).click();
    await page().getByText('Vraag een organisatie mee', { exact: true }).click();
    await page().getByRole('combobox', { name: 'Gemeente of samenwerking' }).fill('Assen');
    await look('meevragen');
    await page()
      .getByRole('option', { name: /^Assen/u })
      .first()
      .click();
    await shown('De vraag is gesteld.');
    await als('griffier', '/signalen');
    await knop('Ja, dit signaal is ook van ons: Kort verteld').click();
    await page().getByRole('heading', { name: 'Gevraagd om mee te doen' }).waitFor({ state: 'detached' });
    await page().getByRole('link', { name: 'Kort verteld' }).click();
    await shown('Mede-eigenaar geworden');
  });
}
