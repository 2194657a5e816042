import { expect, it } from 'vitest';
import { ageOf, compareGrip, type Gripregeling, measureGrip, median } from './maten.ts';

const regeling = (id: string, meer: Partial<Gripregeling> = {}): Gripregeling => ({
  id,
  keten: ['raad', 'college', 'bestuur'],
  overdracht: ['Mandaat'],
  eigenaren: 3,
  vanKracht: '2024-01-01',
  gelijken: 0,
  raadsdagen: null,
  stem: null,
  begrotingsdeel: null,
  ...meer,
});

it('takes the middle value, or the mean of the middle two', () => {
  expect([median([]), median([7]), median([9, 1, 5]), median([4, 1, 2, 9])]).toEqual([null, 7, 5, 3]);
});

it('measures each by its own formula, leaving out what is not known', () => {
  const waarden = measureGrip(
    [
      regeling('a', { overdracht: ['Delegatie', 'Mandaat'], eigenaren: 10, gelijken: 2 }),
      regeling('b', { keten: null, overdracht: [] }),
      regeling('c', { keten: ['raad', 'a', 'b', 'c'], vanKracht: '2020-01-01' }),
    ],
    '2026-01-01',
  );
  // By hand: chains of 2 and 3 steps; one of two with delegation; 3, 3, 10 owners; ages 2, 2 and 6 years.
  expect(waarden).toMatchObject({ regelingen: 3, schakels: 2.5, delegatie: 0.5, eigenaren: 3, gelijken: 1 });
  expect(waarden.leeftijd).toBeCloseTo(731 / 365.25, 10);
  expect(ageOf('2026-01-02', '2026-01-01')).toBeLessThan(0);
  expect(measureGrip([], '2026-01-01')).toMatchObject({ regelingen: 0, delegatie: null, schakels: null });
});

it('measures votes, money and days over the bodies of which they are known only', () => {
  const stem = { aandeel: 0.5, banzhaf: 0, shapley: 0.25 };
  const waarden = measureGrip(
    [
      regeling('a', { stem, raadsdagen: 84, begrotingsdeel: 0.02 }),
      regeling('b', { stem: { aandeel: 0.1, banzhaf: 0.2, shapley: null }, begrotingsdeel: 0.01 }),
      regeling('c', { raadsdagen: 40 }),
    ],
    '2026-01-01',
  );
  // Half the votes that never decide stand beside their share: neither is added to the other.
  expect(waarden).toMatchObject({ stemaandeel: 0.3, banzhaf: 0.1, shapley: 0.25, raadsdagen: 62 });
  expect(waarden.begrotingsaandeel).toBeCloseTo(0.03, 12);
  expect(measureGrip([regeling('a')], '2026-01-01')).toMatchObject({
    stemaandeel: null,
    banzhaf: null,
    raadsdagen: null,
    begrotingsaandeel: null,
  });
});

it('compares with the median of gemeenten of like size, itself not counted', () => {
  const groot = (n: number, inwoners: number) => ({
    waarden: measureGrip(
      Array.from({ length: n }, (_, i) => regeling(String(i))),
      '2026-01-01',
    ),
    inwoners,
  });
  const vergelijk = compareGrip(groot(10, 30_000), [
    groot(4, 20_000),
    groot(8, 45_000),
    groot(99, 45_001),
    groot(99, 19_999),
    groot(99, Number.NaN),
  ]);
  expect(vergelijk.find(({ maat }) => maat === 'regelingen')).toEqual({
    maat: 'regelingen',
    waarde: 10,
    mediaan: 6,
    aantal: 2,
  });
  expect(compareGrip(groot(1, Number.NaN), [groot(4, 20_000)])[0]).toMatchObject({
    mediaan: null,
    aantal: 0,
  });
});
