/** A pair of units, by index. */
export type Verbinding = readonly [number, number];

/** Undirected graph without loops or double edges; neighbours of v are naar[start[v] .. start[v + 1]). */
export interface Netwerk {
  readonly n: number;
  readonly start: Int32Array;
  readonly naar: Int32Array;
  /** Number of the edge, beside each entry of `naar`. */
  readonly kant: Int32Array;
  /** Ends of each edge, a < b. */
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * Builds the graph; loops and repeated edges are dropped.
 * @throws RangeError when an edge names a unit that does not exist.
 */
export function buildNetwerk(n: number, verbindingen: readonly Verbinding[]): Netwerk {
  const uniek = new Map<number, Verbinding>();
  for (const [x, y] of verbindingen) {
    if (!isUnit(x, n) || !isUnit(y, n)) throw new RangeError(`edge (${x}, ${y}) names no unit of 0–${n - 1}`);
    if (x !== y) uniek.set(Math.min(x, y) * n + Math.max(x, y), [Math.min(x, y), Math.max(x, y)]);
  }
  const paren = [...uniek.values()].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const start = new Int32Array(n + 1);
  for (const [x, y] of paren) {
    start[x + 1] = start[x + 1]! + 1;
    start[y + 1] = start[y + 1]! + 1;
  }
  for (let v = 0; v < n; v++) start[v + 1] = start[v + 1]! + start[v]!;
  const plek = start.slice();
  const naar = new Int32Array(2 * paren.length);
  const kant = new Int32Array(2 * paren.length);
  const put = (van: number, tot: number, e: number): void => {
    const p = plek[van]!;
    naar[p] = tot;
    kant[p] = e;
    plek[van] = p + 1;
  };
  paren.forEach(([x, y], e) => {
    put(x, y, e);
    put(y, x, e);
  });
  return {
    n,
    start,
    naar,
    kant,
    a: Int32Array.from(paren, (p) => p[0]),
    b: Int32Array.from(paren, (p) => p[1]),
  };
}

function isUnit(x: number, n: number): boolean {
  return Number.isInteger(x) && x >= 0 && x < n;
}

/** Neighbours of v: naar[start[v]] … naar[start[v + 1] - 1]; each tie stands at both its ends. */
export interface Buurlijst {
  readonly start: Uint32Array;
  readonly naar: Uint32Array;
}

/** Ties of a list of neighbours as pairs. */
export function tiesOf(buren: Buurlijst): Verbinding[] {
  const paren: Verbinding[] = [];
  for (let v = 0; v + 1 < buren.start.length; v++) {
    for (let p = buren.start[v]!; p < buren.start[v + 1]!; p++) {
      const u = buren.naar[p]!;
      if (v < u) paren.push([v, u]);
    }
  }
  return paren;
}

/** Connected parts, 0, 1, 2 …, walking only edges whose ends bear the same label. */
export function connectedParts(net: Netwerk, labels?: ArrayLike<number>): Int32Array {
  const deel = new Int32Array(net.n).fill(-1);
  const rij = new Int32Array(net.n);
  let aantal = 0;
  for (let v = 0; v < net.n; v++) {
    if (deel[v] !== -1) continue;
    deel[v] = aantal;
    rij[0] = v;
    let eind = 1;
    for (let k = 0; k < eind; k++) {
      const x = rij[k]!;
      for (let p = net.start[x]!; p < net.start[x + 1]!; p++) {
        const u = net.naar[p]!;
        if (deel[u] !== -1 || (labels !== undefined && labels[u] !== labels[x])) continue;
        deel[u] = aantal;
        rij[eind++] = u;
      }
    }
    aantal++;
  }
  return deel;
}

/** Units by label, for labels 0, 1, 2 … */
export function membersOf(labels: ArrayLike<number>): number[][] {
  const leden: number[][] = [];
  for (let v = 0; v < labels.length; v++) {
    const c = labels[v]!;
    while (leden.length <= c) leden.push([]);
    leden[c]!.push(v);
  }
  return leden;
}
