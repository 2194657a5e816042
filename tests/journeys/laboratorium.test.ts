import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../api/hulp.ts';
import { verder } from '../hulp/verder.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, goud, type Reis, saveDownload } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

/** Opens the laboratory and waits for what comes after the map. */
async function openLab(zoekdeel: string, breedte = 1280): Promise<Page> {
  const page = await reis.open(`/congruentie?${zoekdeel}`, breedte);
  await page
    .getByRole('heading', { name: 'Welke gemeenten hebben het meest en het minst gemeen?' })
    .waitFor();
  if (breedte === 390) await page.getByText('Kies jaar en indelingen').click();
  return page;
}

/** The text of a file that a button gives. */
async function download(page: Page, naam: string | RegExp): Promise<{ pad: string; tekst: string }> {
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: naam }).click(),
  ]);
  const pad = await saveDownload(bestand);
  return { pad, tekst: await readFile(pad, 'utf8') };
}

const csv = (tekst: string) => ({ name: 'mijn.csv', mimeType: 'text/csv', buffer: Buffer.from(tekst) });
const eigenTabel =
  'gemeente;regio\nUtrecht;Midden\nDe Bilt;Midden\nUtrecth;Midden\nBergen;Noord\nAtlantis;Zuid\n';

/** The hidden input behind a button that chooses a file. */
async function choose(page: Page, knop: string, bestand: ReturnType<typeof csv>): Promise<void> {
  const [kiezer] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: knop }).click(),
  ]);
  await kiezer.setFiles(bestand);
}

describe('het laboratorium op elke breedte', () => {
  it('zegt vooraf wat weglaten en toevoegen doen, en het klopt', async () => {
    const page = await openLab(goud);
    await page
      .getByRole('heading', { level: 1, name: /^Zonder .* stijgt de congruentie het meest/u })
      .waitFor();
    const regel = page.locator('.sh-regel--effect', { hasText: 'passend onderwijs VO' });
    const vooraf = /zonder: (\d+,\d%)/u.exec(await regel.innerText())?.[1] ?? 'niets';
    await regel.getByRole('checkbox').uncheck();
    await page.getByLabel('Cijfers voor heel Nederland').getByText(vooraf, { exact: true }).waitFor();
    await regel.getByText(/erbij: 58,2%/u).waitFor();
    await atEachWidth(page, async () => {
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });

  verder('wijst de eigen gemeente aan in de verdeling', async () => {
    const page = await openLab(goud);
    await page.getByRole('combobox', { name: 'Zoek uw gemeente' }).fill('heuvelrug');
    await page.getByRole('option', { name: /Utrechtse Heuvelrug/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/Utrechtse Heuvelrug heeft een congruentie van 47,\d%/u).waitFor();
    expect(page.url()).toContain('gemeente=GM1581');
    await page.getByText('Bekijk als tabel').click();
    await page.getByRole('table', { name: 'Aantal gemeenten per klasse van congruentie' }).waitFor();
    await atEachWidth(page, async () => {
      await checkAxe(page);
    });
    await reis.close(page);
  });

  it('leest een eigen indeling zonder dat er iets de browser verlaat', async () => {
    const page = await openLab(goud);
    await page.getByText('Uw eigen indeling erbij').click();
    const verzoeken: string[] = [];
    page.on('request', (verzoek) => {
      verzoeken.push(`${verzoek.method()} ${verzoek.url()} ${verzoek.postData() ?? ''}`);
    });
    await choose(page, 'Kies een bestand (CSV, Excel of GeoJSON)', csv(eigenTabel));
    await page.getByText('3 regels tellen niet mee').waitFor();
    await page.getByRole('checkbox', { name: 'mijn.csv' }).waitFor();
    await expect.poll(() => page.getByRole('checkbox', { name: 'mijn.csv' }).isChecked()).toBe(true);
    await atEachWidth(page, () => checkAxe(page));
    await page.getByRole('button', { name: 'Neem Utrecht in regel 4' }).click();
    await page.getByRole('button', { name: 'Neem Bergen (NH.) in regel 5' }).click();
    await page.getByText('2 regels tellen niet mee').waitFor();
    await atEachWidth(page, async () => {
      await checkNoOverflow(page);
    });
    // Only pieces of the site itself: what reads a table is fetched when it is needed.
    const eigen = [`GET ${reis.url}/assets/`, `GET ${reis.url}/favicon.svg`];
    const anders = verzoeken.filter((v) => !eigen.some((begin) => v.startsWith(begin)));
    expect(anders).toEqual([]);
    expect(verzoeken.join(' ')).not.toMatch(/Atlantis|mijn/u);
    await page.getByRole('link', { name: 'Samenhang', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /vijf gekozen indelingen/u }).waitFor();
    // Kept in this browser, as it was mended, until it is taken away.
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /vijf gekozen indelingen/u }).waitFor();
    await page.goto(`${reis.url}/congruentie?${goud}`);
    await page.getByText('Uw eigen indeling erbij').click();
    await page.getByText('2 regels tellen niet mee').waitFor();
    await page.getByText('Deze browser onthoudt het tot u op Verwijder drukt.').waitFor();
    await page.getByRole('button', { name: 'Verwijder mijn.csv' }).click();
    await expect.poll(() => page.getByText('mijn.csv').count()).toBe(0);
    await page.reload();
    await page.getByText('Uw eigen indeling erbij').click();
    await page.getByText('Kies een bestand (CSV, Excel of GeoJSON)').waitFor();
    await expect.poll(() => page.getByText('mijn.csv').count()).toBe(0);
    await reis.close(page);
  });
});

describe('indelingen naast elkaar', () => {
  it('zegt wat past en wat schuurt, met de matrix erachter', async () => {
    const page = await openLab('jaar=2016&keuze=waargenomen');
    await page
      .getByText(/zijn gelijk: elke regio heeft dezelfde gemeenten/u)
      .first()
      .waitFor();
    const matrix = page.getByRole('grid', { name: /Nesting van elke gekozen indeling/u });
    await expect.poll(() => matrix.getByRole('row').count()).toBe(23);
    await matrix.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+Home');
    await page.getByText(/: dezelfde indeling$/u).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const cel = page.locator('.sh-matrix td:focus');
    expect(await page.locator('.sh-matrix__zin').innerText()).toContain(
      `blijven er ${await cel.innerText()} bij`,
    );
    await expect.poll(() => matrix.locator('[tabindex="0"]').count()).toBe(1);
    const { tekst } = await download(page, 'Download de matrix (CSV)');
    expect(tekst.trimEnd().split('\r\n')).toHaveLength(23);
    await checkAxe(page);
    await reis.close(page);
  });
});

describe('een recept', () => {
  verder('geeft op de opdrachtregel dezelfde cijfers, en is weer te openen', async () => {
    const page = await openLab(`${goud}&gewichten=1,2,1,1`);
    await page.getByText('Recept bewaren of openen').click();
    const { pad, tekst } = await download(page, 'Bewaar recept.json');
    const cijfer = await page.getByLabel('Cijfers voor heel Nederland').locator('dd').first().innerText();
    const { gemiddelde } = await json<{ gemiddelde: number }>('congruentie', '--recept', pad);
    expect(`${(gemiddelde * 100).toFixed(1).replace('.', ',')}%`).toBe(cijfer);
    await reis.close(page);

    const tweede = await openLab('jaar=2016&keuze=waargenomen');
    await tweede.getByText('Recept bewaren of openen').click();
    const recept = { name: 'recept.json', mimeType: 'application/json', buffer: Buffer.from(tekst) };
    await choose(tweede, 'Open een recept', recept);
    await tweede.getByLabel('Cijfers voor heel Nederland').getByText(cijfer, { exact: true }).waitFor();
    expect(tweede.url()).toContain('gewichten=1,1,1,2');
    await choose(tweede, 'Open een recept', { ...recept, buffer: Buffer.from('{"jaar": 2015}') });
    await tweede
      .getByRole('alert')
      .getByText('Dit recept is niet te lezen. Controleer: indelingen.')
      .waitFor();
    await checkAxe(tweede);
    await reis.close(tweede);
  });

  it('zegt het als een link een indeling noemt die er niet is', async () => {
    const page = await openLab('jaar=2015&indelingen=arbeidsmarktregio,veiligheidsregio,eigen-1');
    await page.getByText(/Deze link noemt indelingen die wij voor 2015 niet hebben: eigen-1/u).waitFor();
    await page.getByText(/Open het bestand hier opnieuw/u).waitFor();
    await checkAxe(page);
    await reis.close(page);
  });
});

verder('zegt wat er mis is met een bestand dat geen tabel is', async () => {
  const page = await openLab(goud);
  await page.getByText('Uw eigen indeling erbij').click();
  await choose(page, 'Kies een bestand (CSV, Excel of GeoJSON)', csv('soort;vlak\nhuis;Midden\n'));
  await page.getByRole('alert').getByText('Er is geen kolom met gemeenten.').waitFor();
  await page.getByRole('alert').getByText('Gevonden koppen: soort, vlak.').waitFor();
  await reis.close(page);
});

verder('wordt bladzijden op papier', async () => {
  const page = await openLab(goud);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('button', { name: 'Afdrukken' }).isVisible()).toBe(false);
  await expect.poll(() => page.getByText('Kies een bestand (CSV, Excel of GeoJSON)').isVisible()).toBe(false);
  await expect.poll(() => page.getByRole('grid', { name: /Nesting van elke/u }).isVisible()).toBe(true);
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  await reis.close(page);
});

verder('is vanuit de kop te bereiken', async () => {
  const page = await reis.open(`/?${goud}`);
  await page.getByRole('link', { name: 'Laboratorium' }).click();
  await page.getByRole('heading', { level: 1, name: /^Zonder /u }).waitFor();
  expect(page.url()).toContain('/congruentie?jaar=2015');
  await reis.close(page);
});
