import type { Budget } from '../../grond/index.ts';
import type { Kern } from '../opgave/kern.ts';
import type { Kaart } from './kaart.ts';
import type { Verzet } from './recombinatie.ts';

/** Regions of more blocks together are not divided anew: their divisions are too many. */
const maxBlokken = 30;
/** Steps after which the search for the best division of two regions stops. */
const maxStappen = 150_000;
/** Pairs of regions remembered. */
const maxBekend = 100_000;

/** Whether regions may be divided anew without looking further: only cut edges and the band on weight count. */
export function canDivideAnew({ aaneengesloten, w, ijl, paren, thuis, cel, vast }: Kern): boolean {
  const isVrij = paren.naar.length === 0 && thuis.naar.length === 0 && cel.every((c) => c === cel[0]);
  return isVrij && aaneengesloten && w === undefined && vast <= 0 && ijl.maat.every((x) => x >= 0);
}

/**
 * Divides each two adjacent regions of a valid map anew until none can be divided better.
 * @param gedeeld pairs of regions that are known to be best, by their blocks; grows.
 */
export function divideAll(kaart: Kaart, budget: Budget, gedeeld: Set<string>): void {
  let verder = true;
  while (verder && !budget.isOp()) {
    const beter = adjacentRegions(kaart).map(([a, b]) => improvePair(kaart, a, b, budget, gedeeld));
    verder = beter.includes(true);
  }
}

/** Whether two regions were divided better. */
function improvePair(kaart: Kaart, a: number, b: number, budget: Budget, gedeeld: Set<string>): boolean {
  const sleutel = [kaart.members(a).join(), kaart.members(b).join()].sort().join('|');
  if (gedeeld.has(sleutel)) return false;
  const { zetten, stappen } = divideAnew(kaart, a, b);
  budget.iteraties += stappen >> 3;
  for (const [v, c] of zetten) kaart.move(v, c);
  if (zetten.length > 0) return true;
  if (gedeeld.size > maxBekend) gedeeld.clear();
  gedeeld.add(sleutel);
  return false;
}

function adjacentRegions({ snedes, aantalSnedes, slot, kern }: Kaart): Verzet[] {
  const paren = new Map<string, Verzet>();
  for (const e of snedes.subarray(0, aantalSnedes)) {
    const [a, b] = [slot[kern.net.a[e]!]!, slot[kern.net.b[e]!]!];
    const paar: Verzet = [Math.min(a, b), Math.max(a, b)];
    paren.set(paar.join(), paar);
  }
  return [...paren.values()];
}

/**
 * Two adjacent regions divided anew, as well as can be: of all divisions of their blocks in two connected sides
 * within the band on weight, the one that cuts least. Every connected side that holds the first block is built up by
 * taking in or leaving out a block at its border, and dropped as soon as it cuts too much or a side is too heavy.
 *
 * @returns the moves that lead there, none when nothing better was found (or there are too many blocks to look), and
 *   the work done.
 */
function divideAnew(
  kaart: Kaart,
  a: number,
  b: number,
): { readonly zetten: readonly Verzet[]; readonly stappen: number } {
  const deel = kaart.members(a).concat(kaart.members(b));
  if (deel.length > maxBlokken) return { zetten: [], stappen: 0 };
  const tweedeling = new Tweedeling(kaart, deel);
  const binnen = tweedeling.run(kaart.members(a).length);
  // The side of the first block keeps the number of its region.
  const zetten = deel
    .map((v, k): Verzet => [v, ((binnen >>> k) & 1) === 1 ? a : b])
    .filter(([v, c]) => kaart.slot[v] !== c);
  return { zetten, stappen: tweedeling.stappen };
}

class Tweedeling {
  stappen = 0;
  private readonly m: number;
  private readonly gewicht: Float64Array;
  private readonly totaal: number;
  private readonly minimum: number;
  private readonly maximum: number;
  /** Neighbours as bits, and what cutting each tie costs. */
  private readonly buren: Int32Array;
  private readonly kosten: Float64Array;
  private laagst = Number.POSITIVE_INFINITY;
  private beste = 0;

  constructor(kaart: Kaart, deel: readonly number[]) {
    const { kern } = kaart;
    this.m = deel.length;
    this.gewicht = Float64Array.from(deel, (v) => kern.gewicht[v]!);
    this.totaal = this.gewicht.reduce((som, g) => som + g, 0);
    this.minimum = kern.minimum;
    this.maximum = kern.maximum;
    this.buren = new Int32Array(this.m);
    this.kosten = new Float64Array(this.m * this.m);
    const plek = new Map(deel.map((v, k) => [v, k] as const));
    deel.forEach((v, k) => {
      for (let p = kern.net.start[v]!; p < kern.net.start[v + 1]!; p++) {
        const j = plek.get(kern.net.naar[p]!);
        if (j !== undefined) this.buren[k] = this.buren[k]! | (1 << j);
      }
      for (let p = kern.ijl.start[v]!; p < kern.ijl.start[v + 1]!; p++) {
        const j = plek.get(kern.ijl.naar[p]!);
        if (j !== undefined) this.kosten[k * this.m + j] = kern.ijl.maat[p]!;
      }
    });
  }

  /** The side of the first block in the best division, as bits; today's first `nu` blocks where none is better. */
  run(nu: number): number {
    this.beste = 2 ** nu - 1;
    this.laagst = this.cutOf(this.beste) - 1e-9;
    this.grow(1, 0, this.gewicht[0]!, 0, 0);
    return this.beste;
  }

  private cutOf(binnen: number): number {
    let som = 0;
    for (let k = 0; k < this.m; k++)
      if (((binnen >>> k) & 1) === 1) som += this.costTo(k, ~binnen & (2 ** this.m - 1));
    return som;
  }

  private costTo(k: number, wie: number): number {
    let som = 0;
    for (let rest = this.buren[k]! & wie; rest !== 0; rest &= rest - 1)
      som += this.kosten[k * this.m + 31 - Math.clz32(rest & -rest)]!;
    return som;
  }

  /** @param rand what borders on `binnen` and was left out; `over` its weight, `massa` that of `binnen`. */
  private grow(binnen: number, rand: number, massa: number, over: number, kosten: number): void {
    if (kosten >= this.laagst || massa > this.maximum || over > this.maximum) return;
    if (++this.stappen > maxStappen) return;
    const v = this.nextAt(binnen, rand);
    if (v < 0) {
      this.judge(binnen, massa, kosten);
      return;
    }
    const bit = 1 << v;
    const g = this.gewicht[v]!;
    this.grow(binnen | bit, rand, massa + g, over, kosten + this.costTo(v, rand));
    this.grow(binnen, rand | bit, massa, over + g, kosten + this.costTo(v, binnen));
  }

  /** The lowest block at the border of `binnen` that is not decided on; −1 when there is none. */
  private nextAt(binnen: number, rand: number): number {
    let grens = 0;
    for (let rest = binnen; rest !== 0; rest &= rest - 1) grens |= this.buren[31 - Math.clz32(rest & -rest)]!;
    grens &= ~binnen & ~rand;
    return grens === 0 ? -1 : 31 - Math.clz32(grens & -grens);
  }

  private judge(binnen: number, massa: number, kosten: number): void {
    const ander = this.totaal - massa;
    if (massa < this.minimum || ander < this.minimum || ander > this.maximum) return;
    if (!this.isConnected(~binnen & (2 ** this.m - 1))) return;
    this.laagst = kosten - 1e-9;
    this.beste = binnen;
  }

  private isConnected(wie: number): boolean {
    let bereikt = wie & -wie;
    for (let nieuw = bereikt; nieuw !== 0; ) {
      const v = 31 - Math.clz32(nieuw & -nieuw);
      nieuw &= nieuw - 1;
      const erbij = this.buren[v]! & wie & ~bereikt;
      bereikt |= erbij;
      nieuw |= erbij;
    }
    return bereikt !== 0 && bereikt === wie;
  }
}
