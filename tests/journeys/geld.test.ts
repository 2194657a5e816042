import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alles } from '../hulp/verder.ts';
import { atEachWidth, beginReis, checkNoOverflow, type Reis, readDownload } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

/** The next page of money, by the row of links above: at both widths it fits, and says something of its own. */
async function goOn(page: Page, naar: string, kop: RegExp): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Pagina’s over geld' })
    .getByRole('link', { name: naar, exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: kop }).waitFor();
  await atEachWidth(page, () => checkNoOverflow(page));
}

it('gaat met opvang 2010 en een eigen sleutel door alle delen', async () => {
  const page = await reis.open(
    '/geld/uitkeringen?onderwerp=Maatschappelijke%20opvang&jaar=2010&gemeente=GM0342',
  );
  await page.getByRole('heading', { level: 1, name: /43 ontvangers samen € 307\.828\.115/u }).waitFor();
  await page.getByText('Dat is precies het totaal dat het besluit zelf noemt.').waitFor();
  await atEachWidth(page, () => checkNoOverflow(page));
  await page
    .getByRole('navigation', { name: 'Pagina’s over geld' })
    .getByRole('link', { name: 'Geld dat overgaat', exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: /^In 2032 krijgt Soest € .*\(tussen € /u }).waitFor();
  await page.getByText('Van nog 212 gemeenten is niet bekend welk centrum erbij hoort.').waitFor();
  // Each picture can be taken along, with its title, year and source in it.
  for (const titel of ['Wie erop vooruitgaat', 'Winst en verlies op de kaart', 'Wat voor Soest het meeste']) {
    const prent = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^${titel}.*SVG`, 'u') }).click();
    const svg = await readDownload(await prent);
    expect(svg).toContain(`<title>${titel}`);
    expect(svg).toContain('2010');
    expect(svg).toContain('/geld?gemeente=GM0342');
  }
  await page.getByText('Verdeelsleutel', { exact: true }).click();
  await page.getByLabel('Gewicht van cliënten (%)').fill('60');
  await page.getByLabel('Gewicht van cliënten (%)').press('Enter');
  await expect.poll(() => page.getByLabel('Gewicht van inwoners (%)').inputValue()).toBe('40');
  await page.getByRole('button', { name: 'Zet een kopie ernaast' }).click();
  await page.getByLabel('Uitstel, in jaren').fill('3');
  await page.getByLabel('Uitstel, in jaren').press('Enter');
  await expect
    .poll(() => decodeURIComponent(page.url()))
    .toContain('b=sleutel:inwoners*0.4,clienten*0.6;uitstel:3');
  if (alles) await drawPath(page);
  await page.getByLabel('Naam van dit scenario').fill('Later');
  await page.getByLabel('Naam van dit scenario').press('Enter');
  // Of the two: the difference in between what, and the chance that the second is better, by the same draws.
  const verschil = page.getByRole('table', { name: /^Wat het ene scenario Soest meer geeft/u });
  const rij = verschil.getByRole('row', { name: /^B\. Later tegenover A\. Scenario A/u });
  await rij
    .getByText(/^\d+%$/u)
    .first()
    .waitFor();
  await page.getByRole('img', { name: 'Saldo per jaar van elk scenario: A. Scenario A; B. Later' }).waitFor();
  await atEachWidth(page, async () => {
    await page.getByRole('figure').nth(1).waitFor();
    await page.getByRole('heading', { name: 'Wat voor Soest het meeste uitmaakt' }).waitFor();
    await checkNoOverflow(page);
  });
  if (alles) await addKeyFigure(page);
  await page.getByRole('link', { name: 'Wat scheelt het om samen risico te dragen?' }).click();
  await page.getByRole('heading', { level: 1, name: /^Samen hebben deze 8 gemeenten € /u }).waitFor();
  await page
    .getByText(/heeft ten minste 94 plaatsen nodig.*Dat zijn de cliënten van ongeveer [\d.]+ inwoners\./u)
    .waitFor();
  // A number is read as people write it; what is none stays where it is, and changes nothing.
  const prijs = page.getByLabel('Prijs van een cliënt (euro per jaar)');
  await prijs.fill('45.000');
  await prijs.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('prijs')).toBe('45000');
  await prijs.fill('1,500');
  await prijs.press('Enter');
  await page.getByText('Dit kan twee dingen betekenen.').waitFor();
  expect(new URL(page.url()).searchParams.get('prijs')).toBe('45000');
  if (alles) await useTable(page);
  if (alles) await walkOn(page);
  await takeAmounts(page);
  await reis.close(page);
});

/** A table of CBS by task field: pasted, refused with its place, read, seen, and taken into a scenario. */
async function takeAmounts(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Eigen bedragen', exact: true }).click();
  await page.getByText('Plak een tabel').click();
  const plak = async (rijen: string) => {
    await page
      .getByLabel('De tabel, met koppen op de eerste regel')
      .fill(`Gemeenten;Perioden;Taakvelden;Lasten (1 000 euro)\n${rijen}`);
    await page.getByRole('button', { name: 'Lees wat er staat' }).click();
  };
  await plak('Zeist;2024;6.81a;veel\n');
  await page.getByText("geplakte tabel, regel 2, kolom euro: 'veel' is geen aantal.").waitFor();
  await plak(
    'Utrecht;2024;6.81A Beschermd wonen;40000\nUtrecht;2024;6.81b;30000\nAmersfoort;2024;6.81a;20000\nZeist;2024;6.2;500\nZeisd;2024;6.2;5\n',
  );
  await page.getByText('5 bedragen gelezen. De kop noemt duizenden').waitFor();
  await page.getByRole('button', { name: 'Gebruik deze tabel' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'In 2024: samen € 90.500.000 aan lasten, van 3 gemeenten.' })
    .waitFor();
  await page.getByText('Zeisd (regel 6; bedoelde u Zeist?)').waitFor();
  await page.getByLabel('6.81a Beschermd wonen (Wmo)').check();
  await page.getByLabel('6.81b Maatschappelijke- en vrouwenopvang (Wmo)').check();
  await page
    .getByRole('heading', { level: 1, name: /€ 90\.000\.000 aan lasten, van 2 gemeenten/u })
    .waitFor();
  await atEachWidth(page, () => checkNoOverflow(page));
  await page.getByRole('button', { name: 'Neem dit als het oude geld' }).click();
  await page.getByRole('heading', { level: 1, name: /^In 2032 krijgt /u }).waitFor();
  await page.getByText('Hoe komen wij aan deze cijfers?').first().click();
  await page
    .getByText('eigen tabel, geplakte tabel, 2024 (6.81a Beschermd wonen (Wmo) en 6.81b')
    .first()
    .waitFor();
}

/** A path of one's own: a line that cannot be is told by its year, and nothing changes until all are right. */
async function drawPath(page: Page): Promise<void> {
  await page.getByText('Eigen pad: een deel per jaar').click();
  const pad = page.getByLabel('Deel van het geld dat volgens de sleutel gaat (%)');
  await pad.fill('2031 20\n2032 veel\n2033 100');
  await page.getByRole('button', { name: 'Gebruik dit pad' }).click();
  await page.getByText('2032: ‘veel’ is geen percentage.').waitFor();
  await pad.fill('2031 20\n2032 50\n2033 100');
  await page.getByRole('button', { name: 'Gebruik dit pad' }).click();
  await page.getByText('Er staat een eigen pad, van 2031 tot en met 2033.').waitFor();
  await page.getByText('Demping en kans op tekort', { exact: true }).click();
  await page.getByLabel('Hoogste verlies per jaar (euro per inwoner)').fill('2');
  await page.getByLabel('Hoogste verlies per jaar (euro per inwoner)').press('Enter');
  const boven = page.getByLabel('Een tekort telt in de kans als het meer is dan');
  await boven.fill('5');
  await boven.press('Enter');
  await page.getByText(/De kans op een tekort van meer dan € 5,00 per inwoner is \d+%\./u).waitFor();
  expect(decodeURIComponent(page.url())).toContain(';stappen:20,50,100;demping:2;tekort:5');
}

/** A key figure counts with its source; whom it lacks is named, and filled in by who knows: then there are figures again. */
async function addKeyFigure(page: Page): Promise<void> {
  await page.getByLabel('Laat nog een cijfer meetellen').selectOption('wmo_per_1000@2021');
  await page.getByText('Van 2 gemeenten niet bekend: Emmen en Kaag en Braassem.').waitFor();
  await page
    .getByText('Van 2 gemeenten afgeleid, door herindelingen na 2021: Amsterdam en Purmerend.')
    .waitFor();
  for (const naam of ['Emmen', 'Kaag en Braassem']) {
    const veld = page.getByLabel(`${naam}, volgens u (per 1.000 inwoners)`);
    await veld.fill('60');
    await veld.press('Enter');
  }
  await page.getByRole('heading', { level: 1, name: /^In 2032 krijgt Soest/u }).waitFor();
  expect(decodeURIComponent(page.url())).toContain('wmo_per_1000@2021!GM0114=60!GM1884=60*');
}

/** An own table: each column is pointed out, a row that cannot be read is told with its mend, and the table is in the link. */
async function useTable(page: Page): Promise<void> {
  await page.getByText('Eigen tabel', { exact: true }).click();
  const kies = (tekst: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'delers.csv', mimeType: 'text/csv', buffer: Buffer.from(tekst) });
  await kies('plaats;aantal\nZeist;12\nDe Bilt;veel\n');
  await page.getByText("delers.csv, regel 3, kolom cliënten: 'veel' is geen aantal.").waitFor();
  await kies('plaats;aantal\nZeist;12\nDe Bild;8\nBunnik;4\n');
  await page.getByText('Regel 3: een gemeente ‘De Bild’').waitFor();
  await page.getByRole('button', { name: 'Gebruik deze tabel' }).click();
  await page.getByRole('heading', { level: 1, name: /^Samen hebben deze 2 gemeenten € /u }).waitFor();
  expect(decodeURIComponent(page.url())).toContain('eigen=GM0355*12;GM0312*4');
  await atEachWidth(page, () => checkNoOverflow(page));
}

/** The pages that have journeys of their own. */
async function walkOn(page: Page): Promise<void> {
  await goOn(page, 'Plaatsen', /^Met 43 plaatsen /u);
  await page.getByText('Bewezen: een betere keuze bestaat niet.').waitFor();
  await goOn(page, 'Uittreden', /^Als .* weggaat, is de uittreedsom € /u);
  await goOn(page, 'Wonen', /woning nodig/u);
  await goOn(page, 'Sleutels', /^Met deze sleutel /u);
}
