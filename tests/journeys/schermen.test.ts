// What holds for every page: on the narrowest phone nothing sticks out and nothing jumps while one reads on, axe
// finds nothing, by day nor by night, the content policy of the site is kept, and numbers are in the notation of the
// language. One visit for each page; a page without a visit fails.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paginas } from '../hulp/paginas.ts';
import { alles } from '../hulp/verder.ts';
import { bezoeken } from './bezoeken.ts';
import { findWrongNumbers, wrongNumbers } from './getallen.ts';
import { beginReis, checkAxe, checkAxeRule, type Reis, watchBeleid } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

interface Verschuiving {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Of these every colour and every place to touch is measured, by day and by night, as between them they hold maps,
 * charts, tables, forms, chips and running text; `npm run beproeving` measures every page.
 */
const gemeten = new Set([
  '/',
  '/gemeente/$code',
  '/congruentie',
  '/ontwerp',
  '/raad/$code/$regeling',
  '/geld',
  '/over/methode',
  '/mijn/account',
]);

/**
 * Of these somebody who is not signed in, at a server where nobody keeps anything, sees only that they are to sign in or
 * that it is not there. Three pages show that in every run; what else stands on these a journey looks at, by who may.
 */
const voorLeden = new Set([
  '/mijn',
  '/mijn/organisatie',
  '/mijn/register',
  '/mijn/zienswijzen',
  '/mijn/eigenaars',
  '/signalen/redactie',
  '/signalen/$id',
  '/kennis/inbrengen',
  '/kennis/$id',
  '/agenda/$id',
  '/kring',
  '/kring/$id',
]);

/** A window on the narrowest phone that keeps from the beginning of each page what moves without anybody touching it. */
async function openWindow(): Promise<Page> {
  const context = await reis.browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  watchBeleid(context, reis.geweigerd);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const verschoven: [number, string][] = [];
    Object.assign(window, { verschoven });
    new PerformanceObserver((lijst) => {
      for (const x of lijst.getEntries() as unknown as Verschuiving[])
        if (!x.hadRecentInput)
          verschoven.push([
            x.value,
            x.sources
              .map(({ node }) =>
                node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent ?? ''),
              )
              .join(' | '),
          ]);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

/** Opens a page in that window, by day; reading begins when it is there. */
async function visit(page: Page, adres: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(reis.url + adres);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // What a worker was fetching when its question changed never ends, for who counts from outside.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
}

/**
 * Reads on to the end of the page, a screen at a time, and no faster than what is fetched: what stands below something
 * that is still coming is hidden, so that nobody sees it move, but the browser counts that it did.
 */
async function readOn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const hoogte = innerHeight * 0.9;
    for (let y = 0; y < document.documentElement.scrollHeight && y < 60_000; y += hoogte) {
      scrollTo(0, y);
      for (let wachten = 0; wachten < 250; wachten += 1) {
        await new Promise((later) => setTimeout(later, 40));
        if (!document.querySelector('.sh-laadt')) break;
      }
    }
  });
}

/** What is wider than the screen with everything open, without what lies in something that scrolls or cuts by itself. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const deel of document.querySelectorAll('details')) deel.open = true;
    const breedte = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= breedte) return [];
    const cut = (x: Element | null): boolean =>
      x !== null &&
      x !== document.body &&
      (getComputedStyle(x).overflowX !== 'visible' || cut(x.parentElement));
    const uit = [...document.body.querySelectorAll('*')]
      .filter((x) => x.getBoundingClientRect().right > breedte + 1 && !cut(x.parentElement))
      .map((x) => x.outerHTML.slice(0, 80));
    return [`${document.documentElement.scrollWidth} > ${breedte}`, ...uit.slice(-4)];
  });
}

describe('elke pagina', () => {
  // One window for all: what the browser keeps of the site need not be compiled again for each.
  let page: Page;
  beforeAll(async () => {
    page = await openWindow();
  });
  afterAll(async () => {
    await page.context().close();
  });

  it('wordt nagekeken op getallen die fout staan', () => {
    expect(wrongNumbers('er zijn 12345 banen, 3.5 gemiddeld')).toEqual(['12345', '3.5']);
    expect(wrongNumbers('in 2026 waren het er 12.345, gemiddeld 3,5 en 1.234.567,8')).toEqual([]);
  });

  it('wordt bezocht', () => {
    expect([...new Set(bezoeken.map(([pagina]) => pagina))].filter(Boolean).sort()).toEqual(
      [...paginas].sort(),
    );
  });

  it.each(bezoeken.filter(([pagina]) => alles || !voorLeden.has(pagina)))(
    '%s: niets steekt uit, niets verspringt, niets is geweigerd, axe vindt niets, elk getal is Nederlands (%s)',
    async (pagina, adres) => {
      await visit(page, adres);
      await readOn(page);
      const verschoven = await page.evaluate(
        () => (window as unknown as { verschoven: [number, string][] }).verschoven,
      );
      const uit: string[] = [];
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 700 });
        uit.push(...(await sticksOut(page)));
      }
      const meet = alles || gemeten.has(pagina);
      await checkAxe(page, meet);
      if (meet) {
        // By night only the colours are others.
        await page.emulateMedia({ colorScheme: 'dark' });
        await checkAxeRule(page, 'color-contrast');
      }
      expect(reis.geweigerd).toEqual([]);
      expect(uit).toEqual([]);
      const som = verschoven.reduce((a, [deel]) => a + deel, 0);
      expect(som, verschoven.map((x) => x.join(' ')).join('\n')).toBeLessThan(0.1);
      if (!adres.includes('taal=en')) expect(await findWrongNumbers(page)).toEqual([]);
    },
  );
});

describe('licht en donker', () => {
  const grond = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dag = 'rgb(255, 255, 255)';

  it('volgt het apparaat, tot iemand kiest; die keuze blijft, en papier is licht', async () => {
    const page = await reis.open('/over/privacy', 390);
    const voet = page.getByRole('contentinfo');
    await voet.getByRole('radio', { name: 'Zoals uw apparaat' }).waitFor();
    expect(await grond(page)).toBe(dag);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await grond(page)).not.toBe(dag);
    await voet.getByRole('radio', { name: 'Licht' }).check();
    expect(await grond(page)).toBe(dag);
    await page.emulateMedia({ colorScheme: 'light' });
    await voet.getByRole('radio', { name: 'Donker' }).check();
    await page.reload();
    await expect.poll(() => voet.getByRole('radio', { name: 'Donker' }).isChecked()).toBe(true);
    expect(await grond(page)).not.toBe(dag);
    await page.emulateMedia({ media: 'print' });
    expect(await grond(page)).toBe(dag);
    await reis.close(page);
  });
});

describe('zonder verbinding', () => {
  it('blijft de pagina staan, zegt zij dat, en gaat het verder zodra het weer kan', async () => {
    const page = await reis.open('/over/privacy', 390);
    await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByText('U heeft geen internetverbinding.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Hoofdnavigatie' });
    await menu.getByRole('link', { name: 'Indelingen' }).click();
    await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
    expect(page.url()).toBe(`${reis.url}/indelingen`);
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: /manieren/u }).waitFor();
    await expect.poll(() => page.getByText('U heeft geen internetverbinding.').count()).toBe(0);
    await reis.close(page);
  });
});

describe('wat in beeld is', () => {
  const boven = (page: Page, wat: string) =>
    page
      .locator(wat)
      .first()
      .evaluate((e) => Math.round(e.getBoundingClientRect().top));

  it('zijn bij een vergelijking meteen de twee kaarten', async () => {
    const page = await reis.open('/indelingen/vergelijk?a=jeugdregio@2016&b=veiligheidsregio@2016');
    await page.locator('.sh-zijkaart svg').nth(1).waitFor();
    for (const kaart of await page.locator('.sh-zijkaart svg').all()) {
      const { y, height } = (await kaart.boundingBox()) ?? { y: 0, height: 9999 };
      expect(y + height).toBeLessThanOrEqual(800);
    }
    await reis.close(page);
  });

  it('zijn de cijfers, ook terwijl men ver in de keuze staat, en op een telefoon op één regel', async () => {
    const page = await reis.open('/congruentie');
    const ver = page.getByRole('checkbox', { name: /Waterschappen/u });
    await ver.scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      scrollBy(0, 400);
    });
    expect(await boven(page, '.sh-cijfers')).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('summary').filter({ hasText: 'Kies jaar en indelingen' }).click();
    await ver.scrollIntoViewIfNeeded();
    expect(await boven(page, '.sh-cijferbalk')).toBe(0);
    const balk = page.locator('.sh-cijferbalk strong').first();
    const voor = await balk.textContent();
    await ver.click();
    await expect.poll(() => balk.textContent()).not.toBe(voor);
    expect(await boven(page, '.sh-cijferbalk')).toBe(0);
    await reis.close(page);
  });

  it('is op een breed scherm breder dan op een smal', async () => {
    const page = await reis.open('/', 1920);
    const breedte = () => page.locator('main').evaluate((e) => e.clientWidth);
    await expect.poll(breedte).toBeGreaterThan(1700);
    await reis.close(page);
  });
});
