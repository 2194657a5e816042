/**
 * Who pays for which clients. Before the first step the centre pays for all of its region. From then on new clients fall on
 * the gemeente they come from. Those of before stay with the centre until they leave, a share u of them a year: after k
 * years (1 − u)^k of them are left; or all go to their gemeente at once. The number of clients from g grows by a rate a year.
 * Cost = clients paid for × price.
 */

export const OVERGANGSWIJZEN = ['blijven', 'direct'] as const;
type Overgangswijze = (typeof OVERGANGSWIJZEN)[number];

export interface Vraag {
  /** Clients from each gemeente in the base year. */
  readonly clienten: ArrayLike<number>;
  /** Index of the centre of each gemeente. */
  readonly centrum: ArrayLike<number>;
  readonly basisjaar: number;
  /** Change of the number of clients a year: 0.01 = 1 % more. */
  readonly groei: number;
  /** u, 0–1. */
  readonly uitstroom: number;
  readonly wijze: Overgangswijze;
}

/** Share (0–1) of the clients in a year that are of before the first step and still with the centre. */
export function shareOfOld({ groei, uitstroom, wijze }: Vraag, eerste: number, jaar: number): number {
  const stappen = jaar - eerste + 1;
  if (stappen <= 0) return 1;
  if (wijze === 'direct') return 0;
  // Fewer clients than would still be there of old: then all are of old.
  return Math.min(1, ((1 - uitstroom) / (1 + groei)) ** stappen);
}

/** Clients that each gemeente pays for in a year. @param eerste the year of the first step. */
export function clientsPaidBy(vraag: Vraag, eerste: number, jaar: number): Float64Array {
  const { clienten, centrum, basisjaar, groei } = vraag;
  const factor = (1 + groei) ** (jaar - basisjaar);
  const oud = shareOfOld(vraag, eerste, jaar);
  const betaald = new Float64Array(clienten.length);
  for (let g = 0; g < clienten.length; g++) {
    betaald[centrum[g]!]! += clienten[g]! * factor * oud;
    betaald[g]! += clienten[g]! * factor * (1 - oud);
  }
  return betaald;
}
