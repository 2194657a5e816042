import { queryOptions } from '@tanstack/react-query';
import { createStore, del, set, type UseStore, update, values } from 'idb-keyval';
import { ApiFout } from '../atlas/index.ts';
import { addVersie, contentOf, isOver, makeStuk, type Plankstuk } from './stuk.ts';

/** Where it is kept in this browser, and nowhere else. */
const kast = 'samenhang-plank';

/** Why nothing can be kept here: the browser keeps nothing (`dicht`), or it has no room (`vol`). */
export class Plankfout extends Error {
  override readonly name = 'Plankfout';
  readonly soort: 'dicht' | 'vol';

  constructor(soort: 'dicht' | 'vol', oorzaak: unknown) {
    super(soort, { cause: oorzaak });
    this.soort = soort;
  }
}

let opslag: UseStore | undefined;

/** Does this with what is kept here. @throws Plankfout, or what the work itself says */
async function withPlank<T>(werk: (plank: UseStore) => Promise<T>): Promise<T> {
  try {
    opslag ??= createStore(kast, 'stukken');
    return await werk(opslag);
  } catch (fout) {
    if (fout instanceof ApiFout) throw fout;
    const isVol = fout instanceof DOMException && fout.name === 'QuotaExceededError';
    throw new Plankfout(isVol ? 'vol' : 'dicht', fout);
  }
}

/** Looking leaves no trace: who keeps nothing here has no storage made. */
async function isThere(): Promise<boolean> {
  const kasten = await indexedDB.databases();
  return kasten.some(({ name }) => name === kast);
}

async function list(): Promise<readonly Plankstuk[]> {
  const nu = new Date();
  return withPlank(async (plank) => {
    if (!(await isThere())) return [];
    const alle = await values<Plankstuk>(plank);
    for (const stuk of alle.filter((een) => isOver(een, nu))) await del(stuk.id, plank);
    return alle
      .filter((stuk) => !isOver(stuk, nu))
      .sort((a, b) => b.gewijzigdOp.localeCompare(a.gewijzigdOp));
  });
}

/** What is kept in this browser, newest change first; also what is in the bin. */
export const plankVraag = queryOptions({ queryKey: ['plank'], queryFn: list, retry: false });

const moment = () => new Date().toISOString();

export function createHier(soort: Plankstuk['soort'], titel: string, inhoud: unknown): Promise<Plankstuk> {
  const stuk = makeStuk(crypto.randomUUID(), { soort, titel, inhoud }, moment());
  return withPlank(async (plank) => {
    await set(stuk.id, stuk, plank);
    return stuk;
  });
}

/**
 * Writes a piece from the version that one has.
 * @throws ApiFout as the server would say it, where another tab changed it meanwhile
 */
export function updateHier(id: string, van: number, titel: string, inhoud: unknown): Promise<Plankstuk> {
  return withPlank(async (plank) => {
    let nieuw: Plankstuk | undefined;
    let huidig: Plankstuk | undefined;
    await update<Plankstuk>(
      id,
      (bewaard) => {
        huidig = bewaard;
        nieuw = bewaard && addVersie(bewaard, van, { titel, inhoud }, moment());
        return (nieuw ?? bewaard) as Plankstuk;
      },
      plank,
    );
    if (nieuw) return nieuw;
    if (!huidig) return createHier('ontwerp', titel, inhoud);
    throw new ApiFout('server', '412', {
      code: 'inmiddels-gewijzigd',
      huidig: { ...huidig, inhoud: contentOf(huidig) },
    });
  });
}

/** Into the bin, or out of it. */
export function discardHier(stuk: Plankstuk, weg: boolean): Promise<void> {
  const anders = { ...stuk, verwijderdOp: weg ? moment() : null };
  return withPlank((plank) => set(stuk.id, anders, plank));
}

/** For good: it is somewhere else now. */
export function removeHier(id: string): Promise<void> {
  return withPlank((plank) => del(id, plank));
}
