import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verder } from '../hulp/verder.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

const paginas = [
  ['/over', 'Over Samenhang'],
  ['/over/methode', 'Methode: elke maat, met formule en voorbeeld'],
  ['/over/begrippen', 'Begrippen'],
  ['/over/toegankelijkheid', 'Toegankelijkheid'],
  ['/over/toegang', 'Wie mag wat'],
  ['/over/privacy', 'Privacy'],
] as const;

describe('naar een andere pagina', () => {
  it('begint het toetsenbord bij de inhoud, en hoort een schermlezer de titel', async () => {
    const page = await reis.open('/over', 390);
    await page
      .getByRole('navigation', { name: 'Hoofdnavigatie' })
      .getByRole('link', { name: 'Gegevens' })
      .click();
    await page.getByRole('status').filter({ hasText: 'Gegevens' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    // One row, and where one is stands in sight.
    const rij = await page.locator('.sh-nav').boundingBox();
    expect(rij?.height).toBeLessThan(50);
    const hier = await page.locator('.sh-nav [aria-current]').boundingBox();
    expect(hier && hier.x >= 0 && hier.x + hier.width <= 390).toBe(true);
    await reis.close(page);
  });
});

describe('over de website', () => {
  // That they open and are right on a phone is looked at with all pages (schermen.test.ts).
  for (const [pad, titel] of paginas)
    verder(`is ${pad} te lezen, op elke breedte`, async () => {
      const page = await reis.open(pad);
      await atEachWidth(page, async () => {
        await page.getByRole('heading', { level: 1, name: titel }).waitFor();
        await checkAxe(page);
        await checkNoOverflow(page);
      });
      await reis.close(page);
    });

  it('zijn alle pagina’s te vinden vanuit de voet van elke pagina', async () => {
    const page = await reis.open('/gemeente/GM1581');
    const voet = page.getByRole('navigation', { name: 'Meer over deze website' });
    await voet.getByRole('link', { name: 'Begrippen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Begrippen' }).waitFor();
    const uitleg = await page.locator('#congruentie dd').textContent();
    await voet.getByRole('link', { name: 'Toegankelijkheid' }).click();
    await page.getByText('Er is nog niet getest door mensen met een beperking.').waitFor();
    await page.getByRole('link', { name: 'Kaart' }).click();
    const term = page.getByRole('button', { name: 'congruentie', exact: true }).first();
    await term.focus();
    await page
      .getByRole('tooltip')
      .filter({ hasText: uitleg ?? '?' })
      .first()
      .waitFor();
    await reis.close(page);
  });

  it('staat de methode in de taal van de lezer, met dezelfde berekende cijfers', async () => {
    const page = await reis.open('/over/methode');
    await page.getByRole('cell', { name: '(3 + 1) / (2 × 3) = 66,67%' }).waitFor();
    await page.getByRole('link', { name: 'Door de jaren' }).click();
    expect(page.url()).toMatch(/#door-de-jaren$/u);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /^Method: every measure/u }).waitFor();
    await page.getByRole('cell', { name: '(3 + 1) / (2 × 3) = 66.67 %' }).waitFor();
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
    await reis.close(page);
  });
});
