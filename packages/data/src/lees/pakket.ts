/** A whole package: every fault at once, or everything as typed rows. */
import type { Feiten, Takenboek } from '@samenhang/core';
import type { Fout } from '../cellen/index.ts';
import type { Datapackage, Resource } from '../formaat/index.ts';
import { groupHuishoudens, type Rijen, TABELLEN, type Tabelnaam } from '../tabellen/index.ts';
import { DATAPACKAGE } from './bestand.ts';
import { type Grensbestand, isGrenzen, type Jaargrenzen, jarenOf, openJaar } from './grenzen.ts';

/** The tables of a package that do not go by way of `feiten` or `takenboek`. */
type LosseTabellen = Omit<Rijen, keyof Feiten | keyof Takenboek>;

/** A checked package. Each table is made into rows when it is first asked for. */
export interface Pakket extends LosseTabellen {
  readonly dir: string;
  readonly versie: string;
  /** SHA-256 over the descriptor and all files: changes whenever anything changes. */
  readonly hash: string;
  readonly beschrijving: Datapackage;
  readonly feiten: Feiten;
  /** Optional tables that this package does not have. */
  readonly ontbreekt: readonly string[];
  /** The boundaries of a year; undefined where the package has none. */
  grenzen(jaar: number): Jaargrenzen | undefined;
  /** The bytes of a file that the package lists, or of its description, as they were checked; the disk is not asked again. */
  bytes(pad: string): Uint8Array | undefined;
  /** Everything that this package is made of, for another thread of this process (`openOpname`). */
  opname(): Pakketopname;
  /** Who answers for what: tasks, needs and reference households. */
  readonly takenboek: Takenboek;
}

/** A checked package in memory that threads share. */
export interface Pakketopname {
  readonly dir: string;
  readonly hash: string;
  /** The descriptor and the tables, packed by column. */
  readonly gepakt: ReadonlyMap<string, Uint8Array>;
  /** The bytes of each file, by its path. */
  readonly bestanden: ReadonlyMap<string, Uint8Array>;
}

export type LeesUitkomst = { ok: true; pakket: Pakket } | { ok: false; fouten: readonly Fout[] };

/** What a checked package holds, from its files or from the cache. */
export interface Inhoud {
  readonly hash: string;
  readonly beschrijving: Datapackage;
  /** The tables that the package has, of this format. */
  readonly tabellen: ReadonlySet<string>;
  /** The rows of a table; none for one that the package does not have. */
  readonly rijen: (naam: Tabelnaam) => readonly object[];
  /** The boundaries in a file of the package. */
  readonly grenzen: (bron: Resource) => Grensbestand;
  readonly bytes: (pad: string) => Uint8Array | undefined;
  /** The descriptor and the tables, packed by column. */
  readonly gepakt: () => ReadonlyMap<string, Buffer>;
}

/** The tables of `feiten`: those that the atlas is built from. */
const FEITEN: Readonly<Record<keyof Feiten, true>> = {
  gemeenten: true,
  herindelingen: true,
  indelingen: true,
  edities: true,
  regios: true,
  lidmaatschap: true,
  buren: true,
  regels: true,
  voorkeuzes: true,
};
const TAKENBOEK: Readonly<Record<keyof Takenboek, true>> = {
  taken: true,
  behoeften: true,
  huishoudens: true,
};

/** A property of which the value is made when it is first read, and then kept. */
function lazy(maak: () => unknown): PropertyDescriptor {
  let gemaakt: { readonly waarde: unknown } | undefined;
  const get = (): unknown => {
    gemaakt ??= { waarde: maak() };
    return gemaakt.waarde;
  };
  return { enumerable: true, get };
}

/** The rows of the tables that are asked for, as properties. The type says what their definitions make. */
function lazyRijen<N extends Tabelnaam>(inhoud: Inhoud, neem: (naam: Tabelnaam) => boolean): Pick<Rijen, N> {
  const namen = (Object.keys(TABELLEN) as Tabelnaam[]).filter(neem);
  const kenmerken = namen.map((naam) => [naam, lazy(() => inhoud.rijen(naam))] as const);
  return Object.defineProperties({}, Object.fromEntries(kenmerken)) as Pick<Rijen, N>;
}

function lazyTakenboek(inhoud: Inhoud): Takenboek {
  const rijen = lazyRijen<keyof Takenboek>(inhoud, (naam) => naam in TAKENBOEK);
  const huishoudens = lazy(() => groupHuishoudens(rijen.huishoudens));
  const { taken, behoeften } = Object.getOwnPropertyDescriptors(rijen);
  return Object.defineProperties({}, { taken, behoeften, huishoudens }) as Takenboek;
}

function createGrenzen({ beschrijving, grenzen }: Inhoud): Pakket['grenzen'] {
  const bronnen = beschrijving.resources.filter(isGrenzen);
  const jaren = new Map<number, Jaargrenzen | undefined>();
  return (jaar) => {
    if (!jaren.has(jaar)) {
      const bron = bronnen.find((b) => jarenOf(b).has(jaar));
      jaren.set(jaar, bron && openJaar(bron, jaar, () => grenzen(bron)));
    }
    return jaren.get(jaar);
  };
}

function shareAll(delen: Iterable<readonly [string, Uint8Array]>): Map<string, Uint8Array> {
  return new Map(
    Array.from(delen, ([naam, bytes]) => {
      const gedeeld = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
      gedeeld.set(bytes);
      return [naam, gedeeld];
    }),
  );
}

function takeOpname(dir: string, { hash, beschrijving, gepakt, bytes }: Inhoud): Pakketopname {
  const bronnen: readonly Resource[] = beschrijving.resources;
  const paden = [DATAPACKAGE, ...bronnen.map(({ path }) => path)];
  return {
    dir,
    hash,
    gepakt: shareAll(gepakt()),
    bestanden: shareAll(paden.map((pad) => [pad, bytes(pad) ?? new Uint8Array()] as const)),
  };
}

function listOntbreekt({ tabellen, beschrijving }: Inhoud): string[] {
  const ontbreekt: string[] = Object.keys(TABELLEN).filter((naam) => !tabellen.has(naam));
  if (!beschrijving.resources.some(isGrenzen)) ontbreekt.push('grenzen');
  return ontbreekt;
}

export function toPakket(dir: string, inhoud: Inhoud): Pakket {
  const { hash, beschrijving } = inhoud;
  const rest = lazyRijen<keyof LosseTabellen>(inhoud, (naam) => !(naam in FEITEN || naam in TAKENBOEK));
  // The first argument keeps its getters: a spread would read every table.
  return Object.assign(rest, {
    dir,
    versie: beschrijving.version ?? '',
    hash,
    beschrijving,
    feiten: lazyRijen<keyof Feiten>(inhoud, (naam) => naam in FEITEN),
    ontbreekt: listOntbreekt(inhoud),
    grenzen: createGrenzen(inhoud),
    bytes: inhoud.bytes,
    opname: () => takeOpname(dir, inhoud),
    takenboek: lazyTakenboek(inhoud),
  });
}
