import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alles, verder } from '../hulp/verder.ts';
import {
  atEachWidth,
  beginReis,
  checkAxe,
  checkNoOverflow,
  goud,
  keepPicture,
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

describe('het eerste cijfer', () => {
  const adressen = ['/', '/gemeente/GM1581?jaar=2016&taal=en'];
  const meer = ['/?jaar=2018&keuze=alles&taal=en', '/gemeente/GM0518'];

  it.each(alles ? [...adressen, ...meer] : adressen)(
    'komt met de bladzijde mee, en blijft hetzelfde: %s',
    async (adres) => {
      const page = await reis.open('/over/privacy');
      // Without scripts: what the server sends along is all there is.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(reis.url + adres);
      const kop = page.getByRole('heading', { level: 1 });
      const eerst = await kop.textContent();
      expect(eerst).toMatch(/\d/u);
      await page.unrouteAll();
      await page.goto(reis.url + adres);
      await page.getByRole('application').waitFor();
      expect(await kop.textContent()).toBe(eerst);
      await reis.close(page);
    },
  );
});

describe('de startpagina op elke breedte', () => {
  it('toont het land, de kop en drie cijfers', async () => {
    const page = await reis.open('/');
    await page
      .getByRole('heading', { level: 1, name: /Een gemeente deelt met een partner gemiddeld/u })
      .waitFor();
    await page.getByRole('application', { name: 'Kaart van de congruentie per gemeente in 2026' }).waitFor();
    await atEachWidth(page, async (breedte) => {
      await expect.poll(() => page.getByText('gemiddeld over 342').isVisible()).toBe(true);
      await checkAxe(page);
      await checkNoOverflow(page);
      if (breedte === 1280) await keepPicture(page, 'start');
    });
    await reis.close(page);
  });

  it('geeft de gouden waarden van 2015', async () => {
    const page = await reis.open(`/?${goud}`);
    await page
      .getByRole('heading', {
        name: 'Een gemeente deelt met een partner gemiddeld 2,3 van de vier gekozen indelingen.',
      })
      .waitFor();
    const cijfers = page.getByLabel('Cijfers voor heel Nederland');
    await atEachWidth(page, async () => {
      await expect.poll(() => cijfers.getByText('58,2%').isVisible()).toBe(true);
      await expect.poll(() => cijfers.getByText('19,6').isVisible()).toBe(true);
      await expect.poll(() => cijfers.getByText('26% – 99%').isVisible()).toBe(true);
    });
    await reis.close(page);
  });

  verder('laat typen zoals overal: midden in een woord, met een dode toets, en snel', async () => {
    const page = await reis.open('/');
    const veld = page.getByRole('combobox').first();
    await veld.click();
    await page.keyboard.type('utrecht');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('XY');
    await expect.poll(() => veld.inputValue()).toBe('utreXYcht');
    await veld.fill('');
    const toetsen = await page.context().newCDPSession(page);
    await page.keyboard.type('s');
    await toetsen.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await toetsen.send('Input.insertText', { text: 'ú' });
    await page.keyboard.type('d');
    await expect.poll(() => veld.inputValue()).toBe('súd');
    await page.getByRole('option', { name: /Súdwest-Fryslân/u }).waitFor();
    await veld.fill('');
    await page.keyboard.type('heuvelrug utrechtse', { delay: 0 });
    await expect.poll(() => veld.inputValue()).toBe('heuvelrug utrechtse');
    await page.getByRole('option', { name: /Utrechtse Heuvelrug/u }).waitFor();
    await reis.close(page);
  });

  it('laat jaar en indelingen kiezen en de laatste keuze terugnemen', async () => {
    const page = await reis.open(`/?${goud}`, 390);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Kies jaar en indelingen').click();
    await page.getByRole('checkbox', { name: /passend onderwijs PO/u }).uncheck();
    await page.getByRole('heading', { name: /van de drie gekozen indelingen/u }).waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: /Uitleg over Veiligheidsregio/u }).click();
    await expect
      .poll(() => page.getByText('Wet veiligheidsregio’s, artikel 8').first().isVisible())
      .toBe(true);
    await page.getByText('Weging aanpassen').click();
    await atEachWidth(page, async () => {
      await checkAxe(page);
    });
    await page.getByRole('button', { name: 'Maak keuze ongedaan' }).click();
    await page.getByRole('heading', { name: /van de vier gekozen indelingen/u }).waitFor();
    await page.getByRole('button', { name: 'Geen', exact: true }).click();
    await page.getByText('U heeft geen indelingen gekozen.').waitFor();
    await atEachWidth(page, () => checkAxe(page));
    await page.getByLabel('Jaar', { exact: true }).selectOption('2016');
    await page.getByRole('button', { name: 'Alle waargenomen' }).click();
    await page.getByText('Nederland in 2016', { exact: true }).waitFor();
    expect(page.url()).toContain('jaar=2016');
    expect(page.url()).toContain('keuze=waargenomen');
    await page.getByRole('button', { name: 'Samen doen' }).click();
    await page.waitForURL((adres) => !/keuze=|indelingen=/u.test(adres.search));
    await reis.close(page);
  });

  it('heeft een tabel achter de kaart, die te sorteren is', async () => {
    const page = await reis.open(`/?${goud}`);
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    const tabel = page.getByRole('table', { name: 'Congruentie per gemeente in 2015' });
    await tabel.waitFor();
    await tabel.getByRole('button', { name: 'Congruentie' }).click();
    await expect.poll(() => tabel.getByRole('row').nth(1).textContent()).toContain('99%');
    const heuvelrug = tabel.getByRole('row').filter({ hasText: 'Utrechtse Heuvelrug' });
    expect(await heuvelrug.textContent()).toMatch(/47%25/u);
    await atEachWidth(page, async () => {
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });

  it('vindt een gemeente op naam', async () => {
    const page = await reis.open('/');
    await page.getByRole('combobox', { name: 'Zoek uw gemeente' }).fill('heuvelrug');
    await page.getByRole('option', { name: /Utrechtse Heuvelrug/u }).waitFor();
    await atEachWidth(page, () => checkAxe(page));
    const veld = page.getByRole('combobox', { name: 'Zoek uw gemeente' });
    for (const [tekst, gevonden] of [
      ['1012\u00a0ab', '1012 Amsterdam'],
      ['weesp', 'Weesp hoort bij Amsterdam'],
      ['rijsenburg drie', 'Driebergen-Rijsenburg in Utrechtse Heuvelrug'],
    ] as const) {
      await veld.fill(tekst);
      await page.getByRole('option', { name: gevonden }).waitFor();
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Utrechtse Heuvelrug werkt samen met/u }).waitFor();
    expect(page.url()).toContain('/gemeente/GM1581');
    await reis.close(page);
  });
});

describe('de proef op de som', () => {
  it('geeft recept en vaste link; de link geeft dezelfde cijfers', async () => {
    const page = await reis.open(`/?${goud}`);
    await page.getByText('Hoe komen wij aan deze cijfers?').click();
    await expect
      .poll(() => page.getByText('C(g) = gemiddelde over h in P(g) van s(g,h) / n').isVisible())
      .toBe(true);
    await checkAxe(page);
    await page.getByRole('button', { name: 'Deel deze pagina' }).last().click();
    await page.getByText('De link is gekopieerd.').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await reis.close(page);
    const tweede = await reis.open(link.replace(reis.url, ''));
    await tweede.getByText('58,2%').first().waitFor();
    await expect.poll(() => tweede.getByText('26% – 99%').isVisible()).toBe(true);
    await reis.close(tweede);
  });

  it('laat downloaden: CSV, JSON, GeoJSON, SVG en PNG', async () => {
    const page = await reis.open(`/?${goud}`);
    await page.getByRole('application').waitFor();
    const download = async (naam: RegExp): Promise<string> => {
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: naam }).click(),
      ]);
      return readDownload(bestand, 'latin1');
    };
    const csv = await download(/^CSV \(,\)/u);
    const regels = csv.trimEnd().split('\r\n');
    expect(regels).toHaveLength(394);
    const waarden = regels.slice(1).map((regel) => Number(/,(0\.\d+|1),\d+,\d*$/u.exec(regel)?.[1]));
    const gemiddelde = waarden.reduce((a, b) => a + b, 0) / waarden.length;
    expect(gemiddelde).toBeCloseTo(0.582066, 6);
    expect(csv).toMatch(/2015,GM1581,Utrechtse Heuvelrug,0\.47\d*,25,/u);
    const excel = await download(/^CSV voor Excel \(;\)/u);
    expect(excel).toMatch(/^\u00EF\u00BB\u00BFjaar;/u);
    expect(excel).toMatch(/2015;GM1581;Utrechtse Heuvelrug;0,47\d*;25;/u);
    const json = JSON.parse(await download(/^JSON/u)) as { gemiddelde: number; recept: { link: string } };
    expect(json.gemiddelde).toBeCloseTo(0.582066, 6);
    expect(json.recept.link).toContain('indelingen=arbeidsmarktregio,');
    const geojson = JSON.parse(await download(/^GeoJSON/u)) as { features: unknown[] };
    expect(geojson.features).toHaveLength(393);
    expect(await download(/^SVG/u)).toContain('<svg xmlns');
    expect((await download(/^PNG/u)).slice(1, 4)).toBe('PNG');
    await reis.close(page);
  });

  it('is met alleen het toetsenbord te gebruiken', async () => {
    const page = await reis.open(`/?${goud}`);
    const kaart = page.getByRole('application');
    await kaart.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      if (await kaart.evaluate((el) => el === document.activeElement)) break;
    }
    await page.getByText(/^Utrecht\. Congruentie/u).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const gehoord = (await page.locator('[aria-live="polite"]').textContent()) ?? '';
    expect(gehoord).not.toMatch(/^Utrecht\./u);
    await checkAxe(page);
    await page.keyboard.press('Enter');
    const naam = gehoord.split('. ')[0] ?? '';
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${naam} werkt samen`, 'u') }).waitFor();
    await reis.close(page);
  });

  verder(
    'verft de kaart opnieuw bij elke keuze, en laat daarvan een meting achter voor de bench',
    async () => {
      const page = await reis.open('/?jaar=2015');
      await page.getByRole('application').waitFor();
      const kleuren = new Set<string>();
      for (const [keer, naam] of ['Alles', 'Wettelijke van 2015', 'Alle waargenomen'].entries()) {
        await page.getByRole('button', { name: naam }).click();
        await page.waitForFunction(
          (aantal) => performance.getEntriesByName('samenhang:herkleuring', 'measure').length > aantal,
          keer,
        );
        const vlakken = page.locator('path[data-index]');
        kleuren.add(
          await vlakken.evaluateAll((paden) => paden.map((pad) => pad.getAttribute('fill')).join()),
        );
      }
      expect(kleuren.size).toBe(3);
      await reis.close(page);
    },
  );
});
