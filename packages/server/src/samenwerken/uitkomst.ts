import { type EigenProblem, forbidden, unprocessable } from '../http/eigen/index.ts';
import { onbekendStuk } from '../stuk/index.ts';

/** Why something was not done to a piece or a comment: not even that it exists is told of what is another's. */
export function problemOf({ code }: { readonly code: string }): EigenProblem {
  if (code === 'vol') return { code: 'te-veel-opmerkingen' };
  if (code === 'lid') return unprocessable([{ veld: 'noemt', code: 'onbekend' }]);
  return code === 'verboden' ? forbidden : onbekendStuk;
}
