/**
 * The groups that a gemeente must give priority for a home: rows of the law (Huisvestingswet 2014 art. 12(3), text of 1 July
 * 2026), not code. From which day the duty binds is set by royal decree, and that was not found: it is not known.
 */

import { type Rechtsregel, selectInForce } from '../../recht/index.ts';

export interface Urgentie {
  readonly groepen: readonly Rechtsregel[];
  /** First day that the duty binds; `null`: not known. */
  readonly plichtVanaf: string | null;
}

/** The groups by the law of a day. */
export function urgentGroups(regels: readonly Rechtsregel[], datum: string): Urgentie {
  return {
    groepen: selectInForce(
      regels.filter(({ soort }) => soort === 'urgent'),
      datum,
    ),
    plichtVanaf: null,
  };
}
