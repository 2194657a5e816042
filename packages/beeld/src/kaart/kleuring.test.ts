import { cover, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourGraph, regionNeighbours } from './kleuring.ts';

const line = (n: number) => {
  const lists = Array.from({ length: n }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < n));
  const start = new Uint32Array(n + 1);
  lists.forEach((list, i) => {
    start[i + 1] = (start[i] ?? 0) + list.length;
  });
  return { start, naar: Uint32Array.from(lists.flat()), soort: new Uint8Array(lists.flat().length) };
};

describe('regionNeighbours', () => {
  it('ties regions across a shared border, not within one', () => {
    expect(regionNeighbours(partition([0, 0, 1, 2]), line(4))).toEqual([[1], [0, 2], [1]]);
  });
  it('ties regions that share a gemeente', () => {
    expect(regionNeighbours(cover([[0], [], [1, 2]]), line(3))).toEqual([[], [2], [1]]);
  });
});

describe('colourGraph', () => {
  const edges = (n: number) =>
    fc.array(fc.tuple(fc.integer({ min: 0, max: n - 1 }), fc.integer({ min: 0, max: n - 1 })), {
      maxLength: 40,
    });
  const graph = (n: number, pairs: readonly (readonly [number, number])[]) => {
    const sets = Array.from({ length: n }, () => new Set<number>());
    for (const [a, b] of pairs) {
      if (a === b) continue;
      sets[a]?.add(b);
      sets[b]?.add(a);
    }
    return sets.map((set) => [...set]);
  };

  it('never gives neighbours the same colour', () => {
    fc.assert(
      fc.property(edges(12), (pairs) => {
        const graaf = graph(12, pairs);
        const kleuren = colourGraph(graaf);
        graaf.forEach((list, v) => {
          for (const w of list) expect(kleuren[v]).not.toBe(kleuren[w]);
        });
      }),
    );
  });

  it('needs no more than four on a wheel, five on five that all touch', () => {
    const wheel = graph(
      7,
      [1, 2, 3, 4, 5, 6].flatMap(
        (i) =>
          [
            [0, i],
            [i, (i % 6) + 1],
          ] as const,
      ),
    );
    expect(Math.max(...colourGraph(wheel)) + 1).toBeLessThanOrEqual(4);
    const five = graph(
      5,
      [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].map((b) => [a, b] as const)),
    );
    expect(new Set(colourGraph(five)).size).toBe(5);
  });
});
