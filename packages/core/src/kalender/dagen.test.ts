import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, easterOf, type Feestdagregel, runOn, weekdayOf, whyFree } from './index.ts';

const altijd = { geldigVan: null, geldigTot: null };
const feestdagen: readonly Feestdagregel[] = [
  {
    ...altijd,
    feestdag: 'kerst',
    naam: 'eerste kerstdag',
    naamEn: 'Christmas Day',
    wijze: 'vast',
    dag: '12-25',
  },
  {
    ...altijd,
    feestdag: 'kerst2',
    naam: 'tweede kerstdag',
    naamEn: 'Boxing Day',
    wijze: 'vast',
    dag: '12-26',
  },
  { ...altijd, feestdag: 'pasen', naam: 'tweede paasdag', naamEn: 'Easter Monday', wijze: 'pasen', dag: '1' },
  {
    feestdag: 'koning',
    naam: 'Koningsdag',
    naamEn: 'King’s Day',
    wijze: 'vast_niet_zondag',
    dag: '04-27',
    geldigVan: '2014-01-01',
    geldigTot: null,
  },
];

describe('days', () => {
  it('are counted over months, leap years and the change of the clock', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2027-09-14', -84)).toBe('2027-06-22');
    expect(addDays('2027-07-05', -84)).toBe('2027-04-12');
    expect(weekdayOf('2026-11-29')).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -4000, max: 4000 }), (begin, n) => {
        const dag = addDays('1990-01-01', begin);
        expect(daysBetween(dag, addDays(dag, n))).toBe(n);
      }),
    );
  });
});

describe('Easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i is on %s', (jaar, dag) => {
    expect(easterOf(jaar)).toBe(dag);
  });
});

describe('the end of a term', () => {
  it('stays on a working day', () => {
    expect(runOn('2027-06-22', feestdagen)).toEqual({ datum: '2027-06-22', over: [] });
  });

  it('runs on over holidays and the weekend, and says why', () => {
    // 25 December 2027 is a Saturday.
    expect(runOn('2027-12-25', feestdagen)).toEqual({
      datum: '2027-12-27',
      over: [
        {
          datum: '2027-12-25',
          reden: { soort: 'feestdag', naam: 'eerste kerstdag', naamEn: 'Christmas Day' },
        },
        { datum: '2027-12-26', reden: { soort: 'feestdag', naam: 'tweede kerstdag', naamEn: 'Boxing Day' } },
      ],
    });
    expect(runOn('2027-03-27', feestdagen)).toMatchObject({ datum: '2027-03-30' });
  });

  it('knows the day before when the King’s birthday is a Sunday, and only since he is king', () => {
    expect(whyFree('2025-04-26', feestdagen)).toMatchObject({ naam: 'Koningsdag' });
    expect(whyFree('2025-04-27', feestdagen)).toEqual({ soort: 'zondag' });
    expect(whyFree('2026-04-27', feestdagen)).toMatchObject({ naam: 'Koningsdag' });
    expect(whyFree('2011-04-27', feestdagen)).toBeUndefined();
  });
});
