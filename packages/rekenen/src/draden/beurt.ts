import type { Fase, Leiding, Poort, Rekenfout } from '../poort.ts';
import type { AntwoordVan, Soort, Taak } from '../taken/index.ts';

/** What one turn at a task may take. */
export interface Beurtgrenzen {
  /** Milliseconds after which it is stopped, with the best so far. */
  readonly tijdMs: number;
  /** Megabytes by which the whole program may grow meanwhile: also numbers and the solver, which a thread cannot bound. */
  readonly geheugenMb: number;
}

/** How a turn ended. `gestopt`: before it was done, by who asked or by the clock; it has the best so far. */
export type Beurtuitkomst<A> =
  | { readonly ok: true; readonly antwoord: A; readonly gestopt: boolean }
  | { readonly ok: false; readonly code: Rekenfout['code'] | 'tijd'; readonly melding: string };

/** Looked at so often: memory can grow fast. */
const kijkMs = 100;
const megabyte = 2 ** 20;

interface Beurtleiding<S extends Soort> {
  readonly signal?: AbortSignal | undefined;
  readonly voortgang?: Leiding<S>['voortgang'];
  readonly fase?: ((fase: Fase) => void) | undefined;
}

/**
 * One turn at a task by way of the port, within bounds of time and memory: for who does the work of others. Never
 * rejects. Memory is that of the whole program, so that one turn at a time can be judged.
 */
export async function doBeurt<S extends Soort>(
  poort: Poort,
  taak: Taak<S>,
  { tijdMs, geheugenMb }: Beurtgrenzen,
  { signal, voortgang, fase }: Beurtleiding<S> = {},
): Promise<Beurtuitkomst<AntwoordVan[S]>> {
  const einde = new AbortController();
  let reden: 'tijd' | 'geheugen' | undefined;
  const stop = (waarom: typeof reden) => {
    reden ??= waarom;
    einde.abort();
  };
  const begin = process.memoryUsage.rss();
  const klok = setTimeout(() => stop('tijd'), tijdMs);
  const wacht = setInterval(() => {
    if (process.memoryUsage.rss() - begin > geheugenMb * megabyte) stop('geheugen');
  }, kijkMs);
  try {
    const uitkomst = await poort.reken(taak, {
      signal: signal ? AbortSignal.any([signal, einde.signal]) : einde.signal,
      voortgang,
      fase,
    });
    // What took too much memory would do so again: the best so far is not what was asked for.
    if (reden === 'geheugen') return { ok: false, code: 'geheugen', melding: `over ${geheugenMb} MB` };
    if (uitkomst.ok) return { ok: true, antwoord: uitkomst.antwoord, gestopt: uitkomst.gestopt };
    const { code, melding } = uitkomst.fout;
    return { ok: false, code: code === 'gestopt' && reden === 'tijd' ? 'tijd' : code, melding };
  } finally {
    clearTimeout(klok);
    clearInterval(wacht);
  }
}
