/** Reading a package: the same bytes are checked once by the same code, and after that loaded from the cache. */
import { cacheMap, type Delen, packRijen, readDelen, unpackRijen, writeDelen } from '../cache/index.ts';
import type { Datapackage } from '../formaat/index.ts';
import { TABELLEN, type Tabelnaam } from '../tabellen/index.ts';
import { DATAPACKAGE, digest, hashOf, isSafePath, readBinnen } from './bestand.ts';
import { openGrenzen } from './grenzen.ts';
import { type Inhoud, type LeesUitkomst, type Pakket, type Pakketopname, toPakket } from './pakket.ts';
import { stempel } from './stempel.ts';

/** Name of the part that holds the descriptor; not the name of a table. */
const BESCHRIJVING = DATAPACKAGE;

interface Bestand {
  readonly naam: string;
  readonly pad: string;
  readonly bytes: Buffer;
}

/** What the descriptor lists, before anything is checked; undefined where it does not look like a descriptor. */
function listResources(descriptor: Buffer): { name: string; path: string }[] | undefined {
  try {
    const { resources } = JSON.parse(descriptor.toString('utf8')) as {
      resources: { name: string; path: string }[];
    };
    return resources.every(({ name, path }) => typeof name === 'string' && isSafePath(path))
      ? resources
      : undefined;
  } catch {
    return undefined;
  }
}

/** All bytes of a package, with the hash over them; undefined when something cannot be read. */
async function readAlles(dir: string): Promise<{ hash: string; bestanden: readonly Bestand[] } | undefined> {
  try {
    const descriptor = await readBinnen(dir, DATAPACKAGE);
    const resources = listResources(descriptor);
    if (!resources) return undefined;
    const bestanden = await Promise.all(
      resources.map(async ({ name, path }) => ({
        naam: name,
        pad: path,
        bytes: await readBinnen(dir, path),
      })),
    );
    const hash = hashOf(
      descriptor,
      bestanden.map(({ naam, bytes }) => ({ naam, hash: digest(bytes) })),
    );
    return { hash, bestanden: [{ naam: '', pad: DATAPACKAGE, bytes: descriptor }, ...bestanden] };
  } catch {
    return undefined;
  }
}

/** A checked package as bytes: what each of its files holds, and its tables packed by column. */
interface Stukken {
  readonly hash: string;
  /** The descriptor under `BESCHRIJVING`, and each table that the package has. */
  readonly gepakt: ReadonlyMap<string, Buffer>;
  readonly bestanden: ReadonlyMap<string, Buffer>;
}

function fromStukken({ hash, gepakt, bestanden }: Stukken): Inhoud {
  const beschrijving = JSON.parse(gepakt.get(BESCHRIJVING)?.toString('utf8') ?? '') as Datapackage;
  const namen = [...gepakt.keys()].filter((naam): naam is Tabelnaam => naam in TABELLEN);
  const bytes = (pad: string): Buffer | undefined => bestanden.get(pad);
  const textOf = (pad: string): string => (bytes(pad)?.toString('utf8') ?? '').replace(/^\uFEFF/, '');
  return {
    hash,
    beschrijving,
    tabellen: new Set<string>(namen),
    rijen: (naam) => {
      const stuk = gepakt.get(naam);
      return stuk ? unpackRijen(stuk) : [];
    },
    grenzen: (bron) => openGrenzen(bron, textOf(bron.path)),
    bytes,
    gepakt: () => gepakt,
  };
}

/** A checked package from the cache; its boundaries from the bytes of which the hash was just taken. */
function fromDelen(delen: Delen, hash: string, bestanden: readonly Bestand[]): Inhoud | undefined {
  const namen = delen.namen.filter((naam) => naam === BESCHRIJVING || naam in TABELLEN);
  // All parts now: what is damaged must be known while the package can still be checked anew.
  const gepakt = new Map<string, Buffer>();
  for (const naam of namen) {
    const stuk = delen.neem(naam);
    if (!stuk) return undefined;
    gepakt.set(naam, stuk);
  }
  if (!gepakt.has(BESCHRIJVING)) return undefined;
  return fromStukken({ hash, gepakt, bestanden: new Map(bestanden.map(({ pad, bytes }) => [pad, bytes])) });
}

/**
 * A package as another thread of this process was given it: the same bytes, in memory that both see, whatever stands
 * on the disk by now.
 */
export function openOpname({ dir, hash, gepakt, bestanden }: Pakketopname): Pakket {
  const toBuffers = (delen: ReadonlyMap<string, Uint8Array>): Map<string, Buffer> =>
    new Map([...delen].map(([naam, b]) => [naam, Buffer.from(b.buffer, b.byteOffset, b.byteLength)]));
  return toPakket(dir, fromStukken({ hash, gepakt: toBuffers(gepakt), bestanden: toBuffers(bestanden) }));
}

function packInhoud({ beschrijving, tabellen, rijen }: Omit<Inhoud, 'gepakt'>): Map<string, Buffer> {
  const namen = (Object.keys(TABELLEN) as Tabelnaam[]).filter((naam) => tabellen.has(naam));
  return new Map([
    [BESCHRIJVING, Buffer.from(JSON.stringify(beschrijving))],
    ...namen.map((naam) => [naam, packRijen(rijen(naam))] as const),
  ]);
}

/** The code that checks comes in only here: most of the time it is not needed. */
async function keur(dir: string) {
  const { keurPakket } = await import('./keuring.ts');
  return keurPakket(dir);
}

/** What was checked, packed at most once. */
function withGepakt(inhoud: Omit<Inhoud, 'gepakt'>): Inhoud {
  let gepakt: ReadonlyMap<string, Buffer> | undefined;
  return {
    ...inhoud,
    gepakt: () => {
      gepakt ??= packInhoud(inhoud);
      return gepakt;
    },
  };
}

/** Reads and checks everything, whatever was checked before; all faults at once. */
export async function checkPakket(dir: string): Promise<LeesUitkomst> {
  const keuring = await keur(dir);
  return keuring.ok ? { ok: true, pakket: toPakket(dir, withGepakt(keuring.inhoud)) } : keuring;
}

/**
 * Reads a package that is in order, or gives all its faults at once. A package of which the same bytes were checked
 * before by the same code is not checked again.
 *
 * @param map where checked packages are kept
 */
export async function readPakket(dir: string, map: string = cacheMap()): Promise<LeesUitkomst> {
  const [alles, code] = await Promise.all([readAlles(dir), stempel()]);
  // Where the code is not known, nothing is kept.
  const keyOf = (hash: string): string | undefined => code && digest(Buffer.from(`${hash} ${code}`));
  const sleutel = alles && keyOf(alles.hash);
  const delen = sleutel === undefined ? undefined : await readDelen(map, sleutel);
  const bekend = alles && delen && fromDelen(delen, alles.hash, alles.bestanden);
  if (bekend) return { ok: true, pakket: toPakket(dir, bekend) };
  const keuring = await keur(dir);
  if (!keuring.ok) return keuring;
  const inhoud = withGepakt(keuring.inhoud);
  // The hash of the bytes that were checked, should a file have changed since it was read above.
  const gekeurd = keyOf(inhoud.hash);
  if (gekeurd !== undefined) await writeDelen(map, gekeurd, inhoud.gepakt());
  return { ok: true, pakket: toPakket(dir, inhoud) };
}
