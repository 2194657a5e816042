import type { Invoerfout } from '@samenhang/core';
import type { Catalogus } from '../catalogus.ts';
import { maakGetallen } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

/** Why a value of somebody's table is not taken: its row and column, what stands there, and how to mend it. */
export function describeInvoerfout(
  { rij, kolom, gevonden, code }: Invoerfout,
  { t, taal }: { readonly t: Catalogus; readonly taal: Taal },
): string {
  const { invoer, fouten } = t.aanvulling;
  if (rij === 0) return invoer.inKop(kolom, fouten[code]);
  const staat = gevonden === '' ? '' : invoer.gevonden(gevonden);
  return invoer.regel(maakGetallen(taal).heel(rij), kolom, staat, fouten[code]);
}
