import type { Bron } from '../bron/index.ts';
import type { Problem } from '../http/openbaar/index.ts';
import { readKring } from '../kalender/index.ts';

/** The gemeente in the address with its bodies, and the day from which is looked. */
export function readDossier(bron: Bron, code: string, vanaf: string | undefined) {
  const gelezen = readKring(bron, { gemeente: code });
  if (!gelezen.ok) return gelezen;
  const { kring } = gelezen;
  const { gemeente } = kring;
  if (!gemeente) {
    const problem: Problem = { code: 'onbekende-gemeente', gemeente: code };
    return { ok: false, problem } as const;
  }
  return { ok: true, vraag: { kring: { ...kring, gemeente }, vanaf: vanaf ?? kring.peildatum } } as const;
}
