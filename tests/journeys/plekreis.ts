// A browser at a server with somebody's records, on one kind of database: what every journey begins and ends with that is
// walked on both.

import { startServer } from '@samenhang/server';
import type { Page } from 'playwright-core';
import { addMensen, type Mensen, type Plek } from './raadsmensen.ts';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis, watchBeleid } from './reis.ts';

export interface Plekreis {
  readonly plek: Plek;
  readonly adres: string;
  readonly page: Page;
  readonly mensen: Mensen;
  /** What the content policy refused. */
  readonly geweigerd: Reis['geweigerd'];
  /** Waits until this text is seen. */
  shown(tekst: string | RegExp): Promise<void>;
  /** Somebody else sits down at this browser, and opens this page. */
  als(wie: keyof Mensen, pad: string): Promise<void>;
  /**
   * Where all is looked at: what is seen is right for everybody, at both widths. With the name of a folder in PLATEN the
   * pages are kept there as pictures.
   */
  look(naam: string): Promise<void>;
  stop(): Promise<void>;
}

/** @param lang whether all is looked at; else the journey is walked only. */
export async function beginPlekreis(maak: () => Promise<Plek>, lang: boolean): Promise<Plekreis> {
  const reis = await beginReis();
  const plek = await maak();
  const gestart = await startServer({ port: 0, opslag: plek.proef.plaats });
  if (!gestart.ok || gestart.eersteLink === undefined) throw new Error('no server, or no link');
  const { origin: adres, hash } = new URL(gestart.eersteLink);
  const mensen = await addMensen(plek.proef, adres, hash.slice(1));
  const context = await reis.browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  watchBeleid(context, reis.geweigerd);
  const page = await context.newPage();
  let isGemerkt = false;

  async function als(wie: keyof Mensen, pad: string): Promise<void> {
    // As the page that signs in does: who never did, is not asked for.
    if (!isGemerkt) await context.addInitScript(() => localStorage.setItem('samenhang.aangemeld', 'ja'));
    isGemerkt = true;
    await context.clearCookies();
    await context.addCookies(mensen[wie].map((koek) => ({ ...koek, url: adres })));
    const hier = page.url();
    const daar = new URL(adres + pad);
    await page.goto(daar.href);
    // What differs behind the '#' only does not load the page anew.
    if (daar.hash !== '' && hier.split('#')[0] === daar.href.split('#')[0]) await page.reload();
  }

  return {
    plek,
    adres,
    page,
    mensen,
    geweigerd: reis.geweigerd,
    shown: (tekst) => page.getByText(tekst).first().waitFor(),
    als,
    async look(naam) {
      if (!lang) return;
      await atEachWidth(page, async (breedte) => {
        if (process.env.PLATEN)
          await page.screenshot({ path: `${process.env.PLATEN}/${naam}-${breedte}.png`, fullPage: true });
        await checkAxe(page);
        await checkNoOverflow(page);
      });
    },
    async stop() {
      await context.close();
      await gestart.server.close();
      await plek.stop();
      await reis.stop();
    },
  };
}
