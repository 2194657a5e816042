import { expect, it } from 'vitest';
import type { Cyclusdagen } from './cyclus.ts';
import { countRaadsdagen } from './raadsdagen.ts';

const stap = (naam: string, uiterlijk: string | null) => ({
  stap: naam,
  uiterlijk,
  regels: [],
  vanaf: null,
  grond: null,
  door: null,
});
const cyclus = (ontwerp: string | null, zienswijze: string | null): Cyclusdagen => ({
  stappen: [stap('ontwerpbegroting', ontwerp), stap('zienswijze', zienswijze)],
  botsingen: [],
});

it('counts the days between draft and view, less recess', () => {
  const dagen = cyclus('2027-06-22', '2027-09-14');
  expect(countRaadsdagen(dagen)).toBe(84);
  // 10 July to 22 August is 44 days; a week within it adds none; of what sticks out only what lies within counts.
  const zomer = { van: '2027-07-10', tot: '2027-08-22' };
  expect(countRaadsdagen(dagen, [zomer])).toBe(40);
  expect(countRaadsdagen(dagen, [{ van: '2027-07-19', tot: '2027-07-25' }, zomer])).toBe(40);
  expect(countRaadsdagen(dagen, [{ van: '2027-06-01', tot: '2027-06-30' }])).toBe(75);
  expect(countRaadsdagen(dagen, [{ van: '2027-09-13', tot: '2027-10-01' }])).toBe(83);
  expect(countRaadsdagen(dagen, [{ van: '2027-01-01', tot: '2027-02-01' }])).toBe(84);
});

it('counts nothing where the cycle has no such day, and never less than none', () => {
  expect(countRaadsdagen({ stappen: [], botsingen: [] })).toBeNull();
  expect(countRaadsdagen(cyclus('2027-06-22', null))).toBeNull();
  expect(countRaadsdagen(cyclus('2027-06-22', '2027-06-01'))).toBe(0);
});
