import { mayDo, type Rol } from '../toegang/index.ts';
import type { Eigenaarfunctie, Eigenaarschap, Eigenaartaak } from './eigenaarschap.ts';

/**
 * Somebody looked at a body for a year's round (`gezien`), or did not after all (`ongezien`); or a task was done, or is to
 * be done after all (`open`).
 */
export const EIGENAARSTAPPEN = ['gezien', 'ongezien', 'gedaan', 'open'] as const;

/** As what somebody notes: a function that they fill, or their role in the organisation. */
export type Noteerder = Eigenaarfunctie | Rol;

/** A step as it was noted, in order; none is ever changed. */
export interface Eigenaarstap {
  readonly soort: (typeof EIGENAARSTAPPEN)[number];
  /** Of the round; null where it is about a task. */
  readonly jaar: number | null;
  readonly functie: Eigenaarfunctie | null;
  readonly taak: string | null;
}

/**
 * As what a member notes that was looked as `functie`: as who fills it, or for it, as who fills another function here or by
 * their role where that keeps who looks after what. Undefined where they may not.
 */
export function noteAs(
  eigenaars: Eigenaarschap['eigenaars'],
  functie: Eigenaarfunctie,
  { persoon, rol }: { readonly persoon: string; readonly rol: Rol },
): Noteerder | undefined {
  const eigen = eigenaars.filter((eigenaar) => eigenaar.persoon === persoon).map((e) => e.functie);
  if (eigen.includes(functie)) return functie;
  const houdt = mayDo(
    { aangemeld: true, rol },
    { soort: 'eigenaarschap', handeling: 'wijzigen' },
    'organisatie',
  );
  return eigen[0] ?? (houdt ? rol : undefined);
}

/** Is this done? The last that was noted of it counts. */
export function isGedaan(taak: string, stappen: readonly Eigenaarstap[]): boolean {
  return stappen.findLast((stap) => stap.taak === taak)?.soort === 'gedaan';
}

/** What is still to be done, the first day first. */
export function openTaken(
  { taken }: Eigenaarschap,
  stappen: readonly Eigenaarstap[],
): readonly Eigenaartaak[] {
  return taken.filter(({ id }) => !isGedaan(id, stappen)).toSorted((a, b) => a.datum.localeCompare(b.datum));
}

/** The round of a year: for each owner the last time that they looked at the body; null where that is still open. */
export function readRonde<S extends Eigenaarstap>(
  { eigenaars }: Eigenaarschap,
  stappen: readonly S[],
  jaar: number,
): readonly {
  readonly functie: Eigenaarfunctie;
  readonly persoon: string | null;
  readonly gezien: S | null;
}[] {
  return eigenaars.map(({ functie, persoon }) => {
    const laatste = stappen.findLast((s) => s.jaar === jaar && s.functie === functie);
    return { functie, persoon, gezien: laatste?.soort === 'gezien' ? laatste : null };
  });
}

/** A reminder that is due: of which task, to whom. */
export interface Herinnering {
  readonly taak: Eigenaartaak;
  readonly persoon: string;
  /** Before its day, or when that is past. */
  readonly moment: 'vooraf' | 'te-laat';
  /** Tells it from others: of one task, one day and one moment there is one. */
  readonly kenmerk: string;
}

const DAG = 86_400_000;

/** The reminders that are due on a day: of what is not done, from so many days before, and once more when it is late. */
export function dueHerinneringen(
  eigenaarschap: Eigenaarschap,
  stappen: readonly Eigenaarstap[],
  vandaag: string,
): readonly Herinnering[] {
  return openTaken(eigenaarschap, stappen).flatMap((taak): Herinnering[] => {
    const { persoon } = eigenaarschap.eigenaars.find(({ functie }) => functie === taak.functie) ?? {};
    const dagen = Math.round((Date.parse(taak.datum) - Date.parse(vandaag)) / DAG);
    if (persoon == null || dagen > taak.vooraf) return [];
    const moment = dagen < 0 ? 'te-laat' : 'vooraf';
    return [{ taak, persoon, moment, kenmerk: `${taak.id} ${taak.datum} ${moment}` }];
  });
}
