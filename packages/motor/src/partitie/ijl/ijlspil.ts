import { type Budget, shuffle, type Toeval } from '../../grond/index.ts';
import type { Cellen } from './ijlcellen.ts';

/**
 * Pivot clustering (Ailon, Charikar & Newman 2008): units in random order; a free unit becomes the pivot of a
 * region and takes every free unit that agrees with it in more than the threshold. Cells forget units that are
 * no longer free, so that later pivots read less. When time is up the rest stay by themselves.
 *
 * @returns the region of each unit; the number of a region is that of its pivot.
 */
export function gatherPivots(cellen: Cellen, toeval: Toeval, budget: Budget): Int32Array {
  const { n } = cellen;
  const regio = new Int32Array(n).fill(-1);
  const volgorde = shuffle(
    Int32Array.from({ length: n }, (_, i) => i),
    toeval,
  );
  const spil = new Spil(cellen, regio);
  let op = false;
  volgorde.forEach((v, k) => {
    if (regio[v]! >= 0) return;
    op ||= k % 16 === 0 && budget.isOp();
    if (op) regio[v] = v;
    else spil.gather(v);
  });
  return regio;
}

class Spil {
  private readonly cellen: Cellen;
  private readonly regio: Int32Array;
  private readonly vrij: Uint32Array;
  private readonly aantalVrij: Uint32Array;
  private readonly score: Float64Array;
  private readonly gezien: Uint32Array;

  constructor(cellen: Cellen, regio: Int32Array) {
    this.cellen = cellen;
    this.regio = regio;
    this.vrij = cellen.leden.slice();
    this.aantalVrij = Uint32Array.from(
      { length: cellen.aantal },
      (_, c) => cellen.celStart[c + 1]! - cellen.celStart[c]!,
    );
    this.score = new Float64Array(cellen.n);
    this.gezien = new Uint32Array(cellen.n);
  }

  gather(v: number): void {
    const { start, cel, drempel } = this.cellen;
    const { regio, score, gezien } = this;
    regio[v] = v;
    let aantal = 0;
    for (let k = start[v]!; k < start[v + 1]!; k++) aantal = this.scan(cel[k]!, aantal);
    for (let k = 0; k < aantal; k++) {
      const u = gezien[k]!;
      if (score[u]! > drempel) regio[u] = v;
      score[u] = 0;
    }
  }

  /** Adds a cell's weight to its free units, dropping the others from the cell. */
  private scan(c: number, aantal: number): number {
    const { vrij, aantalVrij, regio, score, gezien } = this;
    const eerste = this.cellen.celStart[c]!;
    const gewicht = this.cellen.weging[c]!;
    let eind = eerste + aantalVrij[c]!;
    let nu = aantal;
    for (let k = eerste; k < eind; ) {
      const u = vrij[k]!;
      if (regio[u]! >= 0) {
        vrij[k] = vrij[--eind]!;
        continue;
      }
      if (score[u] === 0) gezien[nu++] = u;
      score[u] = score[u]! + gewicht;
      k++;
    }
    aantalVrij[c] = eind - eerste;
    return nu;
  }
}
