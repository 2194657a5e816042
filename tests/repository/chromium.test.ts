import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../chromium.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-'));
  for (const name of ['chromium', 'mine']) {
    await writeFile(join(dir, name), '');
    await chmod(join(dir, name), 0o755);
  }
});

afterAll(() => rm(dir, { recursive: true }));

describe('findChromium', () => {
  it('takes $CHROMIUM before the PATH', () => {
    expect(findChromium({ CHROMIUM: join(dir, 'mine'), PATH: dir })).toBe(join(dir, 'mine'));
  });

  it('takes the one without a window before the other', async () => {
    const shell = join(dir, 'chromium-headless-shell');
    await writeFile(shell, '', { mode: 0o755 });
    expect(findChromium({ PATH: dir })).toBe(shell);
    await rm(shell);
  });

  it('searches the PATH when $CHROMIUM is not there', () => {
    const env = { CHROMIUM: join(dir, 'gone'), PATH: ['/nowhere', dir].join(delimiter) };
    expect(findChromium(env)).toBe(join(dir, 'chromium'));
  });
});

describe('launchChromium', () => {
  it('opens a page', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent('<h1>Samenhang</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('Samenhang');
    await browser.close();
  });
});
