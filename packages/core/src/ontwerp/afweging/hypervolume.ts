/**
 * Volume of all that a set of points dominates, above a reference point: higher is better in every coordinate. Exact, by
 * slicing along the last coordinate (While, Hingston, Barone & Huband 2006, doi 10.1109/TEVC.2005.851275): meant for two
 * to four goals and some hundreds of points. Points that are not above the reference in every coordinate add nothing.
 */
export function hypervolume(punten: readonly (readonly number[])[], referentie: readonly number[]): number {
  const boven = punten.filter((p) => referentie.every((r, k) => p[k]! > r));
  return slice(boven, referentie, referentie.length);
}

function slice(punten: readonly (readonly number[])[], referentie: readonly number[], maten: number): number {
  if (punten.length === 0 || maten === 0) return 0;
  const as = maten - 1;
  const bodem = referentie[as]!;
  if (as === 0) return Math.max(...punten.map((p) => p[0]!)) - bodem;
  const rij = [...punten].sort((p, q) => q[as]! - p[as]!);
  let som = 0;
  rij.forEach((punt, k) => {
    const dikte = punt[as]! - (rij[k + 1]?.[as] ?? bodem);
    if (dikte > 0) som += dikte * slice(rij.slice(0, k + 1), referentie, as);
  });
  return som;
}
