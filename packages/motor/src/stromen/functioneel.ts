/**
 * Functional regions from flows: the method of Coombes & Bond (2008), 'Travel-to-Work Areas: the 2007 review', as
 * Franconi, D'Alò & Ichim (2016), 'Istat implementation of the algorithm to develop Labour Market Areas', and the R
 * package LabourMarketAreas apply it.
 *
 * Every zone begins as a region. Again and again the region of least validity (`validityOf`) gives up a zone: the one
 * most tied to elsewhere. It goes to the region with which it coheres most (`mostCohesive`), unless that would lower
 * that region's validity, or there is none: then it goes onto the reserve list. When all regions are valid, zones of
 * the list go where they cohere most, without that condition.
 *
 * One detail follows the package, not the papers: a region that has just given up a zone and keeps two or more is
 * judged once on its loose pieces (`pieces`), so that as a rule it goes on being dissolved. It seldom matters.
 *
 * Where two zones or regions are equal, their index decides: who asks gives zones by code, so that the order of the rows
 * of a file decides nothing. So does the package (R/LabourMarketAreas.R on CRAN): `findClusters` sorts the codes of the
 * communities and numbers text codes in that order, and `getLeastSelfContained` keys regions by their number.
 */

import { canonical, type Labels } from '../partitie/index.ts';
import { type Geldigheidseis, LOS, RESERVE, Stroomgebieden } from './stroomgebieden.ts';
import { buildStroomnet, type Stroomnet } from './stroomnet.ts';
import type { Stromen } from './zelfvoorziening.ts';

export interface FunctioneleVraag extends Geldigheidseis {
  /** Number of zones. */
  readonly n: number;
  /** Jobs from zone of residence to zone of work. */
  readonly stromen: Stromen;
}

/**
 * Why a zone went onto the reserve list. `alleen`: it was all its region had; `uitRegio`: it was one of several;
 * `verspreid`: its region was scattered. `verzwakt`: it would have lowered the validity of the region with which it
 * coheres most; `geenBand`: it has no tie with any region; `heenEnWeer`: it was moved too often to settle.
 */
interface Reservering {
  readonly zone: number;
  readonly uit: 'alleen' | 'uitRegio' | 'verspreid';
  readonly reden: 'verzwakt' | 'geenBand' | 'heenEnWeer';
  /** Validity of the region it left. */
  readonly geldigheid: number;
}

/** One functional region. */
export interface FunctioneleRegio {
  /** Zones, ascending. */
  readonly leden: readonly number[];
  /** Zone with most jobs. */
  readonly kern: number;
  /** Jobs of its residents. */
  readonly bewoners: number;
  /** Jobs in it. */
  readonly werk: number;
  /** Jobs in it of its residents. */
  readonly intern: number;
  /** Smaller of intern/bewoners and intern/werk. */
  readonly dichtheid: number;
  readonly geldigheid: number;
  /** Validity before zones of the reserve list were added: 1 or more. */
  readonly geldigheidVooraf: number;
}

export interface FunctioneleRegios {
  /** Region of each zone, an index into `regios`; −1 for zones that could not be placed. */
  readonly labels: Labels;
  readonly regios: readonly FunctioneleRegio[];
  /** In the order in which zones went onto the list. */
  readonly reserve: readonly Reservering[];
  /** Zones of the reserve list that have no tie with any region. */
  readonly nietGeplaatst: readonly number[];
  /** Zones no method on flows can place: no residents with a job, no jobs, or no tie with any other zone. */
  readonly buiten: readonly number[];
  readonly stappen: number;
}

/** After so many moves a zone goes onto the reserve list: the method has no proof of termination of its own. */
const VEEL = 100;

function checkEis(eis: Geldigheidseis): void {
  const { minOmvang, minDichtheid, doelOmvang, doelDichtheid } = eis;
  if (!(minOmvang > 0 && doelOmvang > minOmvang && Number.isFinite(doelOmvang)))
    throw new RangeError(`sizes must be 0 < min < target, got ${minOmvang} and ${doelOmvang}`);
  if (!(minDichtheid > 0 && doelDichtheid >= minDichtheid && doelDichtheid <= 1))
    throw new RangeError(
      `self-containment must be 0 < min ≤ target ≤ 1, got ${minDichtheid} and ${doelDichtheid}`,
    );
}

/** The repetition: one region is taken at a time, until all are valid. */
class Herverdeling {
  readonly gebieden: Stroomgebieden;
  readonly reserve: Reservering[] = [];
  stappen = 0;
  private readonly gezet: Uint32Array;
  /** The region judged on its pieces, and the greatest validity of those. */
  private stukken: { readonly regio: number; readonly max: number } | undefined;

  constructor(net: Stroomnet, eis: Geldigheidseis) {
    this.gebieden = new Stroomgebieden(net, eis);
    this.gezet = new Uint32Array(net.n);
  }

  run(): void {
    const { gebieden } = this;
    if (gebieden.regio.length === 0) return;
    for (;;) {
      const zwakst = gebieden.weakest();
      const geldigheid = gebieden.geldigheid[zwakst]!;
      if (geldigheid >= 1) return;
      this.stappen++;
      this.dissolve(zwakst, geldigheid);
    }
  }

  private dissolve(regio: number, geldigheid: number): void {
    const { gebieden } = this;
    const leden = gebieden.leden(regio);
    const bloot = new Map(leden.map((zone) => [zone, gebieden.exposure(zone)]));
    const [eerste = 0, ...rest] = leden.sort((a, b) => bloot.get(b)! - bloot.get(a)! || a - b);
    for (const zone of leden) gebieden.detach(zone, LOS);
    const naar = this.settle(eerste, leden.length === 1 ? 'alleen' : 'uitRegio', geldigheid);
    if (this.stukken) gebieden.geldigheid[this.stukken.regio] = this.validityAsWhole(this.stukken.regio);
    this.stukken = undefined;
    if (naar < 0) this.scatter(rest);
    else this.keep(rest, regio);
  }

  private validityAsWhole(regio: number): number {
    const { gebieden } = this;
    return gebieden.omvang(regio).bewoners > 0 ? gebieden.validity(regio) : Number.POSITIVE_INFINITY;
  }

  /** The rest stays together. */
  private keep(rest: readonly number[], regio: number): void {
    const { gebieden } = this;
    for (const zone of rest) gebieden.attach(zone, regio);
    if (rest.length < 2) return;
    const { min, max } = gebieden.pieces(rest);
    gebieden.geldigheid[regio] = min;
    this.stukken = { regio, max };
  }

  /** Places zones one by one, the weakest first. */
  private scatter(zones: readonly number[]): void {
    const { gebieden } = this;
    const opVolgorde = zones
      .map((zone) => ({ zone, geldigheid: gebieden.validityAlone(zone) }))
      .sort((a, b) => a.geldigheid - b.geldigheid || b.zone - a.zone);
    for (const { zone, geldigheid } of opVolgorde) this.settle(zone, 'verspreid', geldigheid);
  }

  /** Places a loose zone, or puts it on the list; the region with which it coheres most, −1 when none. */
  private settle(zone: number, uit: Reservering['uit'], geldigheid: number): number {
    const { gebieden } = this;
    const naar = gebieden.mostCohesive(zone);
    const reden = naar < 0 ? 'geenBand' : this.objection(zone, naar);
    if (reden === undefined) return naar;
    gebieden.detach(zone, RESERVE);
    this.reserve.push({ zone, uit, reden, geldigheid });
    return naar;
  }

  /** Moves the zone, and takes it back when that lowers the other's validity. */
  private objection(zone: number, naar: number): 'verzwakt' | 'heenEnWeer' | undefined {
    const { gebieden } = this;
    if (this.gezet[zone]! >= VEEL) return 'heenEnWeer';
    const vooraf = this.stukken?.regio === naar ? this.stukken.max : gebieden.geldigheid[naar]!;
    gebieden.attach(zone, naar);
    if (gebieden.geldigheid[naar]! < vooraf) return 'verzwakt';
    this.gezet[zone] = this.gezet[zone]! + 1;
    return undefined;
  }
}

/** Zones of the list go to the region with which they cohere most, until none has a tie any more. */
function placeReserve(gebieden: Stroomgebieden, zones: readonly number[]): number[] {
  let over = [...zones].sort((a, b) => b - a);
  for (;;) {
    const blijft: number[] = [];
    for (const zone of over) {
      const naar = gebieden.mostCohesive(zone);
      if (naar < 0) blijft.push(zone);
      else gebieden.attach(zone, naar);
    }
    if (blijft.length === over.length) return blijft.sort((a, b) => a - b);
    over = blijft;
  }
}

/** Canonical numbers for the regions, −1 for zones in none. */
function numbered(regio: Int32Array): { readonly labels: Labels; readonly oud: readonly number[] } {
  const oud = [...new Set([...regio].filter((r) => r >= 0))];
  const nummers = canonical(regio.filter((r) => r >= 0));
  let k = 0;
  return { labels: regio.map((r) => (r < 0 ? -1 : nummers[k++]!)), oud };
}

/**
 * Functional regions of zones by the flows between them. Deterministic; zones are taken in the order of their index
 * where nothing else decides.
 * @throws RangeError when the parameters or flows make no sense.
 */
export function functioneleRegios(vraag: FunctioneleVraag): FunctioneleRegios {
  checkEis(vraag);
  const net = buildStroomnet(vraag.n, vraag.stromen);
  const herverdeling = new Herverdeling(net, vraag);
  herverdeling.run();
  const { gebieden, reserve } = herverdeling;
  const vooraf = gebieden.geldigheid.slice();
  const nietGeplaatst = placeReserve(
    gebieden,
    reserve.map((r) => r.zone),
  );
  const { labels, oud } = numbered(gebieden.regio);
  const regios = oud.map((r): FunctioneleRegio => {
    const leden = gebieden.leden(r);
    const som = gebieden.omvang(r);
    return {
      leden,
      kern: leden.reduce((a, b) => (net.werk[b]! > net.werk[a]! ? b : a)),
      ...som,
      dichtheid: Math.min(som.intern / som.bewoners, som.intern / som.werk),
      geldigheid: gebieden.geldigheid[r]!,
      geldigheidVooraf: vooraf[r]!,
    };
  });
  return { labels, regios, reserve, nietGeplaatst, buiten: net.buiten, stappen: herverdeling.stappen };
}
