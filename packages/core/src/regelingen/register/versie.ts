import type { Controledeelnemer, Controleerbaar } from '../controle.ts';

/** One version of a regeling in the register, as far as its page, its list and its measures need it. */
export interface Registerversie extends Controleerbaar {
  readonly citeertitel: string | null;
  readonly vorigeVersie: string | null;
  readonly volgendeVersie: string | null;
  readonly beleidsvelden: readonly string[];
  readonly bronhouder: string | null;
}

/** A body that takes part in a version. */
export interface Versiedeelname extends Controledeelnemer {
  /** Its number in the register: the same body in every regeling. */
  readonly deelnemer: string;
  readonly soort: string | null;
  readonly sinds: string | null;
  readonly verdeelsleutel: string | null;
}

/**
 * The policy fields of a version, each once. The register has a field within a field as 'verkeer | openbaar vervoer'; our
 * table keeps the space around the bar, so that an export can be written as it came, and here it is gone.
 */
export function listBeleidsvelden({
  beleidsvelden,
}: {
  readonly beleidsvelden: readonly string[];
}): string[] {
  return [...new Set(beleidsvelden.map((veld) => veld.trim()))];
}
