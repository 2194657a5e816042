import { type Atlas, presentTijdlijn, type TijdlijnAntwoord, type Wens } from '@samenhang/core';
import type { Bron } from './bron.ts';

/** The atlases of the years from the first of which the package holds an editie. */
function timelineAtlases(bron: Bron): readonly Atlas[] {
  const eerste = Math.min(...bron.pakket.feiten.edities.map((e) => e.jaar));
  return bron.jaren.filter((jaar) => jaar >= eerste).flatMap((jaar) => bron.atlas(jaar) ?? []);
}

/** The timeline of a gemeente, or of the country without a code. */
export function readTijdlijn(bron: Bron, wens: Wens, code: string | undefined): TijdlijnAntwoord {
  const { gemeenten, herindelingen } = bron.pakket.feiten;
  const namen = new Map(gemeenten.map((g) => [g.gemeente, g.naam]));
  return presentTijdlijn(
    timelineAtlases(bron),
    { herindelingen, naamVan: (gemeente) => namen.get(gemeente) },
    wens,
    code,
  );
}
