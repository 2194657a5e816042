import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alles, verder } from '../hulp/verder.ts';
import {
  atEachWidth,
  beginReis,
  breedtes,
  checkAxe,
  checkNoOverflow,
  type Reis,
  readDownload,
} from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

const dag = '/regelingen/samen?datum=2026-05-16';

describe('de regelingen', () => {
  it('vertelt op elke breedte hoeveel er zijn, met hoeveel partners, en wie er een groep vormen', async () => {
    const page = await reis.open(dag);
    await page.getByText('Hoe is er geteld?').click();
    await atEachWidth(page, async () => {
      await page
        .getByRole('heading', {
          level: 1,
          name: /^Er zijn 451 .* gemiddeld 9,3 mee, met 26 andere gemeenten\.$/u,
        })
        .waitFor();
      await expect.poll(() => page.getByText('per gemeente gemiddeld, van 4 tot 19').isVisible()).toBe(true);
      await page.getByRole('application', { name: /op 16 mei 2026$/u }).waitFor();
      const groepen = page.getByRole('table', { name: 'Wie zitten het dichtst op elkaar?' });
      expect(await groepen.getByRole('row').nth(1).textContent()).toMatch(/Landgraaf.*1610,7$/u);
      await page.getByText('elke gemeente telt één keer per regeling').waitFor();
      await page.getByText(/Delen \d+ of meer regelingen; hoe dikker, hoe meer/u).waitFor();
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });

  it.each(alles ? breedtes : [390])(
    'staan ook bij een gemeente, met hun vorm, op %i pixels',
    async (breedte) => {
      const page = await reis.open('/gemeente/GM0014?datum=2026-05-16', breedte);
      const deel = page.getByRole('region', { name: 'Aan welke regelingen doet deze gemeente mee?' });
      await deel.scrollIntoViewIfNeeded();
      await deel
        .getByText('Groningen doet op 16 mei 2026 mee aan 13 regelingen, met 21 andere gemeenten.')
        .waitFor();
      const rij = deel.getByRole('row', { name: /Eems Dollard Regio/u });
      expect(await rij.textContent()).toContain('openbaar lichaam1 januari 199617');
      await checkAxe(page);
      await checkNoOverflow(page);
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        deel.getByRole('button', { name: /CSV \(,\) downloaden/u }).click(),
      ]);
      expect(bestand.suggestedFilename()).toBe('samenhang-regelingen-GM0014-2026-05-16.csv');
      expect(await readDownload(bestand)).toMatch(/^datum,gemeente,regeling,.+\r\n2026-05-16,GM0014,/u);
      await deel.getByText('Hoe is er geteld?').click();
      await expect
        .poll(() => deel.getByText('/gemeente/GM0014?datum=2026-05-16#eigen-regelingen').isVisible())
        .toBe(true);
      await deel.getByRole('link', { name: 'Bekijk alle regelingen op de kaart' }).click();
      await page.getByRole('heading', { level: 1, name: /^Er zijn 451/u }).waitFor();
      await reis.close(page);
    },
  );
});

describe('één regeling', () => {
  it('is een link bij een gemeente, en zegt wie er meedoen, volgens welke wet', async () => {
    const page = await reis.open('/gemeente/GM0014?datum=2026-05-16');
    await page.locator('#eigen-regelingen').scrollIntoViewIfNeeded();
    await page.getByRole('link', { name: 'Eems Dollard Regio' }).click();
    await page.getByRole('heading', { level: 1, name: 'Eems Dollard Regio' }).waitFor();
    await atEachWidth(page, async () => {
      const wie = page.getByRole('table', { name: 'Wie doet er mee?' });
      await wie.getByRole('link', { name: 'Gemeente Groningen' }).waitFor();
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });

  it('maakt van wetten en versies links, en laat staan wat geen adres heeft', async () => {
    const page = await reis.open('/regelingen/22938625');
    const wet = page.getByRole('link', { name: 'Wet gemeenschappelijke regelingen', exact: true });
    expect(await wet.getAttribute('href')).toContain('wetten.overheid.nl/jci1.3:c:BWBR0003740&z=2018-01-01');
    await page.getByRole('link', { name: 'Gemeenschappelijke regeling De Bedrijfsvoeringspartner' }).click();
    await page.getByText('vanaf 1 juli 2024').waitFor();
    await reis.close(page);
  });

  it('die er niet is, zegt dat', async () => {
    const page = await reis.open('/regelingen/99999999');
    await page.getByRole('alert').waitFor();
    await reis.close(page);
  });
});

describe('het netwerk', () => {
  verder('volgt de schuif met het toetsenbord, en houdt de grens in het adres', async () => {
    const page = await reis.open(dag);
    const lijnen = page.locator('.sh-netwerk path');
    await lijnen.first().waitFor({ state: 'attached' });
    await page.getByText('547 paren van gemeenten').waitFor();
    const schuif = page.getByRole('slider', { name: 'Toon paren van gemeenten met minstens' });
    await schuif.press('ArrowRight');
    await page.waitForURL(/drempel=9/u);
    const tekst = await page.getByRole('status').filter({ hasText: 'paren van gemeenten' }).textContent();
    expect(tekst).not.toContain('547');
    const tweede = await reis.open(page.url().replace(reis.url, ''));
    await tweede.getByText(tekst ?? '?').waitFor();
    await reis.close(tweede);
    await reis.close(page);
  });

  verder('zegt erbij dat het register vroeger niet volledig was', async () => {
    const page = await reis.open('/regelingen/samen?datum=2016-01-01');
    await page.getByText('Voor ongeveer 2018 is het register niet volledig.').waitFor();
    await reis.close(page);
  });

  it.each(['1900-01-01', '2030-01-01'])('geeft van %s geen cijfers en geen kaart', async (datum) => {
    const page = await reis.open(`/regelingen/samen?datum=${datum}`);
    await page.getByRole('heading', { level: 1, name: /weten wij niet welke regelingen er zijn/u }).waitFor();
    expect(await page.getByRole('application').count()).toBe(0);
    await page.goto(`${reis.url}/gemeente/GM0014?datum=${datum}`);
    await page.locator('#eigen-regelingen').scrollIntoViewIfNeeded();
    const deel = page.getByRole('region', { name: 'Aan welke regelingen doet deze gemeente mee?' });
    await deel.getByText(/weten wij niet welke regelingen er zijn/u).waitFor();
    expect(await deel.getByRole('table').count()).toBe(0);
    await reis.close(page);
  });

  verder('zegt ook bij een gemeente dat het register van 2010 niet volledig is', async () => {
    const page = await reis.open('/regelingen/samen?datum=2010-06-01');
    await page.getByRole('heading', { level: 1, name: /op 1 juni 2010, weten wij niet/u }).waitFor();
    await page.goto(`${reis.url}/gemeente/GM0014?datum=2010-06-01`);
    await page.locator('#eigen-regelingen').scrollIntoViewIfNeeded();
    await page.getByText('Voor ongeveer 2018 is het register niet volledig.').waitFor();
    await reis.close(page);
  });

  verder('is te downloaden en af te drukken', async () => {
    const page = await reis.open(dag);
    await page.locator('.sh-netwerk path').first().waitFor({ state: 'attached' });
    const download = async (naam: RegExp): Promise<string> => {
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: naam }).click(),
      ]);
      return readDownload(bestand);
    };
    const regels = (await download(/^CSV \(,\)/u)).trimEnd().split('\r\n');
    expect(regels).toHaveLength(343);
    const som = regels.slice(1).reduce((n, regel) => n + Number(/,(\d+),\d+,[\d.]*$/u.exec(regel)?.[1]), 0);
    expect(som / 342).toBeCloseTo(9.3, 1);
    const json = JSON.parse(await download(/^JSON/u)) as { aantal: number; banden: unknown[] };
    expect([json.aantal, json.banden.length]).toEqual([451, 547]);
    expect(await download(/^SVG/u)).toContain('stroke="#b23c0a"');
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
    await reis.close(page);
  });
});
