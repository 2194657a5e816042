import type { ZoekAntwoord } from './antwoord.ts';
import type { Zoekbron } from './bron.ts';
import { searchPlekken } from './zoek.ts';

/** As many as somebody reads through. */
const HOOGSTENS = 50;

/** The answer to a search: what fits, best first. */
export function presentZoek(bron: Zoekbron, zoekterm: string): ZoekAntwoord {
  const { atlas } = bron;
  const treffers = searchPlekken(bron, zoekterm);
  return {
    jaar: atlas.jaar,
    zoekterm,
    aantal: treffers.length,
    treffers: treffers.slice(0, HOOGSTENS).map(({ soort, gemeente, naam: via, jaar }) => {
      const { code = '', naam = '' } = atlas.gemeenten[gemeente] ?? {};
      return { code, naam, soort, via, viaJaar: jaar ?? null };
    }),
  };
}
