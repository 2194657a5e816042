// Numbers on a Dutch page are written the Dutch way: a decimal comma, and a point between thousands.

import type { Page } from 'playwright-core';

/** What looks like a number but is none: articles, versions, standards, numbers of registers, postcodes and codes. */
const geenGetal =
  /artikel|CC BY|CC0|EUPL|WCAG|[Vv]ersie|BWBR|EPSG|StatLine|NED|CVDR|nr\.|https?:|\bv?\d+\.\d+\.\d+|postcode|3941|besluit|wet\b|\bart\.|taakveld|§/iu;

/** A decimal point, or four figures and more in a row that are no year. */
export function wrongNumbers(tekst: string): string[] {
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
      'script, style, code, cite, pre, kbd, input, textarea, option, noscript, .sh-adres, [lang="en"], a[lang="nl"]';
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

/** The numbers on a Dutch page that are not in Dutch notation, each with the text in which it stands. */
export async function findWrongNumbers(page: Page): Promise<string[]> {
  return (await readTexts(page)).flatMap((paar) => {
    const [tekst = '', zin = ''] = paar.split('\u0000');
    return geenGetal.test(zin)
      ? []
      : wrongNumbers(tekst).map((getal) => `${getal} in: ${tekst.slice(0, 80)}`);
  });
}
