/** Sets that grow together: union-find with path halving (Tarjan & van Leeuwen 1984). */
export class Unie {
  private readonly ouder: Int32Array;

  /** @param n elements 0 … n − 1, each by itself at first. */
  constructor(n: number) {
    this.ouder = Int32Array.from({ length: n }, (_, v) => v);
  }

  /** One element that stands for the set of `v`. */
  find(v: number): number {
    const { ouder } = this;
    let top = v;
    while (ouder[top] !== top) {
      ouder[top] = ouder[ouder[top]!]!;
      top = ouder[top]!;
    }
    return top;
  }

  /** Makes one set of those of `a` and `b`; gives whether they were apart. */
  join(a: number, b: number): boolean {
    const [van, naar] = [this.find(a), this.find(b)];
    this.ouder[van] = naar;
    return van !== naar;
  }

  /** For every element the one that stands for its set. */
  labels(): Int32Array {
    return this.ouder.map((_, v) => this.find(v));
  }
}
