import { setTimeout as sleep } from 'node:timers/promises';
import type { Blik } from '../store/index.ts';

/** Milliseconds until who follows has to ask again, and is known anew. */
const langstMs = 300_000;

/** One page of one person that follows a design: it is given what there is, and takes the last of it. */
export class Kijker {
  readonly venster: string;
  readonly stuk: string;
  readonly persoon: string;
  readonly sessie: string | undefined;
  private readonly sinds = performance.now();
  private vorige = '';
  private klaar: Blik | undefined;
  private over = false;
  private wek: (() => void) | undefined;

  constructor(venster: string, stuk: string, persoon: string, sessie: string | undefined) {
    this.venster = venster;
    this.stuk = stuk;
    this.persoon = persoon;
    this.sessie = sessie;
  }

  /** How the design is now; undefined where it is no more. */
  give(blik: Blik | undefined): void {
    if (!blik || performance.now() - this.sinds > langstMs) {
      this.end();
      return;
    }
    const nu = JSON.stringify(blik);
    if (nu === this.vorige) return;
    this.vorige = nu;
    this.klaar = blik;
    this.wek?.();
  }

  end(): void {
    this.over = true;
    this.wek?.();
  }

  /** The next that it is given; undefined where nothing came for so long. */
  async next(geduldMs: number): Promise<Blik | 'einde' | undefined> {
    if (!this.klaar && !this.over) await this.wait(geduldMs);
    if (this.over) return 'einde';
    const blik = this.klaar;
    this.klaar = undefined;
    return blik;
  }

  private async wait(geduldMs: number): Promise<void> {
    const gewekt = new AbortController();
    this.wek = () => gewekt.abort();
    await sleep(geduldMs, undefined, { signal: gewekt.signal }).catch(() => undefined);
    this.wek = undefined;
  }
}
