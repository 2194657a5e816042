import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labels, partition } from '../testing/maak.ts';
import { orderAlluvial } from './alluviaal.ts';
import { crossTable } from './kruistabel.ts';

const cellsOf = (a: number[], b: number[]) => crossTable(partition(a), partition(b), 'gedeeld');

describe('orderAlluvial', () => {
  it('untangles what can be untangled', () => {
    // Two equal partitions with reversed names: all crossings can go.
    const cellen = cellsOf([0, 0, 1, 1, 2, 3], [3, 3, 2, 2, 1, 0]);
    expect(orderAlluvial(cellen, [2, 0, 3, 1])).toEqual({
      links: [2, 0, 3, 1],
      rechts: [1, 3, 0, 2],
      kruisingen: 0,
    });
  });

  it('keeps every region that has members, once, and counts its crossings rightly', () => {
    fc.assert(
      fc.property(labels(14), labels(14), (a, b) => {
        const cellen = cellsOf(a, b);
        const { links, rechts, kruisingen } = orderAlluvial(cellen, [0, 1, 2, 3, 4]);
        expect([...links].sort()).toEqual([...new Set(a)].sort());
        expect([...rechts].sort()).toEqual([...new Set(b)].sort());
        let geteld = 0;
        for (const x of cellen)
          for (const y of cellen)
            if (links.indexOf(x.a) < links.indexOf(y.a) && rechts.indexOf(x.b) > rechts.indexOf(y.b))
              geteld += x.omvang * y.omvang;
        expect(kruisingen).toBe(geteld);
      }),
    );
  });

  it('is empty without cells', () => {
    expect(orderAlluvial([], [0, 1])).toEqual({ links: [], rechts: [], kruisingen: 0 });
  });
});
