import type { Logger } from 'pino';
import type { Haal } from '../ophalen/index.ts';
import type { Opslag } from '../store/index.ts';

/** So many links an hour: each of a hundred items is tried within a day, and no site notices. */
const RONDE_MS = 10 * 60_000;
const PER_RONDE = 2;
const MS = 10_000;

/**
 * Answers with which a server says that the page is there but not for a program: then the link works as far as can be
 * told from here.
 */
const MAAR_ER = new Set([401, 403, 405, 406, 429, 451, 999]);

/** Does this link work? By its head first, and where that is refused by the page itself. */
export async function tryLink(haal: Haal, link: string): Promise<boolean> {
  for (const methode of ['HEAD', 'GET'] as const) {
    const gehaald = await haal(link, { methode, bytes: 0, ms: MS });
    if (gehaald.ok) return true;
    const { code, status = 0 } = gehaald.fout;
    if (methode === 'GET') return code === 'status' && MAAR_ER.has(status);
  }
  return false;
}

interface Wachtopties {
  readonly opslag: Opslag;
  readonly haal: Haal;
  readonly log: Logger;
}

/** Tries the links of knowledge, a few at a time. Each server does; each link is taken by one. */
export class Linkwacht {
  private readonly opties: Wachtopties;
  private klok: NodeJS.Timeout | undefined;
  private ronde: Promise<void> = Promise.resolve();

  constructor(opties: Wachtopties) {
    this.opties = opties;
  }

  begin(): void {
    this.klok = setInterval(() => this.look(), RONDE_MS);
    this.klok.unref();
  }

  /** Lets what is under way end. */
  async close(): Promise<void> {
    clearInterval(this.klok);
    await this.ronde;
  }

  /** One round, now: for the clock. */
  look(): void {
    this.ronde = this.ronde
      .then(() => this.walk())
      .catch((error: unknown) => this.opties.log.error({ fout: error }, 'links van kennis'));
  }

  private async walk(): Promise<void> {
    const { opslag, haal } = this.opties;
    const store = await opslag.peek();
    for (let k = 0; store && k < PER_RONDE; k += 1) {
      const telink = await store.kennislinks.take();
      if (!telink) return;
      await store.kennislinks.note(telink, await tryLink(haal, telink.link));
    }
  }
}
