// An export of the register on the page of own records: what it says otherwise is seen first, then taken over.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The register as XML, changed as another export may be: what it says otherwise is shown, chosen, and put back. */
export async function takeOverExport(page: Page, dir: string, check: () => Promise<void>): Promise<void> {
  const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^XML/u }).click(),
  ]);
  const hier = join(dir, bestand.suggestedFilename());
  await bestand.saveAs(hier);
  const xml = await readFile(hier, 'utf8');
  const anders = xml
    .replaceAll(/(?<=systeemId="(?:28478366|30019255)"><p:titel>)/gu, 'Nieuwe ')
    .replace('<p:bevoegdheidsverkrijging>', '$&On');
  const choose = (naam: string, inhoud: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: naam, mimeType: 'text/xml', buffer: Buffer.from(inhoud) });
  await choose('kapot.xml', '<a>\n<b></a>');
  await page.getByText('Regel 2: dit is geen goede XML. Haal de export opnieuw op.').waitFor();
  await choose('register.xml', anders);
  await page.getByText('Export met 1.186 regelingen (schema 2.6.9).').waitFor();
  await page.getByText(/Nieuw: 2\. Gewijzigd: 0\. Hetzelfde: \d+\. Geweigerd: 1\./u).waitFor();
  await page.getByText(/bevoegdheidsverkrijging \(‘.*’\): kies een van de waarden die kunnen/u).waitFor();
  await page
    .getByRole('checkbox', { name: /\(1 waarde\)$/u })
    .first()
    .uncheck();
  await page.getByText(/Nieuw: 1\. Gewijzigd: 0/u).waitFor();
  await check();
  await knop('Bewaar deze wijzigingen').click();
  await page.getByText('De wijzigingen zijn bewaard.').waitFor();
  await page.getByText('register-export').first().waitFor();
  await knop('Maak ongedaan').click();
  await page.getByText('Dit is teruggezet.').waitFor();
  // It is said of the list as it now is.
  expect(await page.getByText('register-export').count()).toBe(0);
}

/** A body that the register lacks, by way of a table. */
export async function addLichaam(page: Page): Promise<void> {
  const tabel = [
    'soort;nummer;veld;deelnemer;jaar;waarde;bron',
    'lichaam;eigen-zwembad;naam;;;Stichting Zwembad De Kikker;Statuten',
    'lichaam;eigen-zwembad;rechtsvorm;;;stichting;Statuten',
    'lichaam;eigen-zwembad;belang;;;Een zwembad voor iedereen;Statuten',
    'lichaam;eigen-zwembad;deelname;GM0059;;ja;Statuten',
    'lichaam;eigen-zwembad;bijdrage;GM0059;2028;125000;Begroting',
    'lichaam;eigen-zwembad;bijdrage;GM0060;2028;375000;Begroting',
  ].join('\n');
  await page.getByText('Kies een bestand').waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'partij.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(tabel),
  });
  await page.getByText('Nieuw: 6. Gewijzigd: 0. Hetzelfde: 0. Geweigerd: 0.').waitFor();
  await page.getByRole('button', { name: 'Bewaar deze wijzigingen' }).click();
  await page.getByText('De wijzigingen zijn bewaard.').waitFor();
}
