import type { Aanwijzing, EigenTabel } from '@samenhang/data/eigen';
import { hintsVan, type Kennis } from './hints.ts';

/** What is asked of the worker: a table to read. */
export interface Leesvraag {
  readonly bytes: Uint8Array;
  readonly kennis: Kennis;
  readonly plaatsen: Aanwijzing['plaatsen'] | undefined;
}

/** A table of all gemeenten is smaller, and is read before a worker has started. */
const KLEIN = 50_000;

function readInWorker(vraag: Leesvraag): Promise<EigenTabel> {
  return new Promise((resolve, reject) => {
    const werker = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
    werker.onmessage = ({ data }: MessageEvent<EigenTabel>) => {
      werker.terminate();
      resolve(data);
    };
    werker.onerror = ({ message }) => {
      werker.terminate();
      reject(new Error(message));
    };
    werker.postMessage(vraag);
  });
}

/** Reads a table; a large one beside the page, which it would hold up. What reads it is fetched when it is needed. */
export async function leesBijPagina(vraag: Leesvraag): Promise<EigenTabel> {
  if (vraag.bytes.length > KLEIN) return readInWorker(vraag);
  const { readEigenBestand } = await import('@samenhang/data/eigen');
  const { kennis, plaatsen } = vraag;
  return readEigenBestand(vraag.bytes, { ...hintsVan(kennis), ...(plaatsen ? { plaatsen } : {}) });
}
