/** The best map that the threads of one task found, in memory that all of them see. */

/** Places before the labels: the lock, and how often the map was replaced. */
const kop = 2;

/** Who finds the board taken so often in a row passes it by until the next time. */
const pogingen = 1000;

/** Memory for a map of so many labels. */
export function makeBord(omvang: number): SharedArrayBuffer {
  const bord = new SharedArrayBuffer(8 + 4 * (kop + omvang));
  new Float64Array(bord, 0, 1)[0] = Number.NEGATIVE_INFINITY;
  return bord;
}

/** One thread's view of it. Nobody waits: a thread that is ended while it writes holds up no other. */
export class Gedeeld {
  private readonly waarde: Float64Array;
  private readonly staat: Int32Array;
  private readonly labels: Int32Array;
  private gezien = 0;

  constructor(bord: SharedArrayBuffer) {
    this.waarde = new Float64Array(bord, 0, 1);
    this.staat = new Int32Array(bord, 8, kop);
    this.labels = new Int32Array(bord, 8 + 4 * kop);
  }

  /** Puts a map there, if it is worth more than what is there; layers one after the other. */
  offer(waarde: number, lagen: readonly ArrayLike<number>[]): void {
    if (waarde <= (this.waarde[0] ?? 0)) return;
    this.hold(() => {
      if (waarde <= (this.waarde[0] ?? 0)) return;
      let plek = 0;
      for (const laag of lagen) {
        this.labels.set(laag, plek);
        plek += laag.length;
      }
      this.waarde[0] = waarde;
      // What it put there itself is no news to it.
      this.gezien = Atomics.add(this.staat, 1, 1) + 1;
    });
  }

  /** What another put there since the last time. */
  news(): Int32Array | undefined {
    if (Atomics.load(this.staat, 1) === this.gezien) return undefined;
    return this.hold(() => {
      this.gezien = Atomics.load(this.staat, 1);
      return this.labels.slice();
    });
  }

  private hold<T>(work: () => T): T | undefined {
    for (let k = 0; k < pogingen; k++) {
      if (Atomics.compareExchange(this.staat, 0, 0, 1) !== 0) continue;
      try {
        return work();
      } finally {
        Atomics.store(this.staat, 0, 0);
      }
    }
    return undefined;
  }
}
