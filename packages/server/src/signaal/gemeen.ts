import type { Signaalinhoud } from '@samenhang/core/signaal';
import { freeTextOf } from '@samenhang/core/signaal';
import type { Bron } from '../bron/index.ts';
import { type EigenProblem, unprocessable } from '../http/eigen/index.ts';
import { problemOf } from '../organisatie/index.ts';
import type { Uitslag } from '../store/index.ts';
import { guardTeksten } from './bewaak.ts';
import { findUnknown } from './keur.ts';

export const tag = 'signalen';
export const onbekendSignaal: EigenProblem = { code: 'onbekend-stuk' };

/** Why this cannot be kept: it holds likely personal data, or names what is not there. Nothing was kept or logged before. */
export function refuseInhoud(bron: Bron, inhoud: Signaalinhoud): EigenProblem | undefined {
  const gevonden = guardTeksten(freeTextOf(inhoud));
  if (gevonden) return gevonden;
  const velden = findUnknown(bron, inhoud);
  return velden.length > 0 ? unprocessable(velden) : undefined;
}

/** What came of it, with its version. */
export function answered<T extends { readonly versie: number }>(
  uitslag: Uitslag<T>,
  status: 200 | 201 = 200,
  onbekend = onbekendSignaal,
) {
  if (!uitslag.ok) return { ok: false, problem: problemOf(uitslag, onbekend) } as const;
  return { ok: true, status, antwoord: uitslag.waarde, versie: uitslag.waarde.versie } as const;
}
