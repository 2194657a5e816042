import { buildKaartvorm, type Kaarttopologie, type Kaartvorm } from '@samenhang/beeld';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

const kop = (page: Page) => page.getByRole('heading', { level: 1, name: /^Deze kaart heeft \d+ regio’s/u });

/** Number of regions that the headline tells. */
async function regiosIn(page: Page): Promise<number> {
  return Number(/heeft (\d+) regio/u.exec(await kop(page).innerText())?.[1]);
}

/** The middle of a gemeente on the screen. */
async function middleOf(page: Page, vorm: Kaartvorm, code: string): Promise<{ x: number; y: number }> {
  const [x, y] = vorm.gebieden[vorm.indexVan.get(code) ?? -1]?.midden ?? [0, 0];
  return page.locator('.sh-kaart__beeld').evaluate(
    (beeld, punt) => {
      const { x, y } = new DOMPoint(...punt).matrixTransform(
        (beeld as SVGSVGElement).getScreenCTM() ?? undefined,
      );
      return { x, y };
    },
    [x, y] as [number, number],
  );
}

it('tekent met muis en toetsenbord, laat zien wat uiteenvalt, herstelt dat, en neemt alles terug', async () => {
  const page = await reis.open('/ontwerp?jaar=2016&indelingen=jeugdregio,veiligheidsregio');
  await page.getByRole('application').waitFor();
  const grenzen = await page.request.get(`${reis.url}/api/v1/grenzen?jaar=2016`);
  const vorm = buildKaartvorm((await grenzen.json()) as Kaarttopologie);
  const press = async (code: string) => {
    const { x, y } = await middleOf(page, vorm, code);
    await page.mouse.click(x, y);
  };
  await page.getByRole('button', { name: 'Teken', exact: true }).click();
  await press('GM0344');
  const kwast = page.getByRole('combobox', { name: 'Kwast: in welke regio u verft' });
  await expect.poll(() => kwast.locator('option:checked').innerText()).toBe('Utrecht');
  // Utrecht takes Groningen in, which is far away.
  await press('GM0014');
  await kop(page).waitFor();
  expect(await regiosIn(page)).toBe(25);
  await page.getByText('Regio Utrecht valt uiteen in 2 delen. Los ligt: Groningen.').waitFor();
  await page.waitForURL(/kaart=/u);
  await atEachWidth(page, async () => {
    await checkAxe(page);
    await checkNoOverflow(page);
  });
  await page.getByRole('button', { name: 'Toon op de kaart' }).press('Enter');
  await expect
    .poll(() => page.getByRole('application').evaluate((kaart) => kaart.matches(':focus')))
    .toBe(true);
  await expect.poll(() => page.locator('.sh-kaart__wolk strong').innerText()).toBe('Groningen');
  await page.getByRole('button', { name: 'Herstel met 1 gemeente' }).press('Enter');
  await expect.poll(() => page.getByText('valt uiteen').count()).toBe(0);
  // By the keyboard: a new region of one, and its neighbour with it.
  await page.getByRole('application').focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect.poll(() => regiosIn(page)).toBe(26);
  const alleen = page.url();
  await page.keyboard.press('Shift+ArrowDown');
  await page.waitForURL((url) => url.href !== alleen && url.search.includes('kaart='));
  expect(await regiosIn(page)).toBe(26);
  for (let k = 0; k < 4; k++) await page.keyboard.press('Control+z');
  await page
    .getByRole('heading', { level: 1, name: 'Teken regio’s die passen bij de indelingen van nu.' })
    .waitFor();
  for (let k = 0; k < 4; k++) await page.keyboard.press('Control+y');
  await expect.poll(() => regiosIn(page)).toBe(26);
  await reis.close(page);
});

it('tekent de lijn van grof naar fijn, en neemt een stip over', async () => {
  const page = await reis.open('/ontwerp?jaar=2016&indelingen=jeugdregio,veiligheidsregio');
  await page.getByRole('tab', { name: 'Voorstellen' }).click();
  await page.getByRole('button', { name: 'Bereken de lijn' }).click();
  await page.getByText(/De overeenkomst is het grootst bij \d+ regio’s/u).waitFor();
  const stippen = page.getByRole('button', { name: /^Neem γ = .* overeenkomst/u });
  await expect.poll(() => stippen.count()).toBe(20);
  await page.getByRole('button', { name: /^Neem γ = 0,45:/u }).press('Enter');
  await page.waitForURL(/gamma=0\.45/u);
  await page.locator('summary', { hasText: 'Bekijk als tabel' }).click();
  await page.getByRole('table', { name: 'De indelingen van nu als punten naast de lijn' }).waitFor();
  await checkAxe(page);
  await reis.close(page);
});

it('zegt vooraf wat niet kan en wat dan genoeg is, en weegt daarna voorstellen tegen elkaar af', async () => {
  const page = await reis.open(
    '/ontwerp?jaar=2016&indelingen=jeugdregio,veiligheidsregio&regios=40-&inwoners=1000000-',
  );
  await page.getByRole('application').waitFor();
  await page.getByText('Dit kan niet:').waitFor();
  await checkAxe(page);
  await page
    .getByRole('button', { name: /^Pas toe: minstens \d+ regio’s in plaats van 40$/u })
    .press('Enter');
  await expect.poll(() => page.getByText('Dit kan niet:').count()).toBe(0);
  await page
    .getByRole('button', { name: 'Haal weg: Elke regio heeft minstens 1.000.000 inwoners.' })
    .press('Enter');
  await page.waitForURL((url) => !url.search.includes('inwoners='));
  await page.getByRole('tab', { name: 'Voorstellen' }).click();
  await page.getByRole('button', { name: 'Zoek voorstellen' }).press('Enter');
  await page.getByText(/gedaan, [2-9]\d* voorstellen tot nu toe\.$/u).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop met zoeken' }).press('Enter');
  await page.getByText(/^\d+ voorstellen\.$/u).waitFor();
  await page.getByRole('button', { name: 'Speld vast: Voorstel 1', exact: true }).press('Enter');
  await page.getByRole('application', { name: 'Kaart van Voorstel 1' }).waitFor();
  await page.getByLabel('Onder', { exact: true }).selectOption('aantalRegios');
  await page.getByRole('img', { name: 'Voorstellen: Aantal regio’s tegen Overeenkomst' }).waitFor();
  await atEachWidth(page, async () => {
    await checkAxe(page);
    await checkNoOverflow(page);
  });
  await page.getByRole('button', { name: 'Neem over: Voorstel 1', exact: true }).press('Enter');
  await kop(page).waitFor();
  await page.waitForURL(/kaart=/u);
  await reis.close(page);
});
