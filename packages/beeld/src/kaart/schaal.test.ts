import { describe, expect, it } from 'vitest';
import { buildBedragschaal, buildSchaal, rampColours } from './schaal.ts';

describe('buildSchaal', () => {
  it('makes round classes that hold every value, the highest included', () => {
    const { klassen } = buildSchaal([0.26, 0.5, 0.99, Number.NaN]);
    expect(klassen.map((k) => k.van.toFixed(1))).toEqual([
      '0.2',
      '0.3',
      '0.4',
      '0.5',
      '0.6',
      '0.7',
      '0.8',
      '0.9',
    ]);
    expect(klassen.at(-1)?.tot).toBeCloseTo(1);
    expect(klassen.reduce((som, k) => som + k.aantal, 0)).toBe(3);
  });

  it('takes finer steps when values lie close together', () => {
    const { klassen } = buildSchaal([0.301, 0.318, 0.339]);
    expect(klassen).toHaveLength(4);
    expect(klassen[0]?.van).toBeCloseTo(0.3);
  });

  it('puts 100 % in the class below it, also when all are 100 %', () => {
    const { klassen, kleur } = buildSchaal([1, 1]);
    expect(klassen).toHaveLength(1);
    expect(klassen[0]?.tot).toBeCloseTo(1);
    expect(kleur(1)).toBe(klassen[0]?.kleur);
  });

  it('survives having nothing to colour', () => {
    expect(buildSchaal([Number.NaN]).klassen).toEqual([]);
  });
});

it('spreads colours from the lightest to the darkest', () => {
  expect(rampColours(2)).toEqual(['#f6efc4', '#1d3670']);
  expect(new Set(rampColours(8)).size).toBe(8);
  expect(rampColours(1)).toHaveLength(1);
});

describe('buildBedragschaal', () => {
  it.each([
    ['a few euro', [3.2, 17.9, 42.5], 10, 5],
    ['millions', [2_470_147, 51_000_000], 10_000_000, 6],
    ['all the same', [7, 7], 0.1, 1],
    ['losses and gains', [-31, 12], 10, 6],
    ['nothing at all', [0, 0], 0.1, 1],
  ])('makes round classes that hold %s', (_, waarden, breed, aantal) => {
    const { klassen, kleur } = buildBedragschaal(waarden);
    expect(klassen).toHaveLength(aantal);
    expect(klassen.reduce((som, k) => som + k.aantal, 0)).toBe(waarden.length);
    expect((klassen[0]?.tot ?? 0) - (klassen[0]?.van ?? 0)).toBeCloseTo(breed);
    for (const x of waarden) {
      const klasse = klassen.find((k) => k.kleur === kleur(x));
      expect(klasse?.van).toBeLessThanOrEqual(x + 1e-6);
      expect(klasse?.tot).toBeGreaterThanOrEqual(x - 1e-6);
    }
  });
});
