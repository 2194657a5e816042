import { type Elders, findElders } from '@samenhang/core';
import type { Probleemfeit } from '@samenhang/taal';
import type { Bron } from '../bron/index.ts';
import type { Problem } from '../http/openbaar/index.ts';

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

/** A code that is not in the year: unknown at all, or a gemeente of another year. */
export function gemeenteNotFound(bron: Bron, code: string, jaar: number): Problem {
  const elders = findElders(bron.jaarboek, jaar, (g) => g.code === code);
  return elders ? presentElders(elders, jaar) : { code: 'onbekende-gemeente', gemeente: code };
}
