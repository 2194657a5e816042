import type { Cyclusdagen } from './cyclus.ts';
import { addDays, daysBetween } from './dagen.ts';
import type { Periode } from './haalbaar.ts';

/** How many days of a stretch, its last day not counted, lie in recess; a day in two recesses counts once. */
function countReces(vanaf: string, tot: string, reces: readonly Periode[]): number {
  let dagen = 0;
  let geteld = vanaf;
  for (const periode of reces.toSorted((a, b) => a.van.localeCompare(b.van))) {
    const van = periode.van > geteld ? periode.van : geteld;
    const na = addDays(periode.tot, 1);
    const einde = na < tot ? na : tot;
    if (van >= einde) continue;
    dagen += daysBetween(van, einde);
    geteld = einde;
  }
  return dagen;
}

/**
 * The days that a council has for its view on a draft budget: from the last day for the draft to the last day for the view,
 * less those on which it is in recess. Null where the cycle has no such steps, 0 where the view comes before the draft.
 */
export function countRaadsdagen({ stappen }: Cyclusdagen, reces: readonly Periode[] = []): number | null {
  const dayOf = (stap: string) => stappen.find((s) => s.stap === stap)?.uiterlijk ?? null;
  const [ontwerp, zienswijze] = [dayOf('ontwerpbegroting'), dayOf('zienswijze')];
  if (ontwerp === null || zienswijze === null) return null;
  return Math.max(0, daysBetween(ontwerp, zienswijze) - countReces(ontwerp, zienswijze, reces));
}
