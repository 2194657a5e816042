import type { Atlas, Basis, Editie } from '../atlas/index.ts';

/** What one indeling contributes to a recipe: where its memberships come from. */
export interface ReceptBron {
  readonly indeling: string;
  readonly basis: Basis;
  readonly oorsprongjaar: number;
  readonly bron: string;
  readonly licentie: string;
}

/**
 * How a figure was made, complete enough to make it again: indelingen, year, basis,
 * weights, formula and sources.
 */
export interface Recept {
  readonly jaar: number;
  readonly indelingen: readonly string[];
  /** `gemengd` when some indelingen are observed and others derived. */
  readonly basis: Basis | 'gemengd';
  /** Beside `indelingen`; absent when all weigh the same. */
  readonly gewichten?: readonly number[];
  /** Absent where partners, or gemeenten, count equally: the published formula. */
  readonly partnerweging?: 'inwoners';
  readonly landweging?: 'inwoners';
  readonly formule: string;
  readonly bron: readonly ReceptBron[];
}

function commonBasis(edities: readonly Editie[]): Recept['basis'] {
  const bases = new Set(edities.map((e) => e.basis));
  const [enige] = bases;
  return bases.size === 1 && enige !== undefined ? enige : 'gemengd';
}

/** The recipe of a figure over some edities of an atlas. */
export function buildRecept(
  atlas: Atlas,
  edities: readonly Editie[],
  formule: string,
  gewichten?: readonly number[],
): Recept {
  return {
    jaar: atlas.jaar,
    indelingen: edities.map((e) => e.indeling),
    basis: commonBasis(edities),
    ...(gewichten ? { gewichten } : {}),
    formule,
    bron: edities.map(({ indeling, basis, oorsprongjaar, bron, licentie }) => ({
      indeling,
      basis,
      oorsprongjaar,
      bron,
      licentie,
    })),
  };
}
