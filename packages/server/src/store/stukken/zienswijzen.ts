import type { Toegang } from '../bereik.ts';
import { type Besprekingen, makeBesprekingen } from '../opmerkingen/index.ts';
import { listWhole, makeSoortstukken } from './stukken.ts';
import type { Soortstukken, Stuk } from './vormen.ts';

/** What one person does with the views of the councils of their organisations. */
export interface Zienswijzen extends Soortstukken {
  /** All of this organisation with what they hold, also in the bin; what was changed last comes first. */
  ofOrganisatie(organisatie: string): Promise<readonly Stuk[]>;
  readonly bespreking: Besprekingen;
}

/** The views that a person may see, by way of this access. `nu` tells the time. */
export function makeZienswijzen(toegang: Toegang, nu: () => Date): Zienswijzen {
  const stukken = makeSoortstukken(toegang, nu, 'zienswijze');
  return {
    ...stukken,
    ofOrganisatie: (organisatie) => listWhole(stukken, organisatie),
    bespreking: makeBesprekingen(toegang, nu),
  };
}
