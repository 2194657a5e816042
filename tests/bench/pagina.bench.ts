import { startServer } from '@samenhang/server';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'pagina';

const bezoeken = 3;

/** A slow telephone: 400 kbit/s, and 400 ms before an answer begins. */
const traag = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

interface Tijden {
  readonly verf: number;
  readonly kop: number;
  readonly kaart: number;
}

/** Milliseconds from the start of a first visit to something on the screen, the first figure, and the map. */
async function visit(browser: Browser, url: string): Promise<Tijden> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', traag);
  await page.goto(url, { waitUntil: 'commit' });
  const at = async (selector: string): Promise<number> => {
    await page.waitForSelector(selector, { state: 'attached', timeout: 60_000 });
    return page.evaluate(() => performance.now());
  };
  const kop = await at('h1.sh-kopzin:not(:has(.sh-skelet))');
  const kaart = await at('.sh-kaart__gebieden path');
  const verf = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { verf, kop, kaart };
}

/** The start page on a phone with a slow line and an empty cache. */
export async function run(): Promise<readonly BenchRow[]> {
  const started = await startServer({ port: 0 });
  if (!started.ok) throw new Error('the package is refused');
  const { server } = started;
  const browser = await launchChromium();
  try {
    const tijden: Tijden[] = [];
    for (let i = 0; i < bezoeken; i++) tijden.push(await visit(browser, server.url));
    const row = (wat: string, welke: keyof Tijden) =>
      summarize(
        `${wat}, 400 kbit/s and 400 ms, empty cache`,
        tijden.map((t) => t[welke]),
        'ms',
      );
    return [
      row('first contentful paint', 'verf'),
      row('headline with its figure', 'kop'),
      row('map', 'kaart'),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
