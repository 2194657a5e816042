/** A question whose answer takes long to make, as it came in: another thread answers it with the same code. */
export interface Werk {
  /** The whole address, as the answer is to name it in its links. */
  readonly adres: string;
  /** The header Accept. */
  readonly accept: string | undefined;
}

export type Werkuitkomst =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** So many wait already; it took too long; or the thread ended, as where memory ran out. */
  | { readonly ok: false; readonly reden: 'vol' | 'tijd' | 'verloren' };

/** Where answers are made that would keep everybody else waiting. */
export interface Werkplaats {
  /** @throws a mistake in our own code, made in the other thread. */
  doe(werk: Werk): Promise<Werkuitkomst>;
  sluit(): Promise<void>;
}

/** What a thread gives back: a mistake of ours is a value, so that a task that is rejected is a thread that is lost. */
export type Draadantwoord =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly melding: string };
