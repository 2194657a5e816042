import type { Stroomnet } from './stroomnet.ts';

/** The four numbers that steer the method of Coombes & Bond (2008). */
export interface Geldigheidseis {
  /** minSZ: residents with a job that a region has at least. */
  readonly minOmvang: number;
  /** minSC: self-containment that is enough for a region of the target size. */
  readonly minDichtheid: number;
  /** tarSZ: from here on a region of `minDichtheid` is good enough. */
  readonly doelOmvang: number;
  /** tarSC: self-containment asked of a region of the least size. */
  readonly doelDichtheid: number;
}

/**
 * Validity of a region, above or at 1 when it may stay (Coombes & Bond 2008, as Franconi, D'Alò & Ichim 2016 put it):
 * min(sc/tarSC, 1) · (1 − (1 − minSC/tarSC) · max((tarSZ − size)/(tarSZ − minSZ), 0)) · tarSC/minSC, where
 * sc = min(internal/residents, internal/jobs) and size = residents with a job. A region without any tie to
 * another (sc = 1) counts as 1.
 */
export function validityOf(eis: Geldigheidseis, intern: number, bewoners: number, werk: number): number {
  const sc = Math.min(intern / bewoners, intern / werk);
  if (sc === 1) return 1;
  const dichtheid = Math.min(sc / eis.doelDichtheid, 1);
  const tekort = Math.max((eis.doelOmvang - bewoners) / (eis.doelOmvang - eis.minOmvang), 0);
  const omvang = 1 - (1 - eis.minDichtheid / eis.doelDichtheid) * tekort;
  return dichtheid * omvang * (eis.doelDichtheid / eis.minDichtheid);
}

/** A zone in no region: dissolved, and still to be placed. */
export const LOS = -2;
/** A zone on the reserve list. */
export const RESERVE = -1;

/**
 * Zones in regions, with what each region's validity needs, kept up to date at every move in O(ties of the zone).
 * A region has the number of the zone it began with.
 */
export class Stroomgebieden {
  readonly regio: Int32Array;
  readonly geldigheid: Float64Array;
  private readonly net: Stroomnet;
  private readonly eis: Geldigheidseis;
  private readonly bewoners: Float64Array;
  private readonly werk: Float64Array;
  private readonly intern: Float64Array;
  private readonly in: Float64Array;
  private readonly uit: Float64Array;

  /** Every zone a region of its own, but for those outside. */
  constructor(net: Stroomnet, eis: Geldigheidseis) {
    this.net = net;
    this.eis = eis;
    this.bewoners = net.bewoners.slice();
    this.werk = net.werk.slice();
    this.intern = net.intern.slice();
    this.in = new Float64Array(net.n);
    this.uit = new Float64Array(net.n);
    this.regio = Int32Array.from({ length: net.n }, (_, z) => z);
    this.geldigheid = new Float64Array(net.n);
    for (const z of net.buiten) this.regio[z] = RESERVE;
    for (let z = 0; z < net.n; z++)
      this.geldigheid[z] = this.regio[z] === z ? this.validity(z) : Number.POSITIVE_INFINITY;
  }

  validity(regio: number): number {
    return validityOf(this.eis, this.intern[regio]!, this.bewoners[regio]!, this.werk[regio]!);
  }

  /** Validity of a zone by itself. */
  validityAlone(zone: number): number {
    const { intern, bewoners, werk } = this.net;
    return validityOf(this.eis, intern[zone]!, bewoners[zone]!, werk[zone]!);
  }

  /** Members in ascending order. */
  leden(regio: number): number[] {
    const leden: number[] = [];
    for (let z = 0; z < this.net.n; z++) if (this.regio[z] === regio) leden.push(z);
    return leden;
  }

  /** Region of least validity; of equals the first. */
  weakest(): number {
    let zwakst = 0;
    for (let r = 1; r < this.net.n; r++) if (this.geldigheid[r]! < this.geldigheid[zwakst]!) zwakst = r;
    return zwakst;
  }

  /** Takes a zone out of its region, to be placed anew or onto the reserve list. */
  detach(zone: number, naar: typeof LOS | typeof RESERVE): void {
    const regio = this.regio[zone]!;
    this.regio[zone] = naar;
    if (regio >= 0) this.change(zone, regio, -1);
  }

  /** Puts a zone that lies in no region into one. */
  attach(zone: number, regio: number): void {
    this.regio[zone] = regio;
    this.change(zone, regio, 1);
  }

  private change(zone: number, regio: number, teken: 1 | -1): void {
    const { net } = this;
    let binnen = net.intern[zone]!;
    for (const r of [net.uit, net.naar])
      for (let k = r.start[zone]!; k < r.start[zone + 1]!; k++)
        if (r.ander[k] !== zone && this.regio[r.ander[k]!] === regio) binnen += r.banen[k]!;
    this.intern[regio] = this.intern[regio]! + teken * binnen;
    this.bewoners[regio] = this.bewoners[regio]! + teken * net.bewoners[zone]!;
    this.werk[regio] = this.werk[regio]! + teken * net.werk[zone]!;
    this.geldigheid[regio] = this.bewoners[regio] > 0 ? this.validity(regio) : Number.POSITIVE_INFINITY;
  }

  /**
   * The region with which a zone coheres most: f_zr²/(O_z·D_r) + f_rz²/(O_r·D_z); −1 when it has no tie with any.
   * The zone lies in no region. Of equals, one that only receives goes before one that sends, then the last.
   */
  mostCohesive(zone: number): number {
    const { net } = this;
    const geraakt = [...this.gather(zone, net.naar, this.in), ...this.gather(zone, net.uit, this.uit)];
    let beste = -1;
    let kracht = -1;
    for (const r of geraakt) {
      const k = this.cohesion(zone, r);
      if (k >= kracht) {
        kracht = k;
        beste = r;
      }
    }
    for (const r of geraakt) {
      this.in[r] = 0;
      this.uit[r] = 0;
    }
    return beste;
  }

  private cohesion(zone: number, r: number): number {
    const { bewoners, werk } = this.net;
    const f = this.in[r]!;
    const g = this.uit[r]!;
    const heen = ((f / this.bewoners[r]!) * f) / werk[zone]!;
    const terug = ((g / bewoners[zone]!) * g) / this.werk[r]!;
    return heen + terug;
  }

  /** Sums the flows of a zone by region; the regions met that were not met before, ascending. */
  private gather(zone: number, richting: Stroomnet['uit'], som: Float64Array): number[] {
    const nieuw: number[] = [];
    for (let k = richting.start[zone]!; k < richting.start[zone + 1]!; k++) {
      const r = this.regio[richting.ander[k]!]!;
      if (r < 0) continue;
      if (this.in[r] === 0 && this.uit[r] === 0) nieuw.push(r);
      som[r] = som[r]! + richting.banen[k]!;
    }
    return nieuw.sort((a, b) => a - b);
  }

  /**
   * How strongly a zone hangs on what lies outside itself: its residents' jobs elsewhere, plus jobs in it held from
   * outside its region.
   */
  exposure(zone: number): number {
    const { bewoners, intern, naar } = this.net;
    let som = bewoners[zone]! - intern[zone]!;
    for (let k = naar.start[zone]!; k < naar.start[zone + 1]!; k++)
      if (this.regio[naar.ander[k]!] !== this.regio[zone]) som += naar.banen[k]!;
    return som;
  }

  /**
   * Least and greatest validity of a region's loose pieces: every single flow among its zones set against the
   * residents and jobs of every single zone.
   */
  pieces(leden: readonly number[]): { readonly min: number; readonly max: number } {
    const { bewoners, werk } = this.net;
    const stromen = this.flowsWithin(leden);
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (const zone of leden) {
      for (const stroom of stromen) {
        const x = validityOf(this.eis, stroom, bewoners[zone]!, werk[zone]!);
        min = Math.min(min, x);
        max = Math.max(max, x);
      }
    }
    return { min, max };
  }

  private flowsWithin(leden: readonly number[]): Set<number> {
    const { uit, intern } = this.net;
    const gevonden = new Set<number>();
    for (const zone of leden) {
      if (intern[zone]! > 0) gevonden.add(intern[zone]!);
      for (let k = uit.start[zone]!; k < uit.start[zone + 1]!; k++)
        if (this.regio[uit.ander[k]!] === this.regio[zone]) gevonden.add(uit.banen[k]!);
    }
    if (gevonden.size === 0) gevonden.add(0);
    return gevonden;
  }

  omvang(regio: number): { readonly bewoners: number; readonly werk: number; readonly intern: number } {
    return {
      bewoners: this.bewoners[regio]!,
      werk: this.werk[regio]!,
      intern: this.intern[regio]!,
    };
  }
}
