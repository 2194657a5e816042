// What somebody fills in: numbers as people write them, and own tables of which the columns are not certain.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { verder } from '../hulp/verder.ts';
import { beginReis, checkAxe, type Reis } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

it('leest getallen zoals mensen ze schrijven, en rekent niet met wat geen getal is', async () => {
  const page = await reis.open(
    '/ontwerp?jaar=2016&indelingen=arbeidsmarktregio,jeugdregio&regios=40-&inwoners=1000000-',
  );
  const regios = page.getByRole('textbox', { name: 'minstens' }).first();
  const inwoners = page.getByRole('textbox', { name: 'minstens' }).last();
  const bereken = page.getByRole('button', { name: 'Bereken', exact: true });
  await expect.poll(() => inwoners.inputValue()).toBe('1.000.000');
  for (const [tekst, adres, getoond] of [
    ['0,9 mln', /inwoners=900000-/u, '900.000'],
    ['1 200 000', /inwoners=1200000-/u, '1.200.000'],
    ['100.000', /inwoners=100000-/u, '100.000'],
  ] as const) {
    await inwoners.fill(tekst);
    await inwoners.press('Enter');
    await page.waitForURL(adres);
    await expect.poll(() => inwoners.inputValue()).toBe(getoond);
  }
  await regios.fill('1.5');
  await page.getByText('Wat bedoelt u met ‘1.5’?').waitFor();
  await bereken.click();
  await page
    .getByRole('alert')
    .getByText('Verbeter eerst wat u invulde bij: Aantal regio’s, minstens.')
    .waitFor();
  expect(await regios.getAttribute('aria-invalid')).toBe('true');
  expect(await regios.evaluate((veld) => veld === document.activeElement)).toBe(true);
  await checkAxe(page);
  await regios.fill('');
  await regios.press('Enter');
  const hoogstens = page.getByRole('textbox', { name: 'hoogstens' }).last();
  await hoogstens.fill('50.000');
  await hoogstens.press('Enter');
  await bereken.click();
  await page.getByText('Verbeter eerst wat u invulde bij: Inwoners per regio, hoogstens.').waitFor();
  await page.context().close();
});

verder('rekent met het getal dat u net typte, ook als u meteen op Bereken drukt', async () => {
  const vraag = 'jaar=2016&indelingen=arbeidsmarktregio,jeugdregio,veiligheidsregio&gamma=0.5&los=ja&tijd=2';
  const page = await reis.open(`/ontwerp?${vraag}`);
  await page.getByRole('application').waitFor();
  await page.getByRole('textbox', { name: 'hoogstens' }).first().click();
  await page.keyboard.type('9');
  await page.getByRole('button', { name: 'Bereken', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Deze kaart heeft [1-9] regio/u }).waitFor();
  expect(page.url()).toContain('regios=-9');
  await reis.close(page);
});
