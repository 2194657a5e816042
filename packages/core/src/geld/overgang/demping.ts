/**
 * Damping: against the year before no gemeente loses more than d euro per inhabitant. With δ_g the change without damping and
 * L_g = d · inhabitants, each is given e_g = max(0, −δ_g − L_g); those who gain pay it, pro rata to what they gain:
 * δ'_g = δ_g · (1 − Σe / Σδ⁺). So it costs nobody else anything (Σδ' = Σδ), and nobody who gained loses by it. Where Σe > Σδ⁺
 * what is gained is not enough: all of it is given, pro rata to e, and `tekort` = Σe − Σδ⁺ tells by how much it falls short.
 * Own choice of a rule; the gemeentefonds limits losses by an amount per inhabitant a year in the same way.
 */

export interface Demping {
  /** What each gets; together as much as without damping. */
  readonly bedragen: Float64Array;
  /** Euro that went from who gains to who loses. */
  readonly verschoven: number;
  /** Euro by which the losses stay larger than wanted, together. */
  readonly tekort: number;
}

/**
 * @param vorig what each got the year before.
 * @param nu what each would get.
 * @param verlies the most that each may lose, in euro, 0 or more.
 */
export function damp(vorig: ArrayLike<number>, nu: ArrayLike<number>, verlies: ArrayLike<number>): Demping {
  const n = nu.length;
  let [nodig, winst] = [0, 0];
  for (let g = 0; g < n; g++) {
    const verschil = nu[g]! - vorig[g]!;
    if (verschil > 0) winst += verschil;
    else nodig += Math.max(0, -verschil - verlies[g]!);
  }
  const verschoven = Math.min(nodig, winst);
  const af = winst > 0 ? verschoven / winst : 0;
  const bij = nodig > 0 ? verschoven / nodig : 0;
  const bedragen = new Float64Array(n);
  for (let g = 0; g < n; g++) {
    const verschil = nu[g]! - vorig[g]!;
    bedragen[g] = verschil > 0 ? nu[g]! - af * verschil : nu[g]! + bij * Math.max(0, -verschil - verlies[g]!);
  }
  return { bedragen, verschoven, tekort: nodig - verschoven };
}
