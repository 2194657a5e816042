import { getCompileCacheDir } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { Piscina } from 'piscina';
import type { Draadantwoord, Werk, Werkplaats, Werkuitkomst } from './poort.ts';

export interface Pouleopties {
  /** What runs in each thread; its default export takes `Werk` and gives `Draadantwoord`. */
  readonly bestand: URL;
  /** Made when the first thread starts, and the same for all. */
  readonly gegevens: () => unknown;
  readonly log?: Logger | undefined;
  /** How many work at once; one core is left to those who ask for little. */
  readonly draden?: number | undefined;
  /** How many wait at most, beside those at work. */
  readonly wachtrij?: number | undefined;
  /** Milliseconds from the question until it is given up, the waiting included. */
  readonly tijdMs?: number | undefined;
  /** Megabytes for what one thread keeps. */
  readonly geheugenMb?: number | undefined;
  /** Milliseconds without work after which the threads go, and their memory with them. */
  readonly rustMs?: number | undefined;
}

function defaultThreads(): number {
  return Math.max(1, Math.min(4, availableParallelism() - 1));
}

/** Threads do not take over the cache of compiled modules, which spares them half of their start; nor have tests one. */
function cacheMap(): string {
  return getCompileCacheDir() ?? join(tmpdir(), 'node-compile-cache');
}

/**
 * Worker threads that begin at the first task and go when there was none for a while, so that a server that only shows
 * pages does without. Bounded in number, waiting, time and memory.
 */
export class Poule implements Werkplaats {
  private readonly opties: Pouleopties;
  private readonly wachtrij: number;
  private readonly tijdMs: number;
  private piscina: Piscina<Werk, Draadantwoord> | undefined;
  private bezig = 0;
  private rust: NodeJS.Timeout | undefined;

  constructor(opties: Pouleopties) {
    this.opties = opties;
    this.wachtrij = opties.wachtrij ?? 100;
    this.tijdMs = opties.tijdMs ?? 25_000;
  }

  async doe(werk: Werk): Promise<Werkuitkomst> {
    const { draden = defaultThreads() } = this.opties;
    if (this.bezig >= draden + this.wachtrij) return { ok: false, reden: 'vol' };
    this.bezig++;
    clearTimeout(this.rust);
    this.piscina ??= this.start(draden);
    const signal = AbortSignal.timeout(this.tijdMs);
    try {
      const antwoord = await this.piscina.run(werk, { signal });
      if (!antwoord.ok) throw new Draadfout(antwoord.melding);
      return antwoord;
    } catch (error) {
      if (error instanceof Draadfout) throw error;
      const reden = signal.aborted ? 'tijd' : 'verloren';
      this.opties.log?.error({
        werkplaats: reden,
        pad: new URL(werk.adres).pathname,
        melding: String(error),
      });
      return { ok: false, reden };
    } finally {
      this.bezig--;
      if (this.bezig === 0) this.restLater();
    }
  }

  async sluit(): Promise<void> {
    clearTimeout(this.rust);
    const { piscina } = this;
    this.piscina = undefined;
    await piscina?.destroy();
  }

  private restLater(): void {
    clearTimeout(this.rust);
    this.rust = setTimeout(() => void this.sluit(), this.opties.rustMs ?? 60_000).unref();
  }

  private start(draden: number): Piscina<Werk, Draadantwoord> {
    const { bestand, gegevens, log, geheugenMb = 768 } = this.opties;
    const piscina = new Piscina<Werk, Draadantwoord>({
      filename: bestand.href,
      // One is there all the time, for what waits when another is lost.
      minThreads: 1,
      maxThreads: draden,
      idleTimeout: 10_000,
      workerData: gegevens(),
      env: { ...process.env, NODE_COMPILE_CACHE: cacheMap() },
      resourceLimits: { maxOldGenerationSizeMb: geheugenMb },
      // So that a thread sleeps when it has nothing to do, and can be ended.
      atomics: 'disabled',
    });
    piscina.on('error', (error: Error) => log?.error({ werkplaats: 'verloren', melding: error.message }));
    return piscina;
  }
}

/** A mistake in our own code, with the place in the other thread. */
class Draadfout extends Error {}
