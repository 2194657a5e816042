import { crossTable, type Overdekking, takesPart } from '@samenhang/motor';

/**
 * Nesting of A in B: Σ over regio a of A of max over b in B of |a ∩ b|, divided by the memberships of A
 * among gemeenten that lie in both (for a partition: the number of those gemeenten). 1 = every regio of A
 * lies wholly within one of B. NaN where no gemeente lies in both.
 * Gemeenten without a regio in A or in B are left out.
 *
 * @param massa weight of each gemeente, such as inhabitants; 1 when absent.
 */
export function nesting(a: Overdekking, b: Overdekking, massa?: Float64Array): number {
  const grootste = new Map<number, number>();
  for (const cel of crossTable(a, b, 'gedeeld', massa))
    grootste.set(cel.a, Math.max(grootste.get(cel.a) ?? 0, cel.omvang));
  const teller = [...grootste.values()].reduce((x, y) => x + y, 0);
  const doet = takesPart(a, b, 'gedeeld');
  let noemer = 0;
  for (let i = 0; i < a.aantalEenheden; i++) {
    if (!doet(i)) continue;
    noemer += (massa ? massa[i] || 0 : 1) * ((a.start[i + 1] ?? 0) - (a.start[i] ?? 0));
  }
  return teller / noemer;
}
