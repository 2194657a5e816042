/**
 * Where only cut edges count, the band on weight is narrow and the number of regions is fixed, there are few regions of
 * a short boundary: so few that all of them can be listed, and the best map of listed regions found exactly. Level by
 * level longer boundaries are let in. A level that was searched to its end proves something: a better map has a
 * region with a longer boundary than the level's, beside k − 1 that are as long as the shortest there is.
 */

import type { Budget } from '../../grond/index.ts';
import type { Kern } from '../opgave/kern.ts';
import { canDivideAnew } from '../zoek/tweedeling.ts';
import { Blokdekking, lowestBoundary } from './blokdekking.ts';
import { Opsomming, type Rangorde, rankBlocks, woorden } from './opsomming.ts';

/** Each level lets in boundaries this much longer. */
const groei = 1.12;

export interface Niveau {
  /** A map that cuts less than was known, by block. */
  readonly slots: Int32Array | undefined;
  /** No map cuts less than this, or less than the best that is known now. */
  readonly minstens: number;
}

export class Uitputtend {
  /** Whether there is more to do. */
  klaar = false;
  private readonly kern: Kern;
  private readonly budget: Budget;
  private readonly orde: Rangorde;
  /** All costs are whole multiples of this. */
  private readonly stap: number;
  /** Longest boundary of this level, and of the last that was listed to its end. */
  private hoogst = 0;
  private gelukt = 0;

  /** Whether a question is of the kind that this answers. */
  static fits(kern: Kern): boolean {
    const { n, minAantal, maxAantal, maximum, totaal } = kern;
    const isVast = minAantal === maxAantal && minAantal > 1 && minAantal < n;
    return isVast && n <= 32 * woorden && maximum < totaal && canDivideAnew(kern) && isWhole(kern);
  }

  constructor(kern: Kern, budget: Budget) {
    this.kern = kern;
    this.budget = budget;
    this.orde = rankBlocks(kern);
    const maten = [...new Set(kern.ijl.maat)];
    const kleinst = Math.min(...maten);
    this.stap = maten.every((x) => Number.isInteger(x / kleinst)) ? kleinst : 0;
  }

  /**
   * Searches one level; one that proves too much is tried again with more work, the first with shorter boundaries.
   * @param beste what the best known map cuts, or what a map might cut about where none is known.
   * @param isBekend whether there is such a map.
   * @param werk give up after this much work, in proposals of the annealing.
   */
  next(beste: number, isBekend: boolean, werk: number): Niveau {
    const { kern, orde, budget, gelukt, stap } = this;
    if (gelukt > 0) this.hoogst = gelukt * groei + stap;
    else this.hoogst = this.hoogst > 0 ? this.hoogst / 1.25 : (2.2 * beste) / kern.minAantal;
    const lijst = new Opsomming(kern, orde, this.hoogst, budget, werk);
    const bakken = lijst.run();
    if (!lijst.volledig) {
      this.klaar = lijst.isVol && gelukt > 0;
      return { slots: undefined, minstens: Number.NEGATIVE_INFINITY };
    }
    const onder = isBekend ? beste : Number.POSITIVE_INFINITY;
    const overdekking = new Blokdekking(bakken, orde, kern, budget, onder, werk);
    const slots = overdekking.run();
    if (!overdekking.volledig) return { slots, minstens: Number.NEGATIVE_INFINITY };
    this.gelukt = this.hoogst;
    this.klaar = this.hoogst > kern.ijl.maat.reduce((som, x) => som + x, 0);
    return { slots, minstens: this.lowerBound(lowestBoundary(bakken)) };
  }

  /** What a map cuts at least that has a region beyond this level. */
  private lowerBound(kortst: number): number {
    const { stap, kern } = this;
    // Where the level holds no region at all, every region is beyond it.
    const ander = Number.isFinite(kortst) ? kortst : this.hoogst;
    const som = (this.hoogst + (kern.minAantal - 1) * ander) / 2;
    // It is longer than the level's, so that the next whole number of steps is the least.
    return stap > 0 ? (Math.floor(som / stap + 1e-6) + 1) * stap : som;
  }
}

/** Whether the graph is connected, and every tie of it costs something. */
function isWhole(kern: Kern): boolean {
  return kern.ijl.naar.length === kern.net.naar.length && rankBlocks(kern).blok.length === kern.n;
}
