import type { Logger } from 'pino';
import type { Bericht, Opslag, Store } from '../store/index.ts';
import { composeBericht, isStale } from './opmaak.ts';
import type { Verzender } from './verzender.ts';

/** How often is looked for what is due, when nobody rings. */
const rondeMs = 30_000;
/** Seconds until a message that was not taken is tried again: longer each time, and never longer than some hours. */
const waitOf = (pogingen: number): number => Math.min(60 * 2 ** (pogingen - 1), 4 * 3600);
/** A message whose link has expired waits for who manages the server to see it, and then for the end of its term. */
const nooitMeer = 100 * 365 * 86_400;

interface Bodeopties {
  readonly opslag: Opslag;
  readonly verzender: Verzender;
  /** How the world knows this server: known when it listens. */
  readonly adres: () => string;
  readonly log: Logger;
}

/** Brings what is in the outbox to the mail server, one message at a time. */
export class Bode {
  private readonly opties: Bodeopties;
  private ronde: Promise<void> | undefined;
  private nogEens = false;
  private readonly klok: NodeJS.Timeout;

  constructor(opties: Bodeopties) {
    this.opties = opties;
    this.klok = setInterval(() => this.ring(), rondeMs);
    this.klok.unref();
  }

  /** There is something to bring, or there may be. */
  ring(): void {
    if (this.ronde) {
      this.nogEens = true;
      return;
    }
    this.ronde = this.bring()
      .catch((error: unknown) => this.opties.log.error({ err: error }, 'post'))
      .finally(() => {
        this.ronde = undefined;
        if (!this.nogEens) return;
        this.nogEens = false;
        this.ring();
      });
  }

  /** Lets what is under way end. */
  async close(): Promise<void> {
    clearInterval(this.klok);
    this.nogEens = false;
    await this.ronde;
    this.opties.verzender.close();
  }

  /** All that is due; it stops where the mail server cannot be reached. */
  private async bring(): Promise<void> {
    const store = await this.opties.opslag.peek();
    if (!store) return;
    for (;;) {
      const bericht = await store.post.take();
      if (!bericht || !(await this.bringOne(store, bericht))) return;
    }
  }

  /** Whether it makes sense to go on with another. */
  private async bringOne({ post }: Store, bericht: Bericht): Promise<boolean> {
    const { id, naar, pogingen } = bericht;
    if (isStale(bericht, new Date())) {
      await post.refused(id, 'verlopen', nooitMeer);
      return true;
    }
    const brief = await composeBericht(bericht, this.opties.adres(), true);
    const afgifte = await this.opties.verzender.send({ id, naar, ...brief });
    if (afgifte.ok) {
      await post.sent(id);
      return true;
    }
    await post.refused(id, afgifte.reden, waitOf(pogingen));
    // What the server says may name an address: that is for the page, not for the log.
    this.opties.log.warn({ bericht: id, pogingen, bereikt: afgifte.bereikt }, 'post niet aangenomen');
    return afgifte.bereikt;
  }
}
