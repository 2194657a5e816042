import { type Ontwerpantwoord, type Ontwerpvraag, solveOntwerp } from '@samenhang/core';
import {
  type CliqueAntwoord,
  type CliqueVraag,
  type CurvePunt,
  type CurveVraag,
  cliquePartition,
  gammaCurve,
  type LpSolver,
  mergeCliqueAnswers,
  mergeRegioAnswers,
  type RegioAntwoord,
  type RegioVraag,
  regionalise,
} from '@samenhang/motor';
import { mergeOntwerpen } from './ontwerpen.ts';

/** A question without what cannot be sent to a worker: there it gets a seed, a clock and a solver. */
type Kaal<V> = Omit<V, 'seed' | 'oplosser' | 'klok' | 'gestopt' | 'voortgang'>;

/** A question of the country; the seed in `opgave` gives way to that of the thread. */
type OntwerpTaak = Kaal<Ontwerpvraag> & { readonly exact?: boolean };

interface VraagVan {
  readonly clique: Kaal<CliqueVraag>;
  readonly regio: Kaal<RegioVraag>;
  readonly ontwerp: OntwerpTaak;
  readonly curve: Kaal<CurveVraag>;
}

export interface AntwoordVan {
  readonly clique: CliqueAntwoord;
  readonly regio: RegioAntwoord;
  readonly ontwerp: Ontwerpantwoord;
  readonly curve: readonly CurvePunt[];
}

export type Soort = keyof AntwoordVan;

/** What workers can be asked. */
export type Taak<S extends Soort = Soort> = {
  readonly [K in S]: { readonly soort: K; readonly vraag: VraagVan[K] };
}[S];

/** How far the work is; `grens` where one was computed. */
export interface Tussenstand {
  readonly waarde: number;
  readonly grens?: number;
  readonly iteraties: number;
}

/** What a worker adds to its question. */
interface Leiding {
  readonly seed: number;
  readonly klok: () => number;
  readonly gestopt: () => boolean;
  readonly voortgang: (stand: Tussenstand) => void;
  readonly oplosser?: LpSolver;
}

interface Werkwijze<S extends Soort> {
  solve(vraag: VraagVan[S], leiding: Leiding): AntwoordVan[S];
  /** One answer of those of all seeds, in their order. */
  merge(antwoorden: readonly AntwoordVan[S][]): AntwoordVan[S];
  /** Whether no other seed can do better. */
  isFinal(antwoord: AntwoordVan[S]): boolean;
}

export const werkwijzen: { readonly [S in Soort]: Werkwijze<S> } = {
  clique: {
    solve: (vraag, leiding) => cliquePartition({ ...vraag, ...leiding }),
    merge: mergeCliqueAnswers,
    isFinal: (a) => a.bewezen,
  },
  regio: {
    solve: (vraag, leiding) => regionalise({ ...vraag, ...leiding }),
    merge: mergeRegioAnswers,
    isFinal: (a) => (a.soort === 'kaart' ? a.bewezen : a.uitleg.oordeel === 'onmogelijk'),
  },
  ontwerp: {
    solve: ({ exact: _, opgave, ...vraag }, { seed, ...leiding }) =>
      solveOntwerp({ ...vraag, ...leiding, opgave: { ...opgave, seed } }),
    merge: mergeOntwerpen,
    isFinal: (a) =>
      a.soort === 'fout' || (a.soort === 'ontwerp' ? a.bewezen : a.uitleg.oordeel === 'onmogelijk'),
  },
  // Each point starts the next, so that one thread makes the whole curve.
  curve: {
    solve: (vraag, { voortgang, ...leiding }) =>
      gammaCurve({ ...vraag, ...leiding, punt: (p) => voortgang({ ...p, iteraties: 0 }) }),
    merge: ([eerste = []]) => eerste,
    isFinal: () => true,
  },
};

/**
 * What the worker of a rank is asked: a proof is the work of one, the first; the others search meanwhile.
 */
export function taskOf<S extends Soort>(taak: Taak<S>, rang: number): Taak<S> {
  return rang === 0 ? taak : { ...taak, vraag: { ...taak.vraag, exact: false } };
}
