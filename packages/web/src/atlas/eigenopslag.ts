import { createStore, del, get, set, setMany, type UseStore, values } from 'idb-keyval';
import type { EigenBestand } from './eigenbestand.ts';

/** Where own files are kept in this browser, and nowhere else. */
const kast = 'samenhang-eigen';
const lade = 'bestanden';

let opslag: UseStore | undefined;

function openOpslag(): UseStore {
  opslag ??= createStore(kast, lade);
  return opslag;
}

/**
 * The own files that were kept here; none where nothing was ever kept. Looking leaves no trace: who opens no file has
 * no storage made.
 */
export async function laadEigen(): Promise<readonly EigenBestand[]> {
  const kasten = await indexedDB.databases();
  if (!kasten.some(({ name }) => name === kast)) return [];
  // Before, all files were kept as one list, in which two tabs overwrote each other.
  const lijst = await get<readonly EigenBestand[]>(lade, openOpslag());
  if (lijst) {
    await setMany(
      lijst.map((bestand) => [bestand.id, bestand]),
      openOpslag(),
    );
    await del(lade, openOpslag());
  }
  return values<EigenBestand>(openOpslag());
}

/**
 * Keeps a file, apart from all others: another tab keeps its own. How far a map was laid over the gemeenten is not
 * kept: that is done anew.
 * @throws when the browser keeps nothing (a private window) or has no room.
 */
export async function bewaarEigen(bestand: EigenBestand): Promise<void> {
  const { id, kaart } = bestand;
  await set(id, kaart ? { ...bestand, kaart: { ...kaart, perJaar: new Map() } } : bestand, openOpslag());
}

/** Takes a file out of what is kept. */
export async function vergeetEigen(id: string): Promise<void> {
  await del(id, openOpslag());
}
