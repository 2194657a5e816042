import { afterAll, beforeAll, expect, it } from 'vitest';
import { atEachWidth, beginReis, checkNoOverflow, type Reis, readDownload } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

it('rekent opvang 2010 door met een eigen sleutel, zet er een scenario naast en gaat verder naar samen', async () => {
  const page = await reis.open('/geld?gemeente=GM0342');
  await page.getByRole('heading', { level: 1, name: /^In 2032 krijgt Soest € .*\(tussen € /u }).waitFor();
  await page.getByText('Van nog 212 gemeenten is niet bekend welk centrum erbij hoort.').waitFor();
  // Each picture can be taken along, with its title, year and source in it.
  for (const titel of ['Wie erop vooruitgaat', 'Winst en verlies op de kaart', 'Wat voor Soest het meeste']) {
    const prent = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^${titel}.*SVG`, 'u') }).click();
    const svg = await readDownload(await prent);
    expect(svg).toContain(`<title>${titel}`);
    expect(svg).toContain('2010');
    expect(svg).toContain('/geld?gemeente=GM0342');
  }
  await page.getByText('Verdeelsleutel', { exact: true }).click();
  await page.getByLabel('Gewicht van cliënten (%)').fill('60');
  await page.getByLabel('Gewicht van cliënten (%)').press('Enter');
  await expect.poll(() => page.getByLabel('Gewicht van inwoners (%)').inputValue()).toBe('40');
  await page.getByRole('button', { name: 'Zet een kopie ernaast' }).click();
  await page.getByLabel('Uitstel, in jaren').fill('3');
  await page.getByLabel('Uitstel, in jaren').press('Enter');
  await expect
    .poll(() => decodeURIComponent(page.url()))
    .toContain('b=sleutel:inwoners*0.4,clienten*0.6;uitstel:3');
  await page.getByLabel('Naam van dit scenario').fill('Later');
  await page.getByLabel('Naam van dit scenario').press('Enter');
  // Of the two: the difference in between what, and the chance that the second is better, by the same draws.
  const verschil = page.getByRole('table', { name: /^Wat het ene scenario Soest meer geeft/u });
  const rij = verschil.getByRole('row', { name: /^B\. Later tegenover A\. Scenario A/u });
  await rij
    .getByText(/^\d+%$/u)
    .first()
    .waitFor();
  await page.getByRole('img', { name: 'Saldo per jaar van elk scenario: A. Scenario A; B. Later' }).waitFor();
  await atEachWidth(page, async () => {
    await page.getByRole('figure').nth(1).waitFor();
    await page.getByRole('heading', { name: 'Wat voor Soest het meeste uitmaakt' }).waitFor();
    await checkNoOverflow(page);
  });
  await page.getByRole('link', { name: 'Wat scheelt het om samen risico te dragen?' }).click();
  await page.getByRole('heading', { level: 1, name: /^Samen hebben deze 8 gemeenten € /u }).waitFor();
  await page.getByText('heeft ten minste 94 plaatsen nodig').waitFor();
  // A number is read as people write it; what is none stays where it is, and changes nothing.
  const prijs = page.getByLabel('Prijs van een cliënt (euro per jaar)');
  await prijs.fill('45.000');
  await prijs.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('prijs')).toBe('45000');
  await prijs.fill('1,500');
  await prijs.press('Enter');
  await page.getByText('Dit kan twee dingen betekenen.').waitFor();
  expect(new URL(page.url()).searchParams.get('prijs')).toBe('45000');
  await reis.close(page);
});
