import { nl, type Taal } from '@samenhang/taal';
import { en } from '@samenhang/taal/en';
import { type Bron, findKring, type Kalenderspraak } from '../bron/index.ts';
import { gemeenteNotFound } from '../gemeente/index.ts';
import type { Problem } from '../http/openbaar/index.ts';

export const spraakOf = (taal: Taal): Kalenderspraak => ({ t: taal === 'en' ? en : nl, taal });

/** Whose calendar or dossier is asked for, or why that is not known. */
export function readKring(
  bron: Bron,
  vraag: { readonly gemeente?: string | undefined; readonly regeling?: string | undefined },
) {
  const gevonden = findKring(bron, vraag);
  if (gevonden.ok) return gevonden;
  const { fout } = gevonden;
  const problem: Problem =
    fout.code === 'onbekende-gemeente' ? gemeenteNotFound(bron, fout.gemeente, bron.laatsteJaar) : fout;
  return { ok: false, problem } as const;
}
