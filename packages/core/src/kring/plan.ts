import { addDays } from '../kalender/index.ts';
import { KRINGTERMIJNEN } from './lijsten.ts';
import { KRINGSJABLONEN, type Kringsjabloon, type Kringstap } from './sjablonen.ts';

/** What a room noted of a step: another day than the template gives, and when it was done. Days are ISO 8601. */
interface Stapstand {
  readonly datum?: string | undefined;
  readonly gedaanOp?: string | undefined;
}

export type Stapstanden = Readonly<Partial<Record<Kringstap, Stapstand>>>;

/** A step as it is planned. */
export interface Planstap {
  readonly id: Kringstap;
  readonly datum: string;
  /** As the template counts it, where the room chose another day; else undefined. */
  readonly volgensSjabloon: string | undefined;
  /** Does its moment stand in the source of the template? Else it is our proposal. */
  readonly bron: boolean;
  readonly gedaanOp: string | undefined;
}

/** The day so many months later; the last of that month where it has no such day. */
export function addMonths(datum: string, maanden: number): string {
  const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand - 1 + maanden + 1, 0));
  const doel = Math.min(dag, laatste.getUTCDate());
  return `${laatste.toISOString().slice(0, 8)}${String(doel).padStart(2, '0')}`;
}

/** The steps of a template counted from a start day, in the order of their days. */
export function planOf(
  sjabloon: Kringsjabloon,
  startdag: string,
  standen: Stapstanden = {},
): readonly Planstap[] {
  const stappen = KRINGSJABLONEN[sjabloon].stappen.map(({ id, na, bron }): Planstap => {
    const geteld = 'dagen' in na ? addDays(startdag, na.dagen) : addMonths(startdag, na.maanden);
    const { datum = geteld, gedaanOp } = standen[id] ?? {};
    return { id, datum, volgensSjabloon: datum === geteld ? undefined : geteld, bron, gedaanOp };
  });
  return stappen.sort((a, b) => a.datum.localeCompare(b.datum));
}

/** The days that are proposed when a room closes: of destroying what was said, and of looking back. */
export function proposeDays(sluitdag: string): {
  readonly vernietigOp: string;
  readonly terugblikOp: string;
} {
  return {
    vernietigOp: addDays(sluitdag, KRINGTERMIJNEN.vernietigenNaDagen),
    terugblikOp: addMonths(sluitdag, KRINGTERMIJNEN.terugblikNaMaanden),
  };
}

/** May what was said be destroyed on this day, of a room that closes on that one? Not before, and not too long after. */
export function isDestroyDay(sluitdag: string, vernietigOp: string): boolean {
  return (
    vernietigOp >= sluitdag && vernietigOp <= addDays(sluitdag, KRINGTERMIJNEN.vernietigenHoogstensDagen)
  );
}
