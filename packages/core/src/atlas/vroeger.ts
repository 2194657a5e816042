import type { Jaarboek } from './jaarboek.ts';
import { normalizeNaam } from './zoek.ts';

/** A gemeente of another year, or a name it bore, and what it is in the year of the atlas. */
export interface AndereNaam {
  readonly code: string;
  readonly naam: string;
  /** The nearest year in which it stood so in the list of gemeenten. */
  readonly jaar: number;
  /** Codes in the year of the atlas: one when it went on or merged, several when it was divided or is still to merge. */
  readonly nu: readonly string[];
  /**
   * Per code of `nu`: all codes of that year that went into it, this one among them. A table that names them all
   * tells where the gemeente of now lies; one that names some does not.
   */
  readonly samen: readonly (readonly string[])[];
}

/**
 * Codes and names that other years know and this one does not, each with its relatives in this year.
 * Nearest years first, so that a name that was used twice means the gemeente closest in time.
 */
export function otherNames(jaarboek: Jaarboek, jaar: number): readonly AndereNaam[] {
  const eigen = jaarboek.jaargang(jaar);
  const gezien = new Set(eigen.gemeenten.map((g) => `${g.code} ${normalizeNaam(g.naam)}`));
  const jaren = [...jaarboek.jaren].sort((a, b) => Math.abs(a - jaar) - Math.abs(b - jaar) || a - b);
  const namen: AndereNaam[] = [];
  for (const ander of jaren) {
    const vertaling = jaarboek.vertaling(ander, jaar);
    for (const gemeente of jaarboek.jaargang(ander).gemeenten) {
      const sleutel = `${gemeente.code} ${normalizeNaam(gemeente.naam)}`;
      if (gezien.has(sleutel)) continue;
      gezien.add(sleutel);
      const nu = eigen.codes.filter((code) => vertaling.get(code)?.some((v) => v.gemeente === gemeente.code));
      const samen = nu.map((code) => (vertaling.get(code) ?? []).map((v) => v.gemeente));
      namen.push({ ...gemeente, jaar: ander, nu, samen });
    }
  }
  return namen;
}
