import { setTimeout as sleep } from 'node:timers/promises';
import type { Opslag } from '../store/index.ts';
import type { Loper } from './loper.ts';

/** How often the embedded store is looked at, and how long a worker may be silent. In milliseconds. */
export interface Lustempo {
  readonly kijkMs: number;
  readonly stilteMs: number;
}

export const lustempo: Lustempo = { kijkMs: 5000, stilteMs: 15_000 };

/**
 * Does the work of an embedded store within the server itself, one piece at a time, in threads. Work that was cut off
 * by the end of a server goes on with the next.
 */
export class Lus {
  private readonly opslag: Opslag;
  private readonly makeLoper: (store: Awaited<ReturnType<Opslag['open']>>) => Loper;
  private readonly tempo: Lustempo;
  private readonly einde = new AbortController();
  private wekker = new AbortController();
  private bezig: Promise<void> | undefined;

  constructor(opslag: Opslag, makeLoper: Lus['makeLoper'], tempo: Lustempo = lustempo) {
    this.opslag = opslag;
    this.makeLoper = makeLoper;
    this.tempo = tempo;
  }

  start(): void {
    this.bezig ??= this.turn();
  }

  /** There is something to do. */
  wake(): void {
    this.wekker.abort();
  }

  /** Ends; what is being done waits again. */
  async close(): Promise<void> {
    this.einde.abort();
    this.wake();
    await this.bezig;
  }

  private async turn(): Promise<void> {
    const naam = `lus-${process.pid}`;
    while (!this.einde.signal.aborted) {
      this.wekker = new AbortController();
      // A store that is away, or a mistake in one piece of work, does not end the work of others.
      const deed = await this.step(naam).catch(() => false);
      if (!deed)
        await sleep(this.tempo.kijkMs, undefined, { signal: this.wekker.signal, ref: false }).catch(
          () => undefined,
        );
    }
  }

  /** Does what is first in the row; false where there is nothing. */
  private async step(naam: string): Promise<boolean> {
    const store = await this.opslag.peek();
    if (store?.takenkast.soort !== 'sqlite') return false;
    await store.takenkast.reap(this.tempo.stilteMs);
    const id = await store.takenkast.next();
    if (id === undefined) return false;
    await this.makeLoper(store).run(id, naam, this.einde.signal);
    return true;
  }
}
