import { readFile } from 'node:fs/promises';
import { readEigenBestand } from '@samenhang/data/eigen';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verder } from '../hulp/verder.ts';
import {
  atEachWidth,
  beginReis,
  checkAxe,
  checkNoOverflow,
  goud,
  type Reis,
  readDownload,
  saveDownload,
} from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

const csv = (naam: string, tekst: string) => ({
  name: naam,
  mimeType: 'text/csv',
  buffer: Buffer.from(tekst),
});

/** Two columns that may hold the regio's, and one of shares in hundreds. */
const onzeker = csv(
  'werkverdeling.csv',
  'gemeente;zone;cluster;opmerking;omvang (%)\nZwolle;Noord;1;loopt tot en met 31 december 2027, daarna opnieuw bezien;100\nKampen;Noord;2;;100\nUtrecht;Midden;2;;100\nAtlantis;Midden;2;;100\n',
);

async function openEigen(pad: string, breedte = 1280): Promise<Page> {
  const page = await reis.open(pad, breedte);
  await page.getByText('Uw eigen indeling erbij').click();
  return page;
}

async function choose(page: Page, bestand: ReturnType<typeof csv>): Promise<Locator> {
  await page.locator('input[type=file][accept*=geojson]').setInputFiles(bestand);
  return page.getByRole('region', { name: `Welke kolommen tellen in ${bestand.name}?` });
}

/** What the list of a part has now. */
const gekozen = (kiezer: Locator, label: string) =>
  kiezer.getByLabel(label).locator('option:checked').innerText();

describe('een tabel waarvan wij de kolommen niet zeker weten', () => {
  it('vraagt welke kolommen tellen, en telt meteen', async () => {
    const page = await openEigen(`/congruentie?${goud}`);
    const kiezer = await choose(page, onzeker);
    await expect.poll(() => kiezer.isVisible()).toBe(true);
    await expect.poll(() => gekozen(kiezer, 'Gemeenten staan in')).toBe('gemeente');
    await kiezer.getByText('3 van 4 rijen krijgen een plaats: 3 gemeenten in 2 regio’s.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Welke kolommen tellen');
    // The columns that count say as what, in words as well as by colour.
    const kop = (tekst: string) => kiezer.getByRole('columnheader', { name: tekst });
    await expect.poll(() => kop('gemeente gemeente').isVisible()).toBe(true);
    await atEachWidth(page, async () => {
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    // By keyboard alone: another column, and use it.
    await kiezer.getByLabel('Regio’s staan in').focus();
    await page.keyboard.press('c');
    await expect.poll(() => kop('regio cluster').isVisible()).toBe(true);
    await kiezer.getByText('3 van 4 rijen krijgen een plaats: 3 gemeenten in 2 regio’s.').waitFor();
    await kiezer.getByLabel('Aandelen staan in').selectOption('omvang (%)');
    await kiezer.getByText('3 van 4 rijen krijgen een plaats: 3 gemeenten in 2 regio’s.').waitFor();
    await kiezer.getByRole('button', { name: 'Gebruik deze kolommen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 regel telt niet mee').waitFor();
    await expect.poll(() => kiezer.count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('werkverdeling.csv');
    await expect.poll(() => page.getByRole('checkbox', { name: 'werkverdeling.csv' }).isChecked()).toBe(true);
    await reis.close(page);
  });

  verder('laat ook daarna anders kiezen, en onthoudt dat', async () => {
    const page = await openEigen('/indelingen/vergelijk?a=veiligheidsregio&b=eigen-1&jaar=2021', 320);
    // Certain, and yet other columns may be meant.
    const bestand = csv('zeker.csv', 'gemeente;regio;oud\nZwolle;Noord;A\nKampen;Noord;B\nUrk;Midden;C\n');
    await choose(page, bestand);
    await page.getByText('3 regels gelezen: 3 gemeenten in 2 regio’s.').waitFor();
    const anders = page.getByRole('button', { name: 'Andere kolommen kiezen in zeker.csv' });
    await anders.click();
    const kiezer = page.getByRole('region', { name: 'Welke kolommen tellen in zeker.csv?' });
    await kiezer.getByText('3 gemeenten in 2 regio’s').waitFor();
    await checkNoOverflow(page);
    await kiezer.getByRole('button', { name: 'Annuleer' }).click();
    await expect.poll(() => anders.evaluate((knop) => knop === document.activeElement)).toBe(true);
    await anders.click();
    await kiezer.getByLabel('Regio’s staan in').selectOption('oud');
    await kiezer.getByText('3 gemeenten in 3 regio’s').waitFor();
    await kiezer.getByRole('button', { name: 'Gebruik deze kolommen' }).click();
    await page.getByText('3 regels gelezen: 3 gemeenten in 3 regio’s.').waitFor();
    await page.reload();
    await page.getByText('Uw eigen indeling erbij').click();
    await page.getByText('3 regels gelezen: 3 gemeenten in 3 regio’s.').waitFor();
    await reis.close(page);
  });

  verder('vraagt het ook waar geen kop iets zegt, en in het Engels', async () => {
    const page = await reis.open('/congruentie?taal=en');
    await page.getByText('Add a division of your own').click();
    await choose(page, csv('x.csv', 'soort,vlak\nZwolle en omgeving,Midden\nUtrecht e.o.,Zuid\n'));
    await page.getByRole('alert').getByText('There is no column with municipalities.').waitFor();
    const kiezer = page.getByRole('region', { name: 'Which columns of x.csv count?' });
    await kiezer.getByText('0 of 2 rows get a place').waitFor();
    await expect
      .poll(() => kiezer.getByRole('button', { name: 'Use these columns' }).isDisabled())
      .toBe(true);
    await kiezer.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await reis.close(page);
  });
});

verder('houdt twee tabbladen gelijk: geen van beide wist wat de ander bewaart', async () => {
  const een = await openEigen(`/congruentie?${goud}`);
  const twee = await een.context().newPage();
  await twee.goto(een.url());
  await twee.getByText('Uw eigen indeling erbij').click();
  await choose(een, csv('een.csv', 'gemeente;regio\nUtrecth;Midden\nZwole;Noord\n'));
  await een.getByText('2 regels tellen niet mee').waitFor();
  await choose(twee, csv('twee.csv', 'gemeente;regio\nUrk;Midden\nEde;Noord\n'));
  // Each shows what the other took, and what it mended.
  await een.getByRole('heading', { name: 'twee.csv', exact: true }).waitFor();
  await twee.getByRole('heading', { name: 'een.csv', exact: true }).waitFor();
  await een.getByRole('button', { name: 'Neem Utrecht in regel 2' }).click();
  await twee.getByRole('button', { name: 'Neem Zwolle in regel 3' }).click();
  await een.getByText('2 regels gelezen: 2 gemeenten in 2 regio’s.').nth(1).waitFor();
  await twee.getByRole('button', { name: 'Verwijder twee.csv' }).click();
  await expect.poll(() => een.getByRole('heading', { name: 'twee.csv', exact: true }).count()).toBe(0);
  await een.reload();
  await een.getByText('Uw eigen indeling erbij').click();
  await een.getByText('2 regels gelezen: 2 gemeenten in 2 regio’s.').waitFor();
  await expect.poll(() => een.getByRole('heading', { name: 'een.csv', exact: true }).count()).toBe(1);
  await reis.close(een);
});

verder('neemt over wat een vroegere versie als één lijst bewaarde', async () => {
  const page = await reis.open('/over');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const vraag = indexedDB.open('samenhang-eigen');
        vraag.onerror = () => reject(new Error('the storage does not open'));
        vraag.onupgradeneeded = () => vraag.result.createObjectStore('bestanden');
        vraag.onsuccess = () => {
          const schrijf = vraag.result.transaction('bestanden', 'readwrite');
          const rijen = [{ rij: 2, gemeente: 'Urk', regio: 'Noord', aandeel: null }];
          schrijf
            .objectStore('bestanden')
            .put([{ id: 'eigen-1', naam: 'oud.csv', rijen, overgeslagen: [] }], 'bestanden');
          schrijf.oncomplete = () => {
            vraag.result.close();
            resolve();
          };
        };
      }),
  );
  // A link of somebody else that names `eigen-1` is not this file.
  await page.goto(`${reis.url}/congruentie?jaar=2015&indelingen=veiligheidsregio,eigen-1`);
  await page.getByText(/Deze link noemt indelingen die wij voor 2015 niet hebben: eigen-1/u).waitFor();
  await page.getByText('Uw eigen indeling erbij').click();
  await page.getByText('1 regel gelezen: 1 gemeente in 1 regio.').waitFor();
  await page.reload();
  await page.getByText('Uw eigen indeling erbij').click();
  await expect.poll(() => page.getByRole('heading', { name: 'oud.csv', exact: true }).count()).toBe(1);
  await reis.close(page);
});

it('geeft een sjabloon dat half ingevuld terugkomt zoals het is', async () => {
  const page = await openEigen('/congruentie?jaar=2026');
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sjabloon (CSV voor Excel)' }).click(),
  ]);
  const leeg = await readDownload(bestand);
  expect(leeg.startsWith('\uFEFFgemeentecode;gemeente;regio\r\n')).toBe(true);
  expect(leeg).toContain('\r\nGM1680;Aa en Hunze;\r\n');
  const vol = leeg.replace('Aa en Hunze;', 'Aa en Hunze;Drenthe').replace('Zwolle;', 'Zwolle;Overijssel');
  await choose(page, csv('half.csv', vol));
  await page.getByText('2 gemeenten in 2 regio’s. 340 gemeenten staan in geen enkele regio.').waitFor();
  await page.getByText('340 regels tellen niet mee').first().waitFor();
  const [werkmap] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sjabloon (Excel)' }).click(),
  ]);
  const tabel = await readEigenBestand(await readFile(await saveDownload(werkmap)));
  expect(tabel).toMatchObject({ ok: true, codering: 'xlsx', zeker: true, samengevoegd: false });
  expect(tabel.ok && tabel.rijen).toHaveLength(342);
  await reis.close(page);
});

describe('een grote tabel', () => {
  const wijken = (aantal: number) =>
    csv(
      'wijken.csv',
      `gemeente;regio;wijk\n${Array.from({ length: aantal }, (_, k) => `${['Zwolle', 'Urk', 'Onbekendestad'][k % 3]};Regio ${k % 3};wijk ${k}`).join('\n')}\n`,
    );

  it('houdt de pagina niet op terwijl zij gelezen wordt', async () => {
    const page = await openEigen(`/congruentie?${goud}`);
    const werkers: string[] = [];
    page.on('worker', (werker) => werkers.push(werker.url()));
    await choose(page, wijken(15_000));
    await page.getByText('15.000 regels gelezen: 2 gemeenten in 2 regio’s.').waitFor();
    expect(werkers.filter((url) => url.startsWith(reis.url))).toHaveLength(1);
    await reis.close(page);
  });

  verder('zegt hoeveel rijen wij hoogstens lezen', async () => {
    const page = await openEigen(`/congruentie?${goud}`);
    await choose(page, wijken(20_001));
    await page.getByRole('alert').getByText('Deze tabel heeft meer dan 20.000 rijen.').waitFor();
    await reis.close(page);
  });
});
