// Numbers on a Dutch page are written the Dutch way: a decimal comma, and a point between thousands.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bezoeken } from './bezoeken.ts';
import { beginReis, type Reis } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

/** What looks like a number but is none: articles, versions, standards, numbers of registers, postcodes and codes. */
const geenGetal =
  /artikel|CC BY|CC0|EUPL|WCAG|[Vv]ersie|BWBR|EPSG|StatLine|NED|CVDR|nr\.|https?:|\bv?\d+\.\d+\.\d+|postcode|3941|besluit|wet\b|\bart\./iu;

/** A decimal point, or four figures and more in a row that are no year. */
function wrongNumbers(tekst: string): string[] {
  if (geenGetal.test(tekst)) return [];
  return (tekst.match(/(?<![\p{L}\d.,/-])\d[\d.,]*\d(?![\p{L}\d/-])/gu) ?? []).filter((getal) => {
    if (/^(?:19|20)\d\d$/u.test(getal)) return false;
    return !/^\d{1,3}(?:\.\d{3})*(?:,\d+)?$/u.test(getal);
  });
}

/** The pieces of text that stand on the page, without code, addresses and what somebody fills in. */
async function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const buiten =
      'script, style, code, pre, kbd, input, textarea, option, noscript, .sh-adres, [lang="en"], a[lang="nl"]';
    const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const teksten = new Set<string>();
    while (lopen.nextNode()) {
      const { parentElement, textContent } = lopen.currentNode;
      if (!parentElement || parentElement.closest(buiten)) continue;
      // A sentence that is in parts (a link to an article) is judged as a whole.
      const zin = parentElement.closest('p, dd, td, th, li, h1, h2, h3, figcaption, span')?.textContent;
      if (/\d/u.test(textContent ?? '')) teksten.add(`${textContent ?? ''}\u0000${zin ?? ''}`);
    }
    return [...teksten];
  });
}

describe('getallen', () => {
  it('worden herkend als ze fout staan', () => {
    expect(wrongNumbers('er zijn 12345 banen, 3.5 gemiddeld')).toEqual(['12345', '3.5']);
    expect(wrongNumbers('in 2026 waren het er 12.345, gemiddeld 3,5 en 1.234.567,8')).toEqual([]);
  });

  const nederlands = bezoeken.filter(([, adres]) => !adres.includes('taal=en'));
  it.each(nederlands)('%s staan in Nederlandse notatie (%s)', async (_pagina, adres) => {
    const page = await reis.open(adres);
    await page.waitForLoadState('networkidle');
    const fout = (await readTexts(page)).flatMap((paar) => {
      const [tekst = '', zin = ''] = paar.split('\u0000');
      return geenGetal.test(zin)
        ? []
        : wrongNumbers(tekst).map((getal) => `${getal} in: ${tekst.slice(0, 80)}`);
    });
    expect(fout).toEqual([]);
    await reis.close(page);
  });
});
