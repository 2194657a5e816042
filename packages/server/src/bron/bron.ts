import {
  type AndereNaam,
  type Atlas,
  buildAtlas,
  buildJaarboek,
  type Jaarboek,
  otherNames,
  translateStromen,
  type VertaaldeStromen,
  type Zoekbron,
} from '@samenhang/core';
import type { Pakket } from '@samenhang/data';

/** What every resource answers from: the data package, and its atlases by year, built once when first asked for. */
export interface Bron {
  readonly pakket: Pakket;
  readonly jaarboek: Jaarboek;
  readonly jaren: readonly number[];
  readonly laatsteJaar: number;
  /** The atlas of a year that the package has; undefined for another year. */
  atlas(jaar: number): Atlas | undefined;
  /** Names and codes of other years, for the gemeenten of this year. */
  andereNamen(jaar: number): readonly AndereNaam[];
  /** By what a gemeente of this year may be found; undefined for another year. */
  zoekbron(jaar: number): Zoekbron | undefined;
  /** The latest commuting flows on the gemeenten of a year; undefined where the package has none. */
  stromen(jaar: number): VertaaldeStromen | undefined;
}

function memo<V>(make: (jaar: number) => V): (jaar: number) => V {
  const made = new Map<number, V>();
  return (jaar) => {
    const known = made.get(jaar);
    if (known !== undefined) return known;
    const value = make(jaar);
    made.set(jaar, value);
    return value;
  };
}

/** The flows of the last year that has them and of which the gemeenten are known. */
function latestFlows({ woonwerk }: Pakket, jaren: readonly number[]) {
  const jaar = woonwerk.reduce(
    (laatste, rij) => Math.max(laatste, jaren.includes(rij.jaar) ? rij.jaar : 0),
    0,
  );
  return { jaar, rijen: woonwerk.filter((rij) => rij.jaar === jaar) };
}

/** Makes the source of all answers from a package. */
export function buildBron(pakket: Pakket): Bron {
  const jaarboek = buildJaarboek(pakket.feiten);
  const { jaren } = jaarboek;
  const atlas = memo((jaar) => buildAtlas(jaarboek, jaar));
  // The longest table of the package: read when somebody asks for flows.
  let gelezen: ReturnType<typeof latestFlows> | undefined;
  const stromen = memo((jaar) => {
    gelezen ??= latestFlows(pakket, jaren);
    const { jaar: bronjaar, rijen } = gelezen;
    return rijen.length > 0 ? translateStromen(jaarboek, rijen, bronjaar, jaar) : undefined;
  });
  const andereNamen = memo((jaar) => otherNames(jaarboek, jaar));
  const zoekbron = memo((jaar) => {
    const { postcodes, plaatsen } = pakket;
    return { atlas: atlas(jaar), andereNamen: andereNamen(jaar), postcodes, plaatsen };
  });
  return {
    pakket,
    jaarboek,
    jaren,
    laatsteJaar: jaren.at(-1) ?? 0,
    atlas: (jaar) => (jaren.includes(jaar) ? atlas(jaar) : undefined),
    andereNamen,
    zoekbron: (jaar) => (jaren.includes(jaar) ? zoekbron(jaar) : undefined),
    stromen: (jaar) => (jaren.includes(jaar) ? stromen(jaar) : undefined),
  };
}

/** The years that can be asked for. */
export function jarenVan({ jaren, laatsteJaar }: Bron): { readonly van: number; readonly tot: number } {
  return { van: jaren[0] ?? laatsteJaar, tot: laatsteJaar };
}
