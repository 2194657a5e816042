import { ledenVan, type Overdekking } from '@samenhang/motor';

/** The areas that are no set of gemeenten: the whole country, and "wherever the person is". */
export const LAND = -1;
export const PERSOON = -2;

/**
 * Numbers for sets of gemeenten, so that equal sets have equal numbers whatever indeling they come from:
 * a gemeente on its own has its index, a larger set the next free number.
 */
export class Gebieden {
  private readonly bekend = new Map<string, number>();
  private readonly perOverdekking = new Map<Overdekking, Int32Array>();
  /** The gemeenten of every area, ascending. */
  private readonly sets: (readonly number[])[];

  constructor(aantalGemeenten: number) {
    this.sets = Array.from({ length: aantalGemeenten }, (_, g) => [g]);
  }

  /** The number above all areas so far. */
  get aantal(): number {
    return this.sets.length;
  }

  leden(gebied: number): readonly number[] {
    return this.sets[gebied] ?? [];
  }

  /** The area of each regio of a cover; LAND for a regio without gemeenten. */
  van(overdekking: Overdekking): Int32Array {
    const eerder = this.perOverdekking.get(overdekking);
    if (eerder) return eerder;
    const gebieden = Int32Array.from({ length: overdekking.aantalRegios }, (_, r) =>
      this.vanLeden(ledenVan(overdekking, r)),
    );
    this.perOverdekking.set(overdekking, gebieden);
    return gebieden;
  }

  /** The area of a set of gemeenten, ascending by index; LAND for none at all. */
  vanLeden(leden: ArrayLike<number>): number {
    const eerste = leden[0];
    if (eerste === undefined) return LAND;
    if (leden.length === 1) return eerste;
    const set = Array.from(leden);
    const sleutel = set.join();
    const eerder = this.bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    this.bekend.set(sleutel, this.sets.length);
    return this.sets.push(set) - 1;
  }
}
