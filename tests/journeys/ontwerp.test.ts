import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type Atlas,
  type CompactAtlas,
  fromCompact,
  type Ontwerpbestand,
  placeOntwerp,
  readOntwerpbestand,
  solveOntwerp,
} from '@samenhang/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, root } from '../api/hulp.ts';
import { verder } from '../hulp/verder.ts';
import {
  atEachWidth,
  beginReis,
  checkAxe,
  checkNoOverflow,
  keepPicture,
  type Reis,
  readDownload,
  saveDownload,
} from './reis.ts';

/** A small question, of which the best map is found and proven at once, without the solver: its bound is met. */
const klein = 'jaar=2016&indelingen=arbeidsmarktregio,jeugdregio,veiligheidsregio&gamma=0.5&los=ja&tijd=2';
/** One that the engine goes on with until its time is up. */
const lang = 'jaar=2016&indelingen=arbeidsmarktregio,jeugdregio,veiligheidsregio&regios=20-30&tijd=120';

let reis: Reis;
let atlas: Atlas;
beforeAll(async () => {
  reis = await beginReis();
  const antwoord = await fetch(`${reis.url}/api/v1/atlassen/2016`);
  atlas = fromCompact((await antwoord.json()) as CompactAtlas);
});
afterAll(async () => {
  await reis.stop();
});

async function openOntwerp(zoekdeel: string, breedte = 1280): Promise<Page> {
  const page = await reis.open(`/ontwerp?${zoekdeel}`, breedte);
  await page.getByRole('application').waitFor();
  return page;
}

const kop = (page: Page) => page.getByRole('heading', { level: 1, name: /^Deze kaart heeft \d+ regio’s/u });

async function compute(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bereken', exact: true }).click();
  await kop(page).waitFor();
}

async function openBlad(page: Page, naam: string): Promise<void> {
  await page.getByRole('tab', { name: naam, exact: true }).click();
}

/** Number of regions that the headline tells. */
async function regiosIn(page: Page): Promise<number> {
  return Number(/heeft (\d+) regio/u.exec(await kop(page).innerText())?.[1]);
}

async function openPart(page: Page, naam: string): Promise<void> {
  await page.locator('summary', { hasText: naam }).click();
}

/** A design file on the gemeenten of its year. */
function placeFile(bestand: unknown) {
  const gelezen = readOntwerpbestand(bestand);
  const geplaatst = gelezen.ok ? placeOntwerp(atlas, gelezen.ontwerp) : gelezen;
  if (!geplaatst.ok) throw new Error(JSON.stringify(geplaatst.fouten));
  return geplaatst.ontwerp;
}

describe('een ontwerp op elke breedte', () => {
  it('wordt in de browser berekend, bewezen, en opent elders zonder rekenen', async () => {
    const page = await openOntwerp(klein);
    await compute(page);
    const zelf = solveOntwerp({
      atlas,
      opgave: {
        jaar: 2016,
        lagen: [
          {
            indelingen: ['arbeidsmarktregio', 'jeugdregio', 'veiligheidsregio'].map((indeling) => ({
              indeling,
            })),
            gamma: 0.5,
          },
        ],
        aaneengesloten: false,
        tijd: 2,
      },
    });
    if (zelf.soort !== 'ontwerp') throw new Error(JSON.stringify(zelf));
    expect(await regiosIn(page)).toBe(new Set(zelf.lagen[0]?.labels).size);

    await openBlad(page, 'Gemeente');
    await page.getByRole('combobox', { name: 'Zoek uw gemeente' }).fill('heuvelrug');
    await page.getByRole('option', { name: /Utrechtse Heuvelrug/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^Utrechtse Heuvelrug ligt in de regio /u).waitFor();
    await openBlad(page, 'Cijfers');
    await page.getByText('Bewezen: bij deze vraag heeft geen kaart een hogere waarde.').waitFor();
    await page.getByText(/beste van nu: \d+%/u).waitFor();
    await atEachWidth(page, async (breedte) => {
      await checkAxe(page);
      await checkNoOverflow(page);
      if (breedte === 1280) await keepPicture(page, 'ontwerp');
    });
    const adres = page.url();
    expect(adres.length).toBeLessThan(1000);
    const regios = await regiosIn(page);
    await reis.close(page);

    const elders = await reis.open(adres.slice(reis.url.length));
    await elders.getByText('Deze kaart is eerder berekend en stond in de link.').waitFor();
    expect(await regiosIn(elders)).toBe(regios);
    expect(elders.workers()).toHaveLength(0);
    await elders
      .getByText('In de link staat dat bij deze vraag geen kaart een hogere waarde heeft.')
      .waitFor();
    await elders.getByText('bewezen de hoogste bij deze vraag, uit de link').waitFor();
    await expect
      .poll(() => elders.getByRole('button', { name: 'Bewijs het opnieuw' }).isVisible())
      .toBe(true);
    await atEachWidth(elders, () => checkAxe(elders));
    await reis.close(elders);
  });

  it('zet regio’s vast met het toetsenbord, en neemt dat terug', async () => {
    const page = await openOntwerp(lang, 390);
    await page.getByRole('button', { name: 'Regio vast/los' }).press('Enter');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText(/\d+ gemeenten staan vast/u).waitFor();
    expect(page.url()).toContain('vastregio=');
    await openPart(page, 'Wat staat vast?');
    await page.getByText('Vast: 1 regio en 0 losse gemeenten.').waitFor();
    await page.getByRole('button', { name: 'Zet alles vast' }).press('Enter');
    await page.getByText('Vast: 25 regio’s en 0 losse gemeenten.').waitFor();
    await page.getByRole('checkbox', { name: /^Utrecht \(26\)/u }).press('Space');
    await page.getByText('Vast: 24 regio’s en 0 losse gemeenten.').waitFor();
    await atEachWidth(page, async () => {
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await page.keyboard.press('Control+z');
    await page.getByText('Vast: 25 regio’s en 0 losse gemeenten.').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByText('Vast: 24 regio’s en 0 losse gemeenten.').waitFor();
    await reis.close(page);
  });
});

it('stopt wanneer u wilt, en houdt de beste kaart', async () => {
  const page = await openOntwerp(lang);
  await page.getByRole('button', { name: 'Bereken', exact: true }).click();
  await page
    .getByRole('heading', { level: 1, name: /^De beste kaart tot nu toe heeft \d+ regio’s/u })
    .waitFor();
  // While the engine works the page answers.
  await page.getByRole('button', { name: 'Vandaag' }).click();
  await page.getByRole('application', { name: /Kaart van vandaag: veiligheidsregio/u }).waitFor();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Stop en houd de beste kaart' }).click();
  await openBlad(page, 'Cijfers');
  await page.getByText('U bent gestopt. Dit is de beste kaart tot dat moment.').waitFor();
  const regios = await regiosIn(page);
  expect(regios).toBeGreaterThanOrEqual(20);
  expect(regios).toBeLessThanOrEqual(30);
  await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
  await reis.close(page);
});

it('bewijst met de oplosser, die pas dan wordt opgehaald', async () => {
  const vijf = 'arbeidsmarktregio,jeugdregio,veiligheidsregio,rmc_regio,zorgkantoorregio';
  const page = await openOntwerp(`jaar=2016&indelingen=${vijf}&gamma=0.3&los=ja&tijd=30`);
  const opgehaald: string[] = [];
  page.on('response', (antwoord) => {
    if (antwoord.url().includes('/highs-'))
      opgehaald.push(`${antwoord.status()} ${new URL(antwoord.url()).origin}`);
  });
  await page.getByRole('button', { name: 'Bereken', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^De beste kaart tot nu toe/u }).waitFor();
  await page.getByRole('button', { name: 'Stop en houd de beste kaart' }).click();
  expect(opgehaald).toEqual([]);
  await page.getByRole('button', { name: 'Bewijs hoeveel beter kan' }).click();
  await openBlad(page, 'Cijfers');
  await page.getByText('Bewezen: bij deze vraag heeft geen kaart een hogere waarde.').waitFor();
  expect(opgehaald).toEqual([`200 ${reis.url}`, `200 ${reis.url}`]);
  await reis.close(page);
});

verder('legt uit waarom er geen kaart is, en bewaart de vraag', async () => {
  const page = await openOntwerp(`${klein}&regios=40-&inwoners=1000000-`);
  await page.getByRole('button', { name: 'Bereken', exact: true }).click();
  await page.getByRole('alert').getByText('Voor 40 regio’s van minstens 1.000.000 zijn er').waitFor();
  await page
    .getByRole('heading', { level: 1, name: 'Er is geen kaart die aan al deze eisen voldoet.' })
    .waitFor();
  await checkAxe(page);
  const velden = page.getByRole('textbox', { name: 'minstens' });
  await velden.first().fill('veel');
  await page.getByText('Vul een heel getal in, zoals 25, 100.000 of 0,1 mln.').waitFor();
  await velden.first().fill('');
  await velden.first().press('Enter');
  await page
    .getByRole('heading', { level: 1, name: 'Teken regio’s die passen bij de indelingen van nu.' })
    .waitFor();
  expect(page.url()).toContain('inwoners=1000000-');
  expect(page.url()).not.toContain('regios=');
  await reis.close(page);
});

verder('zegt het als de kaart in de link beschadigd is, en houdt de vraag', async () => {
  const page = await openOntwerp(`${klein}&kaart=AQEFabcd`);
  await page.getByRole('alert').getByText('De kaart in deze link is beschadigd.').waitFor();
  expect(page.url()).toContain('gamma=0.5');
  await compute(page);
  await expect.poll(() => page.getByText('beschadigd').count()).toBe(0);
  await reis.close(page);
});

it('geeft bestanden die de opdrachtregel leest, papier, en een eigen indeling', async () => {
  const page = await openOntwerp(klein);
  await compute(page);
  await openBlad(page, 'Bewaren');
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^JSON downloaden/u }).click(),
  ]);
  const pad = await saveDownload(bestand);
  const ontwerp = JSON.parse(await readFile(pad, 'utf8')) as Ontwerpbestand;
  expect(ontwerp.opgave.jaar).toBe(2016);
  const geplaatst = placeFile(ontwerp);
  expect(geplaatst.lagen[0]).toHaveLength(390);
  expect(geplaatst).toMatchObject({ waarde: ontwerp.waarde, grens: ontwerp.grens, bewezen: true });
  // What the page saved, the command line reads: as a question, to start from, to compare with and to replace today.
  const terug = join(dirname(pad), 'opdrachtregel.json');
  const vraag = ['herontwerp', '--opgave', pad, '--begin', pad, '--tijd', '20', '--naar', terug];
  expect((await json<{ waarde: number }>(...vraag)).waarde).toBeCloseTo(ontwerp.waarde, 6);
  const regios = await regiosIn(page);
  const vergeleken = await json<{ b: { aantalRegios: number } }>('vergelijk', 'corop@2016', pad);
  expect(vergeleken.b.aantalRegios).toBe(regios);
  const tafels = await json<{ vervangt: readonly string[] }>('route', '--alle', '--ontwerp', pad);
  expect(tafels.vervangt).toEqual(['arbeidsmarktregio', 'jeugdregio', 'veiligheidsregio']);
  // And the other way round: the page opens what the command line saved.
  const elders = await openOntwerp('jaar=2020');
  await openPart(elders, 'Waar begint u mee?');
  const kiezer = elders.locator('input[accept=".json,application/json"]');
  await kiezer.setInputFiles(join(root, 'package.json'));
  await elders.getByRole('alert').getByText('Dit is geen bewaard ontwerp.').waitFor();
  await kiezer.setInputFiles(terug);
  await kop(elders).waitFor();
  expect(await regiosIn(elders)).toBe(regios);
  await elders.getByText('bewezen de hoogste bij deze vraag, uit de link').waitFor();
  expect(elders.url()).toContain('jaar=2016');
  await elders.getByRole('button', { name: 'Bewijs het opnieuw' }).click();
  await openBlad(elders, 'Cijfers');
  await elders.getByText('Bewezen: bij deze vraag heeft geen kaart een hogere waarde.').waitFor();
  await reis.close(elders);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV \(,\) downloaden/u }).click(),
  ]);
  expect((await readDownload(csv)).split('\r\n')[0]).toBe('gemeente,naam,regio,regionaam');

  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('button', { name: 'Zoek verder' }).isVisible()).toBe(false);
  await expect
    .poll(() => page.getByRole('table', { name: 'De regio’s van dit ontwerp' }).isVisible())
    .toBe(true);
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Gebruik als eigen indeling' }).click();
  await expect
    .poll(() => page.getByRole('link', { name: 'Bekijk het in het laboratorium' }).isVisible())
    .toBe(true);
  await page.getByRole('link', { name: 'Bekijk wat het met het aantal tafels doet' }).click();
  await page
    .getByRole('heading', { level: 1, name: /: van gemiddeld \d,\d naar \d,\d tafels\.$/u })
    .waitFor();
  await expect
    .poll(() => page.getByText(/^Stel dat ‘Ontwerp met \d+ regio’s’ in de plaats komt van: /u).isVisible())
    .toBe(true);
  await page.getByRole('link', { name: 'Laboratorium' }).click();
  await page.getByRole('checkbox', { name: /^Ontwerp met \d+ regio’s/u }).waitFor();
  await reis.close(page);
});
