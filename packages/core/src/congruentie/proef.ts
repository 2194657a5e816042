import type { Overdekking } from '@samenhang/motor';
import type { Atlas, Editie } from '../atlas/index.ts';
import { type Keuze, landWeights, prepare, sumOver } from './congruentie.ts';
import { Gemiddelde } from './gemiddelde.ts';
import type { Telling } from './teller.ts';

/** What one more indeling would add around a gemeente. */
interface Erbij {
  /** Σ of the mass of everyone it shares the new indeling with. */
  readonly massa: number;
  /** The part of it that is no partner yet. */
  readonly nieuw: number;
}

/** Counts each gemeente once per question, also where regio's overlap. */
class Ontdubbelaar {
  private readonly gezien: Int32Array;
  private vraag = 0;
  constructor(n: number) {
    this.gezien = new Int32Array(n).fill(-1);
  }
  begin(zonder: number): void {
    this.vraag++;
    this.gezien[zonder] = this.vraag;
  }
  isNieuw(h: number): boolean {
    if (this.gezien[h] === this.vraag) return false;
    this.gezien[h] = this.vraag;
    return true;
  }
}

function addAround(
  o: Overdekking,
  g: number,
  telling: Telling,
  massaVan: Float64Array,
  eenmaal: Ontdubbelaar,
): Erbij {
  let massa = 0;
  let nieuw = 0;
  eenmaal.begin(g);
  for (const r of o.regio.subarray(o.start[g], o.start[g + 1])) {
    for (const h of o.leden.subarray(o.regioStart[r], o.regioStart[r + 1])) {
      if (!eenmaal.isNieuw(h)) continue;
      const m = massaVan[h] ?? 0;
      massa += m;
      if (telling.gedeeld[h] === 0) nieuw += m;
    }
  }
  return { massa, nieuw };
}

/**
 * Congruentie of the country if one more indeling were chosen, for each candidate: the same figure as
 * `computeCongruentie` over the choice with that candidate (of weight 1) in it, for all candidates in one pass.
 *
 * @param kandidaten edities of the same atlas that are not in the choice.
 */
export function computeWithEach(
  atlas: Atlas,
  keuze: Keuze,
  kandidaten: readonly Editie[],
): readonly number[] {
  const { massa, som: gewicht, teller } = prepare(atlas, keuze);
  const landWeight = landWeights(atlas, keuze.landweging ?? 'gelijk');
  const eenmaal = new Ontdubbelaar(atlas.gemeenten.length);
  const landen = kandidaten.map(() => new Gemiddelde());
  for (let g = 0; g < atlas.gemeenten.length; g++) {
    const telling = teller.tel(g);
    const som = sumOver(telling, massa);
    kandidaten.forEach(({ overdekking }, k) => {
      const erbij = addAround(overdekking, g, telling, massa, eenmaal);
      const waarde = (som.gedeeld + erbij.massa) / ((gewicht + 1) * (som.massa + erbij.nieuw));
      landen[k]?.add(waarde, landWeight(g));
    });
  }
  return landen.map((land) => land.waarde);
}
