import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontier } from './front.ts';

describe('the frontier of two goals', () => {
  it('holds what nothing beats, from worst to best on the first', () => {
    // Agreement should be high, moves few.
    const scores = [
      [0.5, 10],
      [0.9, 80],
      [0.7, 60],
      [0.7, 20],
      [0.4, 30],
    ] as const;
    expect(frontier(scores, ['hoog', 'laag'])).toEqual([0, 3, 1]);
  });

  it('holds exactly those that no other dominates, equal scores once', () => {
    const score = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(score, { maxLength: 20 }), (scores) => {
        const over = new Set(
          scores
            .filter(([x, y]) => !scores.some(([a, b]) => a >= x && b >= y && (a > x || b > y)))
            .map(String),
        );
        const front = frontier(scores, ['hoog', 'hoog']).map((k) => String(scores[k]));
        expect(front).toHaveLength(over.size);
        expect(new Set(front)).toEqual(over);
      }),
      { seed: 16 },
    );
  });

  it('leaves out what cannot be told', () => {
    expect(frontier([[Number.NaN, 1]], ['hoog', 'laag'])).toEqual([]);
  });
});
