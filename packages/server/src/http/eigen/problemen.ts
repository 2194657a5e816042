import type { EigenProbleemfeit } from '@samenhang/taal';
import type { Problem } from '../gedeeld/index.ts';

/** What a private resource may answer beside what a public one does: see `EigenProbleemfeit` for each. */
export type EigenProblem = Problem | EigenProbleemfeit;

/** Nobody is known to ask this (401). */
export const unidentified: EigenProblem = { code: 'niet-aangemeld' };

/** Who asks may not (403). Where even the existence is nobody's business, answer 404 instead. */
export const forbidden: EigenProblem = { code: 'geen-toestemming' };

/** It cannot be so beside what is there already (409). */
export const conflict: EigenProblem = { code: 'botsing' };

/** It was changed after the version that the request names (412); with what is there now, for who asks to choose. */
export function changedMeanwhile(huidig?: unknown): EigenProblem {
  return huidig === undefined ? { code: 'inmiddels-gewijzigd' } : { code: 'inmiddels-gewijzigd', huidig };
}

/** A page of another site asks it in the name of who is signed in here (403). */
export const foreign: EigenProblem = { code: 'vreemde-herkomst' };

/** What is brought along is larger than anything that is kept here (413). */
export const tooLarge: EigenProblem = { code: 'te-groot' };

/** A change that does not name the version it starts from (428). */
export const versionMissing: EigenProblem = { code: 'versie-ontbreekt' };

/** The request is well formed, but what it says cannot be (422): which fields, and a code for each. */
export function unprocessable(
  velden: readonly { readonly veld: string; readonly code: string }[],
): EigenProblem {
  return { code: 'ongeldige-inhoud', velden };
}

/** Too many requests (429): ask again after so many seconds. */
export function tooMany(wacht: number): EigenProblem {
  return { code: 'te-vaak', wacht };
}
