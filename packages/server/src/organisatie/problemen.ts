import { changedMeanwhile, conflict, type EigenProblem, forbidden } from '../http/eigen/index.ts';
import { type Uitslag, uitnodigingenHoogstens } from '../store/index.ts';

/** What is not there and what is another's are the same: not even that it exists is told. */
const nergens: EigenProblem = { code: 'onbekende-organisatie' };

export const onbekendLid: EigenProblem = { code: 'onbekend-lid' };

/** The problem that an outcome is; `onbekend` is what is not found, where it is not the organisation itself. */
export function problemOf(
  uitslag: Uitslag<unknown> & { readonly ok: false },
  onbekend: EigenProblem = nergens,
): EigenProblem {
  switch (uitslag.code) {
    case 'gewijzigd':
      return changedMeanwhile(uitslag.huidig);
    case 'verboden':
      return forbidden;
    case 'bezet':
    case 'beeindigd':
      return conflict;
    case 'laatste':
      return { code: 'laatste-beheerder' };
    case 'vol':
      return { code: 'te-veel-uitnodigingen', hoogstens: uitnodigingenHoogstens };
    case 'onbekend':
      return onbekend;
  }
}
