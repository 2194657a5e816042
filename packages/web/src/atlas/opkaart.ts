import type { Kaartvorm } from '@samenhang/beeld';
import { type Atlas, neighboursOf } from '@samenhang/core';

/** Places on the map of some gemeenten of the atlas. */
export function opKaart(atlas: Atlas, vorm: Kaartvorm, gemeenten: Iterable<number>): number[] {
  return [...gemeenten].flatMap((g) => vorm.indexVan.get(atlas.gemeenten[g]?.code ?? '') ?? []);
}

/** Places on the map of the neighbours of a gemeente. */
export function burenOpKaart(atlas: Atlas, vorm: Kaartvorm, gemeente: number): number[] {
  return gemeente < 0 ? [] : opKaart(atlas, vorm, neighboursOf(atlas, gemeente));
}
