import { colourGraph, regionNeighbours } from '@samenhang/beeld';
import { type CompactAtlas, fromCompact } from '@samenhang/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verder } from '../hulp/verder.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis, readDownload } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

describe('de catalogus op elke breedte', () => {
  it('filtert, telt en wijst de weg naar één indeling', async () => {
    const page = await reis.open('/indelingen?jaar=2021');
    await page.getByRole('heading', { level: 1, name: /op \d+ manieren in regio’s verdeeld/u }).waitFor();
    await page.getByLabel('Domein').selectOption('sociaal/zorg');
    await page
      .getByRole('status')
      .filter({ hasText: /^7 van \d+ indelingen$/u })
      .waitFor();
    expect(page.url()).toContain('domein=sociaal');
    expect(await page.getByLabel('Basis').locator('option').first().textContent()).toBe('Alle (7)');
    await atEachWidth(page, async () => {
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await page.getByRole('link', { name: 'Jeugdregio’s' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Nederland is in 2021 verdeeld in 42 jeugdregio’s.' })
      .waitFor();
    await reis.close(page);
  });
});

describe('één indeling', () => {
  it('zegt waar zij maar voor een deel bekend is, in de kop, op de kaart en in de catalogus', async () => {
    const page = await reis.open('/indelingen/beschermd_wonen_regio?jaar=2026');
    await page.getByRole('heading', { level: 1, name: /^Van 105 van de 342 gemeenten/u }).waitFor();
    await page.getByText('Van 237 gemeenten weten wij niet in welke regio zij liggen.').waitFor();
    await page.getByText('niet bekend (237 gemeenten)').waitFor();
    await expect.poll(() => page.getByText('in geen regio').count()).toBe(0);
    await page.goto(`${reis.url}/indelingen?jaar=2026`);
    await page.getByRole('row', { name: /beschermd wonen.*deels bekend: 105 gemeenten/u }).waitFor();
    await page.context().close();
  });

  it('toont op elke breedte de regio’s, wat er veranderde en de jaren', async () => {
    const page = await reis.open('/indelingen/jeugdregio?jaar=2021');
    const regios = page.getByRole('table', { name: 'De regio’s in 2021' });
    await page.getByRole('button', { name: 'Rijnmond' }).click();
    await atEachWidth(page, async () => {
      await regios.getByRole('row', { name: /^Rijnmond.*79%/u }).waitFor();
      await expect.poll(() => regios.getByRole('row').count()).toBe(43);
      await page
        .getByText(/^Tussen 2016 en 2021 kwamen \d+ gemeenten bij andere gemeenten in een regio\./u)
        .waitFor();
      const jaren = page.getByRole('table', { name: 'De jaren die wij kennen' });
      await expect.poll(() => jaren.getByRole('row').count()).toBe(6);
      await page.getByText(/^Rijnmond – 15 gemeenten/u).waitFor();
      expect(page.url()).toMatch(/regio=/u);
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });
});

describe('over water', () => {
  it('zegt met welk veer, welke brug of welke dam een regio samenhangt', async () => {
    const page = await reis.open('/indelingen/provincie?jaar=2026', 390);
    await page.getByText('Welke regio’s hangen niet over land samen?').click();
    await expect
      .poll(() =>
        page.getByText('Friesland: Harlingen en Vlieland zijn verbonden door een veer.').isVisible(),
      )
      .toBe(true);
    await reis.close(page);
  });

  it('zegt ook in de vergelijking dat een indeling maar deels bekend is', async () => {
    const page = await reis.open(
      '/indelingen/vergelijk?jaar=2026&a=beschermd_wonen_regio&b=veiligheidsregio',
    );
    await expect.poll(() => page.getByText('deels bekend').first().isVisible()).toBe(true);
    await reis.close(page);
  });
});

describe('kaart en tabel samen', () => {
  it('laat met het toetsenbord de regio van de kaart oplichten in de tabel', async () => {
    const page = await reis.open('/indelingen/veiligheidsregio?jaar=2026');
    const kaart = page.getByRole('application', { name: 'Kaart van de veiligheidsregio’s in 2026' });
    await kaart.focus();
    await page.keyboard.press('ArrowUp');
    await page.locator('.sh-tabel__rij--aangewezen').waitFor();
    await expect.poll(() => page.locator('.sh-kaart__nadruk').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { pressed: true }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.sh-kaart__nadruk').count()).toBe(1);
    await reis.close(page);
  });

  it('arceert gesplitste gemeenten en zegt het', async () => {
    const page = await reis.open('/indelingen/swv_po?jaar=2015');
    await page.getByText('in meer regio’s (12 gemeenten)').waitFor();
    await expect.poll(() => page.locator('pattern[id^="regio-streep"]').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('path[fill^="url(#regio-streep"]').count()).toBe(12);
    await reis.close(page);
  });

  it('geeft een regio nooit de kleur van haar buren, met hoogstens zes kleuren', async () => {
    for (const jaar of [2015, 2016, 2021, 2026]) {
      const atlas = fromCompact(
        (await (await fetch(`${reis.url}/api/v1/atlassen/${jaar}`)).json()) as CompactAtlas,
      );
      for (const { overdekking, indeling } of atlas.edities.values()) {
        const graaf = regionNeighbours(overdekking, atlas.buren);
        const kleuren = colourGraph(graaf);
        expect(Math.max(...kleuren), `${indeling} ${jaar}`).toBeLessThan(6);
        graaf.forEach((buren, r) => {
          for (const buur of buren) expect(kleuren[buur]).not.toBe(kleuren[r]);
        });
      }
    }
  });
});

describe('wat erbij hoort', () => {
  verder('downloadt de regio’s en drukt netjes af', async () => {
    const page = await reis.open('/indelingen/jeugdregio?jaar=2021');
    await page.getByRole('row', { name: /^Rijnmond.*79%/u }).waitFor();
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV \(,\)/u }).click(),
    ]);
    const csv = await readDownload(bestand);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(43);
    expect(csv).toContain('2021,jeugdregio');
    const pdf = await page.pdf({ printBackground: true, preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await reis.close(page);
  });

  it('kent geen onzin, en wijst de weg', async () => {
    const page = await reis.open('/indelingen/onzin');
    await page.getByRole('heading', { level: 1, name: 'De indeling ‘onzin’ kennen wij niet' }).waitFor();
    await page.getByRole('link', { name: /^Bekijk alle \d+ indelingen$/u }).click();
    await page.getByRole('heading', { level: 1, name: /manieren/u }).waitFor();
    await reis.close(page);
  });

  verder('is vanaf een gemeente te bereiken, ook in het Engels', async () => {
    const page = await reis.open('/gemeente/GM1581?jaar=2015&taal=en');
    await page
      .getByRole('table', { name: 'In which regions?' })
      .getByRole('link', { name: 'Safety regions' })
      .click();
    await page
      .getByRole('heading', { level: 1, name: 'In 2015 the Netherlands is divided into 25 safety regions.' })
      .waitFor();
    await reis.close(page);
  });
});
