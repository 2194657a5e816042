/**
 * The road from today's indelingen to a design, in steps, and the best next moves without one.
 *
 * A step is a gemeente that changes regio in one indeling, or in several that the law binds to be equal. What a step
 * brings is measured by the congruentie of the country (`computeCongruentie`), what it asks by the inhabitants
 * concerned, once for every indeling. The order is greedy: always the step with most congruentie per inhabitant, of
 * those that keep to what every state must keep to. Where no step alone does, steps are taken together.
 */

import type { Overdekking } from '@samenhang/motor';
import type { Atlas } from '../atlas/index.ts';
import type { Keuze } from '../congruentie/index.ts';
import { moves } from '../vergelijking/index.ts';
import { type Regiowissel, Wegstand } from './wegstand.ts';
import { togetherSets, type Wegeis, Wegtoets, type Wegzet } from './wegtoets.ts';

export interface WegVraag {
  readonly atlas: Atlas;
  /** Today's indelingen; all partners and gemeenten weigh the same here. */
  readonly keuze: Pick<Keuze, 'edities' | 'gewichten'>;
  /** Beside the indelingen: how each is to become; undefined where it stays. */
  readonly doel: readonly (Overdekking | undefined)[];
  /**
   * Sets of indelingen, by place, that must be equal at every moment (as the GGD and veiligheidsregio). What the
   * first with a design is to become, all of the set become; an indeling lies in one set at most.
   */
  readonly gebonden?: readonly (readonly number[])[];
  /** What every state on the way must keep to, beside what is bound. */
  readonly eisen?: Wegeis;
}

interface Stap {
  readonly gemeente: number;
  /** One, or one for each bound indeling. */
  readonly wijzigingen: readonly Regiowissel[];
  /** Inhabitants concerned, once for every indeling; where not known, those of a gemeente of mean size. */
  readonly inwoners: number;
  /** What the step adds to the congruentie of the country, as a fraction. */
  readonly winst: number;
  /** Congruentie of the country after it. */
  readonly waarde: number;
  /**
   * Steps with the same number happen at once: only the state after the last of them keeps to `eisen`. Absent where a
   * step stands by itself.
   */
  readonly groep?: number | undefined;
}

export interface Weg {
  /** Congruentie of the country today. */
  readonly begin: number;
  readonly stappen: readonly Stap[];
  /**
   * Every indeling after the last step. Regions have the numbers of today; new ones come after them and those that
   * have gone are empty. The design, but for gemeenten that lie in several regio's or none, today or in the design:
   * those stay as they are.
   */
  readonly overdekkingen: readonly Overdekking[];
  /** Steps that `eisen` forbid, alone and together, so that the road ends before the design. */
  readonly onmogelijk: readonly Wegzet[];
}

interface Open {
  readonly gemeente: number;
  readonly wijzigingen: readonly Regiowissel[];
  readonly inwoners: number;
  winst: number;
  oud: boolean;
}

/** Inhabitants per gemeente, the mean where not known; 1 where none is. */
export function knownOrMean(inwoners: Float64Array): Float64Array {
  const bekend = inwoners.filter((x) => x > 0);
  const gemiddeld = bekend.length === 0 ? 1 : bekend.reduce((a, b) => a + b, 0) / bekend.length;
  return inwoners.map((x) => (x > 0 ? x : gemiddeld));
}

interface Verbouwing {
  readonly wijzigingen: ReadonlyMap<number, Regiowissel>;
  readonly ruimte: number;
}

/** The changes that turn one indeling into another, by gemeente; new regions are numbered after today's. */
function rebuild(indeling: number, vandaag: Overdekking, doel: Overdekking | undefined): Verbouwing {
  const wijzigingen = new Map<number, Regiowissel>();
  const nieuw = new Map<number, number>();
  for (const { gemeente, van, naar, doel: regio } of doel ? moves(vandaag, doel).lijst : []) {
    if (naar < 0 && !nieuw.has(regio)) nieuw.set(regio, vandaag.aantalRegios + nieuw.size);
    wijzigingen.set(gemeente, { indeling, van, naar: naar < 0 ? nieuw.get(regio)! : naar });
  }
  return { wijzigingen, ruimte: vandaag.aantalRegios + nieuw.size };
}

/** The regio of one indeling for each regio of another that is equal to it. */
function counterparts(a: Overdekking, b: Overdekking): Int32Array {
  const tegenhanger = new Int32Array(a.aantalRegios).fill(-1);
  for (let r = 0; r < a.aantalRegios; r++) {
    const leden = a.leden.subarray(a.regioStart[r], a.regioStart[r + 1]);
    const s = leden.length === 0 ? -1 : (b.regio[b.start[leden[0]!]!] ?? -1);
    const anders = b.leden.subarray(b.regioStart[s], b.regioStart[s + 1]);
    if (s < 0 || leden.length !== anders.length || leden.some((g, k) => g !== anders[k]))
      throw new RangeError('bound indelingen are not equal today');
    tegenhanger[r] = s;
  }
  return tegenhanger;
}

/** The same changes in an indeling that is equal to the one they were made for. */
function follow(leider: Verbouwing, indeling: number, a: Overdekking, b: Overdekking): Verbouwing {
  const tegenhanger = counterparts(a, b);
  const over = (r: number): number =>
    r < a.aantalRegios ? tegenhanger[r]! : b.aantalRegios + r - a.aantalRegios;
  const wijzigingen = new Map(
    [...leider.wijzigingen].map(([g, w]) => [g, { indeling, van: over(w.van), naar: over(w.naar) }]),
  );
  return { wijzigingen, ruimte: b.aantalRegios + leider.ruimte - a.aantalRegios };
}

/** Groups of indelingen that change together; the first of each is the one whose design counts. */
function groupsOf({ keuze, doel, gebonden }: WegVraag): (readonly number[])[] {
  const vast = new Set((gebonden ?? []).flat());
  const groepen = (gebonden ?? []).map((groep) =>
    [...groep].sort((a, b) => Number(doel[a] === undefined) - Number(doel[b] === undefined) || a - b),
  );
  return [...groepen, ...[...keuze.edities.keys()].filter((d) => !vast.has(d)).map((d) => [d])];
}

function plan({ keuze, doel }: WegVraag, groepen: readonly (readonly number[])[]): Verbouwing[] {
  const vandaag = keuze.edities.map((e) => e.overdekking);
  const verbouwingen: Verbouwing[] = [];
  for (const [leider = 0, ...volgers] of groepen) {
    const eerste = rebuild(leider, vandaag[leider]!, doel[leider]);
    verbouwingen[leider] = eerste;
    for (const d of volgers) verbouwingen[d] = follow(eerste, d, vandaag[leider]!, vandaag[d]!);
  }
  return verbouwingen;
}

function openSteps(
  atlas: Atlas,
  groepen: readonly (readonly number[])[],
  verbouwingen: readonly Verbouwing[],
): Open[] {
  const inwoners = knownOrMean(atlas.inwoners);
  return groepen.flatMap((groep) =>
    [...(verbouwingen[groep[0] ?? 0]?.wijzigingen.keys() ?? [])].map(
      (gemeente): Open => ({
        gemeente,
        wijzigingen: groep.map((d) => verbouwingen[d]!.wijzigingen.get(gemeente)!),
        inwoners: inwoners[gemeente]! * groep.length,
        winst: 0,
        oud: true,
      }),
    ),
  );
}

/** What some steps bring together; the state is left as it was. */
function gainOf(stand: Wegstand, zetten: readonly Wegzet[]): number {
  const [zet, ...meer] = zetten;
  const [enige, ...anders] = zet?.wijzigingen ?? [];
  if (zet && enige && meer.length + anders.length === 0) return stand.gain(zet.gemeente, enige);
  const begin = stand.waarde;
  for (const { gemeente, wijzigingen } of zetten) for (const w of wijzigingen) stand.apply(gemeente, w);
  const winst = stand.waarde - begin;
  for (const { gemeente, wijzigingen } of zetten)
    for (const w of wijzigingen) stand.apply(gemeente, { indeling: w.indeling, van: w.naar, naar: w.van });
  return winst;
}

/** Marks the steps whose gain may have changed: those that meet anyone whose partners changed. */
function markStale(stand: Wegstand, gedaan: Open, open: readonly Open[]): void {
  const geraakt = new Uint8Array(stand.n);
  const meet = (w: Regiowissel): readonly number[] =>
    [w.van, w.naar].flatMap((r) => stand.ledenVan(w.indeling, r));
  for (const w of gedaan.wijzigingen) for (const g of meet(w)) geraakt[g] = 1;
  const bekend = new Map<string, boolean>();
  const isTouched = (indeling: number, regio: number): boolean => {
    const sleutel = `${indeling}/${regio}`;
    const uitkomst = bekend.get(sleutel) ?? stand.ledenVan(indeling, regio).some((g) => geraakt[g] === 1);
    bekend.set(sleutel, uitkomst);
    return uitkomst;
  };
  for (const stap of open)
    stap.oud ||=
      geraakt[stap.gemeente] === 1 ||
      stap.wijzigingen.some((w) => isTouched(w.indeling, w.van) || isTouched(w.indeling, w.naar));
}

/** The best step that may be taken by itself. */
function bestAlone(stand: Wegstand, toets: Wegtoets, open: readonly Open[]): Open | undefined {
  for (const stap of open) {
    if (stap.oud) stap.winst = gainOf(stand, [stap]);
    stap.oud = false;
  }
  const perInwoner = (stap: Open): number => stap.winst / stap.inwoners;
  let beste: Open | undefined;
  for (const stap of open)
    if ((!beste || perInwoner(stap) > perInwoner(beste)) && toets.allows([stap])) beste = stap;
  return beste;
}

/** The best steps to take at once, of the smallest kind of set of which one may be taken. */
function bestTogether(stand: Wegstand, toets: Wegtoets, open: readonly Open[]): readonly Open[] {
  for (const soort of togetherSets(open)) {
    let beste: readonly Open[] = [];
    let hoogst = Number.NEGATIVE_INFINITY;
    for (const groep of soort) {
      if (!toets.allows(groep)) continue;
      const perInwoner = gainOf(stand, groep) / groep.reduce((som, s) => som + s.inwoners, 0);
      if (perInwoner <= hoogst) continue;
      hoogst = perInwoner;
      beste = groep;
    }
    if (beste.length > 0) return beste;
  }
  return [];
}

/** Carries steps out that happen at once, in the order given. */
function carryOut(stand: Wegstand, samen: readonly Open[], groep: number): Stap[] {
  return samen.map(({ gemeente, wijzigingen, inwoners }) => {
    const vooraf = stand.waarde;
    for (const w of wijzigingen) stand.apply(gemeente, w);
    return {
      gemeente,
      wijzigingen,
      inwoners,
      winst: stand.waarde - vooraf,
      waarde: stand.waarde,
      ...(samen.length > 1 ? { groep } : {}),
    };
  });
}

/**
 * The steps from today to a design, most congruentie per inhabitant first. With `eisen` every state keeps to them,
 * those within a group of steps apart; what cannot be done so is told.
 * @throws RangeError when bound indelingen are not equal today, or units differ.
 */
export function planWeg(vraag: WegVraag): Weg {
  const groepen = groupsOf(vraag);
  const verbouwingen = plan(vraag, groepen);
  const stand = new Wegstand(
    vraag.keuze.edities.map((e) => e.overdekking),
    vraag.keuze.gewichten,
    verbouwingen.map((v) => v.ruimte),
  );
  const begin = stand.waarde;
  const toets = new Wegtoets(stand, vraag.atlas, vraag.eisen);
  let open = openSteps(vraag.atlas, groepen, verbouwingen);
  const stappen: Stap[] = [];
  for (let groep = 1; ; ) {
    const alleen = bestAlone(stand, toets, open);
    const samen = alleen ? [alleen] : bestTogether(stand, toets, open);
    if (samen.length === 0) break;
    stappen.push(...carryOut(stand, samen, groep));
    if (samen.length > 1) groep++;
    open = open.filter((stap) => !samen.includes(stap));
    for (const stap of samen) markStale(stand, stap, open);
  }
  return {
    begin,
    stappen,
    overdekkingen: verbouwingen.map((_, d) => stand.overdekking(d)),
    onmogelijk: open.map(({ gemeente, wijzigingen }) => ({ gemeente, wijzigingen })),
  };
}
