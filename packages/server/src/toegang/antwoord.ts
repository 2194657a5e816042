import { tooMany, type Uitkomst } from '../http/eigen/index.ts';
import type { Binnenkomst } from './toegang.ts';

/** What came of coming in, as an answer. */
export function answerOf(
  binnenkomst: Binnenkomst,
  status: 201 | 204,
): Uitkomst<Readonly<Record<string, never>>> {
  if (binnenkomst.ok) return { ok: true, status, antwoord: {}, cookies: binnenkomst.cookies };
  switch (binnenkomst.code) {
    case 'te-vaak':
      return { ok: false, problem: tooMany(binnenkomst.wacht) };
    case 'sleutel':
      return { ok: false, problem: { code: 'sleutel-ongeldig' } };
    case 'uitnodiging':
      return { ok: false, problem: { code: 'uitnodiging-ongeldig' } };
    case 'code':
      return { ok: false, problem: { code: 'code-onjuist' } };
    case 'tweede-stap':
      return { ok: false, problem: { code: 'tweede-stap' }, cookies: binnenkomst.cookies };
    case 'onjuist':
      return { ok: false, problem: { code: 'aanmelding-onjuist' } };
  }
}
