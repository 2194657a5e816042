import { setTimeout as sleep } from 'node:timers/promises';
import { spreadSeeds } from '@samenhang/motor';
import type { Poort } from '@samenhang/rekenen';
import { Draden } from '@samenhang/rekenen/draden';
import type { Bron } from '../bron/index.ts';
import type { Afloop, Beurt, Taakstand, Takenkast } from '../store/index.ts';
import { aandeelOf } from './aandeel.ts';
import type { Doen } from './klaarzetten.ts';
import type { Taakvraag } from './schemas.ts';
import { readVraag } from './vragen.ts';

/** What one piece of work may take. */
export interface Taakgrenzen {
  /** Threads for one piece of work. */
  readonly draden: number;
  /** Megabytes by which the program may grow for it. */
  readonly geheugenMb: number;
  /** Milliseconds beyond what was asked for, such as for fetching the solver. */
  readonly uitloopMs: number;
  /** Milliseconds between two signs of life. */
  readonly hartslagMs: number;
}

/** Milliseconds that threads have to end after they were stopped. */
const eindeMs = 5000;
/** A store that is away comes back: so often, with so many milliseconds between, the outcome is offered again. */
const bewaarpogingen = 30;
const bewaarpauzeMs = 2000;

/** Faults that another try may not have. */
const tijdelijk: ReadonlySet<string> = new Set(['werker-verloren', 'kapot', 'oplosser']);

/** Does pieces of work, one turn at a time: takes it, works on it, and writes what came of it. */
export class Loper {
  private readonly kast: Takenkast;
  private readonly bron: Bron;
  private readonly grenzen: Taakgrenzen;
  private readonly poort: Poort;

  /** `poort`: by which the work is done; threads where none is given. */
  constructor(kast: Takenkast, bron: Bron, grenzen: Taakgrenzen, poort?: Poort) {
    this.kast = kast;
    this.bron = bron;
    this.grenzen = grenzen;
    const { draden, geheugenMb } = grenzen;
    this.poort = poort ?? new Draden(spreadSeeds(1, draden), { geheugenMb, eindeMs });
  }

  /**
   * Works on this, if it waits, until it is over; true where it waits again, as the worker itself is to end (`stop`).
   * What fails by chance has another turn at once.
   */
  async run(id: string, werker: string, stop: AbortSignal): Promise<boolean> {
    for (;;) {
      const beurt = await this.kast.claim(id, werker);
      if (!beurt) return false;
      const afloop = await this.work(beurt, stop).catch((): Afloop => ({ soort: 'opnieuw', reden: 'kapot' }));
      const staat = afloop && (await this.write(beurt, afloop));
      if (staat !== 'wacht') return false;
      if (afloop?.soort === 'terug') return true;
    }
  }

  /** How a turn ended; undefined where it is another's by now. */
  private async work(beurt: Beurt, stop: AbortSignal): Promise<Afloop | undefined> {
    const { soort, vraag, titel, seconden } = beurt;
    const gelezen = readVraag(this.bron, { soort, vraag } as Taakvraag, titel, seconden);
    if (gelezen.ok) return this.follow(beurt, gelezen.doen, stop);
    return { soort: 'mislukt', reden: 'vraag' };
  }

  private async follow(beurt: Beurt, doen: Doen, stop: AbortSignal): Promise<Afloop | undefined> {
    const einde = new AbortController();
    let stand: Taakstand | undefined;
    let gevraagd: 'stop' | 'weg' | undefined;
    const hart = this.beatWhile(
      beurt,
      () => stand,
      einde.signal,
      (wat) => {
        gevraagd = wat;
        einde.abort();
      },
    );
    const begin = performance.now();
    const tijdMs = beurt.seconden * 1000;
    const { uitloopMs, geheugenMb } = this.grenzen;
    const af = await doen(
      this.poort,
      { tijdMs: tijdMs + uitloopMs, geheugenMb },
      AbortSignal.any([stop, einde.signal]),
      (nieuw) => {
        stand = aandeelOf(nieuw, performance.now() - begin, tijdMs);
      },
    );
    einde.abort();
    await hart;
    if (gevraagd === 'weg') return undefined;
    if (gevraagd === 'stop')
      return af.ok ? { soort: 'afgebroken', uitkomst: af.antwoord } : { soort: 'afgebroken' };
    if (stop.aborted) return { soort: 'terug' };
    if (af.ok) return { soort: 'klaar', uitkomst: af.antwoord };
    return { soort: tijdelijk.has(af.code) ? 'opnieuw' : 'mislukt', reden: af.code };
  }

  /** Signs of life until the end; tells when somebody asked to end it, or when it is another's. */
  private async beatWhile(
    beurt: Beurt,
    stand: () => Taakstand | undefined,
    einde: AbortSignal,
    tell: (wat: 'stop' | 'weg') => void,
  ): Promise<void> {
    for (;;) {
      await sleep(this.grenzen.hartslagMs, undefined, { signal: einde }).catch(() => undefined);
      if (einde.aborted) return;
      // A store that is away for a moment is asked again at the next beat.
      const hoe = await this.kast.beat(beurt, stand()).catch(() => 'door' as const);
      if (hoe !== 'door') tell(hoe);
    }
  }

  private async write(beurt: Beurt, afloop: Afloop) {
    for (let k = 1; ; k++)
      try {
        return await this.kast.finish(beurt, afloop);
      } catch (error) {
        if (k === bewaarpogingen) throw error;
        await sleep(bewaarpauzeMs);
      }
  }
}
