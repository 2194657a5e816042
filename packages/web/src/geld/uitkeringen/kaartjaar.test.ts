import { expect, it } from 'vitest';
import { mapYearOf } from '../../atlas/index.ts';

it('is the year of the amounts, the first after it where that has no map, and none after the last', () => {
  const jaren = [2011, 2013, 2026];
  expect([2008, 2011, 2012, 2026, 2027].map((jaar) => mapYearOf({ jaren }, jaar))).toEqual([
    2011,
    2011,
    2013,
    2026,
    undefined,
  ]);
});
