import { expect, it } from 'vitest';
import { readRaden, writeRaden } from './raden.ts';

it('reads councils with days as people write them, and says what is no day', () => {
  const gelezen = readRaden('Assen: 24-6-2027, 2027-09-09\n\nUrk:\n De Wolden : 1/7/2027 8/7/2027');
  expect(gelezen.ok && gelezen.raden[0]).toEqual({
    gemeente: 'Assen',
    vergaderdagen: ['2027-06-24', '2027-09-09'],
  });
  expect(gelezen.ok && writeRaden(gelezen.raden)).toBe(
    'Assen:2027-06-24,2027-09-09;Urk:;De Wolden:2027-07-01,2027-07-08',
  );
  expect(readRaden('Assen: 31-6-2027')).toEqual({ ok: false, fout: '31-6-2027' });
  expect(readRaden('')).toEqual({ ok: true, raden: [] });
});
