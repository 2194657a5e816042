/**
 * The p-centre and maximal covering where a place serves no more than so much: each client, near or far, goes as a whole to one
 * open place with room for it. Both are questions of `locateCapacitated` with other costs: out of reach a client costs its
 * weight (covering; Pirkul & Schilling 1991), and a distance is far enough where all go at no cost (Özsoy & Pınar 2006).
 */

import { Budget, type LpSolver } from '../grond/index.ts';
import { type Capaciteitsantwoord, type Capaciteitsvraag, locateCapacitated } from './capaciteit.ts';
import { reachAll } from './verste.ts';

/** A question about reach, with capacities. */
export interface Ruimdoelvraag extends Omit<Capaciteitsvraag, 'kosten' | 'voortgang'> {
  /** From client i to spot j: `afstanden[i·plekken + j]`. */
  readonly afstanden: Float64Array;
}

/** Part of the time for who goes where, once the places are known. */
const slot = 0.1;

/** Costs above this are no rounding. */
const speling = 1e-6;

/** What each client costs at each spot, by its distance. */
function costsBy(
  { klanten, plekken, afstanden }: Ruimdoelvraag,
  kost: (klant: number, afstand: number) => number,
): Float64Array {
  const kosten = new Float64Array(klanten * plekken);
  for (let i = 0; i < klanten; i++)
    for (let j = 0; j < plekken; j++) kosten[i * plekken + j] = kost(i, afstanden[i * plekken + j]!);
  return kosten;
}

/** Weight that is farther from its place than this. */
function beyond({ plekken, afstanden, gewicht }: Ruimdoelvraag, plaats: Int32Array, straal: number): number {
  return plaats.reduce((som, j, i) => som + (afstanden[i * plekken + j]! > straal ? gewicht[i]! : 0), 0);
}

/** How far each client goes, at most. */
function farthest({ plekken, afstanden }: Ruimdoelvraag, plaats: Int32Array): number {
  return plaats.reduce((verst, j, i) => Math.max(verst, afstanden[i * plekken + j]!), 0);
}

/** Who goes to which of the open places, as near as is found without putting more out of reach. */
function nearby(vraag: Ruimdoelvraag, antwoord: Capaciteitsantwoord, straal: number): Int32Array {
  const { klanten, gewicht, afstanden, tijdMs } = vraag;
  const verst = afstanden.reduce((meest, d) => Math.max(meest, d), 0);
  // One that is out of reach outweighs all that could be gained in distance.
  const buiten = 1 + verst * gewicht.reduce((som, w) => som + w, klanten);
  const kosten = costsBy(vraag, (i, d) => d * (gewicht[i]! + 1e-3) + (d > straal ? buiten * gewicht[i]! : 0));
  const nader = locateCapacitated({
    ...vraag,
    kosten,
    open: antwoord.open,
    aantal: antwoord.open.length,
    tijdMs: Math.max(1, tijdMs * slot),
  });
  const isBeter =
    nader.teveel === 0 &&
    beyond(vraag, nader.plaats, straal) <= beyond(vraag, antwoord.plaats, straal) &&
    farthest(vraag, nader.plaats) <= Math.max(straal, farthest(vraag, antwoord.plaats));
  return isBeter ? nader.plaats : antwoord.plaats;
}

/**
 * Opens so many spots, with room for all, that the most weight goes to one within this distance.
 * @returns `waarde` and `grens` are weight within reach: no choice gets above `grens`.
 * @throws RangeError for a question that is none.
 */
export function coverMostCapacitated(
  vraag: Ruimdoelvraag & { readonly straal: number },
): Capaciteitsantwoord {
  const { gewicht, straal, tijdMs } = vraag;
  const totaal = gewicht.reduce((som, w) => som + w, 0);
  const kosten = costsBy(vraag, (i, d) => (d > straal ? gewicht[i]! : 0));
  const uit = locateCapacitated({ ...vraag, kosten, tijdMs: tijdMs * (1 - slot) });
  if (uit.teveel > 0) return uit;
  return {
    ...uit,
    plaats: nearby(vraag, uit, straal),
    waarde: totaal - uit.waarde,
    grens: totaal - uit.grens,
  };
}

/** Whether all can go no farther than this: a choice, or that there is none; undefined when it was not found out. */
function tryReach(
  vraag: Ruimdoelvraag,
  straal: number,
  tijdMs: number,
): Capaciteitsantwoord | 'nee' | undefined {
  const stand = { grens: 0 };
  const uit = locateCapacitated({
    ...vraag,
    // By how much it is too far: what is nearly near enough is more worth than what is not.
    kosten: costsBy(vraag, (_, d) => Math.max(0, d - straal)),
    tijdMs,
    voortgang: ({ grens }) => {
      stand.grens = grens;
    },
    // By how much it cannot be does not matter.
    gestopt: () => stand.grens > speling || vraag.gestopt?.() === true,
  });
  if (uit.teveel === 0 && uit.waarde <= speling) return uit;
  if (uit.teveel > 0) return uit.bewezen ? 'nee' : undefined;
  return Math.max(stand.grens, uit.grens) > speling ? 'nee' : undefined;
}

/** Part of the time for the bound that holds without capacities, and for the first choice. */
const aanloop = { grens: 0.3, keuze: 0.1 } as const;

/** No choice gets below this, whatever a place can hold. */
function boundWithout(vraag: Ruimdoelvraag, oplosser: LpSolver, tijdMs: number): number {
  const stappen = reachAll({ ...vraag, oplosser, tijdMs });
  for (;;) {
    const { done, value } = stappen.next();
    if (done === true) return value.grens;
  }
}

/**
 * Opens so many spots, with room for all, that nobody goes farther than necessary: by halving between the distances that
 * there are. @returns `waarde` is the farthest that anybody goes, `grens` what no choice gets below.
 * @throws RangeError for a question that is none.
 */
export function reachAllCapacitated(
  vraag: Ruimdoelvraag & { readonly oplosser: LpSolver },
): Capaciteitsantwoord {
  const { afstanden, tijdMs, oplosser } = vraag;
  const budget = new Budget({ klok: vraag.klok, gestopt: vraag.gestopt }, tijdMs * (1 - slot));
  // The least distance together is a fair beginning.
  let beste = locateCapacitated({ ...vraag, kosten: afstanden, tijdMs: Math.max(1, tijdMs * aanloop.keuze) });
  if (beste.teveel > 0) return beste;
  const stralen = [...new Set(afstanden)].sort((a, b) => a - b);
  // Below `laag` it is proven that not all can go, below `gezocht` it was not found; at `hoog` a choice is known.
  let laag = stralen.indexOf(boundWithout(vraag, oplosser, Math.max(1, tijdMs * aanloop.grens)));
  let gezocht = laag;
  let hoog = stralen.indexOf(farthest(vraag, beste.plaats));
  while (gezocht < hoog && !budget.isOp()) {
    const midden = (gezocht + hoog) >> 1;
    const uit = tryReach(vraag, stralen[midden]!, Math.max(1, budget.rest() / 3));
    if (uit === 'nee') laag = midden + 1;
    if (uit === 'nee' || uit === undefined) gezocht = midden + 1;
    else [beste, hoog] = [uit, stralen.indexOf(farthest(vraag, uit.plaats))];
  }
  const waarde = stralen[hoog]!;
  return {
    ...beste,
    plaats: nearby(vraag, beste, waarde),
    waarde,
    grens: stralen[laag]!,
    bewezen: laag >= hoog,
  };
}
