import type { AntwoordVan, Leiding, Soort, Taak, Uitkomst } from '@samenhang/rekenen';
import { Webwerker } from '@samenhang/rekenen/webwerker';
import { useCallback, useEffect, useRef } from 'react';

const poort = new Webwerker();

interface Werk {
  /** Begins a task; what ran before it ends unheard. */
  readonly start: <S extends Soort>(
    taak: Taak<S>,
    leiding: Omit<Leiding<S>, 'signal'>,
    done: (uitkomst: Uitkomst<AntwoordVan[S]>) => void,
  ) => void;
  /** Ends what runs; it answers with the best so far. */
  readonly stop: () => void;
}

/** One task at a time. It ends unheard when what it works for changes, and when the page is left. */
export function useWerk(waarvoor: string | undefined): Werk {
  const einde = useRef<{ readonly controle: AbortController; isWeg: boolean } | undefined>(undefined);
  const drop = useCallback(() => {
    if (!einde.current) return;
    einde.current.isWeg = true;
    einde.current.controle.abort();
    einde.current = undefined;
  }, []);
  const start = useCallback<Werk['start']>(
    (taak, { voortgang, fase }, done) => {
      drop();
      const dit = { controle: new AbortController(), isWeg: false };
      einde.current = dit;
      const heard =
        <A>(tell: ((x: A) => void) | undefined) =>
        (x: A) => {
          if (!dit.isWeg) tell?.(x);
        };
      const { signal } = dit.controle;
      void poort.reken(taak, { signal, voortgang: heard(voortgang), fase: heard(fase) }).then(heard(done));
    },
    [drop],
  );
  const stop = useCallback(() => einde.current?.controle.abort(), []);
  // What it works for is what it depends on: another question drops what runs.
  useEffect(() => drop, [waarvoor, drop]);
  return { start, stop };
}
