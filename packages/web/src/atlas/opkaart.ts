import { type Atlas, indexOfGemeente } from '@samenhang/core';
import type { Kaartvorm } from '../kaart/index.ts';

/** For each gebied of the map the index of its gemeente in the atlas; −1 where it has none. */
export function gemeenteIndexen(atlas: Atlas, vorm: Kaartvorm): readonly number[] {
  return vorm.gebieden.map((gebied) => indexOfGemeente(atlas, gebied.code) ?? -1);
}

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
