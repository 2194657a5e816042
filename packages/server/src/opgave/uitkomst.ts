import { presentOpgave } from '@samenhang/core/opgave';
import {
  changedMeanwhile,
  conflict,
  type EigenProblem,
  forbidden,
  unprocessable,
} from '../http/eigen/index.ts';
import { today } from '../kalender/index.ts';
import type { Mijnopgave, Opgaveuitslag } from '../store/index.ts';

/** As it is shown: with what of it was taken back, and what is due. */
export const shown = ({ versie, verwijderdOp, rollen, terugTeDraaien, ...stuk }: Mijnopgave) => ({
  ...presentOpgave(stuk, today()),
  versie,
  verwijderdOp,
  rollen,
  terugTeDraaien,
});

function problemOf(uitslag: Opgaveuitslag<Mijnopgave> & { readonly ok: false }): EigenProblem {
  switch (uitslag.code) {
    case 'gewijzigd':
      return changedMeanwhile(shown(uitslag.huidig));
    case 'ongeldig':
      return unprocessable(uitslag.fouten.map(({ pad: veld, code }) => ({ veld, code })));
    case 'verboden':
      return forbidden;
    case 'onbekend':
      return { code: 'onbekende-opgave' };
    default:
      return conflict;
  }
}

/** What came of a change. */
export function after(uitslag: Opgaveuitslag<Mijnopgave>, status: 200 | 201 = 200) {
  if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) } as const;
  return { ok: true, status, antwoord: shown(uitslag.waarde), versie: uitslag.waarde.versie } as const;
}
