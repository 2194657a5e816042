/**
 * Search over worker threads: one thread for each seed, all on the same question, their answers made one.
 * The answer depends on the question and the seeds only (given iterations, and time enough), not on which thread
 * is done first.
 */

import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Opdracht } from './arbeider.ts';
import { type AntwoordVan, type Soort, type Taak, type Tussenstand, taskOf, werkwijzen } from './taak.ts';

interface ParallelKeuze {
  /**
   * Aborted: all threads stop, and the best so far is the answer. A thread that does not answer soon after is left
   * behind, if another does: a linear program can be too large to be interrupted.
   */
  readonly signal?: AbortSignal;
  /** Told of every improvement over all threads together. */
  readonly voortgang?: (stand: Tussenstand) => void;
}

/** Milliseconds that a thread has to answer after it was told to stop. */
const respijt = 120;

/** Threads do not take over the cache of compiled modules, which spares them half of their start. */
function cacheEnv(): { readonly NODE_COMPILE_CACHE?: string } {
  const map = getCompileCacheDir();
  return map === undefined ? {} : { NODE_COMPILE_CACHE: map };
}

/** As many as there are cores, at most 8: more seeds bring little. */
export function defaultWorkers(): number {
  return Math.min(8, availableParallelism());
}

/**
 * Asks the question once from each seed (`spreadSeeds` makes them), at the same time, and returns the best answer.
 * Where one thread proves its answer, the later ones stop.
 *
 * @example
 * await runParallel({ soort: 'clique', vraag: { n, gewichten, tijdMs: 5000 } }, spreadSeeds(1, defaultWorkers()));
 * @throws RangeError when there are no seeds or the question does not fit itself.
 */
export function runParallel<S extends Soort>(
  taak: Taak<S>,
  seeds: readonly number[],
  keuze: ParallelKeuze = {},
): Promise<AntwoordVan[S]> {
  return new Pool(taak, seeds, keuze).run();
}

/** The answers there are. @throws what the first thread threw, when there is none. */
function answersOf<A>(afloop: readonly PromiseSettledResult<A>[]): A[] {
  const antwoorden = afloop.flatMap((a) => (a.status === 'fulfilled' ? [a.value] : []));
  const [mislukt] = afloop.filter((a) => a.status === 'rejected');
  if (antwoorden.length === 0 && mislukt) throw mislukt.reason;
  return antwoorden;
}

type Bericht<S extends Soort> = { readonly stand: Tussenstand } | { readonly antwoord: AntwoordVan[S] };

class Pool<S extends Soort> {
  private readonly taak: Taak<S>;
  private readonly seeds: readonly number[];
  private readonly keuze: ParallelKeuze;
  private readonly stop: Int32Array<SharedArrayBuffer>;
  private readonly threads: Worker[] = [];
  private readonly standen: Tussenstand[] = [];
  private antwoorden = 0;
  private isLaat = false;
  private beste = Number.NEGATIVE_INFINITY;
  private grens = Number.POSITIVE_INFINITY;

  constructor(taak: Taak<S>, seeds: readonly number[], keuze: ParallelKeuze) {
    this.taak = taak;
    this.seeds = seeds;
    this.keuze = keuze;
    this.stop = new Int32Array(new SharedArrayBuffer(4 * seeds.length));
  }

  async run(): Promise<AntwoordVan[S]> {
    const { signal } = this.keuze;
    const stopAll = (): void => {
      this.stopFrom(0);
      setTimeout(() => {
        this.isLaat = true;
        this.leaveDeaf();
      }, respijt).unref();
    };
    if (signal?.aborted === true) stopAll();
    signal?.addEventListener('abort', stopAll);
    try {
      const afloop = await Promise.allSettled(this.seeds.map((seed, rang) => this.start(seed, rang)));
      return werkwijzen[this.taak.soort].merge(answersOf(afloop));
    } finally {
      signal?.removeEventListener('abort', stopAll);
      stopAll();
    }
  }

  private start(seed: number, rang: number): Promise<AntwoordVan[S]> {
    const opdracht: Opdracht<S> = { taak: taskOf(this.taak, rang), seed, rang, stop: this.stop };
    const worker = new Worker(new URL('./arbeider.ts', import.meta.url), {
      workerData: opdracht,
      env: { ...process.env, ...cacheEnv() },
    });
    this.threads.push(worker);
    return new Promise((resolve, reject) => {
      worker.on('message', (bericht: Bericht<S>) => {
        if ('stand' in bericht) {
          this.tell(rang, bericht.stand);
          return;
        }
        // Earlier ones may find an answer as good, which would be the one to give: they finish.
        if (werkwijzen[this.taak.soort].isFinal(bericht.antwoord)) this.stopFrom(rang + 1);
        resolve(bericht.antwoord);
        this.antwoorden++;
        this.leaveDeaf();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        reject(new Error(`a worker ended without an answer (exit code ${code})`));
      });
    });
  }

  private stopFrom(rang: number): void {
    for (let k = rang; k < this.stop.length; k++) Atomics.store(this.stop, k, 1);
  }

  /** Ends the threads that should have answered by now, if any has. */
  private leaveDeaf(): void {
    if (this.isLaat && this.antwoorden > 0) for (const thread of this.threads) void thread.terminate();
  }

  private tell(rang: number, stand: Tussenstand): void {
    this.standen[rang] = stand;
    const grens = stand.grens ?? Number.POSITIVE_INFINITY;
    if (stand.waarde <= this.beste && grens >= this.grens) return;
    this.beste = Math.max(this.beste, stand.waarde);
    this.grens = Math.min(this.grens, grens);
    this.keuze.voortgang?.({
      waarde: this.beste,
      iteraties: this.standen.reduce((som, s) => som + s.iteraties, 0),
      ...(this.grens === Number.POSITIVE_INFINITY ? {} : { grens: this.grens }),
    });
  }
}
