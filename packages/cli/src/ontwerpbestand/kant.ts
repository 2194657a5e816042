import { type Atlas, addEigenIndeling, designEditie, type Kant } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';

/** A layer of a design among the indelingen of an atlas, to measure and draw. */
export function sideOf(atlas: Atlas, labels: Labels, laag: number, lagen: number): Kant {
  const naam = lagen === 1 ? 'Ontwerp' : `Ontwerp, laag ${laag + 1}`;
  const editie = designEditie(atlas, labels, { indeling: `ontwerp-${laag + 1}` });
  return { atlas: addEigenIndeling(atlas, { editie }, naam), editie };
}
