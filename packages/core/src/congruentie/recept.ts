import type { Atlas, Editie } from '../atlas/index.ts';
import type { Recept } from './antwoord.ts';

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
