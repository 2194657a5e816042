import { presentOpgave } from '@samenhang/core/opgave';
import {
  changedMeanwhile,
  conflict,
  type EigenProblem,
  forbidden,
  unprocessable,
} from '../http/eigen/index.ts';
import { today } from '../kalender/index.ts';
import type { Mijnopgave, Opgaveuitslag, Stapuitslag } from '../store/index.ts';

/** As it is shown: with what of it was taken back, and what is due. */
export const shown = ({ versie, verwijderdOp, rollen, terugTeDraaien, ...stuk }: Mijnopgave) => ({
  ...presentOpgave(stuk, today()),
  versie,
  verwijderdOp,
  rollen,
  terugTeDraaien,
});

/**
 * Why a step was not made, or something not kept. `toon`: as it is now, for who came too late; `onbekend`: of what they
 * may not see.
 */
export function problemOfStap<T>(
  uitslag: Stapuitslag<T, { readonly pad: string; readonly code: string }> & { readonly ok: false },
  toon: (waarde: T) => unknown,
  onbekend: EigenProblem,
): EigenProblem {
  switch (uitslag.code) {
    case 'gewijzigd':
      return changedMeanwhile(toon(uitslag.huidig));
    case 'ongeldig':
      return unprocessable(uitslag.fouten.map(({ pad: veld, code }) => ({ veld, code })));
    case 'verboden':
      return forbidden;
    case 'onbekend':
      return onbekend;
    default:
      return conflict;
  }
}

const weg: EigenProblem = { code: 'onbekende-opgave' };

/** What came of a change. */
export function after(uitslag: Opgaveuitslag<Mijnopgave>, status: 200 | 201 = 200) {
  if (!uitslag.ok) return { ok: false, problem: problemOfStap(uitslag, shown, weg) } as const;
  return { ok: true, status, antwoord: shown(uitslag.waarde), versie: uitslag.waarde.versie } as const;
}
