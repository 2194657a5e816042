import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis, readDownload } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

describe('het register van regelingen', () => {
  it('vindt met een tikfout wat iemand bedoelt, telt de filters, en houdt alles in het adres', async () => {
    const page = await reis.open('/regelingen?datum=2026-05-16');
    await page.getByText('Op deze dag gelden 451 regelingen.').waitFor();
    const zoek = page.getByRole('searchbox', { name: 'Zoek op naam, onderwerp, wet of deelnemer' });
    await zoek.fill('jeugdhlup');
    await page.getByText('Met ‘jeugdhlup’ is niets gevonden. U ziet wat past bij ‘jeugdhulp’.').waitFor();
    await page.waitForURL(/zoek=jeugdhlup/u);
    const lijst = page.getByRole('list', { name: 'Regelingen' });
    await expect.poll(() => lijst.getByRole('link').first().textContent()).toMatch(/Jeugdhulp/u);
    const vorm = page.getByLabel('Vorm');
    const keuze = await vorm.getByRole('option', { name: /^openbaar lichaam \(\d+\)$/u }).textContent();
    const aantal = /\((\d+)\)/u.exec(keuze ?? '')?.[1] ?? '?';
    await vorm.selectOption('openbaar lichaam');
    await page.getByText(`${aantal} regelingen passen bij uw vraag, van 451`).waitFor();
    const tweede = await reis.open(page.url().replace(reis.url, ''));
    await tweede.getByText(`${aantal} regelingen passen bij uw vraag, van 451`).waitFor();
    await reis.close(tweede);
    await page.goBack();
    await expect.poll(() => vorm.inputValue()).toBe('');
    await reis.close(page);
  });

  it('bladert, downloadt de hele lijst, en is op elke breedte te gebruiken', async () => {
    const page = await reis.open('/regelingen?datum=2026-05-16&gemeente=GM0518');
    await page.getByText(/regelingen passen bij uw vraag, van 451/u).waitFor();
    await atEachWidth(page, async () => {
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await page.goto(`${reis.url}/regelingen?datum=2026-05-16`);
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByText('Pagina 2 van 19').waitFor();
    await page.waitForURL(/pagina=2/u);
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^CSV/u }).click(),
    ]);
    expect((await readDownload(bestand)).trim().split('\n')).toHaveLength(452);
    await page.getByRole('link', { name: /elkaar in veel regelingen tegenkomen/u }).click();
    await page.getByRole('heading', { level: 1, name: /^Er zijn 451/u }).waitFor();
    await reis.close(page);
  });

  it('zegt wat er niet past, en dat het van een dag niets weet', async () => {
    const page = await reis.open('/regelingen?zoek=xqzwv');
    await page.getByText(/^Geen regeling past hierbij/u).waitFor();
    await page.goto(`${reis.url}/regelingen?datum=2030-01-01`);
    await page.getByText(/weten wij niet welke regelingen er zijn/u).waitFor();
    await page.getByRole('link', { name: 'Naar de laatste dag die het register kent' }).click();
    await page.getByText('Op deze dag gelden 451 regelingen.').waitFor();
    await reis.close(page);
  });
});

describe('één regeling', () => {
  it('vertelt op elke breedte wie beslist, wat er veranderde, wie op haar lijkt en waarnaar te kijken is', async () => {
    const page = await reis.open('/regelingen/30372532');
    await page.getByRole('application', { name: /GGD-VT Haaglanden$/u }).waitFor();
    await atEachWidth(page, async () => {
      await page
        .getByText('Zij heette eerst ‘Gemeenschappelijke regeling GGD en Veilig Thuis Haaglanden’.')
        .waitFor();
      await page
        .getByRole('link', { name: 'Gemeenschappelijke regeling Servicebureau Jeugdhulp Haaglanden' })
        .waitFor();
      await page.getByText('Valt samen met Veiligheidsregio Haaglanden (Veiligheidsregio’s).').waitFor();
      await page.getByText(/de wet ‘Jeugdwet’ in de grondslag/u).waitFor();
      await page.getByText('Een treffer is iets om naar te kijken, geen oordeel.').waitFor();
      const eisen = page.getByRole('table', { name: 'Wat erin moet staan' });
      await expect.poll(() => eisen.getByText('niet bekend').count()).toBe(8);
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
    const bar = await reis.open('/regelingen/22938625');
    await bar.getByText('Bij 3 gemeenten: raad → college → algemeen bestuur → dagelijks bestuur').waitFor();
    await reis.close(bar);
  });
});
