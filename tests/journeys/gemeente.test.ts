import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alles, verder } from '../hulp/verder.ts';
import {
  atEachWidth,
  beginReis,
  breedtes,
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

describe('de pagina van een gemeente', () => {
  it('zegt op elke breedte met wie en waarin Utrechtse Heuvelrug samenwerkt', async () => {
    const page = await reis.open(`/gemeente/GM1581?${goud}`);
    await atEachWidth(page, async (breedte) => {
      await page
        .getByRole('heading', { level: 1, name: /^Utrechtse Heuvelrug werkt samen met 25 gemeenten\./u })
        .waitFor();
      const cijfers = page.getByLabel('Cijfers van Utrechtse Heuvelrug');
      await expect.poll(() => cijfers.getByText('47%').isVisible()).toBe(true);
      await expect.poll(() => cijfers.getByText('landelijk gemiddeld 58%').isVisible()).toBe(true);
      const regios = page.getByRole('table', { name: 'In welke regio’s?' });
      await expect.poll(() => regios.getByRole('row').count()).toBe(5);
      await expect.poll(() => regios.getByText('Midden-Utrecht').isVisible()).toBe(true);
      const partners = page.getByRole('table', { name: 'Met wie, en waarin?' });
      await expect.poll(() => partners.getByRole('row').count()).toBe(breedte === 1280 ? 11 : 26);
      await checkAxe(page);
      await checkNoOverflow(page);
      if (breedte === 1280) await keepPicture(page, 'gemeente');
      // Ten are enough to begin with; who wants them all gets them, and keeps them.
      if (breedte === 1280) await page.getByRole('button', { name: 'Toon alle 25 partners' }).click();
    });
    await reis.close(page);
  });

  it('wijst op een telefoon de weg naar de regelingen, die ver onderaan staan, en vandaar verder', async () => {
    const page = await reis.open('/gemeente/GM1581', 390);
    await page
      .getByRole('navigation', { name: 'Op deze pagina' })
      .getByRole('link', { name: 'Regelingen' })
      .click();
    const kop = page.getByRole('heading', { name: 'Aan welke regelingen doet deze gemeente mee?' });
    const inBeeld = async () => ((await kop.boundingBox())?.y ?? -1) < 844;
    await expect.poll(inBeeld).toBe(true);
    await expect.poll(() => page.locator('.sh-eigenregelingen').getByRole('link').count()).toBeGreaterThan(3);
    expect(page.url()).toContain('#eigen-regelingen');
    // From far down one page to the top of the next, though a '#' stands in its address.
    await page.getByRole('link', { name: 'Maak een route in Utrechtse Heuvelrug' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wie is verantwoordelijk' }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(844);
    await reis.close(page);
  });

  it.each(alles ? breedtes : [390])('houdt de plaats bij een ander jaar, op %i pixels', async (breedte) => {
    const page = await reis.open(`/gemeente/GM1581?${goud}`, breedte);
    await page.getByText('Wijzig de keuze').click();
    await page.getByLabel('Jaar', { exact: true }).selectOption('2026');
    await page.getByRole('link', { name: 'Nederland in 2026' }).waitFor();
    expect(page.url()).toContain('/gemeente/GM1581');
    await checkAxe(page);
    await reis.close(page);
  });
});

describe('een gemeente die er niet is', () => {
  it('zegt waarin Haren is opgegaan en wijst de weg', async () => {
    const page = await reis.open('/gemeente/GM0017?jaar=2026');
    await page.getByRole('heading', { level: 1, name: 'Haren bestaat niet in 2026' }).waitFor();
    await page.getByText('opgegaan in Groningen').waitFor();
    await checkAxe(page);
    await page.getByRole('link', { name: 'Bekijk Groningen in 2026' }).click();
    await page.getByRole('heading', { level: 1, name: /^Groningen werkt samen/u }).waitFor();
    await reis.close(page);
  });

  it('zegt dat ook in het Engels', async () => {
    const page = await reis.open('/gemeente/GM0017?jaar=2026&taal=en');
    await page.getByText('this municipality became part of Groningen (GM0014).').waitFor();
    await page.getByRole('link', { name: /Groningen/u }).waitFor();
    await reis.close(page);
  });

  it('kent geen onzin, en wijst ook dan de weg', async () => {
    const page = await reis.open('/gemeente/onzin');
    await page.getByRole('heading', { level: 1, name: 'ONZIN bestaat niet in 2026' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Naar de startpagina' }).isVisible()).toBe(true);
    await reis.close(page);
  });
});

describe('wetten en bronnen', () => {
  it('zijn links bij een gemeente, bij een indeling en bij de gegevens', async () => {
    const page = await reis.open('/gemeente/GM1581?jaar=2026');
    const wet = page.getByRole('link', { name: 'artikel 2.2.2' }).first();
    expect(await wet.getAttribute('href')).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0035779&artikel=2.2.2&z=2026-01-01&g=2026-01-01',
    );
    await page.goto(`${reis.url}/indelingen/arbeidsmarktregio?jaar=2016`);
    const bron = page.getByRole('link', { name: '83287NED' }).first();
    expect(await bron.getAttribute('href')).toBe('https://opendata.cbs.nl/#/CBS/nl/dataset/83287NED/table');
    await page.goto(`${reis.url}/data#kieskring`);
    const kieswet = page.locator('#kieskring').getByRole('link', { name: 'artikel E 1' });
    expect(await kieswet.getAttribute('href')).toContain('BWBR0004627&artikel=E1&');
    await reis.close(page);
  });
});

describe('wat erbij hoort', () => {
  verder('downloadt de partners', async () => {
    const page = await reis.open(`/gemeente/GM1581?${goud}`);
    await page.getByRole('application').waitFor();
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV \(,\)/u }).click(),
    ]);
    const csv = await readDownload(bestand);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(26);
    expect(csv).toContain(
      '2015,GM1581,GM0312,Bunnik,14662,4,1,arbeidsmarktregio swv_po swv_vo veiligheidsregio',
    );
    await reis.close(page);
  });

  verder('is er ook in het Engels, en onthoudt dat', async () => {
    const page = await reis.open(`/gemeente/GM1581?${goud}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByRole('heading', {
        level: 1,
        name: /^Utrechtse Heuvelrug works together with 25 municipalities\./u,
      })
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(page.url()).toContain('taal=en');
    await checkAxe(page);
    await page.goto(`${reis.url}/`);
    await page.getByRole('heading', { level: 1, name: /On average a municipality shares/u }).waitFor();
    await checkAxe(page);
    await reis.close(page);
  });

  verder('wordt een bladzijde op papier', async () => {
    const page = await reis.open(`/gemeente/GM1581?${goud}`);
    await page.getByRole('application').waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('button', { name: 'Afdrukken' }).isVisible()).toBe(false);
    await expect.poll(() => page.getByText('C(g) = gemiddelde').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    await reis.close(page);
  });

  it('zegt het eerlijk als de gegevens niet komen, en probeert het op verzoek opnieuw', async () => {
    const page = await reis.open('/niet-hier');
    await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor();
    await checkAxe(page);
    await page.route('**/api/v1/atlassen/**', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto(`${reis.url}/`);
    await page.getByRole('alert').getByText('Er ging iets mis bij ons').waitFor();
    await checkAxe(page);
    await page.unroute('**/api/v1/atlassen/**');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('heading', { level: 1, name: /Een gemeente deelt/u }).waitFor();
    await reis.close(page);
  });
});
