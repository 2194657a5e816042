import { Bevinding, type Schrijver, toonGetal } from '../uitvoer/index.ts';

/** What a computation is told, and may tell. */
export interface Leiding {
  /** Aborted when the time is up or somebody stops it: answer with the best so far. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  readonly tijdMs: number;
  /** A passing line about how far it is. */
  readonly meld: (tekst: string) => void;
}

/**
 * From when time counts: from the start of the program, or from when the search starts, so that reading much data on a
 * busy machine leaves the search its time.
 */
export type Klokstart = 'programma' | 'zoeken';

export interface Verloop<T> {
  readonly antwoord: T;
  /** Since time counts. */
  readonly seconden: number;
  /** Somebody stopped it (Ctrl-C) before it was done. */
  readonly afgebroken: boolean;
}

/** Exit code of a program that was stopped by Ctrl-C, as shells count it. */
const onderbroken = 130;
/** Kept free for what comes after: threads that take a moment to stop, an answer that is written. */
const marge = 150;
const tussenMeldingen = 100;
/** Where the search alone has its time: what threads may take besides, to start and to end, before they are told to stop. */
const aanloop = 3000;

/** First Ctrl-C: stop with what there is. Second: stop at once. */
function listen(stop: AbortController, schrijver: Schrijver): () => void {
  const hear = (): void => {
    if (stop.signal.aborted) process.exit(onderbroken);
    schrijver.voortgang('');
    schrijver.fout('Ik stop, en geef het beste tot nu toe. Nog een keer Ctrl-C stopt meteen.');
    stop.abort();
  };
  process.on('SIGINT', hear);
  return () => void process.off('SIGINT', hear);
}

/** Lets something compute within `tijd` seconds, until done or stopped. */
export async function compute<T>(
  tijd: number,
  schrijver: Schrijver,
  work: (leiding: Leiding) => Promise<T>,
  vanaf: Klokstart = 'programma',
): Promise<Verloop<T>> {
  const begin = vanaf === 'programma' ? schrijver.begin : performance.now();
  const elapsed = (): number => performance.now() - begin;
  const tijdMs = Math.max(1, Math.floor(tijd * 1000 - elapsed() - (vanaf === 'programma' ? marge : 0)));
  const stop = new AbortController();
  const unlisten = listen(stop, schrijver);
  let laatst = Number.NEGATIVE_INFINITY;
  try {
    const op = AbortSignal.timeout(vanaf === 'programma' ? tijdMs : tijdMs + aanloop);
    const antwoord = await work({
      signal: AbortSignal.any([stop.signal, op]),
      tijdMs,
      meld: (tekst) => {
        if (elapsed() - laatst < tussenMeldingen || stop.signal.aborted) return;
        laatst = elapsed();
        schrijver.voortgang(`${toonGetal(laatst / 1000, 1)} s  ${tekst}`);
      },
    });
    return { antwoord, seconden: Math.round(elapsed()) / 1000, afgebroken: stop.signal.aborted };
  } finally {
    schrijver.voortgang('');
    unlisten();
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
