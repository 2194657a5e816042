import { buildOverdekking, type Lid, type Overdekking } from '@samenhang/motor';

/** One gemeente changes regio in one indeling. */
export interface Regiowissel {
  /** Place of the indeling in the choice. */
  readonly indeling: number;
  readonly van: number;
  readonly naar: number;
}

/** Sum and number of defined C(g). */
interface Som {
  som: number;
  bepaald: number;
}

/**
 * Indelingen with the congruentie of the country (`computeCongruentie`, all partners and gemeenten alike), kept up to
 * date while single gemeenten change regio: O(members of both regions) a change, or a question what it would bring.
 * 4·n² bytes for n gemeenten.
 */
export class Wegstand {
  readonly n: number;
  private readonly gewichten: readonly number[];
  private readonly gewicht: number;
  /** Members per indeling and region. */
  private readonly leden: number[][][];
  /** Per indeling, by region · n + gemeente: 1 when a member. */
  private readonly lid: Uint8Array[];
  /** Number of indelingen in which two gemeenten share a regio. */
  private readonly samen: Uint32Array;
  /** Σ over partners of the weight shared. */
  private readonly gedeeld: Float64Array;
  private readonly partners: Uint32Array;
  private readonly land: Som = { som: 0, bepaald: 0 };

  /** @param ruimte number of regions to make room for, beside `overdekkingen`; empty ones may be moved into. */
  constructor(
    overdekkingen: readonly Overdekking[],
    gewichten?: readonly number[],
    ruimte?: readonly number[],
  ) {
    const n = overdekkingen[0]?.aantalEenheden ?? 0;
    if (overdekkingen.some((o) => o.aantalEenheden !== n))
      throw new RangeError('indelingen must be over the same units');
    this.n = n;
    this.gewichten = gewichten ?? overdekkingen.map(() => 1);
    this.gewicht = this.gewichten.reduce((a, b) => a + b, 0);
    this.samen = new Uint32Array(n * n);
    this.gedeeld = new Float64Array(n);
    this.partners = new Uint32Array(n);
    this.leden = overdekkingen.map((o, d) =>
      Array.from({ length: Math.max(o.aantalRegios, ruimte?.[d] ?? 0) }, (_, r) =>
        r < o.aantalRegios ? [...o.leden.subarray(o.regioStart[r], o.regioStart[r + 1])] : [],
      ),
    );
    this.lid = this.leden.map((regios) => {
      const lid = new Uint8Array(regios.length * n);
      regios.forEach((leden, r) => {
        for (const g of leden) lid[r * n + g] = 1;
      });
      return lid;
    });
    overdekkingen.forEach((o, d) => {
      this.addIndeling(o, d);
    });
    for (let g = 0; g < n; g++) this.count(this.land, g, 1);
  }

  /** Congruentie of the country; NaN where no gemeente has a partner. */
  get waarde(): number {
    return this.land.som / this.land.bepaald;
  }

  /** Regions of a gemeente in an indeling. */
  regiosVan(gemeente: number, indeling: number): number[] {
    const lid = this.lid[indeling]!;
    return [...this.leden[indeling]!.keys()].filter((r) => lid[r * this.n + gemeente] === 1);
  }

  ledenVan(indeling: number, regio: number): readonly number[] {
    return this.leden[indeling]?.[regio] ?? [];
  }

  /** What the country would gain by a change. The gemeente lies in no other regio of that indeling than `van`. */
  gain(gemeente: number, wijziging: Regiowissel): number {
    const w = this.gewichten[wijziging.indeling]!;
    const land: Som = { ...this.land };
    let gedeeld = 0;
    let partners = 0;
    this.visit(gemeente, wijziging, (h, teken) => {
      const k = this.samen[gemeente * this.n + h]!;
      const dp = Number(k + teken > 0) - Number(k > 0);
      gedeeld += teken * w;
      partners += dp;
      this.count(land, h, -1);
      this.add(land, this.gedeeld[h]! + teken * w, this.partners[h]! + dp, 1);
    });
    this.count(land, gemeente, -1);
    this.add(land, this.gedeeld[gemeente]! + gedeeld, this.partners[gemeente]! + partners, 1);
    return land.som / land.bepaald - this.waarde;
  }

  /** Carries a change out. @throws RangeError when the gemeente does not lie in `van` alone. */
  apply(gemeente: number, wijziging: Regiowissel): void {
    const { indeling, van, naar } = wijziging;
    const regios = this.regiosVan(gemeente, indeling);
    if (regios.length !== 1 || regios[0] !== van || this.leden[indeling]?.[naar] === undefined)
      throw new RangeError(`gemeente ${gemeente} cannot go from ${van} to ${naar} in indeling ${indeling}`);
    const w = this.gewichten[indeling]!;
    this.count(this.land, gemeente, -1);
    this.visit(gemeente, wijziging, (h, teken) => {
      this.count(this.land, h, -1);
      this.tie(gemeente, h, teken, w);
      this.count(this.land, h, 1);
    });
    this.count(this.land, gemeente, 1);
    this.lid[indeling]![van * this.n + gemeente] = 0;
    this.lid[indeling]![naar * this.n + gemeente] = 1;
    const oud = this.leden[indeling][van]!;
    oud.splice(oud.indexOf(gemeente), 1);
    this.leden[indeling][naar].push(gemeente);
  }

  /** An indeling as it stands. */
  overdekking(indeling: number): Overdekking {
    const regios = this.leden[indeling]!;
    const leden: Lid[] = regios.flatMap((lijst, regio) =>
      lijst.map((eenheid) => ({ eenheid, regio, aandeel: Number.NaN })),
    );
    return buildOverdekking(this.n, regios.length, leden);
  }

  private addIndeling(o: Overdekking, d: number): void {
    const gezien = new Int32Array(this.n).fill(-1);
    for (let g = 0; g < this.n; g++) {
      for (const r of o.regio.subarray(o.start[g], o.start[g + 1])) {
        for (const h of this.leden[d]![r]!) {
          if (h <= g || gezien[h] === g) continue;
          gezien[h] = g;
          this.tie(g, h, 1, this.gewichten[d]!);
        }
      }
    }
  }

  /** Everyone with whom the gemeente stops (−1) or starts (1) sharing a regio of that indeling. */
  private visit(
    g: number,
    { indeling, van, naar }: Regiowissel,
    doe: (h: number, teken: 1 | -1) => void,
  ): void {
    const { n } = this;
    const lid = this.lid[indeling]!;
    for (const h of this.leden[indeling]![van]!) if (h !== g && lid[naar * n + h] === 0) doe(h, -1);
    for (const h of this.leden[indeling]![naar]!) if (h !== g && lid[van * n + h] === 0) doe(h, 1);
  }

  private tie(g: number, h: number, teken: 1 | -1, w: number): void {
    const k = this.samen[g * this.n + h]! + teken;
    this.samen[g * this.n + h] = k;
    this.samen[h * this.n + g] = k;
    const wordt = teken > 0 ? k === 1 : k === 0;
    for (const x of [g, h]) {
      this.gedeeld[x] = this.gedeeld[x]! + teken * w;
      if (wordt) this.partners[x] = this.partners[x]! + teken;
    }
  }

  private count(land: Som, g: number, teken: 1 | -1): void {
    this.add(land, this.gedeeld[g]!, this.partners[g]!, teken);
  }

  private add(land: Som, gedeeld: number, partners: number, teken: 1 | -1): void {
    if (partners === 0) return;
    land.som += teken * (gedeeld / (this.gewicht * partners));
    land.bepaald += teken;
  }
}
