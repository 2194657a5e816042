/** True for an ISO date (yyyy-mm-dd) that the calendar has: 31 February is none, though `Date` reads it as 3 March. */
export function isDag(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(tekst)) return false;
  const dag = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(dag.valueOf()) && dag.toISOString().startsWith(tekst);
}

/** From when until when a fact holds, in ISO dates. */
export interface Geldigheid {
  /** First day in force; `null` where not known: before every date that is asked. */
  readonly geldigVan: string | null;
  /** First day no longer in force; `null` while it is. */
  readonly geldigTot: string | null;
}

/** Whether something is in force on an ISO date: its first day counts, the day on which it ends does not. */
export function isInForce({ geldigVan, geldigTot }: Geldigheid, datum: string): boolean {
  return (geldigVan === null || geldigVan <= datum) && (geldigTot === null || datum < geldigTot);
}

/** What is in force on an ISO date, in the order in which it was given. */
export function selectInForce<T extends Geldigheid>(rijen: readonly T[], datum: string): T[] {
  return rijen.filter((rij) => isInForce(rij, datum));
}
