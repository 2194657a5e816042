import { useCallback, useEffect, useRef } from 'react';
import type { Bericht, Opdracht } from './berichten.ts';

/**
 * Gives a worker one thing to do and hears it out; the worker ends with its last word. The function that comes back
 * ends it before that.
 */
function startWerk(opdracht: Opdracht, hoor: (bericht: Bericht) => void): () => void {
  const werker = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
  const end = () => werker.terminate();
  werker.onmessage = ({ data }: MessageEvent<Bericht>) => {
    if (data.soort === 'antwoord' || data.soort === 'curve' || data.soort === 'kapot') end();
    hoor(data);
  };
  werker.onerror = (event) => {
    end();
    hoor({ soort: 'kapot', melding: event.message });
  };
  werker.postMessage(opdracht);
  return end;
}

interface Werk {
  readonly start: (opdracht: Opdracht, hoor: (bericht: Bericht) => void) => void;
  readonly end: () => void;
}

/** One worker at a time. It ends when what it works for changes, and when the page is left. */
export function useWerk(waarvoor: string | undefined): Werk {
  const einde = useRef<(() => void) | undefined>(undefined);
  const bezigMet = useRef(waarvoor);
  const end = useCallback(() => {
    einde.current?.();
    einde.current = undefined;
  }, []);
  const start = useCallback<Werk['start']>(
    (opdracht, hoor) => {
      end();
      einde.current = startWerk(opdracht, hoor);
    },
    [end],
  );
  useEffect(() => {
    bezigMet.current = waarvoor;
    return end;
  }, [waarvoor, end]);
  return { start, end };
}
