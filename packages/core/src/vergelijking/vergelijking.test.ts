import { assignLargest, likeness } from '@samenhang/motor';
import { cover, covers, labels, partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../testing/maak.ts';
import { nesting } from './nesting.ts';
import { compareEdities } from './vergelijking.ts';
import { moves } from './verplaatsing.ts';

const N = 10;

describe('nesting', () => {
  it('is 1 for a refinement', () => {
    fc.assert(
      fc.property(labels(N), labels(N, 3), (grof, fijn) => {
        const a = partition(grof.map((x, i) => x * 3 + (fijn[i] ?? 0)));
        expect(nesting(a, partition(grof))).toBe(1);
      }),
    );
  });

  it('counts per regio the largest part that stays together', () => {
    // {0,1,2} splits 2 + 1, {3,4} stays together: (2 + 2) / 5.
    expect(nesting(partition([0, 0, 0, 1, 1]), partition([0, 0, 1, 1, 1]))).toBeCloseTo(0.8, 12);
  });

  it('weighs by inhabitants when asked', () => {
    const massa = Float64Array.of(10, 10, 80, 50, 50);
    expect(nesting(partition([0, 0, 0, 1, 1]), partition([0, 0, 1, 1, 1]), massa)).toBeCloseTo(180 / 200, 12);
  });

  it('stays between 0 and 1 on covers, and is undefined without common gemeenten', () => {
    fc.assert(
      fc.property(covers(N), covers(N), (a, b) => {
        const x = nesting(cover(a), cover(b));
        expect(Number.isNaN(x) || (x > 0 && x <= 1)).toBe(true);
      }),
    );
    expect(nesting(cover([[], [0]]), cover([[0], []]))).toBeNaN();
  });
});

describe('likeness', () => {
  it('agrees with reference values of other software (scikit-learn, igraph)', () => {
    const g = likeness(partition([0, 0, 1, 1, 2]), partition([0, 1, 1, 1, 2]));
    expect(g.rand).toBeCloseTo(0.7, 12);
    expect(g.ari).toBeCloseTo(0.210526, 6);
    expect(g.vi).toBeCloseTo(0.950978, 6);
    expect(g.nmi).toBeCloseTo(0.671269, 6);
    expect(g.aantal).toBe(5);
  });

  it('is symmetric, and perfect for equal partitions under other names', () => {
    fc.assert(
      fc.property(labels(N), labels(N), (x, y) => {
        const [a, b] = [partition(x), partition(y)];
        const there = likeness(a, b);
        const back = likeness(b, a);
        for (const key of ['rand', 'ari', 'nmi', 'vi'] as const)
          expect(back[key]).toBeCloseTo(there[key], 12);
        const zelf = likeness(a, partition(x.map((label) => 4 - label)));
        expect(zelf).toMatchObject({ rand: 1, ari: 1 });
        expect(zelf.nmi).toBeCloseTo(1, 12);
        expect(zelf.vi).toBeCloseTo(0, 12);
      }),
    );
  });

  it('leaves out gemeenten in several regios or in none, and is undefined without any', () => {
    expect(likeness(cover([[0], [0], [0, 1], []]), partition([0, 0, 1, 1])).aantal).toBe(2);
    expect(likeness(cover([[]]), partition([0])).rand).toBeNaN();
  });
});

describe('assignLargest', () => {
  it('finds the best of all assignments', () => {
    const permutations = (xs: number[]): number[][] =>
      xs.length === 0
        ? [[]]
        : xs.flatMap((x) => permutations(xs.filter((y) => y !== x)).map((p) => [x, ...p]));
    const columns = permutations([0, 1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 20 }), (cells) => {
        const value = (r: number, k: number): number => cells[r * 5 + k] ?? 0;
        const total = (columnOf: ArrayLike<number>): number =>
          [0, 1, 2, 3].reduce((sum, r) => sum + value(r, columnOf[r] ?? -1), 0);
        const found = assignLargest(4, 5, value);
        expect(new Set(found).size).toBe(4);
        expect(total(found)).toBe(Math.max(...columns.map(total)));
      }),
    );
  });

  it('refuses more rows than columns', () => {
    expect(() => assignLargest(3, 2, () => 0)).toThrow('3 rows');
  });
});

describe('moves', () => {
  it('are none between equal partitions under other names', () => {
    fc.assert(
      fc.property(labels(N), (x) => {
        expect(moves(partition(x), partition(x.map((label) => 4 - label))).lijst).toEqual([]);
      }),
    );
  });

  it('name gemeente, regio and destination after the best matching', () => {
    // B's regio 1 is A's regio 0 under another name; only gemeente 2 moves.
    const { lijst, koppeling, aantal } = moves(partition([0, 0, 0, 1, 1]), partition([1, 1, 0, 0, 0]));
    expect([...koppeling]).toEqual([1, 0]);
    expect(lijst).toEqual([{ gemeente: 2, van: 0, naar: 1, doel: 0 }]);
    expect(aantal).toBe(5);
  });

  it('call a regio new (−1) when it has no match, in either direction', () => {
    expect(moves(partition([0, 0, 0]), partition([0, 0, 1])).lijst).toEqual([
      { gemeente: 2, van: 0, naar: -1, doel: 1 },
    ]);
    expect(moves(partition([0, 0, 1]), partition([0, 0, 0])).lijst).toEqual([
      { gemeente: 2, van: 1, naar: 0, doel: 0 },
    ]);
  });

  it('are as many both ways, and carried out make the partitions equal', () => {
    fc.assert(
      fc.property(labels(N), labels(N), (x, y) => {
        const [a, b] = [partition(x), partition(y)];
        const there = moves(a, b);
        expect(moves(b, a).lijst).toHaveLength(there.lijst.length);
        const after = [...x];
        for (const m of there.lijst) after[m.gemeente] = m.naar >= 0 ? m.naar : a.aantalRegios + m.doel;
        expect(likeness(partition(after), b).rand).toBe(1);
      }),
    );
  });
});

describe('compareEdities', () => {
  it('brings all measures together with a recipe', () => {
    const [a, b] = [editie('a', partition([0, 0, 0, 1, 1])), editie('b', partition([0, 0, 1, 1, 1]))];
    const v = compareEdities(atlas(5, [a, b], [10, 10, 80, 50, 50]), a, b);
    expect(v.nesting).toEqual({ aInB: 0.8, bInA: 0.8, aInBInwoners: 0.9, bInAInwoners: 0.6 });
    expect(v.verplaatsingen.lijst).toHaveLength(1);
    expect(v.recept.indelingen).toEqual(['a', 'b']);
  });
});
