// The port over a web worker: for a page in a browser.

import type { Leiding, Poort, Uitkomst } from '../poort.ts';
import { type AntwoordVan, type Soort, type StandVan, salvage, type Taak } from '../taken/index.ts';
import type { Bericht, Opdracht } from '../werk.ts';

/**
 * The port over a web worker: each task has one of its own, which ends with its last word. To stop it the worker is
 * ended, and the answer is the last that it told of.
 */
export class Webwerker implements Poort {
  private readonly seed: number;

  constructor(seed = 1) {
    this.seed = seed;
  }

  reken<S extends Soort>(taak: Taak<S>, leiding: Leiding<S> = {}): Promise<Uitkomst<AntwoordVan[S]>> {
    const werker = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
    const { signal } = leiding;
    let stand: StandVan[S] | undefined;
    return new Promise<Uitkomst<AntwoordVan[S]>>((resolve) => {
      const stop = (): void => {
        const antwoord = salvage(taak, stand);
        resolve(
          antwoord
            ? { ok: true, antwoord, gestopt: true, verloren: 0 }
            : { ok: false, fout: { code: 'gestopt', melding: 'stopped before the first result' } },
        );
      };
      werker.onmessage = ({ data }: MessageEvent<Bericht<S>>) => {
        if (data.soort === 'stand') {
          stand = data.stand;
          leiding.voortgang?.(stand);
        } else if (data.soort === 'fase') leiding.fase?.(data.fase);
        else if (data.soort === 'fout') resolve({ ok: false, fout: data.fout });
        else resolve({ ok: true, antwoord: data.antwoord, gestopt: false, verloren: 0 });
      };
      werker.onerror = ({ message }) =>
        resolve({ ok: false, fout: { code: 'werker-verloren', melding: message } });
      if (signal?.aborted === true) stop();
      signal?.addEventListener('abort', stop, { once: true });
      werker.postMessage({ taak, seed: this.seed } satisfies Opdracht<S>);
    }).finally(() => werker.terminate());
  }
}
