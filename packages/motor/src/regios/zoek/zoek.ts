import { Budget, type Regie, seededToeval, type Toeval } from '../../grond/index.ts';
import { canonical, expand, type Labels, searchPartition } from '../../partitie/index.ts';
import { freeBound, proveMap } from '../bewijs/bewijs.ts';
import { type Grens, upperBound } from '../bewijs/grens.ts';
import { Uitputtend } from '../bewijs/uitputtend.ts';
import { buildKern, denseWeights, type Kern } from '../opgave/kern.ts';
import { checkMap } from '../opgave/toets.ts';
import type { ZoekAntwoord, ZoekVraag } from '../zoekvraag.ts';
import { Gloeier } from './gloeien.ts';
import { Kaart } from './kaart.ts';
import { drawCount, fromLabels, fromTrees, singles } from './start.ts';
import { canDivideAnew, divideAll } from './tweedeling.ts';
import { toKaart } from './uitkomst.ts';

const maxElite = 8;
/** So many rounds without a new good map, and the search begins anew; few blocks have few good maps. */
const maxStil = 12;
const minHerstart = 30;
/** Steps for the best map without constraints, where the first rounds begin. */
const eersteStappen = 20_000;
/** Rounds before regions are listed: the best map so far tells how long their boundaries are. */
const aanloop = 3;
/** Proposals' worth of work that a level of the exhaustive search may take from the start. */
const minLijstwerk = 2_000_000;

/** Searches, without asking first whether the question can be answered at all. */
export function searchRegions(vraag: ZoekVraag): ZoekAntwoord {
  return new Zoektocht(vraag).run();
}

class Zoektocht {
  private readonly vraag: ZoekVraag;
  private readonly kern: Kern;
  private readonly toeval: Toeval;
  private readonly budget: Budget;
  private readonly starts: Int32Array[] = [];
  private readonly elite: { waarde: number; slots: Int32Array }[] = [];
  private grens: Grens = {};
  private besteVanRonde: { waarde: number; slots: Int32Array } | undefined;
  private beste = Number.NEGATIVE_INFINITY;
  private labels: Labels | undefined;
  private wens = 0;
  /** Rounds since a map joined the elite; the round of the last restart. */
  private stil = 0;
  private herstart = 0;
  /** Pairs of regions that are divided as well as can be, by their blocks. */
  private readonly gedeeld = new Set<string>();
  /** Milliseconds that there were for the search, and after how many of them it found its best. */
  private begin = 0;
  private gevondenNa = 0;
  private klaar = false;
  private readonly uitputtend: Uitputtend | undefined;
  /** Work of the exhaustive search so far, and what a map of the last round cut. */
  private lijstwerk = 0;
  private gesneden = 0;

  constructor(vraag: ZoekVraag) {
    this.vraag = vraag;
    this.kern = buildKern(vraag.opgave);
    this.toeval = seededToeval(vraag.seed ?? 1);
    const regie: Regie = {
      klok: vraag.klok,
      gestopt: () => this.klaar || (vraag.gestopt?.() ?? false),
    };
    this.budget = new Budget(regie, vraag.tijdMs ?? 10_000, vraag.iteraties);
    if (Uitputtend.fits(this.kern)) this.uitputtend = new Uitputtend(this.kern, this.budget);
  }

  run(): ZoekAntwoord {
    const { kern, vraag, budget } = this;
    if (vraag.exact === true && vraag.oplosser === undefined)
      throw new RangeError('exact needs an LP solver: pass oplosser');
    if (kern.n === 0) return this.answer();
    this.grens = vraag.eersteGeldige === true ? {} : upperBound(kern, vraag.grens);
    this.prepare();
    this.begin = budget.rest();
    for (let ronde = 0; !budget.isOp() && !this.isProofDue(); ronde++) {
      this.round(ronde);
      this.learn();
      if (ronde >= aanloop) this.exhaust();
    }
    if (vraag.exact === true && !this.klaar) this.prove();
    return this.answer();
  }

  /**
   * Whether the time has come to prove: half of it is gone, or a quarter, and six times what the last improvement took.
   */
  private isProofDue(): boolean {
    if (this.vraag.exact !== true || this.labels === undefined) return false;
    const voorbij = this.begin - this.budget.rest();
    return voorbij > this.begin / 2 || (voorbij > this.begin / 4 && voorbij > 6 * this.gevondenNa);
  }

  /** Lowers the bound: first by the best map without constraints, then with them; told of at every step. */
  private prove(): void {
    const { kern, vraag, budget } = this;
    const { oplosser, opgave } = vraag;
    if (!oplosser || !this.labels) return;
    const labels = this.blocksOf(this.labels);
    const lager = (grens: number): void => this.lowerAndTell(grens);
    if (kern.w)
      lager(freeBound({ ...vraag, kern, oplosser, start: labels, tijdMs: budget.rest() / 3, lager }));
    if (budget.isOp()) return;
    const bewijs = proveMap({
      kern,
      oplosser,
      labels,
      isGeldig: (l) => checkMap(opgave, expand(kern.blok, l)).length === 0,
      budget,
      elders: () => {
        const kaart = vraag.elders?.();
        return kaart && this.blocksOf(kaart);
      },
      voortgang: (waarde, grens, l) => {
        this.take(waarde, l);
        lager(grens);
      },
    });
    if (!bewijs) return;
    this.take(bewijs.waarde, bewijs.labels);
    lager(bewijs.grens);
  }

  /** The region of each block; a map that breaks nothing keeps blocks whole. */
  private blocksOf(labels: ArrayLike<number>): Labels {
    return canonical(this.kern.leden.map((l) => labels[l[0]!]!));
  }

  /** A better map of blocks that a proof met. */
  private take(waarde: number, labels: Labels): void {
    if (waarde <= this.beste + 1e-9) return;
    this.beste = waarde;
    this.labels = canonical(expand(this.kern.blok, labels));
  }

  private lowerAndTell(grens: number): void {
    this.lower(grens);
    if (this.labels) this.tell(this.beste, this.labels);
  }

  private lower(grens: number): void {
    this.grens = { grens: Math.min(this.grens.grens ?? Number.POSITIVE_INFINITY, grens) };
  }

  private tell(waarde: number, labels: Labels): void {
    const { grens } = this.grens;
    const { iteraties } = this.budget;
    this.vraag.voortgang?.({ waarde, labels, iteraties, grens });
  }

  /** Maps to begin with: today's, those given, and the best without constraints. */
  private prepare(): void {
    const { kern, vraag } = this;
    const { vandaag } = vraag.opgave;
    if (vandaag) this.starts.push(fromLabels(kern, vandaag));
    if (this.isAnchored()) return;
    for (const s of vraag.start ?? []) this.starts.push(fromLabels(kern, s));
    if (!kern.w || vraag.eersteGeldige === true) return;
    const vrij = searchPartition({
      gewichten: denseWeights(kern),
      seed: vraag.seed ?? 1,
      tijdMs: this.budget.rest() * 0.1,
      // However many steps there are for all of it: more steps only add to what fewer find.
      iteraties: eersteStappen,
      geduld: 200,
      klok: vraag.klok,
      gestopt: vraag.gestopt,
    });
    this.starts.push(fromLabels(kern, expand(kern.blok, vrij.labels)));
  }

  /** Moves are counted from today, so that slots must stay those of today. */
  private isAnchored(): boolean {
    return this.kern.thuis.naar.length > 0;
  }

  private round(ronde: number): void {
    const { kern, budget, toeval } = this;
    const { slots, warm } = this.chooseStart(ronde);
    const kaart = new Kaart(kern, slots);
    this.besteVanRonde = undefined;
    const gloeier = new Gloeier(kaart, toeval, budget, () => this.note(kaart));
    const lengte = 1 + Math.min(ronde - this.herstart, 40) / 4;
    const stappen = Math.round(Math.max(3000, 400 * kern.n) * lengte);
    gloeier.run({ stappen, warm, koud: 0.08 });
    this.gesneden = -kaart.waarde;
    this.polish();
    if (this.keep()) this.stil = 0;
    else if (++this.stil >= maxStil && kern.n >= minHerstart) this.restart(ronde);
  }

  /** A better map that others found is one of the good ones, from which rounds start. */
  private learn(): void {
    const labels = this.vraag.elders?.();
    if (!labels) return;
    const kaart = new Kaart(this.kern, fromLabels(this.kern, labels));
    // Where moves are counted, by the numbers of today's regions, which a map does not tell.
    if (kaart.fout > 0) return;
    this.besteVanRonde = undefined;
    this.note(kaart);
    if (this.keep()) this.stil = 0;
  }

  /** One level of the exhaustive search, whenever the rounds have had as much work as it. */
  private exhaust(): void {
    const { uitputtend, budget, kern } = this;
    const voor = budget.iteraties;
    if (!uitputtend || uitputtend.klaar || budget.isOp() || 2 * this.lijstwerk > voor) return;
    const { slots, minstens } = uitputtend.next(
      this.labels ? -this.beste : this.gesneden,
      this.labels !== undefined,
      minLijstwerk + 4 * voor,
    );
    this.lijstwerk += budget.iteraties - voor;
    if (slots) {
      this.besteVanRonde = undefined;
      this.note(new Kaart(kern, slots));
      this.keep();
    }
    if (minstens === Number.NEGATIVE_INFINITY) return;
    this.lower(this.labels ? Math.max(this.beste, -minstens) : -minstens);
    if (this.beste >= (this.grens.grens ?? Number.POSITIVE_INFINITY) - 1e-7) this.klaar = true;
  }

  /** Leaves the good maps, which are all alike by now; the best is remembered beside them. */
  private restart(ronde: number): void {
    this.elite.length = 0;
    this.stil = 0;
    this.herstart = ronde;
  }

  /** The best of the round with each two adjacent regions divided anew, as long as that helps. */
  private polish(): void {
    if (!this.besteVanRonde || !canDivideAnew(this.kern)) return;
    const kaart = new Kaart(this.kern, this.besteVanRonde.slots);
    divideAll(kaart, this.budget, this.gedeeld);
    if (kaart.fout === 0) this.note(kaart);
  }

  private chooseStart(ronde: number): { slots: Int32Array; warm: number } {
    const { kern, toeval, starts, elite } = this;
    if (ronde < starts.length) return { slots: starts[ronde]!, warm: 0.4 };
    if (elite.length > 0 && toeval() < 0.5) {
      const k = Math.floor(elite.length * toeval() ** 2);
      return { slots: elite[k]!.slots, warm: 0.25 + 0.35 * toeval() };
    }
    if (this.isAnchored()) return { slots: starts[0]!, warm: 0.5 };
    const lot = toeval();
    if (starts.length > 0 && lot < 0.25)
      return { slots: starts[Math.floor(toeval() * starts.length)]!, warm: 1 };
    if (lot > 0.9 && kern.minAantal !== kern.maxAantal) return { slots: singles(kern), warm: 0.6 };
    return { slots: fromTrees(kern, drawCount(kern, this.wens, toeval), toeval), warm: 1 };
  }

  /** A valid map under search: is it the best? */
  private note(kaart: Kaart): void {
    if (kaart.waarde <= (this.besteVanRonde?.waarde ?? Number.NEGATIVE_INFINITY) + 1e-9) return;
    this.besteVanRonde = { waarde: kaart.waarde, slots: kaart.slot.slice() };
    if (kaart.waarde <= this.beste + 1e-9) return;
    const labels = canonical(expand(this.kern.blok, kaart.slot));
    // Search and check must agree before a map is shown to anyone.
    if (checkMap(this.vraag.opgave, labels).length > 0) return;
    this.beste = kaart.waarde;
    this.gevondenNa = this.begin - this.budget.rest();
    this.labels = labels;
    this.wens = kaart.aantal;
    this.tell(this.beste, labels);
    if (
      this.vraag.eersteGeldige === true ||
      this.beste >= (this.grens.grens ?? Number.POSITIVE_INFINITY) - 1e-7
    )
      this.klaar = true;
  }

  /** Whether the map of the round became one of the good ones. */
  private keep(): boolean {
    const { elite, besteVanRonde } = this;
    if (!besteVanRonde) return false;
    const eigen = canonical(besteVanRonde.slots).join();
    if (elite.some((e) => canonical(e.slots).join() === eigen)) return false;
    elite.push(besteVanRonde);
    elite.sort((x, y) => y.waarde - x.waarde);
    return (elite.length > maxElite ? elite.pop() : undefined) !== besteVanRonde;
  }

  private answer(): ZoekAntwoord {
    const { iteraties } = this.budget;
    const { opgave } = this.vraag;
    const labels = opgave.n === 0 ? new Int32Array(0) : this.labels;
    if (!labels) return { kaart: undefined, iteraties };
    const kaart = toKaart(opgave, labels, opgave.n === 0 ? 0 : this.grens.grens, iteraties);
    return { kaart, iteraties };
  }
}
