import type {
  Atlas,
  Bestandsfout,
  Eisuitleg,
  Gemeenteuitleg,
  Leesfout,
  Ontwerpfout,
  Regiouitleg,
} from '@samenhang/core';
import type { Familie, Reden, Schending, Uitleg } from '@samenhang/motor';

/** What a map divides: gemeenten with inhabitants, or units with a weight (any graph). */
export type Vocabulaire = 'gemeenten' | 'eenheden';

/** How units are called. */
export interface Aanspreking {
  /** Name of a unit by its index. */
  readonly naam: (eenheid: number) => string;
  /** Default gemeenten. */
  readonly woorden?: Vocabulaire | undefined;
}

/** Codes and fields of the engine and of designs as sentences of one language. */
export interface Ontwerpzinnen {
  /** A family of constraints, as part of a sentence. */
  readonly describeFamilie: (familie: Familie, woorden?: Vocabulaire) => string;
  /** Why there can be no map. */
  readonly describeReason: (reden: Reden, wie: Aanspreking) => string;
  /** The whole explanation: what was proven, or else what was tried. */
  readonly describeExplanation: (uitleg: Uitleg, wie: Aanspreking) => string[];
  /** What a map breaks. */
  readonly describeViolation: (schending: Schending, wie: Aanspreking) => string;
  /**
   * What a requirement costs.
   * @param waarde what the design itself is worth.
   */
  readonly describeEis: (uitleg: Eisuitleg, waarde: number) => string;
  /** What a design changes for a gemeente. */
  readonly describeGemeente: (atlas: Atlas, uitleg: Gemeenteuitleg) => string[];
  /** Why a region is as it is. */
  readonly describeRegio: (atlas: Atlas, uitleg: Regiouitleg) => string[];
  /**
   * A fault of a question: its place, what is wrong and how to mend it.
   * @param atlas with it, names that are not known get the nearest one that is.
   */
  readonly describeOntwerpfout: (fout: Leesfout | Ontwerpfout, atlas?: Atlas) => string;
  /** What is wrong with the file of a design or with the question in it, and how to mend it. */
  readonly describeBestandsfout: (fout: Bestandsfout | Ontwerpfout, atlas?: Atlas) => string;
}
