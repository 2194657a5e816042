/** Reading a package: the same bytes are checked once by the same code, and after that loaded from the cache. */
import { cacheMap, type Delen, packRijen, readDelen, unpackRijen, writeDelen } from '../cache/index.ts';
import type { Datapackage } from '../formaat/index.ts';
import { TABELLEN, type Tabelnaam } from '../tabellen/index.ts';
import { DATAPACKAGE, digest, hashOf, isSafePath, readBinnen } from './bestand.ts';
import { isGrenzen, openGrenzen } from './grenzen.ts';
import { type Inhoud, type LeesUitkomst, toPakket } from './pakket.ts';
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

/** A checked package from the cache; its boundaries from the bytes of which the hash was just taken. */
function fromDelen(delen: Delen, hash: string, bestanden: readonly Bestand[]): Inhoud | undefined {
  const tekst = delen.neem(BESCHRIJVING);
  const namen = delen.namen.filter((naam): naam is Tabelnaam => naam in TABELLEN);
  // All parts now: what is damaged must be known while the package can still be checked anew.
  const stukken = new Map(namen.map((naam) => [naam, delen.neem(naam)]));
  if (!tekst || [...stukken.values()].includes(undefined)) return undefined;
  const beschrijving = JSON.parse(tekst.toString('utf8')) as Datapackage;
  const bytes = (pad: string): Buffer | undefined => bestanden.find((bestand) => bestand.pad === pad)?.bytes;
  const textOf = (pad: string): string => (bytes(pad)?.toString('utf8') ?? '').replace(/^\uFEFF/, '');
  return {
    hash,
    beschrijving,
    tabellen: new Set<string>(namen),
    rijen: (naam) => {
      const stuk = stukken.get(naam);
      return stuk ? unpackRijen(stuk) : [];
    },
    grenzen: () =>
      beschrijving.resources.filter(isGrenzen).map((bron) => openGrenzen(bron, textOf(bron.path))),
    bytes,
  };
}

function toDelen({ beschrijving, tabellen, rijen }: Inhoud): Map<string, Buffer> {
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

/** Reads and checks everything, whatever was checked before; all faults at once. */
export async function checkPakket(dir: string): Promise<LeesUitkomst> {
  const keuring = await keur(dir);
  return keuring.ok ? { ok: true, pakket: toPakket(dir, keuring.inhoud) } : keuring;
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
  // The hash of the bytes that were checked, should a file have changed since it was read above.
  const gekeurd = keyOf(keuring.inhoud.hash);
  if (gekeurd !== undefined) await writeDelen(map, gekeurd, toDelen(keuring.inhoud));
  return { ok: true, pakket: toPakket(dir, keuring.inhoud) };
}
