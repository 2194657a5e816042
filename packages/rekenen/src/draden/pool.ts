/**
 * Long work over worker threads: one thread for each seed, all on the same question or each on a part of it, their
 * answers made one. Given iterations (and time enough) the answer depends on the question and the seeds only, not on
 * which thread is done first; one thread does the same every time but for where the clock stops it. Else the threads
 * tell each other of better maps, and what they find depends on when they hear of it.
 */

import { getCompileCacheDir } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Leiding, Poort, Rekenfout, Uitkomst } from '../poort.ts';
import {
  type AntwoordVan,
  type Soort,
  type StandVan,
  salvage,
  type Taak,
  werkwijzen,
} from '../taken/index.ts';
import type { Bericht, Opdracht } from '../werk.ts';
import type { Draadopdracht } from './arbeider.ts';
import { makeBord } from './gedeeld.ts';

/**
 * Milliseconds that a thread has to answer after it was told to stop, if another did; and if none did, but what it told
 * of last is an answer too.
 */
const respijt = 120;
const geduld = 1500;

/**
 * Threads do not take over the cache of compiled modules, which spares them half of their start; nor have they one where
 * the program itself has none, as in a test.
 */
const cacheMap = getCompileCacheDir() ?? join(tmpdir(), 'node-compile-cache');

/** As many as there are cores, at most 8: more seeds bring little. */
export function defaultWorkers(): number {
  return Math.min(8, availableParallelism());
}

/**
 * The port over worker threads. Where one thread gives an answer that none can better, the later ones stop. A thread
 * that does not answer soon after it was stopped is left behind, with the last that it told of: a linear program can
 * be too large to be interrupted.
 *
 * @example
 * await new Draden(spreadSeeds(1, defaultWorkers())).reken({ soort: 'clique', vraag: { n, gewichten, tijdMs: 5000 } });
 */
export class Draden implements Poort {
  private readonly seeds: readonly number[];
  private readonly grenzen: Draadgrenzen;

  /** @throws RangeError when there are no seeds. */
  constructor(seeds: readonly number[], grenzen: Draadgrenzen = {}) {
    if (seeds.length === 0) throw new RangeError('one seed at least');
    this.seeds = seeds;
    this.grenzen = grenzen;
  }

  reken<S extends Soort>(taak: Taak<S>, leiding: Leiding<S> = {}): Promise<Uitkomst<AntwoordVan[S]>> {
    return new Ploeg(taak, this.seeds, leiding, this.grenzen).run();
  }
}

/** What keeps threads within bounds, beside the time in their task. */
export interface Draadgrenzen {
  /** Megabytes that one thread may hold in objects; arrays of numbers do not count. */
  readonly geheugenMb?: number | undefined;
  /** Milliseconds after which threads that were stopped are ended, also where there is nothing to answer with. */
  readonly eindeMs?: number | undefined;
}

/** How one thread ended: with an answer, by itself, or left behind. */
type Afloop<S extends Soort> =
  | { readonly antwoord: AntwoordVan[S] }
  | { readonly fout: Rekenfout }
  | { readonly verlaten: true };

/** The threads of one task. */
class Ploeg<S extends Soort> {
  private readonly taak: Taak<S>;
  private readonly leiding: Leiding<S>;
  private readonly grenzen: Draadgrenzen;
  private readonly parts: readonly Opdracht<S>[];
  private readonly stop: Int32Array<SharedArrayBuffer>;
  private readonly bord: SharedArrayBuffer | undefined;
  private readonly threads: Worker[] = [];
  private readonly standen = new Map<number, StandVan[S]>();
  private readonly leave: (() => void)[] = [];
  private antwoorden = 0;
  private isLaat = false;

  constructor(taak: Taak<S>, seeds: readonly number[], leiding: Leiding<S>, grenzen: Draadgrenzen) {
    this.taak = taak;
    this.leiding = leiding;
    this.grenzen = grenzen;
    const { divide } = werkwijzen[taak.soort];
    this.parts = seeds.flatMap((seed, rang) => {
      const vraag = divide ? divide(taak.vraag, rang, seeds.length) : taak.vraag;
      return vraag ? [{ taak: { ...taak, vraag }, seed }] : [];
    });
    this.stop = new Int32Array(new SharedArrayBuffer(4 * this.parts.length));
    const omvang = werkwijzen[taak.soort].gedeeld?.omvang(taak.vraag) ?? 0;
    if (omvang > 0 && this.parts.length > 1) this.bord = makeBord(omvang);
  }

  async run(): Promise<Uitkomst<AntwoordVan[S]>> {
    const { signal } = this.leiding;
    const stopAll = (): void => {
      this.stopFrom(0);
      setTimeout(() => {
        this.isLaat = true;
        if (this.antwoorden > 0) this.leaveAll();
      }, respijt).unref();
      setTimeout(() => {
        if (this.hasRest()) this.leaveAll();
      }, geduld).unref();
      const { eindeMs } = this.grenzen;
      if (eindeMs !== undefined) setTimeout(() => this.leaveAll(), eindeMs).unref();
    };
    if (signal?.aborted === true) stopAll();
    signal?.addEventListener('abort', stopAll);
    try {
      return this.conclude(await Promise.all(this.parts.map((deel, rang) => this.start(deel, rang))));
    } finally {
      signal?.removeEventListener('abort', stopAll);
      for (const thread of this.threads) void thread.terminate();
    }
  }

  private start(deel: Opdracht<S>, rang: number): Promise<Afloop<S>> {
    const opdracht: Draadopdracht<S> = { ...deel, rang, stop: this.stop, bord: this.bord };
    const { geheugenMb } = this.grenzen;
    const worker = new Worker(new URL('./arbeider.ts', import.meta.url), {
      workerData: opdracht,
      ...(geheugenMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: geheugenMb } }),
      env: { ...process.env, NODE_COMPILE_CACHE: cacheMap },
    });
    this.threads.push(worker);
    return new Promise((resolve) => {
      const lose = (melding: string, code: 'werker-verloren' | 'geheugen' = 'werker-verloren'): void =>
        resolve({ fout: { code, melding } });
      this.leave.push(() => resolve({ verlaten: true }));
      worker.on('message', (bericht: Bericht<S>) => {
        if (bericht.soort === 'fout') resolve({ fout: bericht.fout });
        else if (bericht.soort === 'antwoord') {
          resolve({ antwoord: bericht.antwoord });
          this.note(rang, bericht.antwoord);
        } else this.hear(rang, bericht);
      });
      worker.on('error', (error: NodeJS.ErrnoException) =>
        lose(error.message, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'geheugen' : undefined),
      );
      worker.on('exit', (code) => lose(`exit code ${code}`));
    });
  }

  private note(rang: number, antwoord: AntwoordVan[S]): void {
    // Earlier ones may find an answer as good, which would be the one to give: they finish.
    if (werkwijzen[this.taak.soort].isFinal(antwoord)) this.stopFrom(rang + 1);
    this.antwoorden++;
    if (this.isLaat) this.leaveAll();
  }

  private hear(rang: number, bericht: Extract<Bericht<S>, { soort: 'fase' | 'stand' }>): void {
    if (bericht.soort === 'fase') {
      this.leiding.fase?.(bericht.fase);
      return;
    }
    this.standen.set(rang, bericht.stand);
    this.leiding.voortgang?.(werkwijzen[this.taak.soort].gather([...this.standen.values()]));
  }

  private stopFrom(rang: number): void {
    for (let k = rang; k < this.stop.length; k++) Atomics.store(this.stop, k, 1);
  }

  private hasRest(): boolean {
    return [...this.standen.values()].some((stand) => salvage(this.taak, stand) !== undefined);
  }

  private leaveAll(): void {
    for (const leave of this.leave) leave();
  }

  /** One outcome of all threads: their answers, and of those without one the last that they told of. */
  private conclude(afloop: readonly Afloop<S>[]): Uitkomst<AntwoordVan[S]> {
    const wijze = werkwijzen[this.taak.soort];
    const { vraag } = this.taak;
    const antwoorden = afloop.flatMap((a, rang) => {
      if ('antwoord' in a) return [a.antwoord];
      const rest = salvage(this.taak, this.standen.get(rang));
      return rest ? [rest] : [];
    });
    const fouten = afloop.flatMap((a) => ('fout' in a ? [a.fout] : []));
    const verkeerd = fouten.find((f) => f.code === 'vraag');
    if (verkeerd) return { ok: false, fout: verkeerd };
    if (antwoorden.length === 0)
      return { ok: false, fout: fouten[0] ?? { code: 'gestopt', melding: 'no worker answered in time' } };
    return {
      ok: true,
      antwoord: wijze.merge(antwoorden, vraag),
      gestopt: this.leiding.signal?.aborted === true,
      verloren: fouten.length,
    };
  }
}
