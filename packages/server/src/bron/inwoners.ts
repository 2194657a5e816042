import { type Inwoners, listSleutels, type RegistersleutelsAntwoord } from '@samenhang/core/geld';
import type { Bron } from './bron.ts';

/**
 * The inhabitants that belong to amounts of a year: of that year, or of the first of which they are known. Amounts without
 * a year have none.
 */
export function inhabitantsFor(bron: Bron, jaar: number | null): Inwoners {
  const dichtbij = jaar === null ? undefined : Math.max(jaar, bron.jaren[0] ?? jaar);
  const atlas = dichtbij === undefined ? undefined : bron.atlas(dichtbij);
  const per = new Map(atlas?.gemeenten.map(({ code }, g) => [code, atlas.inwoners[g] ?? 0]));
  return {
    jaar: atlas?.jaar,
    van: (gemeente) => {
      const aantal = per.get(gemeente) ?? 0;
      return aantal > 0 ? aantal : undefined;
    },
  };
}

/** The contribution keys of the register, with inhabitants of the last year. */
export function readRegistersleutels(bron: Bron): RegistersleutelsAntwoord {
  const { regelingen, deelnames } = bron.pakket;
  const namen = new Map(Array.from(regelingen, ({ rooId, naam }) => [rooId, naam]));
  const { laatsteJaar } = bron;
  return {
    inwonersjaar: laatsteJaar,
    sleutels: listSleutels(deelnames, namen, inhabitantsFor(bron, laatsteJaar).van),
  };
}
