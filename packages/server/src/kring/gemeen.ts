import { changedMeanwhile, conflict, type EigenProblem, forbidden } from '../http/eigen/index.ts';
import type { Store, Uitslag } from '../store/index.ts';

export const tag = 'kringen';
export const pad = '/mijn/kringen/{kring}';

/** Of what somebody takes no part in, not even that it exists is told. */
const onbekend: EigenProblem = { code: 'onbekend-stuk' };

export function problemOf(uitslag: Uitslag<unknown> & { readonly ok: false }): EigenProblem {
  switch (uitslag.code) {
    case 'gewijzigd':
      return changedMeanwhile(uitslag.huidig);
    case 'verboden':
      return forbidden;
    case 'onbekend':
      return onbekend;
    case 'bezet':
    case 'beeindigd':
    case 'laatste':
    case 'vol':
      return conflict;
  }
}

/** What came of it, as an answer with its version where it has one. */
export function answered<T extends { readonly versie?: number }>(
  uitslag: Uitslag<T>,
  status: 200 | 201 = 200,
) {
  if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag) } as const;
  const antwoord = uitslag.waarde;
  const { versie } = antwoord;
  return { ok: true, status, antwoord, ...(versie === undefined ? {} : { versie }) } as const;
}

/** What came of it where there is nothing to show. */
export function done(uitslag: Uitslag<unknown>) {
  return uitslag.ok
    ? ({ ok: true, status: 204 } as const)
    : ({ ok: false, problem: problemOf(uitslag) } as const);
}

/**
 * Does this unless what was sent may not be kept (`bezwaar`). Who takes no part hears nothing of that either: theirs is the
 * answer of the store.
 */
export async function guarded<T>(
  kringen: Pick<ReturnType<Store['kringenFor']>, 'read'>,
  kring: string,
  bezwaar: EigenProblem | undefined,
  werk: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly problem: EigenProblem }> {
  return bezwaar && (await kringen.read(kring)).ok ? { ok: false, problem: bezwaar } : werk();
}
