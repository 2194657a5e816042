import { describe, expect, it } from 'vitest';
import { cover, partition } from '../testing/overdekkingen.ts';
import { agreementWeights } from './overeenstemming.ts';
import { partitionValue } from './paargewichten.ts';

describe('agreement weights', () => {
  const a = partition([0, 0, 1, 1]);
  const b = partition([0, 0, 0, 1]);

  it('are 2·agreement − 2γ·weights', () => {
    const { w } = agreementWeights({ overdekkingen: [a, b], gamma: 0.5 });
    // Pairs (0,1): both; (0,2): b; (0,3): none; (2,3): a.
    expect([w[1], w[2], w[3], w[11]]).toEqual([2, 0, -2, 0]);
    expect(agreementWeights({ overdekkingen: [a, b], gamma: 0.25 }).w[3]).toBe(-1);
    expect(agreementWeights({ overdekkingen: [a, b], wegingen: [1, 3], gamma: 0.5 }).w[2]).toBe(2);
  });

  it('value at γ = ½ is what Mirkin’s distance gains over all units apart', () => {
    const g = agreementWeights({ overdekkingen: [a, b], gamma: 0.5 });
    expect(partitionValue(g, [0, 0, 1, 1])).toBe(2);
    expect(partitionValue(g, [0, 0, 0, 1])).toBe(2);
  });

  it('where units overlap: share a regio, once, or lie in exactly the same', () => {
    const o = cover([[0, 1], [0, 1], [0], []]);
    const deelt = agreementWeights({ overdekkingen: [o], gamma: 0 });
    expect([deelt.w[1], deelt.w[2], deelt.w[3]]).toEqual([2, 2, 0]);
    const gelijk = agreementWeights({ overdekkingen: [o], gamma: 0, overeenkomst: 'gelijk' });
    expect([gelijk.w[1], gelijk.w[2], gelijk.w[3]]).toEqual([2, 0, 0]);
  });

  it('refuses covers of different units', () => {
    expect(() => agreementWeights({ overdekkingen: [a, partition([0])], gamma: 0.5 })).toThrow('same units');
    expect(() => agreementWeights({ overdekkingen: [a], gamma: Number.NaN })).toThrow('gamma');
  });
});
