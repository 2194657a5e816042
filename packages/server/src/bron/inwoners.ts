import type { Inwoners } from '@samenhang/core/geld';
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
