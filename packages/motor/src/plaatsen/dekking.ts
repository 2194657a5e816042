/**
 * Maximal covering (Church & ReVelle 1974): which places to open so that the most weight lies within reach of one. Max
 * Σ w_i·z_i with z_i ≤ Σ_{j reaches i} x_j and Σ x_j ≤ p. Begun by swapping (`locate`), proven by linear relaxations in a tree
 * of cases. Each bound is computed from the prices of the solver here, so that no tolerance of it ends up in a claim:
 * for any y ≥ 0 no choice covers more than p·y_p + Σ max(0, w_i − y_i) + Σ_j max(0, Σ_{i reached by j} y_i − y_p).
 */

import { Budget, type LpModel, type LpSolver } from '../grond/index.ts';
import { locate } from './plaats.ts';
import { DICHT, OPEN, type Plaatsvraag, VRIJ } from './vraag.ts';

export interface Dekvraag extends Omit<Plaatsvraag, 'kosten' | 'exact' | 'voortgang'> {
  /** Whether spot j reaches client i: `dekt[i·plekken + j]`. */
  readonly dekt: Uint8Array;
  /** Of each client, whole or not, 0 or more. */
  readonly gewicht: Float64Array;
  readonly oplosser: LpSolver;
  /** Told of the first choice and of every better one. */
  readonly voortgang?: ((stand: Dekstand) => void) | undefined;
}

/** How far the search is. */
type Dekstand = Omit<Dekantwoord, 'bewezen'>;

export interface Dekantwoord {
  readonly open: readonly number[];
  /** Weight within reach. */
  readonly waarde: number;
  /** No choice covers more than this. */
  readonly grens: number;
  readonly bewezen: boolean;
}

interface Geval {
  readonly stand: Int8Array;
  readonly grens: number;
}

/** Part of the time that the first choice may take, and the most. */
const aanloop = { deel: 0.2, hoogstens: 150 } as const;

class Dekzoeker {
  private readonly vraag: Dekvraag;
  private readonly budget: Budget;
  private readonly model: LpModel;
  private readonly isHeel: boolean;
  private readonly vast: Int8Array;
  /** Spots that reach each client. */
  private readonly bereikt: readonly Int32Array[];
  private beste: readonly number[] = [];
  private waarde = -1;

  constructor(vraag: Dekvraag) {
    this.vraag = vraag;
    this.budget = new Budget({ klok: vraag.klok, gestopt: vraag.gestopt }, vraag.tijdMs);
    this.isHeel = vraag.gewicht.every((w) => Number.isInteger(w));
    this.vast = new Int8Array(vraag.plekken);
    for (const j of vraag.open ?? []) this.vast[j] = OPEN;
    for (const j of vraag.dicht ?? []) this.vast[j] = DICHT;
    const { klanten, plekken, dekt } = vraag;
    this.bereikt = Array.from({ length: klanten }, (_, i) =>
      Int32Array.from({ length: plekken }, (__, j) => j).filter((j) => dekt[i * plekken + j] === 1),
    );
    this.begin();
    this.model = this.build();
  }

  private readonly stop = (): boolean => this.budget.isOp();

  /** A good choice, found by swapping: what is not covered costs its weight. */
  private begin(): void {
    const { klanten, plekken, dekt, gewicht, tijdMs } = this.vraag;
    const kosten = Float64Array.from(dekt, (d, p) => (d === 1 ? 0 : gewicht[Math.floor(p / plekken)]!));
    const duur = Math.max(1, Math.min(aanloop.hoogstens, tijdMs * aanloop.deel));
    this.keep(
      locate({ ...this.vraag, klanten, kosten, tijdMs: duur, exact: true, voortgang: undefined }).open,
    );
  }

  private keep(open: readonly number[]): void {
    const { klanten, plekken, dekt, gewicht } = this.vraag;
    let waarde = 0;
    for (let i = 0; i < klanten; i++)
      if (open.some((j) => dekt[i * plekken + j] === 1)) waarde += gewicht[i]!;
    if (waarde > this.waarde) [this.beste, this.waarde] = [[...open].sort((a, b) => a - b), waarde];
  }

  /** Columns: the spots, then the clients. Rows: a client is covered by an open spot; so many spots. */
  private build(): LpModel {
    const { klanten, plekken, gewicht, aantal, oplosser } = this.vraag;
    const n = plekken + klanten;
    const doel = new Float64Array(n);
    doel.set(gewicht, plekken);
    const model = oplosser.create({ doel, onder: new Float64Array(n), boven: new Float64Array(n).fill(1) });
    const start = [0];
    const kolom: number[] = [];
    const coef: number[] = [];
    for (let i = 0; i < klanten; i++) {
      kolom.push(plekken + i);
      coef.push(1);
      for (const j of this.bereikt[i]!) {
        kolom.push(j);
        coef.push(-1);
      }
      start.push(kolom.length);
    }
    for (let j = 0; j < plekken; j++) {
      kolom.push(j);
      coef.push(1);
    }
    start.push(kolom.length);
    const rechts = new Float64Array(klanten + 1);
    rechts[klanten] = aantal;
    model.addRows({
      start: Int32Array.from(start),
      kolom: Int32Array.from(kolom),
      coef: Float64Array.from(coef),
      rechts,
    });
    return model;
  }

  /** What only something better reaches. */
  private goal(): number {
    return this.isHeel ? this.waarde + 1 - 1e-6 : this.waarde + 1e-9 * Math.max(1, this.waarde);
  }

  /** Whether nothing better can lie below this bound. */
  private isDone(grens: number): boolean {
    return grens < this.goal();
  }

  /** The bound of a case from the prices of its relaxation. */
  private boundOf(prijs: Float64Array, stand: Int8Array): number {
    const { klanten, plekken, gewicht, aantal } = this.vraag;
    const perPlaats = Math.max(0, prijs[klanten] ?? 0);
    let grens = aantal * perPlaats;
    const dekkend = new Float64Array(plekken);
    for (let i = 0; i < klanten; i++) {
      const y = Math.max(0, prijs[i] ?? 0);
      grens += Math.max(0, gewicht[i]! - y);
      if (y > 0) for (const j of this.bereikt[i]!) dekkend[j]! += y;
    }
    for (let j = 0; j < plekken; j++) {
      const over = dekkend[j]! - perPlaats;
      if (stand[j] === OPEN) grens += over;
      else if (stand[j] === VRIJ && over > 0) grens += over;
    }
    return grens;
  }

  /** Solves the relaxation of a case. @returns its bound and how far each spot is open; undefined when stopped or impossible. */
  private relax(
    stand: Int8Array,
  ): { readonly grens: number; readonly x: Float64Array } | 'onoplosbaar' | undefined {
    for (let j = 0; j < stand.length; j++)
      this.model.setBounds(j, stand[j] === OPEN ? 1 : 0, stand[j] === DICHT ? 0 : 1);
    const over = Math.max(1, this.budget.rest());
    const { status, x, prijs } = this.model.solve(over, { soort: 'hoekpunt' });
    if (status === 'onoplosbaar') return status;
    return status === 'klaar' ? { grens: this.boundOf(prijs, stand), x } : undefined;
  }

  /** The spots that are most open in a relaxation, as a choice. */
  private round(x: Float64Array): void {
    const { plekken, aantal } = this.vraag;
    const rij = Array.from({ length: plekken }, (_, j) => j)
      .filter((j) => this.vast[j] !== DICHT)
      .sort((a, b) => (this.vast[b] === OPEN ? 2 : x[b]!) - (this.vast[a] === OPEN ? 2 : x[a]!));
    this.keep(rij.slice(0, aantal));
  }

  solve(): Dekantwoord {
    const totaal = this.vraag.gewicht.reduce((som, w) => som + w, 0);
    const gevallen: Geval[] = [{ stand: this.vast.slice(), grens: totaal }];
    // What was left open when the time was up.
    let open = Number.NEGATIVE_INFINITY;
    let verteld = -1;
    while (gevallen.length > 0) {
      if (this.waarde > verteld) {
        const grens = gevallen.reduce((hoogste, geval) => Math.max(hoogste, geval.grens), open);
        this.vraag.voortgang?.({
          open: this.beste,
          waarde: this.waarde,
          grens: Math.max(this.waarde, grens),
        });
        verteld = this.waarde;
      }
      const geval = gevallen.pop()!;
      if (this.isDone(geval.grens)) continue;
      const los = this.stop() ? undefined : this.relax(geval.stand);
      if (los === undefined) open = Math.max(open, geval.grens);
      else if (los !== 'onoplosbaar') gevallen.push(...this.split(geval, los));
    }
    this.model.close();
    const { beste, waarde } = this;
    const bewezen = this.isDone(open);
    return { open: beste, waarde, grens: bewezen ? waarde : open, bewezen };
  }

  private split({ stand, grens }: Geval, los: { readonly grens: number; readonly x: Float64Array }): Geval[] {
    this.round(los.x);
    const lager = Math.min(grens, los.grens);
    if (this.isDone(lager)) return [];
    let keer = -1;
    let half = 0.5;
    for (let j = 0; j < stand.length; j++) {
      const afstand = Math.abs(los.x[j]! - 0.5);
      if (stand[j] === VRIJ && (keer < 0 || afstand < half)) [keer, half] = [j, afstand];
    }
    if (keer < 0) return [];
    const met = (waarde: number): Geval => {
      const nieuw = stand.slice();
      nieuw[keer] = waarde;
      return { stand: nieuw, grens: lager };
    };
    return [met(DICHT), met(OPEN)];
  }
}

/**
 * Opens so many spots that the most weight is within reach.
 * @throws RangeError for a question that no choice can answer.
 */
export function coverMost(vraag: Dekvraag): Dekantwoord {
  return new Dekzoeker(vraag).solve();
}
