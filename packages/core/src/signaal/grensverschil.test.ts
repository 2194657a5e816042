import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGrenzen, type Grensgemeente, rateRatio } from './grensverschil.ts';

describe('the ratio of two rates', () => {
  it('is that of a published example', () => {
    // Boice & Monson (1977), as in Rothman's Epidemiology: 41 breast cancers in 28,010 person-years with X-rays, 15 in
    // 19,017 without. Ratio 1.86; by hand: √(1/41 + 1/15) = 0.301756, exp(1.959964 × 0.301756) = 1.806573.
    const { waarde, van, tot } = rateRatio([41, 28_010], [15, 19_017]);
    expect(waarde).toBeCloseTo(1.855759, 6);
    expect(van).toBeCloseTo(1.027226, 6);
    expect(tot).toBeCloseTo(3.352563, 6);
  });

  it('is finite where a group has none: a half is added to both', () => {
    // (3.5/1000)/(0.5/2000) = 14, √(1/3.5 + 1/0.5) = 1.511858.
    const { waarde, van, tot } = rateRatio([3, 1000], [0, 2000]);
    expect(waarde).toBeCloseTo(14, 10);
    expect(van).toBeCloseTo(14 / Math.exp(1.959963984540054 * 1.5118578920369088), 10);
    expect(tot).toBeGreaterThan(waarde);
  });

  it('turns around with its groups, and lies within its bounds', () => {
    const groep = fc.tuple(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 1e7 }));
    fc.assert(
      fc.property(groep, groep, (een, ander) => {
        const heen = rateRatio(een, ander);
        const terug = rateRatio(ander, een);
        expect(heen.waarde * terug.waarde).toBeCloseTo(1, 9);
        expect(heen.van * terug.tot).toBeCloseTo(1, 9);
        expect(heen.van).toBeLessThanOrEqual(heen.waarde);
        expect(heen.tot).toBeGreaterThanOrEqual(heen.waarde);
      }),
    );
  });
});

describe('where borders differ', () => {
  /** Gemeenten that each sent their own signals. */
  const gemeenten = (aantal: number, signalen: number, verschilt: boolean): Grensgemeente[] =>
    Array.from({ length: aantal }, (_, k) => ({
      telregels: [{ gemeente: `${verschilt}${k}`, zender: `${verschilt}${k}`, signalen }],
      inwoners: 10_000,
      verschilt,
    }));

  it('compares what is told: rounded counts per 100,000 inhabitants', () => {
    const { verschilt, gelijk, verhouding, waarschuwingen } = compareGrenzen([
      ...gemeenten(4, 13, true),
      ...gemeenten(10, 3, false),
      { telregels: [{ gemeente: 'x', zender: 'x', signalen: 900 }], inwoners: Number.NaN, verschilt: true },
    ]);
    expect(verschilt).toEqual({ signalen: 50, gemeenten: 4, inwoners: 40_000, cijfer: 125 });
    expect(gelijk).toEqual({ signalen: 30, gemeenten: 10, inwoners: 100_000, cijfer: 30 });
    expect(verhouding?.waarde).toBeCloseTo(125 / 30, 12);
    expect(waarschuwingen).toEqual(['geen_bewijs', 'luisteren']);
  });

  it('tells no ratio of too few, or where no gemeente is parted', () => {
    expect(compareGrenzen([...gemeenten(2, 9, true), ...gemeenten(9, 9, false)])).toMatchObject({
      verschilt: { signalen: null, cijfer: null },
      verhouding: null,
      waarschuwingen: ['geen_bewijs', 'luisteren', 'te_weinig'],
    });
    expect(compareGrenzen(gemeenten(9, 9, false))).toMatchObject({
      verhouding: null,
      waarschuwingen: ['geen_bewijs', 'luisteren', 'geen_verschil', 'te_weinig'],
    });
    expect(compareGrenzen([...gemeenten(3, 2, true), ...gemeenten(9, 9, false)]).waarschuwingen).toContain(
      'weinig',
    );
    // All that one organisation sent, of four gemeenten.
    const eenZender = gemeenten(4, 9, true).map((een) => ({
      ...een,
      telregels: een.telregels.map((regel) => ({ ...regel, zender: 'a' })),
    }));
    expect(compareGrenzen([...eenZender, ...gemeenten(9, 9, false)]).verhouding).toBeNull();
  });
});
