import { describe, expect, it } from 'vitest';
import { explainAtOnce } from '../onmogelijk/onmogelijk.ts';
import { regionalise } from '../regionaliseer.ts';
import { unitOf, weightOf } from './gewicht.ts';
import type { Opgave } from './opgave.ts';
import { checkMap } from './toets.ts';

const pad: Opgave = {
  n: 4,
  gewicht: [0.1, 0.2, 0.3, 0],
  verbindingen: [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
  aantal: { min: 2, max: 2 },
  doel: { snede: 1 },
};

describe('weights that are decimal fractions', () => {
  it.each<[string, Partial<Opgave>]>([
    ['as minimum', { minimum: 0.3 }],
    ['as maximum', { maximum: 0.3 }],
    ['as both', { minimum: 0.3, maximum: 0.3 }],
    ['of seven digits', { gewicht: [1e-7, 2e-7, 3e-7, 0], minimum: 3e-7, maximum: 3e-7 }],
  ])('are compared exactly: 0.1 + 0.2 is 0.3 %s', (_, band) => {
    const opgave = { ...pad, ...band };
    expect(checkMap(opgave, [0, 0, 1, 1])).toEqual([]);
    expect(explainAtOnce(opgave)).toBeUndefined();
    expect(regionalise({ opgave, tijdMs: 5000, iteraties: 5000 })).toMatchObject({
      soort: 'kaart',
      labels: Int32Array.of(0, 0, 1, 1),
    });
  });

  it('are so in the search too, where there are too many units to try every map', () => {
    const n = 12;
    const opgave: Opgave = {
      n,
      gewicht: Array.from({ length: n }, (_, v) => [0.1, 0.2, 0.7][v % 3]!),
      verbindingen: Array.from({ length: n - 1 }, (_, v) => [v, v + 1] as const),
      minimum: 1,
      maximum: 1,
      doel: { snede: 1 },
    };
    expect(regionalise({ opgave, tijdMs: 20_000, iteraties: 200_000 })).toMatchObject({
      soort: 'kaart',
      labels: Int32Array.from({ length: n }, (_, v) => Math.floor(v / 3)),
    });
  });

  it('still tell what is really too light', () => {
    const opgave = { ...pad, minimum: 0.300_000_1 };
    expect(checkMap(opgave, [0, 0, 1, 1]).map((s) => s.code)).toEqual(['te-klein', 'te-klein']);
  });

  it('are left as they are where no unit makes them whole', () => {
    expect(unitOf({ gewicht: [1e300, 0.1] })).toBe(1);
    expect(weightOf({ gewicht: [1e300, 0.1] }, 1, [0, 1])).toBe(1e300);
  });
});

describe('a number of regions of zero', () => {
  it('makes no bound without end: what is short is told as short', () => {
    const uitleg = explainAtOnce({ ...pad, aantal: { min: 0 }, minimum: 5 });
    expect(uitleg?.redenen[0]).toMatchObject({ code: 'totaal-te-klein', aantal: 1, minimum: 5 });
  });
});
