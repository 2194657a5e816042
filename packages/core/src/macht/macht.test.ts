import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { majorityOf, measureMacht } from './index.ts';

const round = (x: number | undefined) => Math.round((x ?? Number.NaN) * 1e6) / 1e6;

describe('the power of a vote', () => {
  it('is that of the literature for the Council of the EEC of 1958: Luxembourg had a vote and no power', () => {
    // Felsenthal and Machover, The measurement of voting power (1998), table 5.3.1.
    const macht = measureMacht({ gewichten: [4, 4, 4, 2, 2, 1], drempel: 12 });
    expect(macht?.map(({ banzhaf }) => round(banzhaf))).toEqual(
      [5 / 21, 5 / 21, 5 / 21, 3 / 21, 3 / 21, 0].map(round),
    );
    expect(macht?.map(({ shapley }) => round(shapley))).toEqual(
      [14 / 60, 14 / 60, 14 / 60, 9 / 60, 9 / 60, 0].map(round),
    );
  });

  it('is that of the literature for a company of four, and for a veto', () => {
    // Banzhaf of [51; 50, 49, 1]: the second has no more than the third.
    const drie = measureMacht({ gewichten: [50, 49, 1], drempel: 51 });
    expect(drie?.map(({ banzhaf }) => round(banzhaf))).toEqual([0.6, 0.2, 0.2]);
    expect(drie?.map(({ shapley }) => round(shapley))).toEqual([2 / 3, 1 / 6, 1 / 6].map(round));
    // Nassau County, 1964 (31, 31, 28, 21, 2, 2; 58): three rule.
    const nassau = measureMacht({ gewichten: [31, 31, 28, 21, 2, 2], drempel: 58 });
    expect(nassau?.map(({ banzhaf }) => round(banzhaf))).toEqual([1 / 3, 1 / 3, 1 / 3, 0, 0, 0].map(round));
  });

  it('counts what trying every coalition counts, whole weights or not', () => {
    const gewicht = fc.integer({ min: 0, max: 12 }).map((g) => g / 2);
    fc.assert(
      fc.property(fc.array(gewicht, { minLength: 1, maxLength: 7 }), (gewichten) => {
        const drempel = majorityOf(gewichten);
        const macht = measureMacht({ gewichten, drempel });
        if (gewichten.every((g) => g === 0)) expect(macht).toBeUndefined();
        else
          expect(macht?.map(({ banzhaf }) => round(banzhaf))).toEqual(tryAll(gewichten, drempel).map(round));
        const som = macht?.reduce((a, { shapley }) => a + shapley, 0) ?? 1;
        expect(Math.abs(som - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('says nothing where nobody can win, or where there is too much to count', () => {
    expect(measureMacht({ gewichten: [1, 1], drempel: 3 })).toBeUndefined();
    expect(measureMacht({ gewichten: [], drempel: 1 })).toBeUndefined();
    expect(measureMacht({ gewichten: [100_003, 200_001, 99_991], drempel: 200_000 })).toBeUndefined();
  });

  it('has equal power for equal votes, for as many as a body has', () => {
    const gewichten = new Array<number>(60).fill(1);
    const macht = measureMacht({ gewichten, drempel: majorityOf(gewichten) });
    for (const een of macht ?? [])
      expect([round(een.banzhaf), round(een.shapley)]).toEqual([round(1 / 60), round(1 / 60)]);
  });
});

/** Banzhaf by trying every coalition. */
function tryAll(gewichten: readonly number[], drempel: number): number[] {
  const keer = gewichten.map(() => 0);
  for (let deel = 0; deel < 2 ** gewichten.length; deel++) {
    const leden = gewichten.map((_, i) => Math.floor(deel / 2 ** i) % 2 === 1);
    const som = gewichten.reduce((s, g, i) => s + (leden[i] ? g : 0), 0);
    gewichten.forEach((g, i) => {
      if (leden[i] && som >= drempel && som - g < drempel) keer[i] = (keer[i] ?? 0) + 1;
    });
  }
  const alle = keer.reduce((a, b) => a + b, 0);
  return keer.map((k) => k / alle);
}
