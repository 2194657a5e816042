/**
 * The groups that a gemeente must give priority for a home: rows of the law (Huisvestingswet 2014 art. 12(3), text of 1 July
 * 2026), not code. From which day the duty binds is set by royal decree, and that was not found: it is not known.
 */

import { type Rechtsregel, selectInForce } from '../../recht/index.ts';
import type { UrgentieAntwoord } from './antwoord.ts';

/** The groups by the law of a day. */
export function urgentGroups(regels: readonly Rechtsregel[], datum: string): UrgentieAntwoord {
  const urgent = regels.filter(({ soort }) => soort === 'urgent');
  return {
    datum,
    plichtVanaf: null,
    groepen: selectInForce(urgent, datum).map((groep) => {
      const { regel, wet, artikel, zin, zinEn, bron, geldigVan, twijfel, twijfelEn } = groep;
      return { regel, wet, artikel, zin, zinEn, bron, geldigVan, twijfel, twijfelEn };
    }),
  };
}
