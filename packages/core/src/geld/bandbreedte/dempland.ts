/** Damping of the whole country (`damp`), again and again over the same gemeenten, without making lists. */

import type { Overgang } from '../overgang/overgang.ts';

export class Dempland {
  /** What part of each gain goes to who loses, and what part of what they lose too much is made good, 0–1. */
  af = 0;
  bij = 0;
  private readonly oud: Float64Array;
  private readonly nieuw: Float64Array;
  private readonly inwoners: Float64Array;
  private readonly vorig: Float64Array;
  private readonly verschil: Float64Array;
  private grens = 0;

  /** @param oud old money as shares of the whole. */
  constructor({ nieuw, inwoners }: Pick<Overgang, 'nieuw' | 'inwoners'>, oud: Float64Array) {
    this.oud = oud;
    this.nieuw = Float64Array.from(nieuw);
    this.inwoners = Float64Array.from(inwoners);
    this.vorig = new Float64Array(oud.length);
    this.verschil = new Float64Array(oud.length);
  }

  /** @param geld euro of the year before the first, by the old division. @param grens euro per inhabitant. */
  begin(geld: number, grens: number): void {
    this.grens = grens;
    for (let g = 0; g < this.vorig.length; g++) this.vorig[g] = geld * this.oud[g]!;
  }

  /** A year on, with so much by the old division and so much by the key. */
  next(naarOud: number, naarNieuw: number): void {
    const { oud, nieuw, inwoners, vorig, verschil, grens } = this;
    let nodig = 0;
    let winst = 0;
    for (let g = 0; g < vorig.length; g++) {
      const d = naarOud * oud[g]! + naarNieuw * nieuw[g]! - vorig[g]!;
      verschil[g] = d;
      if (d > 0) winst += d;
      else {
        const over = -d - grens * inwoners[g]!;
        if (over > 0) nodig += over;
      }
    }
    const verschoven = Math.min(nodig, winst);
    const af = winst > 0 ? verschoven / winst : 0;
    const bij = nodig > 0 ? verschoven / nodig : 0;
    for (let g = 0; g < vorig.length; g++) {
      const d = verschil[g]!;
      const over = -d - grens * inwoners[g]!;
      vorig[g]! += d > 0 ? d - af * d : over > 0 ? d + bij * over : d;
    }
    this.af = af;
    this.bij = bij;
  }
}
