/**
 * The p-median (Hakimi 1964) and what is written as one: which spots to open so that clients pay least. Found by
 * swapping spots from ever other beginnings (variable neighbourhood search, Hansen & Mladenović 1997), proven by bounds of
 * Lagrange in a tree of cases.
 */

import { Budget, below, seededToeval, type Toeval } from '../grond/index.ts';
import { Grenszoeker } from './grens.ts';
import { Keuze } from './keuze.ts';
import { assertVraag, DICHT, OPEN, type Plaatsantwoord, type Plaatsvraag, VRIJ } from './vraag.ts';

/** A case of the tree: what is decided, and what is known of it. */
interface Geval {
  readonly stand: Int8Array;
  readonly grens: number;
  readonly prijzen: Float64Array;
}

/** Long and wide at the root, which decides much; a case begins where the one that it is of ended. */
const wortelgang = { stappen: 2000, wijd: 1.5, geduld: 25, ver: 1.1 } as const;
const gevalgang = { stappen: 150, wijd: 0.2, geduld: 8, ver: 1.003 } as const;

class Plaatszoeker {
  private readonly vraag: Plaatsvraag;
  private readonly budget: Budget;
  private readonly toeval: Toeval;
  private readonly vast: Int8Array;
  private readonly keuze: Keuze;
  private readonly isHeel: boolean;
  private beste: readonly number[];
  private waarde: number;
  private grens = 0;

  constructor(vraag: Plaatsvraag) {
    assertVraag(vraag);
    this.vraag = vraag;
    this.budget = new Budget({ klok: vraag.klok, gestopt: vraag.gestopt }, vraag.tijdMs);
    this.toeval = seededToeval(vraag.seed);
    this.vast = new Int8Array(vraag.plekken);
    for (const j of vraag.open ?? []) this.vast[j] = OPEN;
    for (const j of vraag.dicht ?? []) this.vast[j] = DICHT;
    this.isHeel = vraag.kosten.every((k) => Number.isInteger(k));
    this.keuze = new Keuze(vraag, this.vast, this.draw());
    this.beste = this.keuze.list();
    this.waarde = this.keuze.waarde;
  }

  private readonly stop = (): boolean => this.budget.isOp();

  /** A choice by chance. */
  private draw(): number[] {
    const { plekken, aantal } = this.vraag;
    const open: number[] = [];
    const rest: number[] = [];
    for (let j = 0; j < plekken; j++)
      if (this.vast[j] === OPEN) open.push(j);
      else if (this.vast[j] === VRIJ) rest.push(j);
    while (open.length < aantal) {
      const k = below(this.toeval, rest.length);
      open.push(rest[k]!);
      rest[k] = rest.at(-1)!;
      rest.pop();
    }
    return open;
  }

  /** What only something better stays below: of whole costs, one less. */
  private goal(): number {
    return this.isHeel ? this.waarde - 1 + 1e-6 : this.waarde - 1e-9 * Math.max(1, Math.abs(this.waarde));
  }

  private keep(): void {
    this.budget.iteraties += 1;
    if (this.keuze.waarde >= this.waarde) return;
    this.waarde = this.keuze.waarde;
    this.beste = this.keuze.list();
    this.tell();
  }

  private tell(): void {
    const { beste: open, waarde, grens, budget } = this;
    this.vraag.voortgang?.({ open, waarde, grens, iteraties: budget.iteraties });
  }

  /** Tries a choice; what is far from the best is not worth improving. */
  private tryChoice(open: readonly number[], ver: number): void {
    this.keuze.take(open);
    if (this.keuze.waarde <= ver * this.waarde) this.keuze.improve(this.stop);
    this.keep();
  }

  /** Swaps some spots by chance and makes the best of it; more of them each time that it does not help. Not where it cannot. */
  private shake(rondes: number): void {
    const most = Math.min(this.vraag.aantal, 12);
    let hoeveel = 1;
    for (let ronde = 0; ronde < rondes && this.grens <= this.goal() && !this.stop(); ronde++) {
      const voor = this.waarde;
      this.keuze.take(this.beste);
      for (let k = 0; k < hoeveel; k++) this.swapByChance();
      this.keuze.improve(this.stop);
      this.keep();
      hoeveel = this.waarde < voor ? 1 : (hoeveel % most) + 1;
    }
  }

  private swapByChance(): void {
    const eruit = this.keuze.list().filter((j) => this.vast[j] !== OPEN);
    const erin: number[] = [];
    for (let j = 0; j < this.vraag.plekken; j++)
      if (!this.keuze.isOpen[j] && this.vast[j] === VRIJ) erin.push(j);
    if (eruit.length === 0 || erin.length === 0) return;
    this.keuze.swap(eruit[below(this.toeval, eruit.length)]!, erin[below(this.toeval, erin.length)]!);
  }

  solve(): Plaatsantwoord {
    this.tryChoice(this.beste, 1);
    this.shake(20);
    const zoeker = new Grenszoeker(this.vraag);
    this.keuze.take(this.beste);
    zoeker.begin(this.keuze.isOpen);
    const wortel = this.vast.slice();
    const grens = this.bound(zoeker, wortel, wortelgang);
    this.grens = Math.min(grens, this.waarde);
    this.tell();
    this.shake(this.vraag.exact ? 30 : Number.POSITIVE_INFINITY);
    zoeker.narrow(wortel);
    const laagste = this.vraag.exact
      ? this.prove(zoeker, { stand: wortel, grens, prijzen: zoeker.prijzen.slice() })
      : grens;
    const bewezen = laagste > this.goal();
    return {
      open: this.beste,
      waarde: this.waarde,
      grens: bewezen ? this.waarde : this.isHeel ? Math.ceil(laagste - 1e-6) : laagste,
      bewezen,
      iteraties: this.budget.iteraties,
    };
  }

  /** A bound for a case; what it takes is tried as a choice on the way. */
  private bound(zoeker: Grenszoeker, stand: Int8Array, gang: typeof wortelgang | typeof gevalgang): number {
    const tryTaken = (): void => {
      const open: number[] = [];
      for (let j = 0; j < zoeker.genomen.length; j++) if (zoeker.genomen[j]) open.push(j);
      if (open.length === this.vraag.aantal) this.tryChoice(open, gang.ver);
    };
    return zoeker.run(stand, {
      ...gang,
      beste: this.waarde,
      doel: this.goal(),
      stop: this.stop,
      taken: tryTaken,
    });
  }

  /** Divides what is left in cases, until none can hold anything better or the time is up. @returns the lowest bound. */
  private prove(zoeker: Grenszoeker, wortel: Geval): number {
    const gevallen: Geval[] = [wortel];
    while (gevallen.length > 0 && !this.stop()) {
      const geval = gevallen.pop()!;
      if (geval.grens > this.goal()) continue;
      zoeker.prijzen.set(geval.prijzen);
      const stand = geval.stand.slice();
      const grens = Math.max(geval.grens, this.bound(zoeker, stand, gevalgang));
      // Stopped on the way: the bound holds, the case is not done.
      if (this.stop()) {
        gevallen.push({ ...geval, grens });
        break;
      }
      if (grens > this.goal()) continue;
      gevallen.push(...this.split(zoeker, stand, grens));
    }
    return gevallen.reduce((laagste, { grens }) => Math.min(laagste, grens), Number.POSITIVE_INFINITY);
  }

  /** Two cases: the spot that is decided least open, and shut; that which seems likelier is looked at first. */
  private split(zoeker: Grenszoeker, stand: Int8Array, grens: number): Geval[] {
    const { aantal } = this.vraag;
    const open = stand.reduce((som, s) => som + (s === OPEN ? 1 : 0), 0);
    const vrij = stand.reduce((som, s) => som + (s === VRIJ ? 1 : 0), 0);
    if (open > aantal || open + vrij < aantal) return [];
    if (open === aantal || open + vrij === aantal) {
      this.takeOnly(stand, open < aantal);
      return [];
    }
    const { vaak } = zoeker;
    const halfheid = (j: number): number => Math.abs(vaak[j]! - 0.5);
    let keer = -1;
    for (let j = 0; j < stand.length; j++)
      if (stand[j] === VRIJ && (keer < 0 || halfheid(j) < halfheid(keer))) keer = j;
    const met = (waarde: number): Geval => {
      const nieuw = stand.slice();
      nieuw[keer] = waarde;
      return { stand: nieuw, grens, prijzen: zoeker.prijzen.slice() };
    };
    return vaak[keer]! >= 0.5 ? [met(DICHT), met(OPEN)] : [met(OPEN), met(DICHT)];
  }

  /** The one choice that a case leaves. */
  private takeOnly(stand: Int8Array, ookVrij: boolean): void {
    const open: number[] = [];
    for (let j = 0; j < stand.length; j++)
      if (stand[j] === OPEN || (ookVrij && stand[j] === VRIJ)) open.push(j);
    this.keuze.take(open);
    this.keep();
  }
}

/**
 * Opens so many spots that clients pay least.
 * @throws RangeError for a question that no choice can answer.
 */
export function locate(vraag: Plaatsvraag): Plaatsantwoord {
  return new Plaatszoeker(vraag).solve();
}
