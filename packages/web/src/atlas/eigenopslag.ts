import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { EigenBestand } from './eigenbestand.ts';

/** Where own files are kept in this browser, and nowhere else. */
const kast = 'samenhang-eigen';
const sleutel = 'bestanden';

let opslag: UseStore | undefined;

function openOpslag(): UseStore {
  opslag ??= createStore(kast, sleutel);
  return opslag;
}

/**
 * The own files that were kept here; none where nothing was ever kept. Looking leaves no trace: who opens no file has
 * no storage made.
 */
export async function laadEigen(): Promise<readonly EigenBestand[]> {
  const kasten = await indexedDB.databases();
  if (!kasten.some(({ name }) => name === kast)) return [];
  return (await get<readonly EigenBestand[]>(sleutel, openOpslag())) ?? [];
}

/**
 * Keeps the own files. How far a map was laid over the gemeenten is not kept: that is done anew.
 * @throws when the browser keeps nothing (a private window) or has no room.
 */
export async function bewaarEigen(bestanden: readonly EigenBestand[]): Promise<void> {
  await set(
    sleutel,
    bestanden.map((b) => (b.kaart ? { ...b, kaart: { ...b.kaart, perJaar: new Map() } } : b)),
    openOpslag(),
  );
}
