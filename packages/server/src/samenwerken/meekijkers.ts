import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Blik, Opslag } from '../store/index.ts';
import { Kijker } from './kijker.ts';

/** How often is looked, for all who follow together; and how often they tell that they are still there. */
const kijkMs = 1000;
const hartslagMs = 15_000;
/** So many one person follows at once. */
const hoogstens = 10;

/** A design as who follows it is told: everything that can change, and nothing of what it holds. */
export interface Ontwerpstand extends Omit<Blik, 'aanwezig' | 'door'> {
  readonly door: string | null;
  readonly doorU: boolean;
  readonly aanwezig: { readonly naam: string; readonly uzelf: boolean }[];
}

/** The name of a state: the same state has the same name, on whichever server. */
export function nameOfStand(stand: Ontwerpstand): string {
  return createHash('sha256').update(JSON.stringify(stand)).digest('base64url').slice(0, 22);
}

const standFor = ({ aanwezig, door, ...rest }: Blik, wie: string): Ontwerpstand => ({
  ...rest,
  door: door?.naam ?? null,
  doorU: door?.persoon === wie,
  aanwezig: aanwezig.map(({ persoon, naam }) => ({ naam, uzelf: persoon === wie })),
});

/**
 * Who follows a design on this server. However many they are, one clock looks for all of them, once a second and with as
 * many questions as for one; nobody looks where nobody follows. What another server or another program did is seen in the
 * same way, as it stands in the database that they share: that needs nothing that SQLite has not.
 */
export class Meekijkers {
  private readonly opslag: Opslag;
  private readonly kijkers = new Set<Kijker>();
  private readonly einde = new AbortController();
  private ronde: Promise<void> | undefined;
  private geklopt = 0;

  constructor(opslag: Opslag) {
    this.opslag = opslag;
  }

  /** Ends all of them: who follows asks again, of another server. */
  async close(): Promise<void> {
    this.einde.abort();
    this.endAll();
    await this.ronde;
  }

  /** May this person follow one more? */
  hasRoom(persoon: string): boolean {
    return [...this.kijkers].filter((kijker) => kijker.persoon === persoon).length < hoogstens;
  }

  /** Is there such a design for this person? Then they are there from now on, until what they follow ends. */
  async enter(actor: { readonly id: string; readonly sessie?: string | undefined }, stuk: string) {
    const { meekijken } = await this.opslag.open();
    const venster = randomUUID();
    if (!(await meekijken.enter(actor.id, stuk, venster))) return undefined;
    const kijker = new Kijker(venster, stuk, actor.id, actor.sessie);
    this.kijkers.add(kijker);
    this.ronde ??= this.look().finally(() => {
      this.ronde = undefined;
    });
    return kijker;
  }

  /**
   * The design as it is, each time that it changed; `laatst`: what was seen before. Undefined is a sign of life. Who goes
   * away is away at once, also while nothing comes: a generator would wait for the next.
   */
  follow(kijker: Kijker, laatst: string | undefined): AsyncIterator<Ontwerpstand | undefined, undefined> {
    let gezien = laatst;
    return {
      next: async () => {
        const blik = await kijker.next(hartslagMs);
        if (blik === 'einde') return this.leave(kijker);
        const stand = blik && standFor(blik, kijker.persoon);
        const naam = stand && nameOfStand(stand);
        const value = naam === gezien ? undefined : stand;
        gezien = naam ?? gezien;
        return { done: false, value };
      },
      return: () => this.leave(kijker),
    };
  }

  private async leave(kijker: Kijker): Promise<IteratorReturnResult<undefined>> {
    kijker.end();
    if (this.kijkers.delete(kijker)) {
      const store = await this.opslag.open().catch(() => undefined);
      await store?.meekijken.leave([kijker.venster]).catch(() => undefined);
    }
    return { done: true, value: undefined };
  }

  private endAll(): void {
    for (const kijker of this.kijkers) kijker.end();
  }

  private async look(): Promise<void> {
    while (this.kijkers.size > 0 && !this.einde.signal.aborted) {
      // Where the database does not answer, who asks again hears so.
      await this.lookOnce().catch(() => this.endAll());
      await sleep(kijkMs, undefined, { signal: this.einde.signal }).catch(() => undefined);
    }
  }

  private async lookOnce(): Promise<void> {
    const { meekijken } = await this.opslag.open();
    const kijkers = [...this.kijkers];
    const each = (wat: (kijker: Kijker) => string | undefined) => [
      ...new Set(kijkers.flatMap((kijker) => wat(kijker) ?? [])),
    ];
    const sessies = await meekijken.sessions(each(({ sessie }) => sessie));
    for (const kijker of kijkers)
      if (kijker.sessie !== undefined && !sessies.has(kijker.sessie)) kijker.end();
    if (performance.now() - this.geklopt > hartslagMs) {
      this.geklopt = performance.now();
      await meekijken.stay(kijkers.map(({ venster }) => venster));
      for (const kijker of kijkers)
        if (!(await meekijken.mayFollow(kijker.persoon, kijker.stuk))) kijker.end();
    }
    const blikken = await meekijken.look(each(({ stuk }) => stuk));
    for (const kijker of kijkers) kijker.give(blikken.get(kijker.stuk));
  }
}
