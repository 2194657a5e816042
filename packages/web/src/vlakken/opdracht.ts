import type { Kaartvorm } from '@samenhang/beeld';
import type { EigenVlak, EigenVlakken, Overleg } from '@samenhang/data/vlakken';
import type { Antwoord, Vraag } from './berichten.ts';

export type Gelezen = EigenVlakken;
export type Regiovlak = EigenVlak;

function start(vraag: Vraag, hoor: (antwoord: Antwoord) => void, mis: (fout: Error) => void): () => void {
  const werker = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
  const stop = () => werker.terminate();
  werker.onmessage = ({ data }: MessageEvent<Antwoord>) => {
    if (data.soort !== 'gedaan') stop();
    hoor(data);
  };
  werker.onerror = ({ message }) => {
    stop();
    mis(new Error(message));
  };
  werker.postMessage(vraag);
  return stop;
}

/** Reads a GeoJSON of regio's, beside the page. */
export function leesVlakken(bytes: Uint8Array): Promise<Gelezen> {
  return new Promise((resolve, reject) => {
    start(
      { soort: 'lees', bytes },
      (antwoord) => {
        if (antwoord.soort === 'gelezen') resolve(antwoord.gelezen);
      },
      reject,
    );
  });
}

/** Who hears how a laying over goes. */
interface Legging {
  /** From 0 to 1. */
  readonly gedaan: (deel: number) => void;
  readonly klaar: (overleg: Overleg) => void;
  readonly mis: (fout: Error) => void;
}

/** Lays regio's over the gemeenten of a map, beside the page; gives what stops it. */
export function legVlakken(
  gebieden: Kaartvorm['vlakken'],
  vlakken: readonly Regiovlak[],
  legging: Legging,
): () => void {
  const gemeenten = gebieden.map(({ id, vorm }) => ({
    code: id,
    polygonen: vorm.type === 'Polygon' ? [vorm.coordinates] : vorm.coordinates,
  }));
  return start(
    { soort: 'leg', gemeenten, vlakken },
    (antwoord) => {
      if (antwoord.soort === 'gedaan') legging.gedaan(antwoord.deel);
      if (antwoord.soort === 'gelegd') legging.klaar(antwoord.overleg);
    },
    legging.mis,
  );
}
