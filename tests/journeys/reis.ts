import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { connectChromium } from '../chromium.ts';
import { addressOf } from '../hulp/gedeeld.ts';
import { alles } from '../hulp/verder.ts';

const root = join(import.meta.dirname, '../..');

/** The widths at which every journey is made. */
export const breedtes = [1280, 390] as const;

/** The four indelingen of the golden values, and their year, as the address has them. */
export const goud = 'jaar=2015&indelingen=arbeidsmarktregio,veiligheidsregio,swv_po,swv_vo';

/**
 * The real server with the shipped package and the built web app, and a browser to visit it with: both shared by
 * all tests of a run.
 */
export interface Reis {
  readonly url: string;
  readonly browser: Browser;
  /** A page of this width, at this address of the server or of another, in a profile in which no site has kept anything. */
  open(adres: string, breedte?: number): Promise<Page>;
  /** What the browser refused so far, since the content policy of the site forbids it: nothing, in every journey. */
  readonly geweigerd: string[];
  /** Ends the use of a page that `open` gave: closes the others of its profile, and keeps this one for the next. */
  close(page: Page): Promise<void>;
  stop(): Promise<void>;
}

function sizeOf(breedte: number): { width: number; height: number } {
  return { width: breedte, height: breedte < 500 ? 844 : 800 };
}

/**
 * Kept for all files of one worker, one after another: a new profile fetches and compiles the whole site again, which
 * takes more than most tests do.
 */
const werker = {
  browser: undefined as Promise<Browser> | undefined,
  free: [] as Page[],
  geweigerd: [] as string[],
};

export async function beginReis(): Promise<Reis> {
  if (!existsSync(join(root, 'packages/web/dist/index.html')))
    throw new Error('The web app has not been built: run `npm test`, or `vite build` in packages/web.');
  const url = await addressOf('server');
  werker.browser ??= addressOf('chromium').then(connectChromium);
  const browser = await werker.browser;
  const { free, geweigerd } = werker;
  geweigerd.length = 0;
  const given = new Set<Page>();
  return {
    url,
    browser,
    geweigerd,
    async open(adres, breedte = 1280) {
      const page = free.pop() ?? (await newProfile(browser, geweigerd));
      given.add(page);
      await page.setViewportSize(sizeOf(breedte));
      await page.goto(new URL(adres, url).href);
      return page;
    },
    async close(page) {
      given.delete(page);
      await forgetAll(page);
      free.push(page);
    },
    async stop() {
      // What a test that failed left open goes with all that it kept.
      await Promise.all([...given].map((page) => page.context().close()));
      expect(geweigerd).toEqual([]);
    },
  };
}

/** Keeps what the content policy of the site forbids, as the browser tells it. */
export function watchBeleid(context: BrowserContext, geweigerd: string[]): void {
  context.on('console', (bericht) => {
    if (/content security policy/iu.test(bericht.text())) geweigerd.push(bericht.text());
  });
}

async function newProfile(browser: Browser, geweigerd: string[]): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  watchBeleid(context, geweigerd);
  return context.newPage();
}

/** Makes a page as new for the sites that it visited, but for the files that the browser may keep. */
async function forgetAll(page: Page): Promise<void> {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  page.removeAllListeners();
  await context.unrouteAll();
  await page.unrouteAll();
  await context.clearCookies();
  await page.emulateMedia({ media: null });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  const storageTypes = 'cookies,local_storage,indexeddb,service_workers,file_systems';
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
}

/** Keeps a download as a file, for a program that reads it. */
export async function saveDownload(download: Download): Promise<string> {
  const pad = join(await mkdtemp(join(tmpdir(), 'samenhang-')), download.suggestedFilename());
  await download.saveAs(pad);
  return pad;
}

/** What a download holds. */
export async function readDownload(download: Download, codering: BufferEncoding = 'utf8'): Promise<string> {
  return readFile(await saveDownload(download), codering);
}

/** Pages of a PDF, by the objects that describe them. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** The page at each width in turn, in one visit: what is seen there must hold at all of them. It ends as it began. */
export async function atEachWidth(page: Page, look: (breedte: number) => Promise<void>): Promise<void> {
  const before = page.viewportSize();
  for (const breedte of breedtes) {
    await page.setViewportSize(sizeOf(breedte));
    await look(breedte);
  }
  if (before) await page.setViewportSize(before);
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeSource = readFileSync(axeFile, 'utf8');

const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The rules that take most of axe's time: they measure every part against what lies behind and beside it. They are
 * asked for on a phone for one page of each make, by day and by night (schermen.test.ts), and by `npm run beproeving` in
 * every state of every page.
 */
const metend = ['color-contrast', 'link-in-text-block', 'target-size'];

/** So many rows of a list or table stand for the others: a register of hundreds is as right as its first dozen. */
const alikes = 12;

/**
 * No violations of WCAG 2.2 A and AA, nor of axe's best practices.
 *
 * @param ook - also the rules that measure.
 */
export async function checkAxe(page: Page, ook = alles): Promise<void> {
  await runAxe(page, axeRules, ook ? [] : metend);
}

/** No violation of this rule of axe's; of what is alike a few are looked at, as all were by `checkAxe`. */
export async function checkAxeRule(page: Page, rule: string): Promise<void> {
  await runAxe(page, [rule], [], 3);
}

async function runAxe(
  page: Page,
  rules: readonly string[],
  without: readonly string[],
  most = alikes,
): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // The site allows no script from elsewhere: it is handed over by the browser's own way in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options = {
    runOnly: rules,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    // No rule that is asked for reads style sheets, and axe would read them all.
    preload: { assets: ['media'] },
    // Only these are looked at: the rest need not be described.
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate(
    async ([how, most]) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const hidden: HTMLElement[] = [];
      /** Of parts of one kind that stand in a row, only the first are looked at. */
      const hideRest = (part: Element): void => {
        const counted = new Map<string, number>();
        for (const child of part.children) {
          const kind = `${child.tagName} ${child.getAttribute('class') ?? ''}`;
          const place = (counted.get(kind) ?? 0) + 1;
          counted.set(kind, place);
          if (place <= most) hideRest(child);
          else if (child instanceof HTMLElement && child.style.display === '') hidden.push(child);
        }
      };
      hideRest(document.body);
      for (const part of hidden) part.style.display = 'none';
      try {
        return await axe.run(how);
      } finally {
        for (const part of hidden) part.style.display = '';
      }
    },
    [options, most] as const,
  );
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
}

/** Keeps a picture for the README in docs/img, when SCREENSHOTS is set: no test looks at one. */
export async function keepPicture(page: Page, naam: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return;
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.screenshot({ path: join(root, 'docs/img', `${naam}.png`) });
}

/** Nothing sticks out of the page to the right. */
export async function checkNoOverflow(page: Page): Promise<void> {
  const { scrollWidth: inhoud, clientWidth: venster } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(inhoud).toBeLessThanOrEqual(venster);
}
