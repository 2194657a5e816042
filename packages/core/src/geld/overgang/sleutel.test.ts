import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetsAt, divideOudgeld, faultsOfSleutel, partsOf, phaseIn, shareBySleutel } from '../index.ts';

const sum = (waarden: Iterable<number>): number => [...waarden].reduce((a, b) => a + b, 0);
const waarde = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('the key', () => {
  it('divides by measures and their weights', () => {
    const maten = [
      { gewicht: 0.75, waarden: [100, 300] },
      { gewicht: 0.25, waarden: [8, 2] },
    ];
    expect([...shareBySleutel(maten, 2)]).toEqual([0.75 * 0.25 + 0.25 * 0.8, 0.75 * 0.75 + 0.25 * 0.2]);
  });

  it('within a region leaves the region what it has', () => {
    const groepen = { van: [0, 0, 1], deel: [0.9, 0.1] };
    expect([...shareBySleutel([{ gewicht: 1, waarden: [1, 2, 50] }], 3, groepen)]).toEqual([
      expect.closeTo(0.3, 12),
      expect.closeTo(0.6, 12),
      expect.closeTo(0.1, 12),
    ]);
  });

  it('divides the whole, over the country and within regions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(waarde, waarde, fc.nat(2)), { minLength: 3, maxLength: 40 }),
        waarde,
        (rijen, w) => {
          const gewicht = w / (w + 1);
          const maten = [
            { gewicht, waarden: rijen.map(([x]) => x) },
            { gewicht: 1 - gewicht, waarden: rijen.map(([, y]) => y) },
          ];
          expect(sum(shareBySleutel(maten, rijen.length))).toBeCloseTo(1, 9);
          const van = rijen.map(([, , r]) => r);
          const deel = partsOf([0, 1, 2].map((r) => van.filter((x) => x === r).length));
          expect(sum(shareBySleutel(maten, rijen.length, { van, deel }))).toBeCloseTo(1, 9);
        },
      ),
      { seed: 1 },
    );
  });

  it('names what keeps it from dividing the whole', () => {
    expect(faultsOfSleutel([{ gewicht: 0.9, waarden: [1, -1] }], 2)).toEqual([
      { code: 'gewichten', som: 0.9 },
      { code: 'negatief', maat: 0, gemeente: 1 },
      { code: 'nergens', maat: 0, groep: 0 },
    ]);
    expect(() => shareBySleutel([{ gewicht: 0.5, waarden: [1] }], 1)).toThrow(RangeError);
  });
});

describe('the path', () => {
  const pad = { start: 2027, uitstel: 0, duur: 10 };

  it('takes ten equal steps, later where it is put off, or those of a table', () => {
    expect([2026, 2027, 2031, 2036, 2050].map((jaar) => phaseIn(pad, jaar))).toEqual([0, 0.1, 0.5, 1, 1]);
    expect(phaseIn({ ...pad, uitstel: 2 }, 2028)).toBe(0);
    expect(phaseIn({ ...pad, uitstel: 2 }, 2029)).toBe(0.1);
    const tabel = [0.05, 0.4, 0.8];
    expect([2026, 2027, 2028, 2040].map((jaar) => phaseIn({ ...pad, tabel }, jaar))).toEqual([
      0, 0.05, 0.4, 0.8,
    ]);
  });

  it('gives the old money to the centre, by clients or by inhabitants', () => {
    const oud = { centrum: [0, 0, 2], euro: [90, 0, 10] };
    expect([...divideOudgeld(oud)]).toEqual([90, 0, 10]);
    expect([...divideOudgeld(oud, [1, 2, 5])]).toEqual([30, 60, 10]);
    // Nobody in the region has any: the centre keeps it.
    expect([...divideOudgeld(oud, [0, 0, 5])]).toEqual([90, 0, 10]);
  });

  it('never gives more or less than there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(waarde, waarde), { minLength: 1, maxLength: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        waarde,
        (rijen, fase, totaal) => {
          const b = budgetsAt(totaal, fase, partsOf(rijen.map(([x]) => x)), partsOf(rijen.map(([, y]) => y)));
          expect(sum(b) / totaal).toBeCloseTo(1, 10);
        },
      ),
      { seed: 2 },
    );
  });
});
