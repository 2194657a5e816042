import type { Atlas } from '../../atlas/index.ts';
import type { Ontwerpopgave } from './opgave.ts';
import { singleRegio } from './vertaal.ts';

/**
 * Maps to start from, for each layer: the given design first, then the indelingen of now that the layer should agree
 * with, as far as each gemeente lies in exactly one of their regio's. Those are often valid designs, also where the
 * search has no time.
 */
export function startsOf(
  { edities }: Pick<Atlas, 'edities'>,
  { lagen }: Pick<Ontwerpopgave, 'lagen'>,
  gegeven: readonly ArrayLike<number>[] = [],
): ArrayLike<number>[][] {
  return lagen.map(({ indelingen }, k) => [
    ...gegeven.slice(k, k + 1),
    ...indelingen.flatMap(({ indeling }) => {
      const overdekking = edities.get(indeling)?.overdekking;
      const labels = overdekking && singleRegio(overdekking);
      return labels && !labels.includes(-1) ? [labels] : [];
    }),
  ]);
}

/** The part of the atlas that a question names: less to copy, where the work is done elsewhere. */
export function slimAtlas(atlas: Atlas, opgave: Ontwerpopgave): Atlas {
  const nodig = new Set([
    ...opgave.lagen.flatMap(({ indelingen }) => indelingen.map(({ indeling }) => indeling)),
    ...(opgave.muren ?? []),
    ...(opgave.vandaag ? [opgave.vandaag.indeling] : []),
  ]);
  return { ...atlas, edities: new Map([...atlas.edities].filter(([id]) => nodig.has(id))) };
}
