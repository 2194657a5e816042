import {
  changedMeanwhile,
  conflict,
  type EigenProblem,
  forbidden,
  unprocessable,
} from '../http/eigen/index.ts';
import type { Stuk, Wijziging } from '../store/index.ts';

/** What is not there and what is another's are the same: not even that it exists is told. */
export const onbekendStuk: EigenProblem = { code: 'onbekend-stuk' };

/** A piece as the answer, with its version. */
export function shown(stuk: Stuk, status: 200 | 201 = 200) {
  return { ok: true, status, antwoord: stuk, versie: stuk.versie } as const;
}

/** Why a piece was not changed, as a problem; `voor`: where in what was sent the content stands. */
export function problemOfWijziging(wijziging: Wijziging & { readonly ok: false }, voor = ''): EigenProblem {
  switch (wijziging.code) {
    case 'gewijzigd':
      return changedMeanwhile(wijziging.huidig);
    case 'ongeldig':
      return unprocessable(wijziging.fouten.map(({ pad, code }) => ({ veld: `${voor}${pad}`, code })));
    case 'bezet':
      return conflict;
    case 'verboden':
      return forbidden;
    case 'onbekend':
      return onbekendStuk;
  }
}

/** What came of a change of a piece. */
export function afterChange(wijziging: Wijziging, status?: 200 | 201) {
  if (wijziging.ok) return shown(wijziging.stuk, status);
  return { ok: false, problem: problemOfWijziging(wijziging) } as const;
}
