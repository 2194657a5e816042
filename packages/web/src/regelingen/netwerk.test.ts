import { expect, it } from 'vitest';
import { maakNetwerk, telklassen } from './netwerk.ts';

it('makes at most eight classes of whole numbers that hold every value', () => {
  const klassen = telklassen([4, 9, 9, 19]);
  expect(klassen).toHaveLength(8);
  expect([klassen[0]?.van, klassen.at(-1)?.tot]).toEqual([4, 20]);
  expect(klassen.reduce((som, k) => som + k.aantal, 0)).toBe(4);
  expect(telklassen([])).toEqual([]);
});

it('keeps the bands from the threshold up, and tells the groups and the islands', () => {
  const banden = [
    { a: 0, b: 1, aantal: 9 },
    { a: 1, b: 2, aantal: 3 },
  ];
  const netwerk = maakNetwerk(banden, 4, 5);
  expect(netwerk.banden).toHaveLength(1);
  expect(netwerk.clusters.map((c) => c.gemeenten)).toEqual([[0, 1]]);
  expect(netwerk.eilanden).toEqual([2, 3]);
});
