import { type Atlas, buildAtlas, buildJaarboek, type Jaarboek } from '@samenhang/core';
import type { Pakket } from '@samenhang/data';

/** What every resource answers from: the data package, and its atlases by year, built once when first asked for. */
export interface Bron {
  readonly pakket: Pakket;
  readonly jaarboek: Jaarboek;
  readonly jaren: readonly number[];
  readonly laatsteJaar: number;
  /** The atlas of a year that the package has; undefined for another year. */
  atlas(jaar: number): Atlas | undefined;
}

/** Makes the source of all answers from a package. */
export function buildBron(pakket: Pakket): Bron {
  const jaarboek = buildJaarboek(pakket.feiten);
  const atlassen = new Map<number, Atlas>();
  return {
    pakket,
    jaarboek,
    jaren: jaarboek.jaren,
    laatsteJaar: jaarboek.jaren.at(-1) ?? 0,
    atlas(jaar) {
      if (!jaarboek.jaren.includes(jaar)) return undefined;
      const known = atlassen.get(jaar);
      if (known) return known;
      const atlas = buildAtlas(jaarboek, jaar);
      atlassen.set(jaar, atlas);
      return atlas;
    },
  };
}
