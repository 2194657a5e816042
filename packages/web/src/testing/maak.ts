import type { Atlas, Editie, IndelingRij } from '@samenhang/core';
import { buildOverdekking } from '@samenhang/motor';

/** An indeling of which each gemeente lies in the regio of its label; below 0 in none. */
export function maakEditie(
  indeling: string,
  labels: readonly number[],
  basis: Editie['basis'] = 'waargenomen',
): Editie {
  const aantal = Math.max(...labels, -1) + 1;
  return {
    indeling,
    jaar: 2020,
    basis,
    oorsprongjaar: 2020,
    wijze: '',
    bron: '',
    licentie: '',
    gebreken: '',
    regios: Array.from({ length: aantal }, (_, r) => ({ code: `R${r}`, naam: `Regio ${r}` })),
    overdekking: buildOverdekking(
      labels.length,
      aantal,
      labels.flatMap((regio, eenheid) => (regio < 0 ? [] : [{ eenheid, regio, aandeel: 1 }])),
    ),
    onzeker: [],
  };
}

/** An atlas of gemeenten in a row (each borders the next), with these indelingen in the order of the catalogue. */
export function maakAtlas(inwoners: readonly number[], edities: readonly Editie[]): Atlas {
  const n = inwoners.length;
  const buren = inwoners.map((_, g) => [g - 1, g + 1].filter((b) => b >= 0 && b < n));
  const start = Uint32Array.from({ length: n + 1 }, (_, g) => buren.slice(0, g).flat().length);
  return {
    jaar: 2020,
    gemeenten: inwoners.map((_, g) => ({ code: `GM${String(g).padStart(4, '0')}`, naam: `Plaats ${g}` })),
    inwoners: Float64Array.from(inwoners),
    inwonersJaar: new Uint16Array(n).fill(2020),
    buren: { start, naar: Uint32Array.from(buren.flat()), soort: new Uint8Array(start[n] ?? 0) },
    indelingen: new Map(
      edities.map(({ indeling }) => [indeling, { indeling, naam: indeling } as IndelingRij]),
    ),
    edities: new Map(edities.map((editie) => [editie.indeling, editie])),
    regels: [],
    voorkeuzes: new Map(),
  };
}
