import { findChromium, howToGetChromium } from '../../tests/chromium.ts';
import { capture } from './run.ts';

const minutes = 60_000;

/** Finds Chromium for the browser tests, or tries to install it; says in one line how when it cannot. */
export async function ensureChromium(): Promise<string | undefined> {
  const present = findChromium();
  if (present !== undefined) return present;

  console.log('No Chromium found: installing it for the browser tests …');
  await attempt('playwright-core', ['install', '--no-shell', 'chromium']);
  if (findChromium() === undefined && process.getuid?.() === 0) {
    await attempt('apt-get', ['update', '-qq']);
    // Not every version of Debian has the first.
    for (const pakket of ['chromium-headless-shell', 'chromium'])
      if (findChromium() === undefined) await attempt('apt-get', ['install', '-y', '-qq', pakket]);
  }

  const installed = findChromium();
  if (installed === undefined) console.log(howToGetChromium);
  return installed;
}

/** Quietly: a failed attempt is followed by another, and in the end by one line that says how. */
async function attempt(command: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await capture(command, args, { env, timeout: 5 * minutes });
  console.log(`${code === 0 ? '✓' : '✗'} ${command} ${args.join(' ')}`);
}
