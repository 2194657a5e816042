import type { Elders } from '@samenhang/core';
import type { Probleemfeit } from '@samenhang/taal';

type InAnderJaar = Extract<Probleemfeit, { readonly code: 'gemeente-in-ander-jaar' }>;

/** What became of a gemeente that is not there in the year asked for, with those to look at instead. */
export function presentElders({ gemeente, jaar, verwanten }: Elders, gevraagdJaar: number): InAnderJaar {
  const soort = jaar < gevraagdJaar ? 'opgegaan-in' : 'ontstaan-uit';
  return {
    code: 'gemeente-in-ander-jaar',
    gemeente: gemeente.code,
    naam: gemeente.naam,
    jaar: gevraagdJaar,
    bekendIn: jaar,
    verwanten: verwanten.map(({ code, naam }) => ({ code, naam, soort })),
  };
}
