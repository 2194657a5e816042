import { expect, it } from 'vitest';
import { readRijen, setCel, writeRijen } from './rijen.ts';

it('reads own figures from an address and writes them again, with what is not known left open', () => {
  const tekst = 'GM0344~1500~~3;Provincie X~20';
  const rijen = readRijen(tekst, 3);
  expect(rijen).toEqual([
    { wie: 'GM0344', getallen: [1500, null, 3] },
    { wie: 'Provincie X', getallen: [20, null, null] },
  ]);
  expect(writeRijen(rijen)).toBe(tekst);
  expect(writeRijen([])).toBeUndefined();
  expect(readRijen(undefined, 3)).toEqual([]);
});

it('leaves out what cannot be, and keeps each name once', () => {
  expect(readRijen('A~-1~x;;~5;A~2', 2)).toEqual([{ wie: 'A', getallen: [2, null] }]);
  expect(writeRijen([{ wie: 'A;B~C', getallen: [1] }])).toBe('A B C~1');
});

it('sets a cell, of a row that is there or of a new one', () => {
  const rijen = setCel(readRijen('A~1~2', 2), 'A', 1, { aantal: 2, getal: null });
  expect(writeRijen(setCel(rijen, 'B', 1, { aantal: 2, getal: 7 }))).toBe('A~1;B~~7');
});
