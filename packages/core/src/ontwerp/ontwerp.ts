/**
 * One question of the country, answered. First without its constraints, as clique partitioning (with proof when a
 * solver is given): what bounds all maps bounds the valid ones, and where the best of all keeps to the constraints
 * it is the answer. Else the regional search goes on from there.
 */

import type { Atlas } from '../atlas/index.ts';
import {
  type CliqueAntwoord,
  checkMap,
  type Klok,
  type Labels,
  type LpSolver,
  type Opgave,
  partitionWeights,
  regionalise,
  type Uitleg,
} from '../herontwerp/index.ts';
import type { Ontwerpopgave } from './opgave.ts';
import { type Ontwerpfout, translateOpgave } from './vertaal.ts';

export interface Ontwerpvraag {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  /** With it, the answer is proven as far as time allows. */
  readonly oplosser?: LpSolver;
  /** Maps to start from, one list of labels by gemeente for each layer. */
  readonly start?: readonly (readonly ArrayLike<number>[])[];
  readonly klok?: Klok;
  readonly gestopt?: () => boolean;
  /** Told of every better map. */
  readonly voortgang?: (stand: Ontwerpstand) => void;
}

export interface Ontwerpstand {
  readonly waarde: number;
  /** By layer; the region of each gemeente of the atlas. */
  readonly lagen: readonly Labels[];
  readonly iteraties: number;
}

/** The regions of one layer. */
export interface Laagontwerp {
  /** Region of each gemeente of the atlas: 0, 1, 2 … in order of first appearance. */
  readonly labels: Labels;
  readonly waarde: number;
}

export interface Ontwerp {
  readonly soort: 'ontwerp';
  readonly lagen: readonly Laagontwerp[];
  /** Σ over the layers. */
  readonly waarde: number;
  /** No design that keeps to the constraints is worth more; absent where no bound was computed. */
  readonly grens?: number;
  readonly gat?: number;
  readonly bewezen: boolean;
  readonly iteraties: number;
}

export type Ontwerpantwoord =
  | Ontwerp
  | { readonly soort: 'geen'; readonly laag: number; readonly uitleg: Uitleg; readonly iteraties: number }
  | { readonly soort: 'fout'; readonly fouten: readonly Ontwerpfout[] };

/**
 * The best design found within the time of the question, with a bound that was computed; or why there is none.
 *
 * @example
 * solveOntwerp({ atlas, opgave: { jaar: 2016, lagen: [{ indelingen: [{ indeling: 'jeugdregio' }], gamma: 0.3 }] } });
 */
export function solveOntwerp(vraag: Ontwerpvraag): Ontwerpantwoord {
  const vertaling = translateOpgave(vraag.atlas, vraag.opgave);
  if (!vertaling.ok) return { soort: 'fout', fouten: vertaling.fouten };
  const [opgave, ...meer] = vertaling.lagen;
  if (!opgave || meer.length > 0) throw new RangeError('one layer is answered here');
  return new Ontwerper(vraag, opgave).run();
}

/** Part of the time that the question without constraints may take where there are any. */
const deelVrij = 0.25;

class Ontwerper {
  private readonly vraag: Ontwerpvraag;
  private readonly opgave: Opgave;
  private readonly klok: Klok;
  private readonly eind: number;
  private iteraties = 0;

  constructor(vraag: Ontwerpvraag, opgave: Opgave) {
    this.vraag = vraag;
    this.opgave = opgave;
    this.klok = vraag.klok ?? Date.now;
    this.eind = this.klok() + (vraag.opgave.tijd ?? 10) * 1000;
  }

  run(): Ontwerpantwoord {
    const vrij = this.solveFree();
    if (vrij && checkMap(this.opgave, vrij.labels).length === 0) {
      this.tell(vrij.waarde, vrij.labels);
      if (vrij.bewezen) return this.answer(vrij);
    }
    const { seed, iteraties } = this.vraag.opgave;
    const antwoord = regionalise({
      opgave: this.opgave,
      tijdMs: this.rest(),
      klok: this.klok,
      seed: seed ?? 1,
      start: [...this.starts(), ...(vrij ? [vrij.labels] : [])],
      voortgang: (stand) => {
        this.tell(stand.waarde, stand.labels, stand.iteraties);
      },
      ...(vrij ? { grens: vrij.grens } : {}),
      ...(iteraties === undefined ? {} : { iteraties }),
      ...(this.vraag.gestopt === undefined ? {} : { gestopt: this.vraag.gestopt }),
    });
    this.iteraties += antwoord.iteraties;
    if (antwoord.soort === 'geen')
      return { soort: 'geen', laag: 0, uitleg: antwoord.uitleg, iteraties: this.iteraties };
    return this.answer(antwoord);
  }

  /** The best map of all, constraints aside; undefined where no indeling is to be agreed with. */
  private solveFree(): CliqueAntwoord | undefined {
    const { paren } = this.opgave.doel;
    if (!paren) return undefined;
    const { oplosser, gestopt, opgave } = this.vraag;
    const [start] = this.starts();
    const antwoord = partitionWeights(paren, {
      seed: opgave.seed ?? 1,
      tijdMs: this.rest() * deelVrij,
      klok: this.klok,
      ...(opgave.iteraties === undefined ? {} : { iteraties: opgave.iteraties }),
      ...(gestopt === undefined ? {} : { gestopt }),
      ...(start === undefined ? {} : { start }),
      ...(oplosser === undefined ? {} : { oplosser, exact: true }),
    });
    this.iteraties += antwoord.iteraties;
    return antwoord;
  }

  private starts(): readonly ArrayLike<number>[] {
    return this.vraag.start?.[0] ?? [];
  }

  private rest(): number {
    return Math.max(0, this.eind - this.klok());
  }

  private tell(waarde: number, labels: Labels, iteraties = 0): void {
    this.vraag.voortgang?.({ waarde, lagen: [labels], iteraties: this.iteraties + iteraties });
  }

  private answer({ labels, waarde, grens, gat, bewezen }: Kaartantwoord): Ontwerp {
    return {
      soort: 'ontwerp',
      lagen: [{ labels, waarde }],
      waarde,
      ...(grens === undefined ? {} : { grens }),
      ...(gat === undefined ? {} : { gat }),
      bewezen,
      iteraties: this.iteraties,
    };
  }
}

type Kaartantwoord = Pick<CliqueAntwoord, 'labels' | 'waarde' | 'bewezen'> &
  Partial<Pick<CliqueAntwoord, 'grens' | 'gat'>>;
