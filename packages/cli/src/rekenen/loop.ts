import { Bevinding, type Schrijver } from '../uitvoer/index.ts';

/** What a computation is told, and may tell. */
export interface Leiding {
  /** Aborted when the time is up or somebody stops it: answer with the best so far. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  readonly tijdMs: number;
  /** A passing line about how far it is. */
  readonly meld: (tekst: string) => void;
}

export interface Verloop<T> {
  readonly antwoord: T;
  /** Since the program started. */
  readonly seconden: number;
  /** Somebody stopped it (Ctrl-C) before it was done. */
  readonly afgebroken: boolean;
}

/** Exit code of a program that was stopped by Ctrl-C, as shells count it. */
const onderbroken = 130;
/** Kept free for what comes after: threads that take a moment to stop, an answer that is written. */
const marge = 150;
const tussenMeldingen = 100;

/** Milliseconds since the program started, so that its start counts as well. */
function sinceStart(): number {
  return performance.now();
}

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

/** Lets something compute within `tijd` seconds of the start of the program, until done or stopped. */
export async function compute<T>(
  tijd: number,
  schrijver: Schrijver,
  work: (leiding: Leiding) => Promise<T>,
): Promise<Verloop<T>> {
  const tijdMs = Math.max(1, Math.floor(tijd * 1000 - sinceStart() - marge));
  const stop = new AbortController();
  const unlisten = listen(stop, schrijver);
  let laatst = 0;
  try {
    const antwoord = await work({
      signal: AbortSignal.any([stop.signal, AbortSignal.timeout(tijdMs)]),
      tijdMs,
      meld: (tekst) => {
        if (sinceStart() - laatst < tussenMeldingen || stop.signal.aborted) return;
        laatst = sinceStart();
        schrijver.voortgang(`${(laatst / 1000).toFixed(1).replace('.', ',')} s  ${tekst}`);
      },
    });
    return { antwoord, seconden: Math.round(sinceStart()) / 1000, afgebroken: stop.signal.aborted };
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
