import type { Ontwerpantwoord } from '@samenhang/core';

/**
 * The best design of all threads, under the lowest bound that any of them computed; where none found one, what the
 * first has to say of it.
 * @throws RangeError when there is no answer.
 */
export function mergeOntwerpen(antwoorden: readonly Ontwerpantwoord[]): Ontwerpantwoord {
  const [eerste] = antwoorden;
  if (eerste === undefined) throw new RangeError('no answers to merge');
  const ontwerpen = antwoorden.filter((a) => a.soort === 'ontwerp');
  const [begin, ...rest] = ontwerpen;
  if (begin === undefined) return eerste;
  const beste = rest.reduce((a, b) => (b.waarde > a.waarde ? b : a), begin);
  const iteraties = ontwerpen.reduce((som, a) => som + a.iteraties, 0);
  const laagste = Math.min(...ontwerpen.map((a) => a.grens ?? Number.POSITIVE_INFINITY));
  if (laagste === Number.POSITIVE_INFINITY) return { ...beste, iteraties };
  const grens = Math.max(beste.waarde, laagste);
  const bewezen = beste.bewezen || grens <= beste.waarde;
  return { ...beste, grens, gat: grens - beste.waarde, bewezen, iteraties };
}
