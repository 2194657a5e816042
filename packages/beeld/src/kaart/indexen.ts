import { type Atlas, indexOfGemeente } from '@samenhang/core';
import type { Kaartvorm } from './vorm.ts';

/** For each gebied of the map the index of its gemeente in the atlas; −1 where it has none. */
export function gemeenteIndexen(atlas: Atlas, vorm: Kaartvorm): readonly number[] {
  return vorm.gebieden.map((gebied) => indexOfGemeente(atlas, gebied.code) ?? -1);
}
