// Runs beside the page: reading a table of megabytes takes seconds, and the page goes on meanwhile.
import { type EigenTabel, readEigenBestand } from '@samenhang/data/eigen';
import { hintsVan } from './hints.ts';
import type { Leesvraag } from './leesbijpagina.ts';

addEventListener('message', ({ data: { bytes, kennis, plaatsen } }: MessageEvent<Leesvraag>) => {
  const hints = { ...hintsVan(kennis), ...(plaatsen ? { plaatsen } : {}) };
  void readEigenBestand(bytes, hints).then((tabel: EigenTabel) => postMessage(tabel));
});
