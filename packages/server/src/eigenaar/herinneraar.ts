import type { Logger } from 'pino';
import { type Bron, makeKennis, nameOfBody } from '../bron/index.ts';
import { today } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';

/** Reminders are of days: a quarter of an hour sooner or later does not matter. */
const rondeMs = 15 * 60_000;

interface Herinneraaropties {
  readonly opslag: Opslag;
  readonly bron: Bron;
  readonly log: Logger;
}

/** Looks now and then for what is due: reminders, and rooms that are to be destroyed or to look back. Each server does; what is due is written once all the same. */
export class Herinneraar {
  private readonly opties: Herinneraaropties;
  private klok: NodeJS.Timeout | undefined;
  private ronde: Promise<void> = Promise.resolve();

  constructor(opties: Herinneraaropties) {
    this.opties = opties;
  }

  begin(): void {
    this.klok = setInterval(() => this.look(), rondeMs);
    this.klok.unref();
    this.look();
  }

  /** Lets what is under way end. */
  async close(): Promise<void> {
    clearInterval(this.klok);
    await this.ronde;
  }

  private look(): void {
    this.ronde = this.ronde
      .then(() => this.remind())
      .catch((error: unknown) => this.opties.log.error({ fout: error }, 'herinneringen'));
  }

  private async remind(): Promise<void> {
    const { opslag, bron } = this.opties;
    // In a message stands what everybody may know of a body: its name in the register, or its own mark.
    const kennis = makeKennis([], () => undefined);
    const store = await opslag.peek();
    await store?.remindEigenaars(today(), (over) => nameOfBody(bron, kennis, over));
    await store?.tickKringen(today());
    await store?.opgaven.remind(today());
    await store?.tellGenoemden();
    await store?.remindIncidenten(today());
  }
}
