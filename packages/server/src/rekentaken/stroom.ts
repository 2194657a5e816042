import { setTimeout as sleep } from 'node:timers/promises';
import type { Rekentaak } from '../store/index.ts';

/** Milliseconds between two looks, and until a stream ends: who follows then asks again, and is known anew. */
const kijkMs = 1000;
const langstMs = 300_000;
/** So many one person follows at once. */
const hoogstens = 10;

const isOver = ({ staat }: Rekentaak): boolean => staat !== 'wacht' && staat !== 'bezig';

/** Who follows what: so that nobody keeps a server busy with looking. */
export class Stromen {
  private readonly aantal = new Map<string, number>();
  private readonly einde = new AbortController();

  /** Ends all of them. */
  close(): void {
    this.einde.abort();
  }

  /** May this person follow one more? */
  hasRoom(persoon: string): boolean {
    return (this.aantal.get(persoon) ?? 0) < hoogstens;
  }

  /** A piece of work as it is, each time that it changed; until it is over, or is no longer theirs to see. */
  async *follow(
    persoon: string,
    lees: () => Promise<Rekentaak | undefined>,
  ): AsyncGenerator<Rekentaak | undefined, undefined> {
    this.count(persoon, 1);
    try {
      const tot = performance.now() + langstMs;
      let vorige = '';
      while (performance.now() < tot && !this.einde.signal.aborted) {
        const taak = await lees();
        if (!taak) return undefined;
        const nu = JSON.stringify(taak);
        yield nu === vorige ? undefined : taak;
        if (isOver(taak)) return undefined;
        vorige = nu;
        await sleep(kijkMs, undefined, { signal: this.einde.signal }).catch(() => undefined);
      }
      return undefined;
    } finally {
      this.count(persoon, -1);
    }
  }

  private count(persoon: string, erbij: number): void {
    const nieuw = (this.aantal.get(persoon) ?? 0) + erbij;
    if (nieuw > 0) this.aantal.set(persoon, nieuw);
    else this.aantal.delete(persoon);
  }
}
