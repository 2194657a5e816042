import { existsSync } from 'node:fs';
import type { Adapter } from '../adapter.ts';
import { type Opslagplaats, openAdapter } from '../plaats.ts';
import { readBestand, writeBestand } from './bestand.ts';
import { Kopiefout } from './fouten.ts';
import { isRij, type Kopieregel, readKopie } from './lees.ts';
import { takeHead, writeKopie } from './schrijf.ts';
import { kopietabellen, verhuistabellen } from './tabellen.ts';
import { isSame, Teller, type Telling } from './telling.ts';

export { Kopiefout, type Kopiereden } from './fouten.ts';

/** What a copy holds: of every table the number of rows and their hash. */
export interface Kopieverslag {
  readonly gemaaktOp: string;
  readonly tabellen: Readonly<Record<string, Telling>>;
}

/** Does this with the database there, and closes it. */
async function withAdapter<T>(plaats: Opslagplaats, werk: (adapter: Adapter) => Promise<T>): Promise<T> {
  const adapter = await openAdapter(plaats);
  try {
    return await werk(adapter);
  } finally {
    await adapter.close();
  }
}

/** Does this with a store that is there. @throws Kopiefout where nobody has kept anything yet */
async function withStore<T>(plaats: Opslagplaats, werk: (adapter: Adapter) => Promise<T>): Promise<T> {
  if ('bestand' in plaats && !existsSync(plaats.bestand)) throw new Kopiefout('geen-opslag');
  return withAdapter(plaats, async (adapter) => {
    const tabellen = await adapter.db.introspection.getTables();
    if (!tabellen.some(({ name }) => name === 'persoon')) throw new Kopiefout('geen-opslag');
    return werk(adapter);
  });
}

/**
 * Copies a store to a file, from one moment, also while servers write to it; then reads the file to see that all is there.
 * @param sleutel a passphrase to encrypt it with
 * @throws Kopiefout, Opslagfout
 */
export async function backupStore(
  plaats: Opslagplaats,
  bestand: string,
  sleutel: string | undefined,
): Promise<Kopieverslag> {
  await withStore(plaats, (adapter) =>
    adapter.read('store', (db) => writeBestand(bestand, readKopie(db, new Date(), kopietabellen), sleutel)),
  );
  return checkBackup(bestand, sleutel);
}

/** Reads a copy to its end: is all there that it says? @throws Kopiefout where it is not */
export async function checkBackup(bestand: string, sleutel: string | undefined): Promise<Kopieverslag> {
  const regels = readBestand(bestand, sleutel);
  const { gemaaktOp } = await takeHead(regels);
  const tellers = new Map<string, Teller>();
  let teller: Teller | undefined;
  let tabellen: Kopieverslag['tabellen'] | undefined;
  // Read beyond the last line too: the checksum of the file comes after it.
  for await (const regel of regels) {
    if (tabellen !== undefined) throw new Kopiefout('beschadigd');
    if (isRij(regel)) teller?.add(regel);
    else if ('tabel' in regel) {
      teller = new Teller();
      tellers.set(regel.tabel, teller);
    } else if ('einde' in regel) tabellen = regel.einde;
  }
  if (tabellen === undefined) throw new Kopiefout('afgebroken');
  for (const [tabel, telling] of Object.entries(tabellen))
    if (!isSame(tellers.get(tabel)?.telling, telling)) throw new Kopiefout('beschadigd', { tabel });
  return { gemaaktOp, tabellen };
}

/**
 * Puts a copy into a store in which nobody keeps anything: as a whole or not at all. The copy is read to its end first.
 * @throws Kopiefout, Opslagfout
 */
export async function restoreStore(
  plaats: Opslagplaats,
  bestand: string,
  sleutel: string | undefined,
): Promise<Kopieverslag> {
  await checkBackup(bestand, sleutel);
  return withAdapter(plaats, (adapter) => put(adapter, readBestand(bestand, sleutel), kopietabellen));
}

/** Copies a store to another place, in which nobody keeps anything. @throws Kopiefout, Opslagfout */
export async function moveStore(van: Opslagplaats, naar: Opslagplaats): Promise<Kopieverslag> {
  return withStore(van, (bron) =>
    withAdapter(naar, (doel) =>
      bron.read('store', (db) => put(doel, readKopie(db, new Date(), verhuistabellen), verhuistabellen)),
    ),
  );
}

async function put(
  adapter: Adapter,
  regels: AsyncGenerator<Kopieregel>,
  tabellen: readonly string[],
): Promise<Kopieverslag> {
  try {
    const kop = await takeHead(regels);
    return { gemaaktOp: kop.gemaaktOp, tabellen: await writeKopie(adapter, kop, regels, tabellen) };
  } finally {
    await regels.return(undefined);
  }
}
