import { below, type Netwerk, type Toeval } from '../../grond/index.ts';

/** A rooted spanning tree: `orde` lists the units, every parent before its children; `ouder` of the root is −1. */
export interface Boom {
  readonly orde: Int32Array;
  readonly ouder: Int32Array;
}

/**
 * Draws a spanning tree of part of a graph, each tree with the same chance: Wilson's algorithm
 * (Wilson 1996, "Generating random spanning trees more quickly than the cover time", STOC). From every unit not
 * yet in the tree walk at random until the tree is met, loops erased; add the path.
 * @param deel the units; they must be connected among themselves.
 */
export function drawTree(net: Netwerk, deel: ArrayLike<number>, toeval: Toeval): Boom {
  const plek = new Map<number, number>();
  for (let k = 0; k < deel.length; k++) plek.set(deel[k]!, k);
  const { start, naar } = localGraph(net, deel, plek);
  const m = deel.length;
  const volgende = new Int32Array(m).fill(-1);
  const inBoom = new Uint8Array(m);
  const orde = new Int32Array(m);
  const wortel = below(toeval, m);
  inBoom[wortel] = 1;
  orde[0] = wortel;
  let aantal = 1;
  for (let k = 0; k < m; k++) {
    for (let x = k; inBoom[x] === 0; x = volgende[x]!)
      volgende[x] = naar[start[x]! + below(toeval, start[x + 1]! - start[x]!)]!;
    const begin = aantal;
    for (let x = k; inBoom[x] === 0; x = volgende[x]!) {
      inBoom[x] = 1;
      orde[aantal++] = x;
    }
    orde.subarray(begin, aantal).reverse();
  }
  return { orde, ouder: volgende };
}

function localGraph(
  net: Netwerk,
  deel: ArrayLike<number>,
  plek: ReadonlyMap<number, number>,
): { readonly start: Int32Array; readonly naar: number[] } {
  const start = new Int32Array(deel.length + 1);
  const naar: number[] = [];
  for (let k = 0; k < deel.length; k++) {
    const v = deel[k]!;
    for (let p = net.start[v]!; p < net.start[v + 1]!; p++) {
      const u = plek.get(net.naar[p]!);
      if (u !== undefined) naar.push(u);
    }
    start[k + 1] = naar.length;
  }
  return { start, naar };
}

/** Weight of the subtree below each unit, itself included. Numbers are places in `deel`. */
export function subtreeWeights({ orde, ouder }: Boom, gewicht: (k: number) => number): Float64Array {
  const som = Float64Array.from({ length: orde.length }, (_, k) => gewicht(k));
  for (let k = orde.length - 1; k > 0; k--) {
    const x = orde[k]!;
    const p = ouder[x]!;
    som[p] = som[p]! + som[x]!;
  }
  return som;
}

/** Whether each unit lies in the subtree below `top`. */
export function subtreeOf({ orde, ouder }: Boom, top: number): Uint8Array {
  const erin = new Uint8Array(orde.length);
  for (const x of orde) {
    const p = ouder[x]!;
    if (x === top || (p >= 0 && erin[p] === 1)) erin[x] = 1;
  }
  return erin;
}
