import { describe, expect, it } from 'vitest';
import { leesHeel } from './lezen.ts';

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
