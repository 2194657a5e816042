import { startServer } from '@samenhang/server';
import type { Browser, CDPSession } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { type BenchRow, summarize } from './meten.ts';

export const name = 'pagina';

export const about =
  'First visits with an empty cache on a phone of 390 px, at 400 kbit/s and 400 ms before an answer begins. The first ' +
  'figure is a heading with a number in it; the goal is 4 s.';

const bezoeken = 3;
const paginas = ['/', '/gemeente/GM1581'] as const;

/** A slow telephone: 400 kbit/s, and 400 ms before an answer begins. */
const traag = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Milliseconds from the start of a visit, and kilobytes that had come in by then. */
interface Meting {
  readonly verf: number;
  readonly cijfer: number;
  readonly kaart: number;
  readonly kbCijfer: number;
  readonly kbKaart: number;
}

/** Counts what comes in over the wire, in kilobytes. */
async function countBytes(cdp: CDPSession): Promise<() => number> {
  let bytes = 0;
  cdp.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await cdp.send('Network.enable');
  return () => bytes / 1000;
}

async function visit(browser: Browser, url: string): Promise<Meting> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const received = await countBytes(cdp);
  await cdp.send('Network.emulateNetworkConditions', traag);
  await page.goto(url, { waitUntil: 'commit' });
  const at = async (look: () => boolean): Promise<readonly [ms: number, kb: number]> => {
    await page.waitForFunction(look, undefined, { polling: 'raf', timeout: 60_000 });
    return [await page.evaluate(() => performance.now()), received()];
  };
  const [cijfer, kbCijfer] = await at(() => /\d/u.test(document.querySelector('h1')?.innerText ?? ''));
  const [kaart, kbKaart] = await at(() => document.querySelector('.sh-kaart__gebieden path') !== null);
  const verf = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { verf, cijfer, kaart, kbCijfer, kbKaart };
}

async function measureVisits(browser: Browser, url: string, pad: string): Promise<readonly BenchRow[]> {
  const metingen: Meting[] = [];
  for (let i = 0; i < bezoeken; i++) metingen.push(await visit(browser, url + pad));
  const row = (wat: string, welke: keyof Meting, unit = 'ms') =>
    summarize(
      `${pad}: ${wat}`,
      metingen.map((m) => m[welke]),
      unit,
    );
  return [
    row('first contentful paint', 'verf'),
    row('first figure', 'cijfer'),
    row('map', 'kaart'),
    row('received until the first figure', 'kbCijfer', 'kB'),
    row('received until the map', 'kbKaart', 'kB'),
  ];
}

/** The start page and a gemeente on a phone with a slow line and an empty cache. */
export async function run(): Promise<readonly BenchRow[]> {
  const started = await startServer({ port: 0 });
  if (!started.ok) throw new Error('the package is refused');
  const { server } = started;
  const browser = await launchChromium();
  try {
    const rows: BenchRow[] = [];
    for (const pad of paginas) rows.push(...(await measureVisits(browser, server.url, pad)));
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
