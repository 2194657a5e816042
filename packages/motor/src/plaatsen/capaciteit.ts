/**
 * The p-median where a place serves no more than so much (capacitated, Mulvey & Beck 1984): each client goes as a whole to one
 * open place with room for it. Found by swapping places by chance; who goes where is filled in by regret (who loses most by
 * not getting its nearest goes first), then made better by moving one client at a time. No proof of its own: a bound without capacities
 * holds with them too.
 */

import { Budget, below, seededToeval, type Toeval } from '../grond/index.ts';
import type { Plaatsvraag } from './vraag.ts';

export interface Capaciteitsvraag
  extends Pick<
    Plaatsvraag,
    'klok' | 'gestopt' | 'klanten' | 'plekken' | 'open' | 'dicht' | 'tijdMs' | 'seed'
  > {
  /** `kosten[i·plekken + j]`: of the whole client. */
  readonly kosten: Float64Array;
  /** Of each client, 0 or more; and what a place serves at most. */
  readonly gewicht: Float64Array;
  readonly capaciteit: number;
  /** The places to begin with: as many as are to be open, those that stay among them. */
  readonly begin: readonly number[];
  /** Tries without gain after which it ends. */
  readonly geduld?: number | undefined;
}

export interface Capaciteitsantwoord {
  readonly open: readonly number[];
  /** The place of each client. */
  readonly plaats: Int32Array;
  readonly waarde: number;
  /** Weight above the capacities, together: 0 where all fits. */
  readonly teveel: number;
}

class Vuller {
  private readonly vraag: Capaciteitsvraag;
  /** Costs more than any cost per weight: what does not fit counts first. */
  private readonly boete: number;

  constructor(vraag: Capaciteitsvraag) {
    this.vraag = vraag;
    this.boete = 1 + vraag.kosten.reduce((hoogst, k) => Math.max(hoogst, k), 0) * vraag.klanten;
  }

  /** Clients, who loses most by not getting its nearest first. */
  private order(open: readonly number[]): number[] {
    const { klanten, plekken, kosten } = this.vraag;
    const spijt = Float64Array.from({ length: klanten }, (_, i) => {
      let [een, twee] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (const j of open) {
        const k = kosten[i * plekken + j]!;
        if (k < een) [een, twee] = [k, een];
        else if (k < twee) twee = k;
      }
      return Number.isFinite(twee) ? twee - een : 0;
    });
    return Array.from(spijt, (_, i) => i).sort((a, b) => spijt[b]! - spijt[a]!);
  }

  /** The cheapest open place with room; where there is none, the one with most room. */
  private choose(i: number, open: readonly number[], ruimte: Float64Array): number {
    const { plekken, kosten, gewicht } = this.vraag;
    let [beste, ruimst] = [-1, open[0]!];
    for (const j of open) {
      if (ruimte[j]! > ruimte[ruimst]!) ruimst = j;
      const past = ruimte[j]! >= gewicht[i]!;
      if (past && (beste < 0 || kosten[i * plekken + j]! < kosten[i * plekken + beste]!)) beste = j;
    }
    return beste < 0 ? ruimst : beste;
  }

  fill(open: readonly number[]): Capaciteitsantwoord & { readonly maat: number } {
    const { klanten, plekken, kosten, gewicht, capaciteit } = this.vraag;
    const ruimte = new Float64Array(plekken);
    for (const j of open) ruimte[j] = capaciteit;
    const plaats = new Int32Array(klanten);
    for (const i of this.order(open)) {
      const j = this.choose(i, open, ruimte);
      plaats[i] = j;
      ruimte[j]! -= gewicht[i]!;
    }
    for (let i = 0; i < klanten; i++) {
      ruimte[plaats[i]!]! += gewicht[i]!;
      plaats[i] = this.choose(i, open, ruimte);
      ruimte[plaats[i]!]! -= gewicht[i]!;
    }
    const waarde = plaats.reduce((som, j, i) => som + kosten[i * plekken + j]!, 0);
    const teveel = open.reduce((som, j) => som + Math.max(0, -ruimte[j]!), 0);
    return { open, plaats, waarde, teveel, maat: waarde + this.boete * teveel };
  }
}

/** A swap of an open place that may be shut for one that may be opened; undefined where there is none. */
function swapOne(
  { plekken, open: vast = [], dicht = [] }: Capaciteitsvraag,
  open: readonly number[],
  toeval: Toeval,
): readonly number[] | undefined {
  const eruit = open.filter((j) => !vast.includes(j));
  const erin = Array.from({ length: plekken }, (_, j) => j).filter(
    (j) => !open.includes(j) && !dicht.includes(j),
  );
  if (eruit.length === 0 || erin.length === 0) return undefined;
  const weg = eruit[below(toeval, eruit.length)]!;
  return [...open.filter((j) => j !== weg), erin[below(toeval, erin.length)]!];
}

/** Places and who goes where, within capacities as far as was found. */
export function locateCapacitated(vraag: Capaciteitsvraag): Capaciteitsantwoord {
  const budget = new Budget({ klok: vraag.klok, gestopt: vraag.gestopt }, vraag.tijdMs);
  const toeval = seededToeval(vraag.seed);
  const vuller = new Vuller(vraag);
  let beste = vuller.fill(vraag.begin);
  let zonder = 0;
  while (zonder < (vraag.geduld ?? 4000) && !budget.isOp()) {
    const open = swapOne(vraag, beste.open, toeval);
    if (!open) break;
    const nieuw = vuller.fill(open);
    zonder = nieuw.maat < beste.maat ? 0 : zonder + 1;
    if (nieuw.maat < beste.maat) beste = nieuw;
  }
  const { plaats, waarde, teveel } = beste;
  return { open: [...beste.open].sort((a, b) => a - b), plaats, waarde, teveel };
}
