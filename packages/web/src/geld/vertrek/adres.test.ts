import { expect, it } from 'vitest';
import { parseVertrekadres, readAandelen, writeAandelen } from './adres.ts';

it('reads the rule of a regeling and who leaves, and leaves out what cannot be', () => {
  const adres = { regeling: '29494998', weg: 'GM0828;Provincie', duur: '4', vast: '500000', vermogen: '-40' };
  expect(parseVertrekadres(adres)).toEqual({ ...adres, duur: 4, vast: 500_000, vermogen: -40 });
  expect(parseVertrekadres({ duur: '31', grondslag: 'alles', bezetting: 100, vast: -1 })).toEqual({});
});

it('reads and writes the share of each year', () => {
  expect(readAandelen('100;75;50')).toEqual([1, 0.75, 0.5]);
  expect(readAandelen('100;x')).toBeUndefined();
  expect(readAandelen(undefined)).toBeUndefined();
  expect(writeAandelen([1, 2 / 3, 0])).toBe('100;66.6667;0');
});
