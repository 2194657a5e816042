import type { Fase } from '@samenhang/rekenen';
import { Bevinding, type Schrijver, toonGetal } from '../uitvoer/index.ts';

/** What a computation is told, and may tell. */
export interface Leiding {
  /** Aborted when the time is up or somebody stops it: answer with the best so far. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  readonly tijdMs: number;
  /** A worker begins: from here on its time counts, however long it took to start. */
  readonly fase: (fase: Fase) => void;
  /** A passing line about how far it is. */
  readonly meld: (tekst: string) => void;
}

/**
 * From when time counts: from the start of the program, or from when the search starts, so that reading much data on a
 * busy machine leaves the search its time.
 */
type Klokstart = 'programma' | 'zoeken';

export interface Verloop<T> {
  readonly antwoord: T;
  /** Since time counts. */
  readonly seconden: number;
  /** Somebody stopped it (Ctrl-C, or a request to end) before it was done. */
  readonly afgebroken: boolean;
}

/** Exit code of a program that was stopped by Ctrl-C, as shells count it; a request to end gives the same. */
export const onderbroken = 130;
/** Kept free for what comes after: threads that take a moment to stop, an answer that is written. */
const marge = 150;
const tussenMeldingen = 100;
const signalen = ['SIGINT', 'SIGTERM'] as const;
/** Where the search alone has its time: what threads may take besides, before they are told to stop. */
const aanloop = 3000;
/** And what they may take to start, on the busiest machine. */
const opstart = 60_000;

/** First Ctrl-C, or a request to end: stop with what there is. Second: stop at once. */
function listen(stop: AbortController, schrijver: Schrijver): () => void {
  const hear = (): void => {
    if (stop.signal.aborted) process.exit(onderbroken);
    schrijver.voortgang('');
    schrijver.fout('Ik stop, en geef het beste tot nu toe. Nog een keer Ctrl-C stopt meteen.');
    stop.abort();
  };
  for (const signal of signalen) process.on(signal, hear);
  return () => {
    for (const signal of signalen) process.off(signal, hear);
  };
}

/** Lets something work that can be stopped from outside, from its begin to its end: nothing it found is lost. */
export async function withStop<T>(schrijver: Schrijver, work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const unlisten = listen(stop, schrijver);
  try {
    return await work(stop.signal);
  } finally {
    unlisten();
  }
}

interface Loopkeuze {
  /** Default `programma`. */
  readonly vanaf?: Klokstart;
  /** Of a `withStop` around it. */
  readonly stop: AbortSignal;
}

/** Lets something compute within `tijd` seconds, until done or stopped. */
export async function compute<T>(
  tijd: number,
  schrijver: Schrijver,
  work: (leiding: Leiding) => Promise<T>,
  keuze?: Loopkeuze,
): Promise<Verloop<T>> {
  if (!keuze) return withStop(schrijver, (stop) => compute(tijd, schrijver, work, { stop }));
  const { vanaf = 'programma', stop } = keuze;
  const begin = vanaf === 'programma' ? schrijver.begin : performance.now();
  const elapsed = (): number => performance.now() - begin;
  const tijdMs = Math.max(1, Math.floor(tijd * 1000 - elapsed() - (vanaf === 'programma' ? marge : 0)));
  let laatst = Number.NEGATIVE_INFINITY;
  const op = new AbortController();
  const arm = (ms: number): NodeJS.Timeout => setTimeout(() => op.abort(), ms).unref();
  let wekker = arm(vanaf === 'programma' ? tijdMs : tijdMs + opstart);
  try {
    const antwoord = await work({
      signal: AbortSignal.any([stop, op.signal]),
      tijdMs,
      fase: (fase) => {
        if (vanaf === 'programma' || fase !== 'rekenen') return;
        clearTimeout(wekker);
        wekker = arm(tijdMs + aanloop);
      },
      meld: (tekst) => {
        if (elapsed() - laatst < tussenMeldingen || stop.aborted) return;
        laatst = elapsed();
        schrijver.voortgang(`${toonGetal(laatst / 1000, 1)} s  ${tekst}`);
      },
    });
    return { antwoord, seconden: Math.round(elapsed()) / 1000, afgebroken: stop.aborted };
  } finally {
    clearTimeout(wekker);
    schrijver.voortgang('');
  }
}

/**
 * After the answer is written: a run that was stopped says so, and ends with the exit code of that.
 * @throws Bevinding when it was stopped.
 */
export function tellStopped({ afgebroken }: Pick<Verloop<unknown>, 'afgebroken'>): void {
  if (afgebroken)
    throw new Bevinding('Gestopt op uw verzoek: dit is het beste dat tot dan toe was gevonden.', onderbroken);
}
