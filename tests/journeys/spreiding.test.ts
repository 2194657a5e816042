import { afterAll, beforeAll, expect, it } from 'vitest';
import { atEachWidth, beginReis, checkNoOverflow, type Reis, readDownload } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

const csv = (name: string, tekst: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(tekst) });

/** Four gemeenten along a road, as a square of distances. */
const vierkant = csv(
  'wegen.csv',
  [
    'km;Utrecht;Zeist;Bunnik;Houten',
    'Utrecht;0;9;7;8',
    'Zeist;9;0;5;11',
    'Bunnik;7;5;0;6',
    'Houten;8;11;6;0',
  ].join('\n'),
);

it('spreidt plaatsen met eigen capaciteiten en afstanden, en zegt wat niet in de link zit', async () => {
  const page = await reis.open('/geld/spreiding?aantal=2');
  await page.getByText('Eigen tabellen', { exact: true }).click();
  const kiezers = page.locator('input[type=file]');
  // A wrong row is told with its line, and nothing is taken over.
  await kiezers.nth(1).setInputFiles(csv('wegen.csv', 'van;naar;km\nUtrecht;Zeisd;9\n'));
  await page.getByText("wegen.csv, regel 2: in 2026 is er niet één gemeente die 'Zeisd' heet.").waitFor();
  expect(await page.getByRole('button', { name: 'Gebruik deze tabel' }).count()).toBe(0);
  await kiezers.nth(1).setInputFiles(vierkant);
  await page.getByText('4 gemeenten, met alle afstanden ertussen. Dit is gelezen als een vierkant').waitFor();
  await page.getByRole('button', { name: 'Gebruik deze tabel' }).click();
  await page.getByText('Bewezen: een betere keuze bestaat niet.').waitFor();
  await page.getByText('wegen.csv: 4 gemeenten. De tabel zit niet in de link').waitFor();
  // A heading that we do not know: somebody points out which column it is.
  await kiezers.first().setInputFiles(csv('ruimte.csv', 'plek;meest\nUtrecht;400000\nBunnik;20000\n'));
  await page.getByLabel('Kolom voor gemeente').selectOption('plek');
  await page.getByLabel('Kolom voor capaciteit').selectOption('meest');
  await page.getByText('2 gemeenten met een eigen capaciteit.').waitFor();
  await page.getByRole('button', { name: 'Gebruik deze tabel' }).click();
  await page.getByText('Bewezen: met deze capaciteiten bestaat geen betere keuze.').waitFor();
  expect(new URL(page.url()).searchParams.get('ruimtes')).toBe('GM0344~400000;GM0312~20000');
  await atEachWidth(page, () => checkNoOverflow(page));
  const prent = page.waitForEvent('download');
  await page.getByRole('button', { name: /^SVG downloaden/u }).click();
  // Two places, and one in the legend.
  expect((await readDownload(await prent)).match(/<circle[^>]*stroke="#001a40"/gu)).toHaveLength(3);
  const werkmap = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Excel downloaden/u }).click();
  expect((await werkmap).suggestedFilename()).toMatch(/^samenhang-spreiding-2-afstand\.xlsx$/u);
  // Too little room is said before anything is looked for.
  await page.getByLabel('Inwoners die een plaats hoogstens bedient').fill('1000');
  await page.getByLabel('Inwoners die een plaats hoogstens bedient').press('Enter');
  await page.getByText('2 plaatsen hebben samen ruimte voor 420.000 inwoners').waitFor();
  // The link cannot hold a table, and shows no other figure instead.
  await page.reload();
  await page.getByText('Deze link hoort bij een eigen tabel met afstanden.').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Waar moeten plaatsen komen?');
  await page.getByRole('button', { name: 'Reken met rechte lijnen' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('afstanden')).toBeNull();
  await reis.close(page);
});
