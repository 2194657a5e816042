import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verderDeel } from '../hulp/verder.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis, readDownload } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

/** Scrolls to the timeline, which makes it load. */
async function bekijkJaren(page: Page) {
  const deel = page.getByRole('region', { name: 'Door de jaren' });
  await deel.scrollIntoViewIfNeeded();
  await deel.getByText(/congruentie ging van/u).waitFor();
  return deel;
}

describe('de jaren van een gemeente', () => {
  it('laten op elke breedte Groningen zien met haar herindelingen, alleen over wat in beide jaren is waargenomen', async () => {
    const page = await reis.open('/gemeente/GM0014');
    const deel = await bekijkJaren(page);
    await deel.getByText('Toon de cijfers per jaar').click();
    await atEachWidth(page, async () => {
      await deel.getByText('2019: Ten Boer en Haren gingen op in deze gemeente.').waitFor();
      await expect.poll(() => deel.getByText('Gemeten over 3 indelingen').isVisible()).toBe(true);
      await expect.poll(() => deel.getByRole('checkbox').count()).toBe(3);
      const rij = deel.getByRole('row', { name: /^2017/u });
      await expect.poll(() => rij.getByText('0 van 3').isVisible()).toBe(true);
      await expect
        .poll(() => deel.getByRole('row', { name: /^2015/u }).getByText('3 van 3').isVisible())
        .toBe(true);
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });
});

verderDeel('de jaren', () => {
  it('houden de keuze in het adres en zijn te downloaden en af te drukken', async () => {
    const page = await reis.open('/gemeente/GM0014');
    const deel = await bekijkJaren(page);
    await deel.getByLabel('Eerste jaar').selectOption('2016');
    await deel.getByText('Gemeten over 6 indelingen').waitFor();
    await deel.getByRole('checkbox', { name: 'Provincies' }).uncheck();
    await deel.getByText('Gemeten over 5 indelingen').waitFor();
    expect(page.url()).toMatch(/van=2016&tot=2026&reeks=/u);
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      deel
        .getByRole('button', {
          name: 'Door de jaren: CSV (,) downloaden: tabel met komma’s, voor programma’s',
        })
        .click(),
    ]);
    const regels = (await readDownload(bestand)).trimEnd().split('\r\n');
    expect(regels).toHaveLength(13);
    expect(regels[2]).toMatch(/^2016,GM0014,(0\.\d+),\d+,5,5,390,\1$/u);
    const [prent] = await Promise.all([
      page.waitForEvent('download'),
      deel.getByRole('button', { name: 'Door de jaren: SVG downloaden' }).click(),
    ]);
    expect(await readDownload(prent)).toContain('<title>Groningen door de jaren</title>');
    const excel = await deel.getByRole('link', { name: 'Excel' }).getAttribute('href');
    expect((await page.request.get(reis.url + (excel ?? ''))).headers()['content-type']).toContain(
      'spreadsheetml',
    );
    const tweede = await reis.open(page.url().replace(reis.url, ''));
    const weer = await bekijkJaren(tweede);
    await weer.getByText('Gemeten over 5 indelingen').waitFor();
    await reis.close(tweede);
    await reis.close(page);
  });

  it('weigeren jaren te vergelijken die niets gemeen hebben', async () => {
    const page = await reis.open('/gemeente/GM0014?van=2017&tot=2018');
    const deel = page.getByRole('region', { name: 'Door de jaren' });
    await deel.scrollIntoViewIfNeeded();
    await deel.getByText('In deze twee jaren is geen indeling allebei de keren waargenomen.').waitFor();
    await reis.close(page);
  });

  it('zijn er ook voor heel Nederland, op elke breedte', async () => {
    const page = await reis.open('/');
    const deel = await bekijkJaren(page);
    await atEachWidth(page, async () => {
      await deel.getByText('2019: van 380 naar 355 gemeenten.').waitFor();
      await deel.getByText('Nederland: de congruentie ging van 73,9% in 2015 naar 72,8% in 2026.').waitFor();
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });
});
