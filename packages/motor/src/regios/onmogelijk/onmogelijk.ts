import type { Klok } from '../../grond/index.ts';
import { type Familie, familiesOf, keepFamilies, type Opgave } from '../opgave/opgave.ts';
import { searchRegions } from '../zoek/zoek.ts';
import { hasValid, weinigEenheden } from './klein.ts';
import { type Bewijs, findReasons, type Reden } from './structureel.ts';

/** Why there is no map: proven impossible, or only not found. */
export interface Uitleg {
  /** `onmogelijk` is proven; `niet-gevonden` means that search within its limits found none. */
  readonly oordeel: 'onmogelijk' | 'niet-gevonden';
  /** What was proven; empty when nothing was. */
  readonly redenen: readonly Reden[];
  /** Families of constraints that cannot hold together (or were not seen to), small but not surely the smallest. */
  readonly samen: readonly Familie[];
  /** For each of them: leaving it out alone gave a valid map. */
  readonly zonder: readonly Familie[];
  /** The filter could look at every family within its limits. */
  readonly volledig: boolean;
}

export interface UitlegVraag {
  readonly opgave: Opgave;
  readonly seed?: number | undefined;
  /** For all searches together. Default 10,000. */
  readonly tijdMs?: number | undefined;
  /** Proposals of each search. Default 200,000. */
  readonly iteraties?: number | undefined;
  readonly klok?: Klok | undefined;
  readonly gestopt?: (() => boolean) | undefined;
}

/** Structural reasons only: at once, and proven. Undefined when there is none. */
export function explainAtOnce(opgave: Opgave): Uitleg | undefined {
  const bewijzen = findReasons(opgave);
  if (bewijzen.length === 0) return undefined;
  const kleinste = bewijzen.reduce((a, b) => (b.families.length < a.families.length ? b : a));
  const actief = familiesOf(opgave);
  const samen = shrink(kleinste, opgave, actief);
  return {
    oordeel: 'onmogelijk',
    redenen: bewijzen.map((b) => b.reden),
    samen,
    zonder: samen.filter((f) => findReasons(keepFamilies(opgave, without(actief, f))).length === 0),
    volledig: true,
  };
}

/** Families that the structural proof can do without are left out. */
function shrink({ families }: Bewijs, opgave: Opgave, actief: readonly Familie[]): readonly Familie[] {
  let over: readonly Familie[] = actief.filter((f) => families.includes(f));
  if (findReasons(keepFamilies(opgave, over)).length === 0) return over;
  for (const f of over) {
    const minder = without(over, f);
    if (findReasons(keepFamilies(opgave, minder)).length > 0) over = minder;
  }
  return over;
}

function without(lijst: readonly Familie[], f: Familie): Familie[] {
  return lijst.filter((g) => g !== f);
}

/**
 * A small set of families that cannot hold together, by the deletion filter (Chinneck & Dravnieks 1991,
 * ORSA Journal on Computing 3): leave a family out; when there is still no map, it stays out; else it belongs to
 * the set. With a search in place of a solver 'no map' means 'none found', and so it is said; a search that time cut
 * short says nothing. Of a few units every map is looked at, so that it is proven. Time is bounded.
 */
export function explain(vraag: UitlegVraag): Uitleg {
  const meteen = explainAtOnce(vraag.opgave);
  if (meteen) return meteen;
  const klok = vraag.klok ?? Date.now;
  const eind = klok() + (vraag.tijdMs ?? 10_000);
  const actief = familiesOf(vraag.opgave);
  const { seed, iteraties = 200_000, gestopt } = vraag;
  let over: readonly Familie[] = actief;
  let volledig = true;
  for (const [k, f] of actief.entries()) {
    const minder = without(over, f);
    const tijdMs = (eind - klok()) / (actief.length - k);
    const kan = tryToMeet(keepFamilies(vraag.opgave, minder), { iteraties, klok, tijdMs, seed, gestopt });
    if (kan === 'onbekend') volledig = false;
    else if (kan === 'nee') over = minder;
  }
  return conclude(vraag.opgave, over, volledig);
}

/** What is left may be proven after all, now that there is less of it. */
function conclude(opgave: Opgave, samen: readonly Familie[], volledig: boolean): Uitleg {
  const redenen = findReasons(keepFamilies(opgave, samen)).map((b) => b.reden);
  const isBewezen = redenen.length > 0 || (opgave.n <= weinigEenheden && volledig);
  return {
    oordeel: isBewezen ? 'onmogelijk' : 'niet-gevonden',
    redenen,
    samen,
    zonder: volledig ? samen : [],
    volledig,
  };
}

interface Proef {
  readonly iteraties: number;
  readonly tijdMs: number;
  readonly klok: Klok;
  readonly seed?: number | undefined;
  readonly gestopt?: (() => boolean) | undefined;
}

/** Whether a map was found; `onbekend` where time, or who asked, ended the search before it was done. */
function tryToMeet(opgave: Opgave, proef: Proef): 'ja' | 'nee' | 'onbekend' {
  const { iteraties, tijdMs, gestopt } = proef;
  if (familiesOf(opgave).length === 0) return 'ja';
  if (findReasons(opgave).length > 0) return 'nee';
  if (opgave.n <= weinigEenheden) return hasValid(opgave) ? 'ja' : 'nee';
  if (tijdMs <= 0 || gestopt?.() === true) return 'onbekend';
  const haalbaar = { ...opgave, doel: { snede: 1 } };
  const gevonden = searchRegions({ ...proef, opgave: haalbaar, eersteGeldige: true });
  if (gevonden.kaart) return 'ja';
  return gevonden.iteraties >= iteraties ? 'nee' : 'onbekend';
}
