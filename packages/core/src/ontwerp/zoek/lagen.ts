/**
 * Two or three nested layers, optimised together. Each layer is first answered by itself: the sum of those bounds bounds
 * every nested design, since nesting only takes designs away. Then designs are built from the largest regions down
 * (the layer above as walls), from the smallest up (the layer below as blocks), and from a smallest layer that already
 * heeds what the larger ones ask; an annealing over all layers at once improves the best of them.
 */

import {
  Budget,
  explainAtOnce,
  type Labels,
  type Opgave,
  type Paargewichten,
  tidy,
  type Uitleg,
} from '@samenhang/motor';
import type { GeenOntwerp, Ontwerp, Ontwerpstand } from './antwoord.ts';
import { type Laagantwoord, type Laagkaart, solveLaag, type Zoekregels } from './laag.ts';
import { around, checkDesign, designValue, layerValue, tighten, within } from './nesten.ts';
import { annealDesign } from './samenzoek.ts';

export interface Lagenvraag extends Zoekregels {
  readonly lagen: readonly Opgave[];
  readonly start: readonly (readonly ArrayLike<number>[])[];
  /** As in the engine's `Regie`, by layer. */
  readonly elders?: (() => readonly Labels[] | undefined) | undefined;
  readonly voortgang?: ((stand: Ontwerpstand) => void) | undefined;
}

/** Parts of the time: the layers by themselves, and the building of nested designs. */
const deelApart = 0.25;
const deelBouw = 0.25;
/** Their steps, if steps are counted. */
const stappenApart = 20_000;
const stappenBouw = 4_000;
/** How strongly the smallest layer heeds the larger ones, in the designs that are built so. */
const gehoor = [0.5, 1, 0.25];

export function solveLagen(vraag: Lagenvraag): Ontwerp | GeenOntwerp {
  return new Lagenzoeker(vraag).run();
}

class Lagenzoeker {
  private readonly vraag: Lagenvraag;
  private readonly lagen: readonly Opgave[];
  private readonly budget: Budget;
  private beste: { readonly kaarten: readonly Labels[]; readonly waarde: number } | undefined;
  private gefaald: GeenOntwerp | undefined;
  private gedaan = 0;
  /** What no nested design exceeds, as far as is known. */
  private grens = Number.POSITIVE_INFINITY;

  constructor(vraag: Lagenvraag) {
    this.vraag = vraag;
    this.lagen = tighten(vraag.lagen);
    this.budget = new Budget({ klok: vraag.klok, gestopt: vraag.gestopt }, vraag.tijdMs);
  }

  run(): Ontwerp | GeenOntwerp {
    const onmogelijk = this.impossible();
    if (onmogelijk) return onmogelijk;
    // Whatever becomes of the search, there are these.
    for (let s = 0; s < Math.max(0, ...this.vraag.start.map((x) => x.length)); s++)
      this.offer(this.vraag.start.flatMap((x) => x.slice(s, s + 1)));
    const apart: Laagkaart[] = [];
    for (const [k, opgave] of this.lagen.entries()) {
      const antwoord = this.solve(opgave, k, deelApart / this.lagen.length, this.vraag.start[k] ?? [], true);
      if (!antwoord.kaart) return this.none(k, antwoord.uitleg);
      apart.push(antwoord.kaart);
    }
    const grens = apart.reduce((som, a) => som + (a.grens ?? Number.POSITIVE_INFINITY), 0);
    this.grens = grens;
    this.tell();
    this.offer(apart.map((a) => a.labels));
    if (!this.isDone(grens)) this.build(apart);
    if (this.beste && !this.isDone(grens)) this.anneal(this.beste.kaarten, grens);
    return this.beste ? this.answer(this.beste, grens) : (this.gefaald ?? this.none(0, onbekend));
  }

  /** What cannot be, by structure: of a layer alone, or through its neighbours. */
  private impossible(): GeenOntwerp | undefined {
    for (const lijst of [this.vraag.lagen, this.lagen]) {
      for (const [laag, opgave] of lijst.entries()) {
        const uitleg = explainAtOnce(opgave);
        if (!uitleg) continue;
        const nesting = lijst === this.lagen ? ({ nesting: true } as const) : {};
        return { soort: 'geen', laag, uitleg, iteraties: 0, ...nesting };
      }
    }
    return undefined;
  }

  private isDone(grens: number): boolean {
    return this.budget.isOp() || (this.beste !== undefined && isReached(this.beste.waarde, grens));
  }

  /** Designs from the top, from the bottom, and from a smallest layer that heeds the others. */
  private build(apart: readonly Laagkaart[]): void {
    const hoogste = this.lagen.length - 1;
    const deel = deelBouw / ((2 + gehoor.length) * this.lagen.length);
    const boven = this.downFrom([apart[hoogste]!.labels], deel);
    if (boven) this.offer(boven);
    const onder = this.upFrom([apart[0]!.labels], deel);
    if (onder) this.offer(onder);
    for (const lambda of gehoor) {
      if (this.budget.isOp()) return;
      const eerste = this.solve(this.heeding(lambda), 0, deel, [apart[0]!.labels], false);
      const op = eerste.kaart && this.upFrom([eerste.kaart.labels], deel);
      const neer = op && this.downFrom([op[hoogste]!], deel, op);
      if (op) this.offer(op);
      if (neer) this.offer(neer);
    }
  }

  /** Fills in the layers below the given ones; `start` are maps to begin with. */
  private downFrom(
    klaar: readonly Labels[],
    deel: number,
    start?: readonly Labels[],
  ): readonly Labels[] | undefined {
    const k = this.lagen.length - 1 - klaar.length;
    if (k < 0) return klaar;
    const warm = start?.[k];
    const antwoord = this.solve(within(this.lagen[k]!, klaar[0]), k, deel, warm ? [warm] : [], false);
    return antwoord.kaart && this.downFrom([antwoord.kaart.labels, ...klaar], deel, start);
  }

  /** Fills in the layers above the given ones. */
  private upFrom(klaar: readonly Labels[], deel: number): readonly Labels[] | undefined {
    const k = klaar.length;
    if (k === this.lagen.length) return klaar;
    const antwoord = this.solve(around(this.lagen[k]!, klaar.at(-1)), k, deel, [], false);
    return antwoord.kaart && this.upFrom([...klaar, antwoord.kaart.labels], deel);
  }

  /** The question of the smallest layer, with what the larger ones ask added to it. */
  private heeding(lambda: number): Opgave {
    const [eerste, ...hoger] = this.lagen;
    const paren = hoger.reduce<Paargewichten | undefined>(
      (som, { doel }, k) => addWeights(som, doel.paren, lambda ** (k + 1)),
      eerste!.doel.paren,
    );
    return { ...eerste!, doel: paren ? { paren } : {} };
  }

  private anneal(start: readonly Labels[], grens: number): void {
    const { seed, iteraties, klok, gestopt } = this.vraag;
    const antwoord = annealDesign({
      lagen: this.lagen,
      start,
      seed,
      grens,
      klok,
      tijdMs: this.budget.rest(),
      iteraties,
      gestopt,
      elders: this.vraag.elders,
      beter: (kaarten) => {
        this.offer(kaarten);
      },
    });
    this.gedaan += antwoord.iteraties;
  }

  private solve(
    opgave: Opgave,
    laag: number,
    deel: number,
    start: readonly ArrayLike<number>[],
    bewijs: boolean,
  ): Laagantwoord {
    const { oplosser, iteraties, tijdMs, ...regels } = this.vraag;
    const antwoord = solveLaag({
      seed: regels.seed,
      klok: regels.klok,
      gestopt: regels.gestopt,
      tijdMs: Math.min(this.budget.rest(), tijdMs * deel),
      opgave,
      start,
      iteraties: iteraties && (bewijs ? stappenApart : stappenBouw),
      oplosser: bewijs ? oplosser : undefined,
    });
    this.gedaan += antwoord.iteraties;
    if (!antwoord.kaart && !bewijs) this.gefaald ??= { ...this.none(laag, antwoord.uitleg), nesting: true };
    return antwoord;
  }

  /** Takes a design that breaks nothing and is better than the best so far. */
  private offer(kaarten: readonly ArrayLike<number>[]): void {
    if (kaarten.length !== this.lagen.length) return;
    const waarde = tidy(designValue(this.vraag.lagen, kaarten));
    if (this.beste && waarde <= this.beste.waarde) return;
    if (checkDesign(this.vraag.lagen, kaarten).length > 0) return;
    this.beste = { kaarten: kaarten.map((k) => Int32Array.from(k)), waarde };
    this.tell();
  }

  private tell(): void {
    const { beste, grens, gedaan } = this;
    if (!beste) return;
    this.vraag.voortgang?.({
      waarde: beste.waarde,
      lagen: beste.kaarten,
      iteraties: gedaan,
      ...(Number.isFinite(grens) ? { grens: Math.max(beste.waarde, tidy(grens)) } : {}),
    });
  }

  private none(laag: number, uitleg: Uitleg): GeenOntwerp {
    return { soort: 'geen', laag, uitleg, iteraties: this.gedaan };
  }

  private answer({ kaarten, waarde }: { kaarten: readonly Labels[]; waarde: number }, som: number): Ontwerp {
    const bewezen = isReached(waarde, som);
    const grens = bewezen ? waarde : tidy(som);
    return {
      soort: 'ontwerp',
      lagen: kaarten.map((labels, k) => ({ labels, waarde: tidy(layerValue(this.vraag.lagen[k]!, labels)) })),
      waarde,
      ...(Number.isFinite(grens) ? { grens, gat: tidy(grens - waarde) } : {}),
      bewezen,
      iteraties: this.gedaan,
    };
  }
}

/** Nothing was found, and nothing is known of why. */
const onbekend: Uitleg = { oordeel: 'niet-gevonden', redenen: [], samen: [], zonder: [], volledig: false };

function isReached(waarde: number, grens: number): boolean {
  return waarde >= grens - 1e-7 * Math.max(1, Math.abs(waarde));
}

/** a + λ·b. */
function addWeights(
  a: Paargewichten | undefined,
  b: Paargewichten | undefined,
  lambda: number,
): Paargewichten | undefined {
  if (!b) return a;
  return { n: b.n, w: b.w.map((x, k) => (a?.w[k] ?? 0) + lambda * x) };
}
