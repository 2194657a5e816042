import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenOf, clientsPaidBy, computeOvergang, damp, type Overgang, partsOf } from '../index.ts';

const sum = (waarden: Iterable<number>): number => [...waarden].reduce((a, b) => a + b, 0);
const waarde = fc.double({ min: 0.01, max: 1e6, noNaN: true });

const rij = fc.array(fc.tuple(waarde, waarde, fc.double({ min: 0, max: 1e5, noNaN: true })), {
  minLength: 1,
  maxLength: 30,
});

describe('damping', () => {
  it('lets who gains pay, pro rata to what is gained', () => {
    // A loses 50 and may lose 20; B gains 40 and C 10: 30 of their 50 go back.
    const { bedragen, verschoven, tekort } = damp([100, 100, 100], [50, 140, 110], [20, 20, 20]);
    expect([...bedragen]).toEqual([80, 116, 104]);
    expect([verschoven, tekort]).toEqual([30, 0]);
  });

  it('says by how much it falls short', () => {
    const { bedragen, tekort } = damp([100, 100], [20, 130], [10, 10]);
    expect([...bedragen]).toEqual([50, 100]);
    expect(tekort).toBe(40);
  });

  it('costs nothing together, protects who loses, and turns nobody’s gain into a loss', () => {
    fc.assert(
      fc.property(rij, (rijen) => {
        const [vorig, nu, verlies] = [0, 1, 2].map((k) => rijen.map((r) => r[k]!)) as [
          number[],
          number[],
          number[],
        ];
        const { bedragen, tekort } = damp(vorig, nu, verlies);
        expect(sum(bedragen) / sum(nu)).toBeCloseTo(1, 9);
        for (const [g, b] of bedragen.entries()) {
          const slack = 1e-6 * Math.max(nu[g]!, vorig[g]!);
          if (nu[g]! >= vorig[g]!) expect(b).toBeGreaterThanOrEqual(vorig[g]! - slack);
          else expect(b).toBeGreaterThanOrEqual(nu[g]! - slack);
          if (tekort === 0) expect(b).toBeGreaterThanOrEqual(vorig[g]! - verlies[g]! - slack);
        }
      }),
      { seed: 3 },
    );
  });

  it('is monotone: a lower limit is never worse for who loses, nor better for who gains', () => {
    fc.assert(
      fc.property(rij, fc.double({ min: 0, max: 1, noNaN: true }), (rijen, deel) => {
        const [vorig, nu, ruim] = [0, 1, 2].map((k) => rijen.map((r) => r[k]!)) as [
          number[],
          number[],
          number[],
        ];
        const krap = damp(
          vorig,
          nu,
          ruim.map((x) => x * deel),
        );
        const wijd = damp(vorig, nu, ruim);
        expect(krap.verschoven).toBeGreaterThanOrEqual(wijd.verschoven - 1e-6);
        for (const [g, b] of krap.bedragen.entries()) {
          const slack = 1e-6 * Math.max(1, nu[g]!, vorig[g]!);
          if (nu[g]! > vorig[g]!) expect(b).toBeLessThanOrEqual(wijd.bedragen[g]! + slack);
          // Where all can be met; else what there is goes by need.
          else if (krap.tekort === 0) expect(b).toBeGreaterThanOrEqual(wijd.bedragen[g]! - slack);
        }
      }),
      { seed: 4 },
    );
  });
});

const vraag = {
  clienten: [40, 10],
  centrum: [0, 0],
  basisjaar: 2026,
  groei: 0,
  uitstroom: 0.25,
  wijze: 'blijven',
} as const;

describe('demand', () => {
  it('leaves clients of before with the centre until they leave', () => {
    expect([...clientsPaidBy(vraag, 2027, 2026)]).toEqual([50, 0]);
    expect([...clientsPaidBy(vraag, 2027, 2027)]).toEqual([47.5, 2.5]);
    expect([...clientsPaidBy(vraag, 2027, 2028)]).toEqual([40 + 5.625, 4.375]);
    expect([...clientsPaidBy({ ...vraag, wijze: 'direct' }, 2027, 2027)]).toEqual([40, 10]);
  });

  it('loses no client on the way, whatever grows', () => {
    fc.assert(
      fc.property(
        fc.array(waarde, { minLength: 2, maxLength: 20 }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 2026, max: 2045 }),
        (clienten, groei, uitstroom, jaar) => {
          const centrum = clienten.map(() => 0);
          const betaald = clientsPaidBy({ ...vraag, clienten, centrum, groei, uitstroom }, 2028, jaar);
          expect(sum(betaald) / (sum(clienten) * (1 + groei) ** (jaar - 2026))).toBeCloseTo(1, 9);
          for (const c of betaald) expect(c).toBeGreaterThanOrEqual(0);
        },
      ),
      { seed: 5 },
    );
  });
});

const overgang: Overgang = {
  van: 2026,
  tot: 2030,
  inwoners: [100, 50],
  oud: [5000, 0],
  nieuw: [0.6, 0.4],
  pad: { start: 2027, uitstel: 0, duur: 2 },
  index: 0,
  vraag,
  prijs: 100,
  prijsindex: 0,
};

describe('the transition', () => {
  it('is, worked out by hand, what money and clients do together', () => {
    const jaren = computeOvergang(overgang);
    expect(jaren.map(({ fase }) => fase)).toEqual([0, 0.5, 1, 1, 1]);
    expect(jaren.map(({ budget }) => [...budget])).toEqual([
      [5000, 0],
      [4000, 1000],
      [3000, 2000],
      [3000, 2000],
      [3000, 2000],
    ]);
    // 50 clients at 100 with the centre; then a quarter of ten, and so on.
    expect(jaren.slice(0, 3).map(({ saldo }) => [...saldo])).toEqual([
      [0, 0],
      [-750, 750],
      [-1562.5, 1562.5],
    ]);
    expect([...jaren[2]!.cumulatief]).toEqual([-2312.5, 2312.5]);
    expect([...jaren[2]!.verschil]).toEqual([-1562.5, 1562.5]);
    expect(breakEvenOf(jaren, 0)).toBeUndefined();
    expect(breakEvenOf(jaren, 1)).toBe(2026);
  });

  it('is damped against the year before, and says when it cannot be', () => {
    const jaren = computeOvergang({ ...overgang, demping: 5 });
    // The centre may lose 500 a year, so that two steps of 1,000 become four of 500.
    expect(jaren.map(({ budget }) => budget[0])).toEqual([5000, 4500, 4000, 3500, 3000]);
    expect(jaren.every(({ tekort }) => tekort === 0)).toBe(true);
    // All money falls by a tenth a year, and nobody gains.
    const krimp = computeOvergang({
      ...overgang,
      index: -0.1,
      pad: { ...overgang.pad, start: 2030 },
      demping: 1,
    });
    expect(krimp[1]!.tekort).toBeCloseTo(500 - 100, 6);
  });

  it('breaks even in the year from which no shortfall is left', () => {
    const duur = computeOvergang({
      ...overgang,
      prijs: 150,
      prijsindex: -0.2,
      vraag: { ...vraag, wijze: 'direct' },
    });
    expect(duur.map(({ cumulatief }) => Math.round(cumulatief[0]!))).toEqual([
      -2500, -3300, -4140, -4212, -3670,
    ]);
    expect(breakEvenOf(duur, 1)).toBe(2028);
  });

  it('gives all money away in every year, damped or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(waarde, waarde, waarde), { minLength: 2, maxLength: 20 }),
        fc.double({ min: -0.05, max: 0.05, noNaN: true }),
        fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: undefined }),
        (rijen, index, demping) => {
          const jaren = computeOvergang({
            ...overgang,
            oud: rijen.map(([x]) => x),
            nieuw: partsOf(rijen.map(([, y]) => y)),
            inwoners: rijen.map(([, , z]) => z),
            index,
            vraag: { ...vraag, clienten: rijen.map(() => 1), centrum: rijen.map(() => 0) },
            demping,
          });
          for (const { budget, totaal, verschil } of jaren) {
            expect(sum(budget) / totaal).toBeCloseTo(1, 9);
            expect(sum(verschil) / totaal).toBeCloseTo(0, 9);
          }
        },
      ),
      { seed: 6 },
    );
  });

  it('refuses years that do not fit', () => {
    expect(() => computeOvergang({ ...overgang, van: 2028 })).toThrow(RangeError);
    expect(() => computeOvergang({ ...overgang, tot: 2025 })).toThrow(RangeError);
  });
});
