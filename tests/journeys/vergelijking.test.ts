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

interface Antwoord {
  readonly gelijkenis: { readonly ari: number };
  readonly verplaatsingen: {
    readonly aantal: number;
    readonly aantalGemeenten: number;
    readonly lijst: readonly { readonly gemeente: { readonly naam: string } }[];
  };
}

const paar = 'a=arbeidsmarktregio&b=veiligheidsregio';

describe('twee indelingen vergeleken', () => {
  it('zegt op elke breedte hetzelfde als de API, in zinnen, kaarten, figuur en tabel', async () => {
    const api = (await (
      await fetch(`${reis.url}/api/v1/vergelijkingen?${paar}&jaar=2021`)
    ).json()) as Antwoord;
    const { aantal, aantalGemeenten, lijst } = api.verplaatsingen;
    const page = await reis.open(`/indelingen/vergelijk?${paar}&jaar=2021`);
    await atEachWidth(page, async () => {
      await page.getByText(`Als ${aantal} van de ${aantalGemeenten} gemeenten van regio wisselen`).waitFor();
      const maten = page.getByRole('table', { name: 'Hoe goed passen ze op elkaar?' });
      const ari = maten.getByRole('row', { name: /Adjusted Rand/u });
      expect(await ari.textContent()).toContain(api.gelijkenis.ari.toFixed(2).replace('.', ','));
      const verhuizingen = page.getByRole('table', { name: 'Wie moet van regio wisselen?' });
      expect(await verhuizingen.getByRole('row').nth(1).textContent()).toContain(lijst[0]?.gemeente.naam);
      await page
        .getByText(/^Haarlemmermeer valt bij de arbeidsmarktregio’s in .*, met \d+ van de \d+ buren\.$/u)
        .waitFor();
      await expect.poll(() => page.getByRole('application').count()).toBe(2);
      await page.getByRole('img', { name: /^Stroomdiagram/u }).waitFor();
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });
});

describe('twee kaarten samen', () => {
  it('beginnen op een telefoon binnen twee schermen', async () => {
    const page = await reis.open('/indelingen/vergelijk', 390);
    const kaarten = page.getByRole('application');
    await expect.poll(() => kaarten.count()).toBe(2);
    const boven = await kaarten.evaluateAll((delen) =>
      delen.map((deel) => deel.getBoundingClientRect().top + scrollY),
    );
    const scherm = 844;
    expect(boven[0]).toBeLessThan(1.2 * scherm);
    expect(boven[1]).toBeLessThan(1.75 * scherm);
    await reis.close(page);
  });

  verder('tekent met het toetsenbord de omtrek van een regio op beide kaarten', async () => {
    const page = await reis.open(`/indelingen/vergelijk?${paar}&jaar=2021`);
    const kaart = page.getByRole('application', { name: 'Kaart van de arbeidsmarktregio’s in 2021' });
    await kaart.focus();
    await page.keyboard.press('ArrowUp');
    await page.getByText(/ligt bij de veiligheidsregio’s in: /u).waitFor();
    await expect.poll(() => page.locator('.sh-kaart__nadruk').count()).toBe(2);
    await reis.close(page);
  });

  verder('vergelijkt een indeling met zichzelf in een ander jaar', async () => {
    const page = await reis.open('/indelingen/vergelijk?a=jeugdregio@2016&b=jeugdregio@2021');
    await page
      .getByRole('heading', {
        level: 1,
        name: 'De jeugdregio’s 2016 en de jeugdregio’s 2021 zijn bijna gelijk.',
      })
      .waitFor();
    await page.getByText('De indeling van 2016 is voor de cijfers overgebracht').waitFor();
    await page.getByLabel('Jaar van de eerste indeling').selectOption('2021');
    await page.getByText('U heeft twee keer dezelfde indeling gekozen.').waitFor();
    await page.getByLabel('Eerste indeling', { exact: true }).selectOption('ggd_regio');
    await page.getByRole('heading', { level: 1, name: /^De GGD-regio’s en de jeugdregio’s/u }).waitFor();
    expect(new URL(page.url()).search).toBe('?jaar=2021&a=ggd_regio&b=jeugdregio');
    await reis.close(page);
  });

  verder('downloadt de verhuizingen en de figuur, en drukt af', async () => {
    const page = await reis.open(`/indelingen/vergelijk?${paar}&jaar=2021`);
    await page.getByRole('img', { name: /^Stroomdiagram/u }).waitFor();
    const download = async (naam: RegExp) => {
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: naam }).click(),
      ]);
      return readDownload(bestand);
    };
    expect(await download(/^CSV \(,\)/u)).toContain('Haarlemmermeer');
    expect(await download(/^SVG/u)).toMatch(/^<svg[^>]*width="964"[^>]*><title>Waar gaat elke regio heen/u);
    expect(await download(/^Kaart 2 \(SVG\): veiligheidsregio’s/u)).toContain(
      '<title>Veiligheidsregio’s, 2021</title>',
    );
    const pdf = await page.pdf({ printBackground: true, preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await reis.close(page);
  });
});

describe('een eigen kaart vergeleken op elke breedte', () => {
  it('ligt op de gemeenten, doet overal mee, en verlaat de browser niet', async () => {
    const kaart = await fetch(
      `${reis.url}/api/v1/indelingen/veiligheidsregio/grenzen?jaar=2021&formaat=geojson`,
    );
    const bestand = {
      name: 'mijn.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(await kaart.arrayBuffer()),
    };
    const page = await reis.open('/indelingen/vergelijk?a=veiligheidsregio&b=eigen-1&jaar=2021');
    await page.getByText('Deze link vergelijkt met een eigen bestand.').waitFor();
    const verzoeken: string[] = [];
    page.on('request', (verzoek) => verzoeken.push(`${verzoek.method()} ${verzoek.url()}`));
    await page.getByText('Uw eigen indeling erbij').focus();
    await page.keyboard.press('Enter');
    const choose = async (wat: typeof bestand) => {
      const knop = page.getByRole('button', { name: 'Kies een bestand (CSV, Excel of GeoJSON)' });
      const [kiezer] = await Promise.all([page.waitForEvent('filechooser'), knop.press('Enter')]);
      await kiezer.setFiles(wat);
    };
    const punt = { type: 'Feature', geometry: { type: 'Point', coordinates: [5, 52] } };
    const kapot = JSON.stringify({ type: 'FeatureCollection', features: [punt] });
    await choose({ ...bestand, buffer: Buffer.from(kapot) });
    await page.getByRole('alert').getByText('Feature 1: Dit is geen vlak, maar Point.').waitFor();
    await choose(bestand);
    await page.getByText('Kaart gelezen: 352 gemeenten in 25 regio’s.').waitFor();
    await page
      .getByRole('heading', {
        level: 1,
        name: 'De veiligheidsregio’s en de regio’s uit mijn.geojson zijn gelijk.',
      })
      .waitFor();
    await page.getByText('Deze vergelijking heeft uw eigen bestand nodig: mijn.geojson.').waitFor();
    await page.getByLabel('Eerste indeling', { exact: true }).selectOption('arbeidsmarktregio');
    await page.getByRole('table', { name: 'Wie moet van regio wisselen?' }).waitFor();
    await page.getByLabel('Neem de namen van de regio’s uit').selectOption('code');
    await page
      .getByText(/bij de arbeidsmarktregio’s in .*, bij de regio’s uit mijn.geojson in [A-Z]{2,3}\d+/u)
      .first()
      .waitFor();
    const buiten = verzoeken.filter(
      (v) => !/^GET [^?]*\/(?:assets\/|favicon)/u.test(v.replace(reis.url, '')),
    );
    expect(buiten).toEqual([]);
    await atEachWidth(page, async () => {
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await page.getByRole('button', { name: 'Verwijder mijn.geojson' }).click();
    await page
      .getByRole('heading', { level: 1, name: /^De arbeidsmarktregio’s en de veiligheidsregio’s/u })
      .waitFor();
    await reis.close(page);
  });
});
