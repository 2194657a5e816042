import { Budget } from '../grond/index.ts';
import { coverMost, type Dekantwoord, type Dekvraag } from './dekking.ts';
import { locate } from './plaats.ts';

/** Where to open spots so that nobody is farther from one than necessary. */
export interface Verstevraag extends Omit<Dekvraag, 'dekt' | 'gewicht' | 'voortgang'> {
  /** From client i to spot j: `afstanden[i·plekken + j]`. */
  readonly afstanden: Float64Array;
}

/** The farthest that anybody is; no choice gets below `grens`. */
export type Versteantwoord = Dekantwoord;

/** How far each choice leaves who is farthest. */
function farthest({ klanten, plekken, afstanden }: Verstevraag, open: readonly number[]): number {
  let verst = 0;
  for (let i = 0; i < klanten; i++) {
    let dichtst = Number.POSITIVE_INFINITY;
    for (const j of open) dichtst = Math.min(dichtst, afstanden[i * plekken + j]!);
    verst = Math.max(verst, dichtst);
  }
  return verst;
}

/** Milliseconds that the first choice may take. */
const aanloop = 300;

/**
 * The p-centre (Hakimi 1964), by halving between the distances that there are (Minieka 1970): within each, can all be
 * reached? Tells after every step how far it is, so that who asks can let something else go first.
 * @throws RangeError for a question that no choice can answer.
 */
export function* reachAll(vraag: Verstevraag): Generator<Versteantwoord, Versteantwoord> {
  const { klanten, afstanden, tijdMs } = vraag;
  const budget = new Budget({ klok: vraag.klok, gestopt: vraag.gestopt }, tijdMs);
  const gewicht = new Float64Array(klanten).fill(1);
  const stralen = [...new Set(afstanden)].sort((a, b) => a - b);
  // The best by distance together is a fair beginning.
  const begin = locate({ ...vraag, kosten: afstanden, tijdMs: Math.min(aanloop, tijdMs), exact: true });
  let stand = { open: begin.open, waarde: farthest(vraag, begin.open), grens: 0, bewezen: false };
  // Below `laag` it is proven that not all can be reached; at `hoog` a choice is known.
  let laag = 0;
  let hoog = stralen.indexOf(stand.waarde);
  while (laag < hoog && !budget.isOp()) {
    const midden = (laag + hoog) >> 1;
    const straal = stralen[midden]!;
    const dekt = Uint8Array.from(afstanden, (d) => (d <= straal ? 1 : 0));
    const stap = coverMost({ ...vraag, dekt, gewicht, tijdMs: Math.max(1, budget.rest()) });
    const waarde = farthest(vraag, stap.open);
    if (waarde < stand.waarde) stand = { ...stand, open: stap.open, waarde };
    if (stap.waarde === klanten) hoog = Math.min(midden, stralen.indexOf(stand.waarde));
    else if (stap.grens < klanten) laag = midden + 1;
    else break;
    stand = { ...stand, grens: stralen[laag]! };
    yield stand;
  }
  return { ...stand, grens: stralen[laag]!, bewezen: laag >= hoog };
}
