import { below, type Toeval } from '../../grond/index.ts';
import { drawTree, subtreeOf, subtreeWeights } from './boom.ts';
import type { Kaart } from './kaart.ts';

/** A unit and the slot it goes to. */
export type Verzet = readonly [number, number];

/**
 * Recombination of two adjacent regions (ReCom: DeFord, Duchin & Solomon 2021, "Recombination: a family
 * of Markov chains for redistricting", Harvard Data Science Review 3(1)): draw a uniform spanning tree
 * of their union, cut an edge, and each side is a region again. Both sides are connected by construction.
 *
 * Of the edges of the tree one is drawn among those whose sides are least out of the band. With `streng`
 * only edges with both sides in the band count, and undefined is returned where there is none.
 */
export function recombine(
  kaart: Kaart,
  a: number,
  b: number,
  toeval: Toeval,
  streng: boolean,
): Verzet[] | undefined {
  const deel = kaart.members(a).concat(kaart.members(b));
  const top = drawSplit(kaart, deel, toeval, streng);
  if (top === undefined) return undefined;
  // The side with most of what region a was stays a.
  let evenwicht = 0;
  deel.forEach((v, k) => {
    const binnen = top[k] === 1 ? 1 : -1;
    if (kaart.kern.thuis.naar.length > 0) evenwicht += binnen * (kaart.atHome(v, a) - kaart.atHome(v, b));
    else evenwicht += kaart.slot[v] === a ? binnen : -binnen;
  });
  const [erin, eruit] = evenwicht >= 0 ? [a, b] : [b, a];
  return deel.map((v, k): Verzet => [v, top[k] === 1 ? erin : eruit]).filter(([v, c]) => kaart.slot[v] !== c);
}

/** Draws a division of connected units in two connected sides. */
export function drawSplit(
  kaart: Kaart,
  deel: readonly number[],
  toeval: Toeval,
  streng: boolean,
): Uint8Array | undefined {
  const { kern } = kaart;
  const boom = drawTree(kern.net, deel, toeval);
  const som = subtreeWeights(boom, (k) => kern.gewicht[deel[k]!]!);
  const wortel = boom.orde[0]!;
  const heel = som[wortel]!;
  let laagst = streng ? 0 : Number.POSITIVE_INFINITY;
  let gelijk = 0;
  let top = -1;
  for (let k = 0; k < som.length; k++) {
    if (k === wortel) continue;
    const uit = kaart.excess(som[k]!) + kaart.excess(heel - som[k]!);
    if (uit > laagst) continue;
    if (uit < laagst) gelijk = 0;
    laagst = uit;
    gelijk++;
    if (below(toeval, gelijk) === 0) top = k;
  }
  return top < 0 ? undefined : subtreeOf(boom, top);
}
