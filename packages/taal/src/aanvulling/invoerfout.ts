import type { Invoerfout } from '@samenhang/core';
import type { Catalogus } from '../catalogus.ts';
import { maakGetallen } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

/** A place in an export: the element of a record, with its number. */
const element = /^\w+\[[^\]]*\]\//u;

/** Why a value of somebody's table, or of an export in XML, is not taken: its row and column (line and element), what stands there, and how to mend it. */
export function describeInvoerfout(
  { rij, kolom, gevonden, code }: Invoerfout,
  { t, taal }: { readonly t: Catalogus; readonly taal: Taal },
): string {
  const { invoer, fouten } = t.aanvulling;
  if (rij === 0) return invoer.inKop(kolom, fouten[code]);
  const staat = gevonden === '' ? '' : invoer.gevonden(gevonden);
  const schrijf = element.test(kolom) ? invoer.inXml : invoer.regel;
  return schrijf(maakGetallen(taal).heel(rij), kolom, staat, fouten[code]);
}
