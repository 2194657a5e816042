import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectChromium } from '../chromium.ts';
import { addressOf } from '../hulp/gedeeld.ts';
import { saveDownload } from './reis.ts';

/** Everything that this household is about: places by code, name and postcode, and what is going on. */
const geheimen =
  /GM\d{4}|1581|0355|3951|utrechtse|heuvelrug|zeist|schulden|kind_|kind%3A|kind:|volwassene|geweld|basisschool|plaats=|lid=/iu;

let server: ChildProcess;
let browser: Browser;
let url = '';
let logboek = '';

beforeAll(async () => {
  const opdracht = join(import.meta.dirname, '../../packages/cli/src/main.ts');
  server = spawn(process.execPath, [opdracht, 'start', '--port', '0', '--logboek'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const klaar = new Promise<string>((resolve) => {
    server.stdout?.on('data', (deel: Buffer) => {
      logboek += deel.toString();
      const adres = /http:\/\/[\d.:]+/u.exec(logboek)?.[0];
      if (adres !== undefined) resolve(adres);
    });
  });
  url = await klaar;
  browser = await connectChromium(await addressOf('chromium'));
});
afterAll(async () => {
  await browser.close();
  server.kill('SIGINT');
  await once(server, 'exit');
});

/** Everything that leaves the page or is written to a console, as text; filled while the page lives. */
async function record(page: Page): Promise<string[]> {
  const alles: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    // Chromium tells the part behind the '#' apart, in `urlFragment`: it is not sent.
    alles.push(request.url, JSON.stringify(request.headers), request.postData ?? '');
  });
  cdp.on('Network.requestWillBeSentExtraInfo', ({ headers }) => {
    alles.push(JSON.stringify(headers));
  });
  cdp.on('Network.webSocketCreated', (socket) => {
    alles.push(socket.url);
  });
  page.on('console', (regel) => alles.push(regel.text()));
  return alles;
}

/** Every byte that a site can keep in this browser. */
async function listBewaard(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const rest = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const kasten = await caches.keys();
    const werkers = await navigator.serviceWorker.getRegistrations();
    return {
      lokaal: Object.entries(localStorage),
      sessie: Object.entries(sessionStorage),
      databases,
      kasten,
      werkers: werkers.length,
      naam: window.name,
      toestand: history.state as unknown,
    };
  });
  return JSON.stringify({ cookies, ...rest });
}

/** A whole route: place by postcode, needs, a second place, undo, another year and language, link and file. */
async function walk(page: Page): Promise<void> {
  await page.goto(`${url}/route`);
  const kop = page.getByRole('heading', { level: 1 });
  const plaats = page.getByRole('combobox', { name: 'Gemeente of postcode' });
  await plaats.fill('3951');
  await page.getByRole('option', { name: /3951/u }).waitFor();
  await plaats.press('Enter');
  await page.getByRole('checkbox', { name: 'Schulden', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Huiselijk geweld' }).check();
  await page.getByRole('checkbox', { name: 'Kind met extra hulp op de basisschool' }).check();
  const school = page.getByRole('combobox', { name: /^In welke plaats staat de school/u });
  await school.fill('zeist');
  await school.press('Enter');
  await page.getByText(/^School, Zeist/u).waitFor();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2020');
  await kop.filter({ hasText: /^In 3951/u }).waitFor();
  await page.getByRole('button', { name: 'Deel deze pagina' }).click();
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV \(,\)/u }).click(),
  ]);
  await saveDownload(bestand);
  // A place on the page is a step in the history of its own; the question comes back behind the '#'.
  await page.getByRole('link', { name: 'Naar de inhoud' }).press('Enter');
  await page.waitForURL(/#plaats=3951/u);
  await page.mouse.wheel(0, 600);
  await page.reload();
  await kop.filter({ hasText: /^In 3951/u }).waitFor();
}

it('verstuurt en bewaart tijdens een hele route niets van plaats of nood, ook niet in het logboek van de server', async () => {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 390, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const alles = await record(page);
  await walk(page);
  // The address holds it, behind the '#' and nowhere else: else this test would find nothing by accident.
  expect(page.url()).toMatch(
    /\/route\?jaar=2020#plaats=3951&lid=volwassene:schulden,huiselijk_geweld,kind_/u,
  );
  await page.getByRole('navigation').getByRole('link', { name: 'Gegevens' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${url}/over/privacy`);
  await page.getByText('De route: wie is verantwoordelijk?').waitFor();
  const bewaard = await listBewaard(page);
  await context.close();

  expect(alles.filter((tekst) => tekst.includes('/api/v1/routegegevens')).length).toBeGreaterThan(0);
  expect(alles.filter((tekst) => geheimen.test(tekst))).toEqual([]);
  expect(bewaard).not.toMatch(geheimen);
  expect(bewaard).toContain('tsr-scroll-restoration');
  expect(logboek).toContain('/api/v1/routegegevens');
  expect(logboek).not.toMatch(geheimen);
});
