import type { Kaartvorm } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';

/** Indices of the neighbours of a gemeente. */
export function burenVan({ buren }: Atlas, gemeente: number): Uint32Array {
  return buren.naar.subarray(buren.start[gemeente], buren.start[gemeente + 1]);
}

/** Places on the map of some gemeenten of the atlas. */
export function opKaart(atlas: Atlas, vorm: Kaartvorm, gemeenten: Iterable<number>): number[] {
  return [...gemeenten].flatMap((g) => vorm.indexVan.get(atlas.gemeenten[g]?.code ?? '') ?? []);
}

/** Places on the map of the neighbours of a gemeente. */
export function burenOpKaart(atlas: Atlas, vorm: Kaartvorm, gemeente: number): number[] {
  return gemeente < 0 ? [] : opKaart(atlas, vorm, burenVan(atlas, gemeente));
}
