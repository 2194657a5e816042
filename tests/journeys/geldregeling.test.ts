import { afterAll, beforeAll, expect, it } from 'vitest';
import { atEachWidth, beginReis, checkNoOverflow, type Reis, readDownload } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

const tabel = (naam: string, tekst: string) => ({
  name: naam,
  mimeType: 'text/csv',
  buffer: Buffer.from(tekst),
});

it('rekent een vertrek uit een regeling door, met eigen cijfers uit een tabel, en gaat verder naar sleutels', async () => {
  const page = await reis.open('/geld/vertrek?regeling=29494998');
  await page.getByRole('heading', { level: 1, name: /^Als Oss weggaat, is de uittreedsom € /u }).waitFor();
  await page.getByText('€ 1.000.000 is een voorbeeldbedrag.').waitFor();
  await page.getByLabel('Boekel', { exact: true }).check();
  await page
    .getByRole('heading', { level: 1, name: /^Als (?:Boekel en Oss|Oss en Boekel) weggaan/u })
    .waitFor();
  expect(new URL(page.url()).searchParams.get('weg')).toContain('GM0755');
  // A table with a fault is refused with its line; one that is right is shown before it counts.
  const kies = async (bestand: ReturnType<typeof tabel>) => {
    const kiezer = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open een tabel (CSV of Excel)' }).click();
    await (await kiezer).setFiles(bestand);
  };
  await kies(tabel('fout.csv', 'gemeente;bijdrage\nA;veel\n'));
  await page.getByText("fout.csv, regel 2, kolom budget: 'veel' is geen aantal.").waitFor();
  await kies(tabel('eigen.csv', 'gemeente;bijdrage;cliënten\nA;100;50\nB;200;30\nC;300;15\nD;400;5\n'));
  await page.getByText('4 rijen. Kloppen de namen en getallen?').waitFor();
  expect(page.url()).not.toContain('eigen');
  await page.getByRole('button', { name: 'Gebruik deze tabel' }).click();
  await page.getByRole('checkbox', { name: 'D', exact: true }).uncheck();
  await page.getByRole('heading', { name: 'Dit is niet te berekenen' }).waitFor();
  await page.getByRole('checkbox', { name: 'B', exact: true }).check();
  await page.getByRole('heading', { level: 1, name: /^Als B weggaat, is de uittreedsom € 250\./u }).waitFor();
  const vermogen = page.getByLabel('Bezit min schulden (euro)');
  await vermogen.fill('40');
  await vermogen.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Als B weggaat, is de uittreedsom € 242\./u }).waitFor();
  await page.getByText('Bij deze deelnemers wordt het al te klein als er maar één van weggaat: A').waitFor();
  await atEachWidth(page, () => checkNoOverflow(page));
  const csv = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Download .*CSV \(,\)/u })
    .or(page.getByRole('button', { name: 'CSV (,)' }))
    .first()
    .click();
  expect(await readDownload(await csv)).toContain('B,,,200,eigen,true,242,100,75,50,25,0,');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /is de uittreedsom € 250\./u }).waitFor();
  await page.getByRole('link', { name: 'Sleutels', exact: true }).click();
  await page.getByText('Van 46 deelnemers noemt het register een bijdrage in procenten').waitFor();
  await reis.close(page);
});

it('verdeelt wie een woning nodig heeft, zegt wat niet bekend is, en leest wat een ontvanger kreeg', async () => {
  const page = await reis.open('/geld/huisvesting?rijen=GM0355~12~30~4~2~260;GM0342~3~8~1~~180');
  await page
    .getByRole('heading', { level: 1, name: 'In een jaar hebben 60 mensen een woning nodig' })
    .waitFor();
  await page.getByText('1 aantal is niet ingevuld.').waitFor();
  await page.getByText('Vanaf welke dag dit een plicht is, is niet bekend').waitFor();
  const cel = page.getByLabel('Uit detentie, Soest');
  await cel.fill('5');
  await cel.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'In een jaar hebben 65 mensen' }).waitFor();
  await page.getByRole('link', { name: 'Uitkeringen', exact: true }).click();
  await page.getByRole('combobox', { name: 'Alle bedragen van één ontvanger' }).fill('Zeist');
  await page.getByRole('option', { name: /^Zeist GM0355/u }).click();
  await page.getByRole('heading', { level: 1, name: 'Zeist kreeg van 2008 tot en met 2013 samen' }).waitFor();
  await reis.close(page);
});
