import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verder } from '../hulp/verder.ts';
import { beginReis, countPages, type Reis } from './reis.ts';

let reis: Reis;
let page: Page;
beforeAll(async () => {
  reis = await beginReis();
  page = await reis.open('/over');
  // The dialogue of the browser cannot be answered here: only that it is asked for, and when.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-gedrukt', '');
  });
});
afterAll(async () => {
  await reis.stop();
});

/** The report of two pages for a council, and what stands in it; with four scenarios in one it takes no more. */
const geld = '/geld?gemeente=GM0342&a=index%3A-0.05%3Bdemping%3A0.5&b=uitstel%3A3';
const vierGeld = `${geld}&c=duur%3A5&d=prijs%3A50000`;
const geldwoorden = [
  'Niemand zou in een jaar meer dan',
  'Wie erop vooruitgaat',
  'Waar wij van uitgaan',
  'Soest, jaar voor jaar',
  'Wat het ene scenario Soest meer geeft dan het andere',
  'Wat dit model niet kan zeggen',
  'Afgedrukt op',
];

/** Address, words that stand on the paper beside its headline, and the most pages it may take. */
const paginas: readonly (readonly [pad: string, woorden: readonly string[], hoogstens: number])[] = [
  ['/', ['Nederland: de congruentie ging van', 'Hoe komen wij aan deze cijfers?', 'Vaste link'], 6],
  [
    '/gemeente/GM1581?jaar=2015',
    [
      'Aan welke regelingen doet deze gemeente mee?',
      'Telregel',
      'Utrechtse Heuvelrug: de congruentie',
      'Vaste link',
    ],
    14,
  ],
  ['/indelingen', ['Vaste link'], 6],
  ['/indelingen/jeugdregio', ['Vaste link'], 8],
  ['/indelingen/vergelijk?a=jeugdregio&b=arbeidsmarktregio&jaar=2016', ['Vaste link'], 10],
  ['/congruentie', ['Welke indelingen passen in elkaar?', 'Vaste link'], 7],
  ['/raad/GM0106', ['Wat komt eraan?', 'Hoeveel grip heeft de raad?', 'Wie zit er in de raad?'], 5],
  ['/raad/GM0106/30175736', ['Wat wordt er gevraagd', 'Vragen die de raad kan stellen'], 2],
  ['/raad/GM0106/verbonden-partijen', ['Openbaar belang'], 5],
  [
    '/overheveling?taken=schuldhulp&gemeenten=GM1581,GM0355&ingang=2199-01-01&kosten=project~50000~80000',
    [
      'Vorm: openbaar lichaam. Deze vorm heeft een eigen bestuur',
      'Zeist en Utrechtse Heuvelrug: 2 raden.',
      'project: € 50.000 – € 80.000',
    ],
    5,
  ],
  ['/regelingen/samen', ['Telregel', 'Vaste link'], 6],
  ['/regelingen/30372532', ['Wie beslist', 'Om naar te kijken', 'Wat erin moet staan'], 5],
  [geld, geldwoorden, 2],
  [vierGeld, geldwoorden, 2],
  [
    '/geld/huisvesting?rijen=GM0355~12~30~4~2~260%3BGM0342~3~8~1~~180',
    ['In een jaar hebben 60 mensen', 'Zeist', 'Vanaf welke dag dit een plicht is, is niet bekend'],
    4,
  ],
  ['/data', [], 22],
  ['/over', [], 1],
  ['/over/methode', [], 12],
  ['/over/begrippen', [], 3],
  ['/over/toegankelijkheid', [], 3],
  ['/over/privacy', [], 3],
];

/** What councils are handed, and one page of each make; the other pages are printed by `npm run beproeving`. */
const altijd = new Set(['/', '/raad/GM0106', '/raad/GM0106/30175736', '/regelingen/30372532', '/over', geld]);

describe('op papier', () => {
  for (const [pad, woorden, hoogstens] of paginas)
    (altijd.has(pad) ? it : verder)(`staat van ${pad} alles wat de lezer nodig heeft`, async () => {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(reis.url + pad);
      const kop = page.getByRole('heading', { level: 1 });
      await kop.waitFor();
      if (woorden.length > 0) {
        await page.getByRole('button', { name: 'Afdrukken' }).last().click();
        await page.locator('html[data-gedrukt]').waitFor();
      }
      await page.emulateMedia({ media: 'print' });
      await kop.waitFor();
      const tekst = await page.locator('body').innerText();
      for (const woord of woorden) expect(tekst).toContain(woord);
      expect(tekst).not.toContain('nog niet geladen');
      expect(tekst).toContain(`Deze pagina staat op ${reis.url}${pad}`);
      // Nothing that only a screen can do.
      expect(
        await page
          .locator('nav[aria-labelledby=sh-voet-meer], .sh-uitvoer, progress')
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      const aantal = countPages(await page.pdf({ preferCSSPageSize: true }));
      expect(aantal).toBeGreaterThan(0);
      expect(aantal).toBeLessThanOrEqual(hoogstens);
    });
});
