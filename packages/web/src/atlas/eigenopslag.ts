import { createStore, del, get, set, setMany, type UseStore, update, values } from 'idb-keyval';
import type { EigenBestand } from './eigenbestand.ts';
import { merkVan } from './merk.ts';

/** Where own files are kept in this browser, and nowhere else. */
const kast = 'samenhang-eigen';
const lade = 'bestanden';

let opslag: UseStore | undefined;

function openOpslag(): UseStore {
  opslag ??= createStore(kast, lade);
  return opslag;
}

let kanaal: BroadcastChannel | undefined;

/** By which the tabs of this browser tell one another that a file changed: its id. */
function openKanaal(): BroadcastChannel {
  kanaal ??= new BroadcastChannel(kast);
  return kanaal;
}

/** Before, files were numbered, so that a link of somebody else could take this file for theirs: now by what is in them. */
function numberAnew(bestand: EigenBestand): EigenBestand {
  const { naam, rijen, kaart } = bestand;
  const inhoud = new TextEncoder().encode(JSON.stringify([rijen, kaart?.vlakken]));
  return { ...bestand, id: `eigen-${merkVan(inhoud, naam)}` };
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
      lijst.map(numberAnew).map((bestand) => [bestand.id, bestand]),
      openOpslag(),
    );
    await del(lade, openOpslag());
  }
  return values<EigenBestand>(openOpslag());
}

/** How far a map was laid over the gemeenten is not kept: that is done anew. */
function toKeep(bestand: EigenBestand): EigenBestand {
  const { kaart } = bestand;
  return kaart ? { ...bestand, kaart: { ...kaart, perJaar: new Map() } } : bestand;
}

/**
 * Keeps a file, apart from all others: another tab keeps its own.
 * @throws when the browser keeps nothing (a private window) or has no room.
 */
export async function bewaarEigen(bestand: EigenBestand): Promise<void> {
  await set(bestand.id, toKeep(bestand), openOpslag());
  openKanaal().postMessage(bestand.id);
}

/**
 * Changes what is kept of a file, as it is kept by now: what another tab changed in it meanwhile stays.
 * @param anders the file as this tab has it, where it was not kept yet.
 * @throws as `bewaarEigen`.
 */
export async function wijzigBewaard(
  anders: EigenBestand,
  wijziging: (bestand: EigenBestand) => EigenBestand,
): Promise<void> {
  await update<EigenBestand>(
    anders.id,
    (bewaard) => toKeep(bewaard ? wijziging(bewaard) : anders),
    openOpslag(),
  );
  openKanaal().postMessage(anders.id);
}

/** Takes a file out of what is kept. */
export async function vergeetEigen(id: string): Promise<void> {
  await del(id, openOpslag());
  openKanaal().postMessage(id);
}

/** Hears of every file that another tab keeps, changes or takes away; undefined when it is gone. */
export function volgEigen(hoor: (id: string, bestand: EigenBestand | undefined) => void): void {
  openKanaal().addEventListener('message', ({ data: id }: MessageEvent<string>) => {
    void get<EigenBestand>(id, openOpslag()).then((bestand) => hoor(id, bestand));
  });
}
