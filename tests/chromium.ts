import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';

/** What to tell someone whose machine has no Chromium. */
export const howToGetChromium =
  'No Chromium found: install it (apt-get install chromium-headless-shell, or npx playwright-core install chromium) or set CHROMIUM to its path.';

/**
 * The shell is Chromium without the window around the page: the same engine, and a fifth less work for the tests,
 * which show no window.
 */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Chromium makes a page behind every address bar, for what it may show there: half of the work of a new window. This
 * list takes the place of Playwright's own, of which the first four matter here.
 */
const withoutFeatures = [
  'HttpsUpgrades',
  'PaintHolding',
  'OptimizationHints',
  'MediaRouter',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Quiet and offline: without these, Chromium looks for its maker at every start. */
const launchArguments = [
  `--disable-features=${withoutFeatures.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first Chromium found: `$CHROMIUM`, then the PATH, then Playwright's own. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((dir) => dir !== '')
    .flatMap((dir) => commands.map((command) => join(dir, command)));
  return [env.CHROMIUM, ...onPath, playwrightsOwn()].find(isExecutable);
}

/**
 * For tests, which look at one page after another: more room for what does not live long spares clearing it away, and no
 * page stays long enough to earn back the last stage of compiling, an eighth of the work.
 */
const forShortVisits = '--js-flags=--no-opt --min-semi-space-size=32 --max-semi-space-size=64';

/** How a headless browser is started. @throws when there is none on this machine. */
function launchOptions(...more: readonly string[]) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(howToGetChromium);
  return { executablePath, headless: true, args: [...launchArguments, ...more] };
}

/** A headless browser with an empty profile. Close it when done. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** The same for several processes: each connects to its `wsEndpoint()` with `connectChromium`. */
export async function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions(forShortVisits));
}

/** A connection to a browser that runs elsewhere; its contexts are its own, and end with it. */
export async function connectChromium(address: string): Promise<Browser> {
  return chromium.connect(address);
}

/** Where `playwright-core install chromium` puts it; undefined on a platform Playwright does not serve. */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isExecutable(path: string | undefined): path is string {
  if (path === undefined || path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
