import { findInVelden } from '@samenhang/core/signaal';
import type { EigenProblem } from '../http/eigen/index.ts';

/**
 * The guard of every free text of signals and of what comes of them: before anything is kept or logged. Tells in which
 * field likely personal data stand, of which kind and where, and never what; undefined where none were found.
 */
export function guardTeksten(velden: Readonly<Record<string, string>>): EigenProblem | undefined {
  const gevonden = findInVelden(velden);
  if (gevonden.length === 0) return undefined;
  return { code: 'persoonsgegevens', vondsten: gevonden };
}
