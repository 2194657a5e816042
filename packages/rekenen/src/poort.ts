import type { AntwoordVan, Soort, StandVan, Taak } from './taken/index.ts';

/**
 * The one door to long work. Whoever asks need not know where it is done: in threads of this program, in a web worker,
 * or as a job elsewhere. A task is plain data, and so is its answer.
 */
export interface Poort {
  /**
   * Does a task and answers when it is done, or with the best so far when it is stopped. Never rejects: what goes wrong
   * is a value.
   */
  reken<S extends Soort>(taak: Taak<S>, leiding?: Leiding<S>): Promise<Uitkomst<AntwoordVan[S]>>;
}

/** What goes along with a task while it is done. The time that it may take stands in the task itself. */
export interface Leiding<S extends Soort> {
  /** Aborted: answer with the best so far. */
  readonly signal?: AbortSignal | undefined;
  /** Told of every step ahead, a few times a second at most. */
  readonly voortgang?: ((stand: StandVan[S]) => void) | undefined;
  /** Told when a worker fetches the solver (`laden`), and when it begins the work itself. */
  readonly fase?: ((fase: Fase) => void) | undefined;
}

export type Fase = 'laden' | 'rekenen';

export type Uitkomst<A> =
  | {
      readonly ok: true;
      readonly antwoord: A;
      /** It was stopped before it was done. */
      readonly gestopt: boolean;
      /** Workers that ended by themselves, without an answer: the others gave this one. */
      readonly verloren: number;
    }
  | { readonly ok: false; readonly fout: Rekenfout };

/** Why there is no answer. `melding` is for the log and for who reports it. */
export interface Rekenfout {
  readonly code: /** The question does not fit itself. */
    | 'vraag'
    /** The solver could not be fetched. */
    | 'oplosser'
    /** The worker ended by itself. */
    | 'werker-verloren'
    /** It took more memory than it may. */
    | 'geheugen'
    /** Stopped before there was anything to answer with. */
    | 'gestopt'
    /** A mistake of ours. */
    | 'kapot';
  readonly melding: string;
}
