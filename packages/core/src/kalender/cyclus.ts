import { selectInForce } from '../recht/index.ts';
import { addDays, type Feestdagregel, runOn, type Termijneinde, type Vrijereden } from './dagen.ts';
import type { Cyclus, Termijnregel } from './regels.ts';

/** Terms and holidays of the data package. */
export interface Termijnboek {
  readonly termijnen: readonly Termijnregel[];
  readonly feestdagen: readonly Feestdagregel[];
}

/** What bounds a step: the row of law, and the days over which a term ran on. */
export interface Stapgrond {
  readonly regel: Termijnregel;
  readonly over: readonly { readonly datum: string; readonly reden: Vrijereden }[];
}

/** A step of a cycle with the days between which it may be taken. */
export interface Kalenderstap {
  readonly stap: string;
  readonly regels: readonly Termijnregel[];
  /** ISO date; `null` where nothing bounds it. */
  readonly vanaf: string | null;
  readonly uiterlijk: string | null;
  /** The row that sets the last day, when one of this step's own does; else a later step does. */
  readonly grond: Stapgrond | null;
  /** The later step that sets the last day. */
  readonly door: string | null;
}

/** A step that cannot be: its first day is later than its last. */
export interface Botsing {
  readonly stap: string;
  readonly vanaf: string;
  readonly uiterlijk: string;
}

export interface Cyclusdagen {
  readonly stappen: readonly Kalenderstap[];
  readonly botsingen: readonly Botsing[];
}

/** What is asked: a year, and days that somebody chose for steps, such as `{ vaststelling: '2027-07-05' }`. */
export interface Cyclusvraag {
  readonly cyclus: Cyclus;
  /** The budget year; of a regeling the year in which it is to begin. */
  readonly jaar: number;
  readonly gekozen: ReadonlyMap<string, string>;
  /** The legal form of the regeling; without it, the rows of all forms. */
  readonly vorm?: string | undefined;
}

interface Laatste {
  readonly datum: string;
  readonly grond: Stapgrond | null;
  readonly door: string | null;
}

/** The rows of a cycle that count for a year: those in force when its first step is due, at the beginning of the year before. */
function rowsOf({ termijnen }: Termijnboek, { cyclus, jaar, vorm }: Cyclusvraag): readonly Termijnregel[] {
  return selectInForce(termijnen, `${jaar - 1}-01-01`).filter(
    (regel) =>
      regel.cyclus === cyclus &&
      (vorm === undefined || regel.vormen.length === 0 || regel.vormen.includes(vorm)),
  );
}

/** Finds first and last days of the steps of one cycle: a small network of terms, walked until nothing moves. */
class Dagenzoeker {
  private readonly vroegst = new Map<string, string>();
  private readonly laatst = new Map<string, Laatste>();
  private readonly regels: readonly Termijnregel[];
  private readonly boek: Termijnboek;
  private readonly vraag: Cyclusvraag;

  constructor(boek: Termijnboek, vraag: Cyclusvraag) {
    this.boek = boek;
    this.vraag = vraag;
    this.regels = rowsOf(boek, vraag);
    for (const [stap, datum] of vraag.gekozen) {
      this.vroegst.set(stap, datum);
      this.laatst.set(stap, { datum, grond: null, door: null });
    }
  }

  find(): Cyclusdagen {
    // Each walk takes a bound at least one step further; a cycle of steps has no circle of terms.
    for (let k = 0; k <= this.regels.length && this.walk(); k++);
    const stappen = [...Map.groupBy(this.regels, ({ stap }) => stap)].map(([stap, regels]) => {
      const laatst = this.laatst.get(stap);
      return {
        stap,
        regels,
        vanaf: this.vroegst.get(stap) ?? null,
        uiterlijk: laatst?.datum ?? null,
        grond: laatst?.grond ?? null,
        door: laatst?.door ?? null,
      };
    });
    const botsingen = [...this.botsende(stappen)];
    return { stappen, botsingen };
  }

  /** Chosen days are kept as they are, so what the law says of them is held against them here. */
  private *botsende(stappen: readonly Kalenderstap[]): Generator<Botsing> {
    for (const { stap, vanaf, uiterlijk, regels } of stappen) {
      const gekozen = this.vraag.gekozen.get(stap);
      const grens = gekozen === undefined ? uiterlijk : this.lastByOthers(stap, regels);
      const eerste = gekozen ?? vanaf;
      if (eerste !== null && grens !== null && eerste > grens)
        yield { stap, vanaf: eerste, uiterlijk: grens };
    }
  }

  private lastByOthers(stap: string, regels: readonly Termijnregel[]): string | null {
    const eigen = regels
      .filter(({ grens }) => grens === 'uiterlijk')
      .map((regel) => this.lastBy(regel)?.datum);
    const later = this.regels
      .filter(({ anker, weken }) => anker === stap && weken === null)
      .map((regel) => this.firstLimitOf(regel));
    return [...eigen, ...later].filter((d) => d !== undefined).sort()[0] ?? null;
  }

  private walk(): boolean {
    let bewogen = false;
    for (const regel of this.regels) {
      if (regel.grens === 'uiterlijk') {
        const nieuw = this.lastBy(regel);
        if (nieuw) bewogen = this.lower(regel.stap, nieuw) || bewogen;
        if (regel.anker !== null) bewogen = this.pushAnchor(regel, regel.anker) || bewogen;
      } else bewogen = this.takeFirst(regel) || bewogen;
    }
    return bewogen;
  }

  /** The last day that a row allows its step, as far as is known. */
  private lastBy(regel: Termijnregel): Laatste | undefined {
    const { dag, jaar, weken, anker } = regel;
    const grond = (datum: string, over: Stapgrond['over'] = []) => ({
      datum,
      grond: { regel, over },
      door: null,
    });
    if (dag !== null) return grond(addDays(`${this.vraag.jaar + (jaar ?? 0)}-${dag}`, -1));
    const ander = anker === null ? undefined : this.laatst.get(anker)?.datum;
    if (ander === undefined) return undefined;
    if (weken === null) return grond(addDays(ander, -1));
    if (weken < 0) return this.countBack(regel, ander, weken, grond);
    const einde = this.termFrom(ander, weken);
    return grond(einde.datum, einde.over);
  }

  private termFrom(datum: string, weken: number): Termijneinde {
    return runOn(addDays(datum, weken * 7), this.boek.feestdagen);
  }

  /**
   * So long before the anchor. Where the law gives somebody that time as a term of their own, it must be over by the anchor: a
   * term that would run on past it makes the day earlier.
   */
  private countBack(
    { stap }: Termijnregel,
    anker: string,
    weken: number,
    grond: (datum: string, over?: Stapgrond['over']) => Laatste,
  ): Laatste {
    let datum = addDays(anker, weken * 7);
    if (!this.startsTerm(stap, -weken)) return grond(datum);
    const { over } = this.termFrom(datum, -weken);
    while (this.termFrom(datum, -weken).datum > anker) datum = addDays(datum, -1);
    return grond(datum, over);
  }

  /** Does a term of so many weeks begin at this step? */
  private startsTerm(stap: string, weken: number): boolean {
    return this.regels.some((regel) => regel.anker === stap && regel.weken === weken);
  }

  /** A step that must come so long before another makes that other so much later. */
  private pushAnchor({ stap, weken }: Termijnregel, anker: string): boolean {
    const eerste = this.vroegst.get(stap);
    if (eerste === undefined || (weken ?? 0) > 0) return false;
    if (weken === null) return this.raise(anker, addDays(eerste, 1));
    const datum = this.startsTerm(stap, -weken)
      ? this.termFrom(eerste, -weken).datum
      : addDays(eerste, -weken * 7);
    return this.raise(anker, datum);
  }

  /** The first day that a row allows its step; the step before it cannot be later than this one may be. */
  private takeFirst(regel: Termijnregel): boolean {
    const { stap, dag, jaar, anker } = regel;
    if (dag !== null) return this.raise(stap, `${this.vraag.jaar + (jaar ?? 0)}-${dag}`);
    if (anker === null) return false;
    const eerste = this.vroegst.get(anker);
    const hoger = eerste !== undefined && this.raise(stap, eerste);
    const grens = this.firstLimitOf(regel);
    const lager = grens !== undefined && this.lower(anker, { datum: grens, grond: null, door: stap });
    return hoger || lager;
  }

  private firstLimitOf({ stap, grens }: Termijnregel): string | undefined {
    return grens === 'vanaf' ? this.laatst.get(stap)?.datum : undefined;
  }

  private raise(stap: string, datum: string): boolean {
    const bekend = this.vroegst.get(stap);
    if (this.vraag.gekozen.has(stap) || (bekend !== undefined && bekend >= datum)) return false;
    this.vroegst.set(stap, datum);
    return true;
  }

  private lower(stap: string, nieuw: Laatste): boolean {
    const bekend = this.laatst.get(stap);
    if (this.vraag.gekozen.has(stap) || (bekend !== undefined && bekend.datum <= nieuw.datum)) return false;
    this.laatst.set(stap, nieuw);
    return true;
  }
}

/**
 * The steps of a cycle with their first and last days, and the steps that cannot be taken in time.
 *
 * Terms that run forward run on over Saturdays, Sundays and holidays, with the reason told (Algemene termijnenwet, art. 1).
 * Terms that are counted back from a day are not shifted, but for those that somebody else has to run forward: what is sent
 * eight weeks ahead is sent so early that those weeks are over in time.
 */
export function planCyclus(boek: Termijnboek, vraag: Cyclusvraag): Cyclusdagen {
  return new Dagenzoeker(boek, vraag).find();
}
