import { partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Nestingmatrix, nestingMatrix, orderFamilies, rankFits } from './families.ts';

describe('families of indelingen', () => {
  const fijn = partition([0, 0, 1, 1, 2, 2, 3, 3]);
  const grof = partition([0, 0, 0, 0, 1, 1, 1, 1]);
  const dwars = partition([0, 1, 2, 3, 0, 1, 2, 3]);
  const dwars2 = partition([0, 1, 2, 2, 0, 1, 2, 2]);
  const matrix = nestingMatrix([fijn, dwars, grof, dwars2]);

  it('puts those that fit beside each other', () => {
    const order = orderFamilies(matrix).join('');
    expect(['0231', '2013', '0213', '2031', '1302', '3102', '1320', '3120']).toContain(order);
  });

  it('names every indeling once, whatever the matrix', () => {
    const getal = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN));
    const vierkant = fc
      .integer({ min: 0, max: 6 })
      .chain((n) =>
        fc.array(fc.array(getal, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
      );
    fc.assert(
      fc.property(vierkant, (m: Nestingmatrix) => {
        expect([...orderFamilies(m)].sort((a, b) => a - b)).toEqual(m.map((_, i) => i));
      }),
    );
  });

  it('ranks the fits by the better direction', () => {
    const [beste, ...rest] = rankFits(matrix);
    expect(beste).toMatchObject({ a: 1, b: 3, aInB: 1 });
    expect(rest[0]).toMatchObject({ a: 0, b: 2, aInB: 1, bInA: 0.5 });
    expect(rest.at(-1)?.aInB).toBe(0.5);
    expect(rest).toHaveLength(5);
  });

  it('asks the measure that it is given', () => {
    expect(nestingMatrix([fijn, grof], () => 0.5)).toEqual([
      [1, 0.5],
      [0.5, 1],
    ]);
  });
});
