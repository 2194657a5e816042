import type { Atlas } from '@samenhang/core';
import type { Bron } from '../bron/index.ts';

/** The atlases of the years from the first of which the package holds an editie. */
export function timelineAtlases({ jaren, pakket, atlas }: Bron): readonly Atlas[] {
  const eerste = Math.min(...pakket.feiten.edities.map((e) => e.jaar));
  return jaren.filter((jaar) => jaar >= eerste).flatMap((jaar) => atlas(jaar) ?? []);
}
