import { startServer } from '@samenhang/server';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'web';

const bezoeken = 5;
const wisselingen = 20;

/** Milliseconds from the start of navigation to a paint of the browser, or to a mark of ours. */
async function timesOf(page: Page): Promise<{ readonly verf: number; readonly kaart: number }> {
  await page.waitForFunction(() => performance.getEntriesByName('samenhang:kaart').length > 0);
  return page.evaluate(() => ({
    verf: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    kaart: performance.getEntriesByName('samenhang:kaart')[0]?.startTime ?? Number.NaN,
  }));
}

/** A first visit: nothing in the cache. */
async function visit(
  browser: Browser,
  url: string,
): Promise<{ readonly verf: number; readonly kaart: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  const times = await timesOf(page);
  await context.close();
  return times;
}

/** Changes the choice again and again, from all indelingen to all observed ones and back. */
async function recolour(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}/?jaar=2016`);
  await timesOf(page);
  const durations: number[] = [];
  for (let i = 0; i < wisselingen; i++) {
    await page.getByRole('button', { name: i % 2 === 0 ? 'Alles' : 'Alle waargenomen' }).click();
    await page.waitForFunction(
      (aantal) => performance.getEntriesByName('samenhang:herkleuring', 'measure').length > aantal,
      i,
    );
  }
  durations.push(
    ...(await page.evaluate(() =>
      performance.getEntriesByName('samenhang:herkleuring', 'measure').map(({ duration }) => duration),
    )),
  );
  await page.close();
  return durations;
}

/** Changes one indeling of 26 in the laboratory, off and on again; the matrix and the pairs follow the map. */
async function tryOut(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const alle = (await (await fetch(`${url}/api/v1/indelingen?jaar=2016`)).json()) as {
    indelingen: { indeling: string }[];
  };
  const ids = alle.indelingen.slice(0, 26).map(({ indeling }) => indeling);
  await page.goto(`${url}/congruentie?jaar=2016&indelingen=${ids.join(',')}`);
  await timesOf(page);
  await page.locator('[aria-busy=false]').waitFor();
  const durations: number[] = [];
  for (let i = 0; i < wisselingen; i++) {
    await page.getByRole('checkbox', { name: 'Jeugdregio’s' }).click();
    durations.push(
      await page
        .waitForFunction(
          (aantal) => performance.getEntriesByName('samenhang:herkleuring', 'measure')[aantal]?.duration,
          i,
        )
        .then((handle) => handle.jsonValue() as Promise<number>),
    );
    await page.locator('[aria-busy=false]').waitFor();
  }
  await page.close();
  return durations;
}

/** How often a design is made. */
const ontwerpen = 3;

/**
 * The redesign over the 21 complete indelingen of 2016, regions not necessarily connected: from the click to the
 * first map on the screen, and from the click for the proof (the solver fetched anew) to the map that is proven.
 */
async function redesign(browser: Browser, url: string): Promise<{ eerste: number[]; bewezen: number[] }> {
  const { indelingen } = (await (await fetch(`${url}/api/v1/indelingen?jaar=2016`)).json()) as {
    indelingen: { indeling: string; basis: string }[];
  };
  const ids = indelingen
    .filter(({ indeling, basis }) => basis === 'waargenomen' && indeling !== 'nuts3')
    .map(({ indeling }) => indeling);
  const eerste: number[] = [];
  const bewezen: number[] = [];
  for (let i = 0; i < ontwerpen; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${url}/ontwerp?jaar=2016&indelingen=${ids.join(',')}&gamma=0.4&los=ja&tijd=60`);
    await page.getByRole('application').waitFor();
    let begin = performance.now();
    await page.getByRole('button', { name: 'Bereken', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /\d+ regio’s/u }).waitFor();
    eerste.push(performance.now() - begin);
    const stop = page.getByRole('button', { name: 'Stop en houd de beste kaart' });
    if (await stop.isVisible()) await stop.click();
    begin = performance.now();
    await page.getByRole('button', { name: 'Bewijs hoeveel beter kan' }).click();
    await page
      .getByText('Bewezen: bij deze vraag heeft geen kaart een hogere waarde.')
      .waitFor({ timeout: 90_000 });
    bewezen.push(performance.now() - begin);
    await context.close();
  }
  return { eerste, bewezen };
}

/**
 * The start page, the laboratory and the redesign in Chromium: first paint, the map in colour, a new choice of
 * indelingen with 390 gemeenten, and a design with its proof.
 */
export async function run(): Promise<readonly BenchRow[]> {
  const started = await startServer({ port: 0 });
  if (!started.ok) throw new Error('the package is refused');
  const { server } = started;
  const browser = await launchChromium();
  try {
    const visits = [];
    for (let i = 0; i <= bezoeken; i++) visits.push(await visit(browser, server.url));
    const warm = visits.slice(1);
    const ontwerp = await redesign(browser, server.url);
    return [
      summarize(
        'first contentful paint, empty cache',
        warm.map(({ verf }) => verf),
        'ms',
      ),
      summarize(
        'map in colour (first meaningful paint), empty cache',
        warm.map(({ kaart }) => kaart),
        'ms',
      ),
      summarize(
        'recolour 390 gemeenten, 22 ↔ 32 indelingen, click to paint',
        await recolour(browser, server.url),
        'ms',
      ),
      summarize(
        'laboratory: one of 26 indelingen off or on, 390 gemeenten, click to paint',
        await tryOut(browser, server.url),
        'ms',
      ),
      summarize('redesign: click to first map, 21 indelingen of 2016', ontwerp.eerste, 'ms'),
      summarize(
        'redesign: click to proven map, 21 indelingen of 2016, γ = 0.4, solver fetched',
        ontwerp.bewezen,
        'ms',
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
