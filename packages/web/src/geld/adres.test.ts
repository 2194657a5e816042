import { expect, it } from 'vitest';
import { readDelers, writeDelers } from './adres.ts';

it('has a table of who shares in the link, and reads it again', () => {
  const delers = [
    { code: 'GM0355', clienten: 12.5, inwoners: 61_000 },
    { code: 'GM0344', clienten: 40, prijs: 45_000, spreiding: 0.8 },
    { code: 'GM0310', clienten: 0 },
  ];
  expect(writeDelers(delers)).toBe('GM0355*12.5*61000;GM0344*40***45000*0.8;GM0310*0');
  expect(readDelers(writeDelers(delers))).toEqual(delers);
});

it('leaves out what it cannot read, and says when a table is too long', () => {
  expect(readDelers('GM0355;x*3;GM0344*veel;GM0310*-2;GM0312*4')).toEqual([{ code: 'GM0312', clienten: 4 }]);
  expect(readDelers(undefined)).toEqual([]);
  expect(writeDelers(Array.from({ length: 2000 }, () => ({ code: 'GM0355', clienten: 1 })))).toBeUndefined();
});
