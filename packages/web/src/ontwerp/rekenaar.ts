import type { Bericht, Opdracht } from './berichten.ts';

/**
 * Gives a worker one thing to do and hears it out; the worker ends with its last word. The function that comes back
 * ends it before that.
 */
export function startWerk(opdracht: Opdracht, hoor: (bericht: Bericht) => void): () => void {
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
