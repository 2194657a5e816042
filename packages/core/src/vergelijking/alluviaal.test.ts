import { crossTable } from '@samenhang/motor';
import { labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAlluvial, orderByPlace } from './alluviaal.ts';

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

  it('takes the best of several starts, and reads the way of the first', () => {
    fc.assert(
      fc.property(labels(14), labels(14), (a, b) => {
        const cellen = cellsOf(a, b);
        const eerste = [4, 3, 2, 1, 0];
        const codes = [0, 1, 2, 3, 4];
        const beste = orderAlluvial(cellen, eerste, codes);
        const los = [orderAlluvial(cellen, eerste), orderAlluvial(cellen, codes)];
        expect(beste.kruisingen).toBe(Math.min(...los.map((x) => x.kruisingen)));
        const omlaag = beste.links.flatMap((x, i) => beste.links.slice(i + 1).map((y) => Math.sign(x - y)));
        expect(omlaag.reduce((som, x) => som + x, 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('orderByPlace', () => {
  it('orders regions by the mean place of their members; those without come last', () => {
    const overdekking = partition([0, 0, 1, 2, 3]);
    expect(orderByPlace(overdekking, [5, 7, 8, Number.NaN, 1])).toEqual([3, 0, 1, 2]);
  });
});
