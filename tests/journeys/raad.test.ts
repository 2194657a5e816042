// A council member on a phone and a griffier at her desk: what must we decide, when, about what?

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginReis, checkAxe, checkNoOverflow, type Reis } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

describe('het dossier van de raad', () => {
  it('is op een telefoon drie handelingen van de voorpagina', async () => {
    const page = await reis.open('/', 390);
    await page.getByRole('combobox').first().fill('Assen');
    await page
      .getByRole('option', { name: /^Assen/u })
      .first()
      .click();
    await page.getByRole('link', { name: 'Wat moet de raad doen, en wanneer?' }).click();
    await page.getByRole('heading', { level: 1, name: /^Wat moet de raad van Assen doen/u }).waitFor();
    await expect
      .poll(() => page.getByText(/^De gemeente doet mee aan \d+ regelingen/u).isVisible())
      .toBe(true);
    await expect
      .poll(() => page.getByText('Zienswijze van de raad (begrotingsjaar').first().isVisible())
      .toBe(true);
    await expect.poll(() => page.getByText(/Deze maand kom(?:t|en) er/u).isVisible()).toBe(true);
    // Without an account nobody's days of meeting are known: nothing is made up.
    await expect
      .poll(() =>
        page.getByText(/^De vergaderdagen en het reces van deze raad zijn hier niet bekend/u).isVisible(),
      )
      .toBe(true);
    await checkNoOverflow(page);
    await checkAxe(page);
    await reis.close(page);
  });

  it('leidt naar de oplegger, die zegt wat niet bekend is en of raden op tijd kunnen zijn', async () => {
    const page = await reis.open('/raad/GM0106');
    const grip = page.getByRole('table', { name: 'Hoeveel grip heeft de raad?' });
    await page.getByRole('heading', { name: 'Hoeveel grip heeft de raad?' }).scrollIntoViewIfNeeded();
    await grip.getByRole('row', { name: /^Stappen van raad naar bestuur .* van \d+ gemeenten$/u }).waitFor();
    await page.getByRole('link', { name: 'GGD Drenthe' }).click();
    await page.getByRole('heading', { level: 1, name: 'Oplegger: GGD Drenthe' }).waitFor();
    await expect
      .poll(() => page.getByText('De griffie kan de stemmen van alle deelnemers invullen.').isVisible())
      .toBe(true);
    await page.getByText('Kan de raad op tijd?').click();
    await expect
      .poll(() => page.getByText(/^De vergaderdagen van de raden zijn hier niet bekend/u).isVisible())
      .toBe(true);
    const veld = page.getByLabel('Vergaderdagen van de raden');
    await veld.fill('Assen: 31-2-2027');
    await page.getByRole('button', { name: 'Reken uit' }).click();
    await expect.poll(() => page.getByText('‘31-2-2027’ is geen datum').isVisible()).toBe(true);
    const jaar = new Date().getFullYear() + 1;
    await veld.fill(`Assen: 31-8-${jaar}\nTynaarlo: 1-5-${jaar}`);
    await page.getByRole('button', { name: 'Reken uit' }).click();
    await expect.poll(() => page.getByText(/^Assen: ja, op 31 augustus/u).isVisible()).toBe(true);
    await expect.poll(() => page.getByText(/^Tynaarlo: nee\./u).isVisible()).toBe(true);
    await checkAxe(page);
    await reis.close(page);
  });

  it('geeft een agenda om op te abonneren', async () => {
    const page = await reis.open('/raad/GM0106');
    const adres = await page.getByLabel('Adres van de agenda').inputValue();
    expect(await page.getByRole('link', { name: 'Abonneer' }).getAttribute('href')).toBe(
      adres.replace(/^https?:/u, 'webcal:'),
    );
    expect(await (await fetch(adres)).text()).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    await reis.close(page);
  });

  it('zegt van een regeling waaraan de gemeente niet meedoet dat die er niet is, en niets van een jaar', async () => {
    const page = await reis.open('/raad/GM0106/22938625');
    await page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
    await reis.close(page);
  });
});
