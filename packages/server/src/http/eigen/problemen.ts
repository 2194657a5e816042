import type { Problem } from '../gedeeld/index.ts';

/** What a private resource may answer beside what a public one does. */
type Status = 400 | 401 | 403 | 404 | 409 | 412 | 422 | 428 | 429;

export interface EigenProblem extends Problem<Status> {
  /** After how many seconds asking again has a chance. */
  readonly wacht?: number;
}

/** Nobody is known to ask this (401). */
export const unidentified: EigenProblem = {
  status: 401,
  code: 'niet-aangemeld',
  title: 'U bent niet aangemeld',
  detail: 'Meld u aan om dit te zien of te wijzigen.',
};

/** Who asks may not (403). Where even the existence is nobody's business, answer 404 instead. */
export function forbidden(detail: string): EigenProblem {
  return { status: 403, code: 'geen-toestemming', title: 'Dit mag u niet', detail };
}

/** It cannot be so beside what is there already (409). */
export function conflict(detail: string, code = 'botsing'): EigenProblem {
  return { status: 409, code, title: 'Dit botst met wat er al is', detail };
}

/** It was changed after the version that the request names (412). */
export const changedMeanwhile: EigenProblem = {
  status: 412,
  code: 'inmiddels-gewijzigd',
  title: 'Inmiddels gewijzigd',
  detail:
    'Iemand anders heeft dit gewijzigd nadat u het opende. Haal de laatste versie op en probeer het opnieuw.',
};

/** A change that does not name the version it starts from (428). */
export const versionMissing: EigenProblem = {
  status: 428,
  code: 'versie-ontbreekt',
  title: 'De versie ontbreekt',
  detail: 'Noem in de kop If-Match de versie die u wijzigt: het ETag waarmee u haar kreeg.',
};

/** The request is well formed, but what it says cannot be (422). */
export function unprocessable(detail: string, code = 'ongeldige-inhoud'): EigenProblem {
  return { status: 422, code, title: 'De inhoud klopt niet', detail };
}

/** Too many requests (429): ask again after so many seconds. */
export function tooMany(wacht: number): EigenProblem {
  return {
    status: 429,
    code: 'te-vaak',
    title: 'Te vaak gevraagd',
    detail: `Probeer het over ${wacht} ${wacht === 1 ? 'seconde' : 'seconden'} opnieuw.`,
    wacht,
  };
}
