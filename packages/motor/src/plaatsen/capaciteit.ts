/**
 * The p-median where a place serves no more than so much (capacitated, Mulvey & Beck 1984): each client goes as a whole to one
 * open place with room for it. Found by swapping places and filling them, proven by the bounds of `Ruimtegrens` in a tree of
 * cases: a spot is open or shut, and then a client goes to a spot or does not.
 */

import { Budget, below, seededToeval, type Toeval } from '../grond/index.ts';
import { onlyAnswer, possibleSpots, takeNext, tidyCase } from './gevallen.ts';
import { locate } from './plaats.ts';
import type { Grensloop } from './prijzen.ts';
import { Ruimtegrens, type Ruimtestand, type Ruimtevraag } from './ruimte.ts';
import { assertVraag, DICHT, OPEN, type Plaatsvraag, VRIJ } from './vraag.ts';
import { Vuller, type Vulling } from './vulling.ts';

/** How far the search is. */
interface Capaciteitsstand {
  readonly open: readonly number[];
  /** The place of each client. */
  readonly plaats: Int32Array;
  readonly waarde: number;
  readonly grens: number;
  /** Weight above the capacities, together: 0 where all fits. */
  readonly teveel: number;
}

export interface Capaciteitsvraag
  extends Ruimtevraag,
    Pick<Plaatsvraag, 'klok' | 'gestopt' | 'open' | 'dicht' | 'tijdMs' | 'seed'> {
  /** Told of every better choice that fits, and of the bound then. */
  readonly voortgang?: ((stand: Capaciteitsstand) => void) | undefined;
}

export interface Capaciteitsantwoord extends Capaciteitsstand {
  /** That nothing is better; where not all fits, that no choice does. */
  readonly bewezen: boolean;
}

interface Geval extends Ruimtestand {
  readonly grens: number;
  readonly prijzen: Float64Array;
}

const wortelgang = { stappen: 1200, wijd: 1.2, geduld: 20 } as const;
const gevalgang = { stappen: 60, wijd: 0.4, geduld: 8 } as const;

/** Part of the time for the answer without capacities, with which it begins. */
const aanloop = 0.25;

/** A spot that was taken as often as this, or as seldom, is as good as decided. */
const beslist = 0.03;

class Ruimtezoeker {
  private readonly vraag: Capaciteitsvraag;
  private readonly budget: Budget;
  private readonly toeval: Toeval;
  private readonly vast: Int8Array;
  private readonly vuller: Vuller;
  private readonly grenzen: Ruimtegrens;
  /** The most that any choice costs. */
  private readonly meest: number;
  private beste: Vulling;
  private grens: number;
  private readonly losBewezen: boolean;

  constructor(vraag: Capaciteitsvraag) {
    assertVraag(vraag);
    this.vraag = vraag;
    this.budget = new Budget({ klok: vraag.klok, gestopt: vraag.gestopt }, vraag.tijdMs);
    this.toeval = seededToeval(vraag.seed);
    this.vast = new Int8Array(vraag.plekken);
    for (const j of vraag.open ?? []) this.vast[j] = OPEN;
    for (const j of vraag.dicht ?? []) this.vast[j] = DICHT;
    this.vuller = new Vuller(vraag, this.vast);
    this.grenzen = new Ruimtegrens(vraag);
    const { klanten, plekken, kosten } = vraag;
    this.meest = Array.from({ length: klanten }, (_, i) =>
      kosten.subarray(i * plekken, (i + 1) * plekken).reduce((hoogst, k) => Math.max(hoogst, k), 0),
    ).reduce((som, k) => som + k, 0);
    // Without capacities: its bound holds with them, and where all fits it is the answer.
    const los = locate({ ...vraag, tijdMs: vraag.tijdMs * aanloop, exact: true, voortgang: undefined });
    this.grens = los.grens;
    this.losBewezen = los.bewezen;
    this.beste = this.vuller.fill(los.open);
  }

  private readonly stop = (): boolean => this.budget.isOp();

  private get past(): boolean {
    return this.beste.teveel === 0;
  }

  /** What only something better stays below; as long as nothing fits, the most that anything costs. */
  private goal(): number {
    const waarde = this.past ? this.beste.waarde : this.meest;
    return this.past ? waarde - 1e-9 * Math.max(1, waarde) : waarde * (1 + 1e-9) + 1e-9;
  }

  private keep(nieuw: Vulling): boolean {
    if (nieuw.maat >= this.beste.maat) return false;
    this.beste = nieuw;
    this.tell();
    return true;
  }

  private tell(): void {
    if (!this.past) return;
    const { open, plaats, waarde, teveel } = this.beste;
    this.vraag.voortgang?.({ open, plaats, waarde, teveel, grens: Math.min(this.grens, waarde) });
  }

  /** Spots to open instead of others: near a client, and what it shuts is near too or anywhere. */
  private swapOne(open: readonly number[]): readonly number[] | undefined {
    const { klanten, plekken, kosten } = this.vraag;
    const i = below(this.toeval, klanten);
    const dichtbij = (lijst: readonly number[]) =>
      lijst.toSorted((a, b) => kosten[i * plekken + a]! - kosten[i * plekken + b]!);
    const eruit = open.filter((j) => this.vast[j] !== OPEN);
    const isOpen = new Set(open);
    const erin = Array.from({ length: plekken }, (_, j) => j).filter(
      (j) => !isOpen.has(j) && this.vast[j] === VRIJ,
    );
    if (eruit.length === 0 || erin.length === 0) return undefined;
    const uit = this.toeval() < 0.5 ? eruit : dichtbij(eruit).slice(0, 3);
    const weg = uit[below(this.toeval, uit.length)]!;
    const nieuw = dichtbij(erin).slice(0, 12);
    return [...open.filter((j) => j !== weg), nieuw[below(this.toeval, nieuw.length)]!];
  }

  /** How many swaps without gain are enough: there are fewer to try where there are fewer spots. */
  private patience(): number {
    return Math.min(300, 5 * this.vraag.plekken);
  }

  /** Tries swaps until so many in a row gain nothing. */
  private shake(geduld: number): void {
    for (let zonder = 0; zonder < geduld && !this.stop(); zonder++) {
      let open = this.swapOne(this.beste.open);
      if (open && this.toeval() < 0.3) open = this.swapOne(open) ?? open;
      if (!open) return;
      if (this.keep(this.vuller.fill(open))) zonder = 0;
    }
  }

  solve(): Capaciteitsantwoord {
    this.tell();
    if (this.losBewezen && this.past && this.beste.waarde <= this.grens * (1 + 1e-9))
      return this.answer(this.beste.waarde);
    const wortel: Ruimtestand = { stand: this.vast.slice() };
    if (!tidyCase(this.vraag, wortel)) return this.answer(Number.POSITIVE_INFINITY);
    this.shake(this.patience());
    this.beginPrices();
    const grens = Math.max(this.grens, this.bound(wortel, wortelgang));
    this.grens = grens;
    this.tell();
    this.shake(this.patience());
    return this.answer(this.prove({ ...wortel, grens, prijzen: this.grenzen.prijzen.slice() }));
  }

  private answer(laagste: number): Capaciteitsantwoord {
    const { open, plaats, waarde, teveel } = this.beste;
    const bewezen = laagste > this.goal();
    return { open, plaats, waarde, teveel, grens: bewezen && this.past ? waarde : laagste, bewezen };
  }

  /** Prices to begin with: a little more than each client pays in the best choice. */
  private beginPrices(): void {
    const { plekken, kosten } = this.vraag;
    const { plaats, open } = this.beste;
    for (const [i, j] of plaats.entries()) {
      const eigen = kosten[i * plekken + j]!;
      const anders = open.reduce(
        (laagst, o) => (o === j ? laagst : Math.min(laagst, kosten[i * plekken + o]!)),
        Number.POSITIVE_INFINITY,
      );
      this.grenzen.prijzen[i] = (eigen + Math.max(eigen, Math.min(anders, 2 * eigen + 1))) / 2;
    }
  }

  /** A bound for a case; what it takes is tried as a choice on the way. */
  private bound(geval: Ruimtestand, gang: Pick<Grensloop, 'stappen' | 'wijd' | 'geduld'>): number {
    const { grenzen, vraag } = this;
    const taken = (): void => {
      const open = [...grenzen.genomen.keys()].filter((j) => grenzen.genomen[j] === 1);
      if (open.length === vraag.aantal) this.keep(this.vuller.fill(open));
      if (grenzen.keren.every((keer) => keer === 1)) this.keepServed(open, grenzen.bij.slice());
    };
    // As long as nothing fits, what does not fit is thought to be dear.
    const beste = this.past ? this.beste.waarde : Math.min(this.meest, 2 * this.beste.waarde + 1);
    return grenzen.run(geval, { ...gang, beste, doel: this.goal(), stop: this.stop, taken });
  }

  /** Who goes where by a bound that serves each client once, or by the only answer of a case: all fits. */
  private keepServed(open: readonly number[], plaats: Int32Array): void {
    const { plekken, kosten, aantal } = this.vraag;
    const waarde = plaats.reduce((som, j, i) => som + kosten[i * plekken + j]!, 0);
    if (open.length === aantal) this.keep({ open, plaats, waarde, teveel: 0, maat: waarde });
  }

  /** Divides what is left in cases, until none can hold anything better or the time is up. @returns the lowest bound. */
  private prove(wortel: Geval): number {
    const gevallen: Geval[] = [wortel];
    while (gevallen.length > 0 && !this.stop()) {
      const geval = takeNext(gevallen);
      if (geval.grens > this.goal()) continue;
      this.grenzen.prijzen.set(geval.prijzen);
      const eigen = { ...geval, stand: geval.stand.slice() };
      const grens = Math.max(geval.grens, this.bound(eigen, gevalgang));
      // Stopped on the way: the bound holds, the case is not done.
      if (this.stop()) {
        gevallen.push({ ...geval, grens });
        break;
      }
      if (grens <= this.goal()) gevallen.push(...this.split(eigen, grens));
    }
    return gevallen.reduce((laagste, { grens }) => Math.min(laagste, grens), Number.POSITIVE_INFINITY);
  }

  private split({ stand, verbod }: Ruimtestand, grens: number): Geval[] {
    const prijzen = this.grenzen.prijzen.slice();
    const spot = this.undecided(stand);
    if (spot >= 0) {
      const met = (waarde: number): Geval[] => {
        const nieuw = stand.slice();
        nieuw[spot] = waarde;
        return this.admit({ stand: nieuw, verbod }, grens, prijzen);
      };
      return this.grenzen.vaak[spot]! >= 0.5 ? [...met(DICHT), ...met(OPEN)] : [...met(OPEN), ...met(DICHT)];
    }
    return this.splitKlant({ stand, verbod }, grens, prijzen);
  }

  /** The free spot that is decided least; -1 where all are as good as decided, so that a client is to be decided on. */
  private undecided(stand: Int8Array): number {
    const { vaak, keren } = this.grenzen;
    const halfheid = (j: number): number => Math.abs(vaak[j]! - 0.5);
    let keer = -1;
    for (let j = 0; j < stand.length; j++)
      if (stand[j] === VRIJ && (keer < 0 || halfheid(j) < halfheid(keer))) keer = j;
    const isBeslist = keer >= 0 && halfheid(keer) > 0.5 - beslist;
    return isBeslist && keren.some((k) => k !== 1) ? -1 : keer;
  }

  /** A client that is served too often or not at all, the dearest first, goes to the spot that seems best or does not. */
  private splitKlant(deel: Ruimtestand, grens: number, prijzen: Float64Array): Geval[] {
    const { klanten, plekken } = this.vraag;
    const { keren } = this.grenzen;
    const [i] = Array.from({ length: klanten }, (_, k) => k)
      .filter((k) => possibleSpots(this.vraag, deel, k).length > 1)
      .sort((a, b) => Number(keren[a] === 1) - Number(keren[b] === 1) || prijzen[b]! - prijzen[a]!);
    if (i === undefined) {
      this.keepOnly(deel);
      return [];
    }
    const mogelijk = possibleSpots(this.vraag, deel, i);
    const j = this.bestSpot(i, mogelijk);
    const wel = deel.verbod?.slice() ?? new Uint8Array(klanten * plekken);
    const niet = wel.slice();
    for (const ander of mogelijk) if (ander !== j) wel[i * plekken + ander] = 1;
    niet[i * plekken + j] = 1;
    return [niet, wel].flatMap((verbod) => this.admit({ stand: deel.stand.slice(), verbod }, grens, prijzen));
  }

  /** Where the bound would have it, or else where it is cheapest. */
  private bestSpot(i: number, mogelijk: readonly number[]): number {
    const { kosten, plekken } = this.vraag;
    const { genomen, keren, bij } = this.grenzen;
    if (keren[i]! > 0 && mogelijk.includes(bij[i]!)) return bij[i]!;
    const open = mogelijk.filter((j) => genomen[j] === 1);
    return (open.length > 0 ? open : mogelijk).reduce((a, b) =>
      kosten[i * plekken + b]! < kosten[i * plekken + a]! ? b : a,
    );
  }

  private admit(deel: Ruimtestand, grens: number, prijzen: Float64Array): Geval[] {
    return tidyCase(this.vraag, deel) ? [{ ...deel, grens, prijzen }] : [];
  }

  /** The one answer that a case leaves, its spots made so many as there are to be. */
  private keepOnly(deel: Ruimtestand): void {
    const plaats = onlyAnswer(this.vraag, deel);
    if (!plaats) return;
    const spots = [...deel.stand.keys()];
    const open = spots.filter((j) => deel.stand[j] === OPEN);
    const erbij = spots.filter((j) => deel.stand[j] === VRIJ).slice(0, this.vraag.aantal - open.length);
    this.keepServed(
      [...open, ...erbij].sort((a, b) => a - b),
      plaats,
    );
  }
}

/**
 * Opens so many spots, with room for all, that clients pay least.
 * @throws RangeError for a question that is none.
 */
export function locateCapacitated(vraag: Capaciteitsvraag): Capaciteitsantwoord {
  return new Ruimtezoeker(vraag).solve();
}
