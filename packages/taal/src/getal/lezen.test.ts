import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Taal } from '../taal.ts';
import { maakGetallen } from './getallen.ts';
import { leesGetal, leesHeel } from './lezen.ts';

describe('leesHeel', () => {
  it.each([
    ['100000', 100_000],
    ['100.000', 100_000],
    ['100 000', 100_000],
    ['100\u00a0000', 100_000],
    ['100\u202f000', 100_000],
    ['100,000', 100_000],
    ["1'500'000", 1_500_000],
    ['0,1 mln', 100_000],
    ['0.1 mln', 100_000],
    ['1,5mln', 1_500_000],
    ['2 miljoen', 2_000_000],
    ['30 duizend', 30_000],
    ['30k', 30_000],
    ['0,29 mln.', 290_000],
    [' 25 ', 25],
    ['0', 0],
  ])('reads %j as %d', (tekst, getal) => {
    expect(leesHeel(tekst)).toEqual({ soort: 'getal', getal });
  });
  it.each(['1.5', '1,5', '100.00', '1.500 mln', '0,5', '0,0000001 mln', '1.50 duizend en'.slice(0, 4)])(
    'asks what %j means',
    (tekst) => {
      expect(leesHeel(tekst)).toEqual({ soort: 'gebroken' });
    },
  );
  it.each([
    'veel',
    '-5',
    '1.500,5',
    '1..5',
    '1e3',
    'Infinity',
    '10 20',
    '1.0000',
    '9'.repeat(30),
    '1'.repeat(99),
  ])('finds no number in %j', (tekst) => {
    expect(['geen', 'gebroken']).toContain(leesHeel(tekst).soort);
  });
  it.each(['', '  ', '\u200b'])('finds an empty field in %j', (tekst) => {
    expect(leesHeel(tekst)).toEqual({ soort: 'leeg' });
  });
});

describe('leesGetal', () => {
  it.each([
    ['40.000', 40_000],
    ['40 000', 40_000],
    ['€ 40.000', 40_000],
    ['2,5', 2.5],
    ['2.5 %', 2.5],
    ['0,125', 0.125],
    ['−1', -1],
    ['-0,5', -0.5],
    ['0,1 mln', 100_000],
    ['1,1 mln', 1_100_000],
    ['1.234.567', 1_234_567],
    ['12', 12],
  ])('reads %j', (tekst, getal) => {
    expect(leesGetal(tekst, 'nl')).toEqual({ soort: 'getal', getal });
  });

  it('reads the signs of the language', () => {
    expect(leesGetal('1.234,5', 'nl')).toEqual({ soort: 'getal', getal: 1234.5 });
    expect(leesGetal('1,234.5', 'en')).toEqual({ soort: 'getal', getal: 1234.5 });
    expect(leesGetal('40,000', 'en')).toEqual({ soort: 'getal', getal: 40_000 });
  });

  it('asks what may mean two things', () => {
    expect(leesGetal('1,500', 'nl')).toEqual({ soort: 'gebroken' });
    expect(leesGetal('1.500', 'en')).toEqual({ soort: 'gebroken' });
    expect(leesGetal('1.500 mln', 'nl')).toEqual({ soort: 'gebroken' });
  });

  it.each(['veel', '1..5', '1e3', 'Infinity', '10 20', '--5', '1,2,3', 'mln', '9'.repeat(50)])(
    'does not take %j for one',
    (tekst) => {
      expect(leesGetal(tekst, 'nl').soort).toBe('geen');
    },
  );

  it('reads what is written in the language, but for what it asks about', () => {
    const getal = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -99_999, max: 99_999 }).map((x) => x / 100),
    );
    fc.assert(
      fc.property(fc.constantFrom<Taal>('nl', 'en'), getal, (taal, x) => {
        expect(leesGetal(maakGetallen(taal).nauwkeurig(x), taal)).toEqual({ soort: 'getal', getal: x });
      }),
    );
  });
});
