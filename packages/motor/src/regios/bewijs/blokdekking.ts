import type { Budget } from '../../grond/index.ts';
import type { Kern } from '../opgave/kern.ts';
import { type Bak, type Rangorde, Restproef, woorden } from './opsomming.ts';

/** Regions looked at that weigh as much as one proposal of the annealing. */
const perVoorstel = 60;
const pols = 1 << 18;

type Set4 = readonly [number, number, number, number];

/**
 * The cheapest map that listed regions make: each time the lowest rank not yet in a region gets one of the regions that
 * begin there, until one is to go: what is left over, which need not be on the list. Costs count every cut tie twice.
 */
export class Blokdekking {
  /** Whether nothing was left untried. */
  volledig = true;
  private readonly bakken: readonly Bak[];
  private readonly orde: Rangorde;
  private readonly kern: Kern;
  private readonly budget: Budget;
  private readonly proef: Restproef;
  private readonly minstens: number;
  private readonly keus: Set4[] = [];
  private laagst: number;
  private beste: readonly Set4[] | undefined;
  private gezien = 0;
  private rest: number;

  /** @param onder only maps that cost less, every cut tie counted once. @param werk as in `Opsomming`. */
  constructor(
    bakken: readonly Bak[],
    orde: Rangorde,
    kern: Kern,
    budget: Budget,
    onder: number,
    werk: number,
  ) {
    this.bakken = bakken;
    this.orde = orde;
    this.kern = kern;
    this.budget = budget;
    this.laagst = 2 * onder - 1e-9;
    this.rest = werk;
    this.proef = new Restproef(orde, kern);
    this.minstens = lowestBoundary(bakken);
  }

  /** Region of each block, or undefined when no map costs less. */
  run(): Int32Array | undefined {
    this.place(0, 0, 0, [0, 0, 0, 0]);
    const { beste, orde } = this;
    if (!beste) return undefined;
    const slots = new Int32Array(orde.n);
    orde.blok.forEach((v, k) => {
      const regio = beste.findIndex((s) => hasRank(s, k));
      slots[v] = regio < 0 ? beste.length : regio;
    });
    return slots;
  }

  private place(van: number, kosten: number, massa: number, bezet: Set4): void {
    const { orde, kern, keus } = this;
    if (keus.length === kern.minAantal - 1) {
      this.finish(kosten, massa, bezet);
      return;
    }
    let u = van;
    while (u < orde.n && hasRank(bezet, u)) u++;
    const bak = this.bakken[u];
    if (!bak || !this.proef.passes((v) => hasRank(bezet, v))) return;
    this.tryAll(u, bak, { kosten, massa, bezet });
  }

  private tryAll(
    u: number,
    { bits, rand, massa }: Bak,
    p: { kosten: number; massa: number; bezet: Set4 },
  ): void {
    const { keus } = this;
    const [a, b, c, d] = p.bezet;
    const nog = (this.kern.minAantal - keus.length - 1) * this.minstens;
    let i = 0;
    for (let q = 0; i < rand.length && this.volledig; i++, q += woorden) {
      if (p.kosten + rand[i]! + nog > this.laagst) break;
      if ((bits[q]! & a) !== 0 || (bits[q + 1]! & b) !== 0) continue;
      if ((bits[q + 2]! & c) !== 0 || (bits[q + 3]! & d) !== 0) continue;
      keus.push([bits[q]!, bits[q + 1]!, bits[q + 2]!, bits[q + 3]!]);
      const bezet: Set4 = [bits[q]! | a, bits[q + 1]! | b, bits[q + 2]! | c, bits[q + 3]! | d];
      this.place(u + 1, p.kosten + rand[i]!, p.massa + massa[i]!, bezet);
      keus.pop();
    }
    this.count(i + 16);
  }

  /** What is left over as the last region, if it is one. */
  private finish(kosten: number, massa: number, bezet: Set4): void {
    const { orde, kern } = this;
    const rest = kern.totaal - massa;
    if (rest < kern.minimum || rest > kern.maximum) return;
    const leden = [...orde.blok.keys()].filter((k) => !hasRank(bezet, k));
    let rand = 0;
    for (const v of leden)
      orde.buren[v]!.forEach((u, k) => {
        if (hasRank(bezet, u)) rand += orde.kosten[v]![k]!;
      });
    if (kosten + rand > this.laagst || leden.length === 0 || !this.isConnected(leden, bezet)) return;
    this.laagst = kosten + rand - 1e-6;
    this.beste = [...this.keus];
  }

  private isConnected(leden: readonly number[], bezet: Set4): boolean {
    const rij = leden.slice(0, 1);
    const gezien = new Set(rij);
    for (const v of rij)
      for (const u of this.orde.buren[v]!) {
        if (gezien.has(u) || hasRank(bezet, u)) continue;
        gezien.add(u);
        rij.push(u);
      }
    return rij.length === leden.length;
  }

  private count(werk: number): void {
    this.gezien += werk;
    if (this.gezien < pols) return;
    this.budget.iteraties += Math.round(this.gezien / perVoorstel);
    this.rest -= this.gezien / perVoorstel;
    this.gezien = 0;
    if (this.rest < 0 || this.budget.isOp()) this.volledig = false;
  }
}

function hasRank(s: Set4, k: number): boolean {
  return ((s[k >> 5]! >>> (k & 31)) & 1) === 1;
}

/** The least that the boundary of any listed region costs. */
export function lowestBoundary(bakken: readonly Bak[]): number {
  return bakken.reduce((laagst, { rand }) => Math.min(laagst, rand[0] ?? laagst), Number.POSITIVE_INFINITY);
}
