import { colourGraph, regionNeighbours } from '@samenhang/beeld';
import type { Atlas, Editie } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';

/** As many hues as the map has: more than four, so that a colour can stay where it was. */
const aantalTinten = 6;

/** How many gemeenten of a regio had which colour before. */
function votes(editie: Editie, regio: number, vorige: ArrayLike<number>): number[] {
  const stemmen = new Array<number>(aantalTinten).fill(0);
  for (const g of ledenVan(editie.overdekking, regio)) {
    const kleur = vorige[g] ?? -1;
    if (kleur >= 0 && kleur < aantalTinten) stemmen[kleur] = (stemmen[kleur] ?? 0) + 1;
  }
  return stemmen;
}

/**
 * Colours the regions of a map so that neighbours differ and as much as possible stays as it was: the region that
 * keeps most gemeenten of one colour chooses first. Where that gets stuck, all is coloured anew.
 *
 * @param vorige colour of each gemeente before; −1 where it had none.
 * @returns a colour for each regio.
 */
export function stableColours(atlas: Atlas, editie: Editie, vorige: ArrayLike<number>): Int8Array {
  const graaf = regionNeighbours(editie.overdekking, atlas.buren);
  const stemmen = editie.regios.map((_, r) => votes(editie, r, vorige));
  const volgorde = [...graaf.keys()].sort(
    (a, b) => Math.max(...(stemmen[b] ?? [])) - Math.max(...(stemmen[a] ?? [])),
  );
  const kleuren = new Int8Array(graaf.length).fill(-1);
  for (const r of volgorde) {
    const bezet = new Set(Array.from(graaf[r] ?? [], (b) => kleuren[b]));
    const vrij = Array.from({ length: aantalTinten }, (_, k) => k).filter((k) => !bezet.has(k));
    const beste = vrij.sort((a, b) => (stemmen[r]?.[b] ?? 0) - (stemmen[r]?.[a] ?? 0) || a - b)[0];
    if (beste === undefined) return colourGraph(graaf);
    kleuren[r] = beste;
  }
  return kleuren;
}

/** The colour of each gemeente, to keep for the next map. */
export function coloursByGemeente({ overdekking: o }: Editie, kleuren: Int8Array): Int8Array {
  return Int8Array.from(
    { length: o.aantalEenheden },
    (_, g) => kleuren[o.regio[o.start[g] ?? 0] ?? -1] ?? -1,
  );
}
