import { seededToeval } from '@samenhang/motor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeOvergang, type Overgang } from '../index.ts';
import { computeBanden, tornadosOf } from './band.ts';
import { Kwantielzoeker } from './kwantielen.ts';
import { compareBanden } from './naast.ts';
import type { Bandvraag } from './rekenaar.ts';
import { triangular } from './trekking.ts';

describe('quantiles', () => {
  it('are those of sorting all values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (waarden, los) => {
          const kansen = los.toSorted((a, b) => a - b);
          const rij = waarden.toSorted((a, b) => a - b);
          const zoeker = new Kwantielzoeker(waarden.length, kansen);
          // The same finder twice: nothing of the first is left.
          zoeker.find(Float64Array.from(waarden, (x) => -x));
          for (const [k, q] of zoeker.find(Float64Array.from(waarden)).entries()) {
            const plek = kansen[k]! * (rij.length - 1);
            const onder = rij[Math.floor(plek)]!;
            const boven = rij[Math.min(rij.length - 1, Math.floor(plek) + 1)]!;
            expect(q).toBeCloseTo(onder + (plek - Math.floor(plek)) * (boven - onder), 5);
          }
        },
      ),
      { seed: 1 },
    );
  });

  it('of a triangle are its ends, and its mean is (low + value + high) / 3', () => {
    const bereik = { laag: 2, waarde: 3, hoog: 7 };
    expect([triangular(0, bereik), triangular(0.2, bereik), triangular(1, bereik)]).toEqual([2, 3, 7]);
    const som = Array.from({ length: 1000 }, (_, i) => triangular((i + 0.5) / 1000, bereik)).reduce(
      (a, b) => a + b,
    );
    expect(som / 1000).toBeCloseTo(4, 4);
  });
});

const overgang: Overgang = {
  van: 2026,
  tot: 2032,
  inwoners: [1000, 500],
  oud: [5_000_000, 0],
  nieuw: [0.6, 0.4],
  pad: { start: 2027, uitstel: 0, duur: 4 },
  index: 0.01,
  vraag: {
    clienten: [80, 20],
    centrum: [0, 0],
    basisjaar: 2026,
    groei: 0,
    uitstroom: 0.25,
    wijze: 'blijven',
  },
  prijs: 50_000,
  prijsindex: 0.02,
};
const vraag: Bandvraag = {
  overgang,
  codes: ['GM0001', 'GM0002'],
  spreiding: 0.8,
  bereiken: new Map([['prijs', { laag: 45_000, waarde: 50_000, hoog: 60_000 }]]),
  trekkingen: 4000,
  seed: 1,
};

describe('ranges', () => {
  it('lie around what is expected, wider where less is known, and the same for the same seed', () => {
    const vast = { ...vraag, bereiken: new Map() };
    const [centrum, ander] = computeBanden(vast, 0, [0, 1]);
    const jaren = computeOvergang(overgang);
    for (const [t, { budget, kosten, saldo }] of centrum!.jaren.entries()) {
      // Nothing is uncertain about money here.
      for (const q of budget!) expect(q).toBeCloseTo(jaren[t]!.budget[0]!, 3);
      const zekerheid = Math.sqrt(jaren[t]!.clienten[0]! * (1 + 0.8 ** 2)) * 60_000;
      expect(Math.abs(kosten![2]! - jaren[t]!.kosten[0]!)).toBeLessThan(0.2 * zekerheid);
      expect(saldo.toSorted((a, b) => a - b)).toEqual(saldo);
    }
    const breed = computeBanden(vraag, 0)[0]!.cumulatief;
    expect(breed[4]! - breed[0]!).toBeGreaterThan(centrum!.cumulatief[4]! - centrum!.cumulatief[0]!);
    expect(computeBanden(vast, 0, [1])[0]).toEqual(ander);
    expect(computeBanden({ ...vast, seed: 2 }, 0, [1])[0]).not.toEqual(ander);
  });

  it('have the mean and variance of a compound Poisson sum', () => {
    // One year, nothing new: 100 clients at 50,000, so deviation p·√(λ(1 + c²)).
    const een = { ...overgang, tot: 2026, oud: [1, 0], nieuw: [1, 0] };
    const [band] = computeBanden(
      { ...vraag, overgang: een, bereiken: new Map(), trekkingen: 50_000 },
      0,
      [0],
    );
    const sigma = 50_000 * Math.sqrt(100 * 1.64);
    const [laag, , midden, , hoog] = band!.jaren[0]!.kosten as [number, number, number, number, number];
    expect((hoog - laag) / (2 * 1.6449 * sigma)).toBeCloseTo(1, 1);
    // Skewed to the right: half of the years cost a little less than the mean.
    expect(midden).toBeLessThan(5_000_000);
    expect(midden).toBeGreaterThan(5_000_000 - 0.1 * sigma);
  });

  it('damp every draw as the year-by-year model does', () => {
    const gedempt = { ...overgang, demping: 150 };
    const banden = computeBanden(
      { ...vraag, overgang: gedempt, bereiken: new Map(), trekkingen: 100 },
      0,
      [0, 1],
    );
    const jaren = computeOvergang(gedempt);
    for (const { gemeente, jaren: eigen } of banden)
      for (const [t, { budget }] of eigen.entries())
        expect(budget![2]).toBeCloseTo(jaren[t]!.budget[gemeente]!, 3);
    expect(jaren[1]!.budget[0]).not.toBeCloseTo(jaren[1]!.ongedempt[0]!, 0);
  });

  it('tell the chance of a shortfall: less for a larger one', () => {
    const kansen = [0, 100, 1000].map((tekort) => computeBanden(vraag, tekort, [0])[0]!.jaren[3]!.kans);
    expect(kansen[0]).toBeGreaterThan(kansen[1]!);
    expect(kansen[1]).toBeGreaterThan(kansen[2]!);
  });

  it('compare with the same luck on both sides', () => {
    const [zelfde] = compareBanden([vraag, vraag]);
    for (const { jaren, samen, kansBeter } of zelfde!.gemeenten) {
      for (const { verschil, kans } of jaren) expect([...verschil, kans].every((x) => x === 0)).toBe(true);
      expect([...samen, kansBeter].every((x) => x === 0)).toBe(true);
    }
    // One range more on one side: the other draws stay as they are, so money alone differs.
    const later = { ...vraag, overgang: { ...overgang, pad: { ...overgang.pad, uitstel: 1 } } };
    const [centrum] = compareBanden([vraag, later], [0])[0]!.gemeenten;
    expect(centrum!.jaren[0]!.verschil.every((x) => Math.abs(x) < 1e-6)).toBe(true);
    expect(centrum!.kansBeter).toBeGreaterThan(0.5);
    expect(() => compareBanden([vraag, { ...vraag, codes: ['GM0001', 'GM0003'] }])).toThrow(RangeError);
  });

  it('compare every two of them: the way back is the same with the other sign', () => {
    const later = { ...vraag, overgang: { ...overgang, pad: { ...overgang.pad, uitstel: 1 } } };
    const duur = { ...vraag, overgang: { ...overgang, prijs: overgang.prijs * 1.1 } };
    const paren = compareBanden([vraag, later, duur], [0, 1]);
    expect(paren.map(({ eerste, tweede }) => [eerste, tweede])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const [terug] = compareBanden([later, vraag], [0, 1]);
    for (const [g, heen] of paren[0]!.gemeenten.entries()) {
      const ander = terug!.gemeenten[g]!;
      for (const [k, x] of heen.samen.entries()) expect(x).toBeCloseTo(-ander.samen[4 - k]!, 4);
      expect(heen.kansBeter + ander.kansBeter).toBeLessThanOrEqual(1);
    }
  });

  it('say which assumption matters most', () => {
    const bereiken = new Map([
      ['index', { laag: 0.009, waarde: 0.01, hoog: 0.011 }],
      ['prijs', { laag: 40_000, waarde: 50_000, hoog: 70_000 }],
      ['spreiding', { laag: 0.5, waarde: 0.8, hoog: 1 }],
      ['pad.uitstel', { laag: 0, waarde: 0, hoog: 2 }],
    ] as const);
    const [regels] = tornadosOf({ ...vraag, bereiken });
    expect(regels!.map(({ veld }) => veld)).toEqual(['prijs', 'pad.uitstel', 'index']);
    expect(regels![0]!.laag).toBeGreaterThan(regels![0]!.hoog);
  });

  it('draw what is uncertain within its range, whatever it is', () => {
    const toeval = seededToeval(3);
    const velden = [
      'pad.start',
      'pad.uitstel',
      'pad.duur',
      'groei',
      'uitstroom',
      'prijsindex',
      'demping',
    ] as const;
    const basis = {
      'pad.start': 2027,
      'pad.uitstel': 1,
      'pad.duur': 5,
      groei: 0,
      uitstroom: 0.3,
      prijsindex: 0.02,
      demping: 10,
    };
    const bereiken = new Map(
      velden.map((veld) => [
        veld,
        { laag: basis[veld], waarde: basis[veld], hoog: basis[veld] * (1 + toeval()) },
      ]),
    );
    const [band] = computeBanden(
      { ...vraag, overgang: { ...overgang, demping: 10 }, bereiken, trekkingen: 300 },
      10,
    );
    expect(band!.cumulatief.every(Number.isFinite)).toBe(true);
  });
});
