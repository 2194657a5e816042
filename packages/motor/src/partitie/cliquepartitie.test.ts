import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liar } from '../testing/leugenaar.ts';
import { gewichten, optimumByForce, triangleOf } from '../testing/verdelingen.ts';
import { cliquePartition, partitionWeights } from './cliquepartitie.ts';
import { fromTriangle, type Paargewichten, partitionValue } from './paargewichten.ts';

function permute({ n, w }: Paargewichten, volgorde: readonly number[]): Paargewichten {
  const na = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) na[i * n + j] = w[volgorde[i]! * n + volgorde[j]!]!;
  return { n, w: na };
}

/** Weights of very different sizes, in one question or from one to the next. */
const schalen = [1, 1e-9, 1e-12, 1e-300, 2 ** -1060, 1e9, 2 ** 53, 1e18, 1e300] as const;

describe('weights of any size', () => {
  it.each(schalen)('of some %d give the best division, under a bound that holds', (schaal) => {
    fc.assert(
      fc.property(gewichten(6), fc.boolean(), fc.boolean(), ({ n, w }, exact, krom) => {
        const g = { n, w: w.map((x) => x * schaal * (krom ? 1.1 : 1)) };
        const antwoord = partitionWeights(g, { exact, oplosser: liar(1), geduld: 300 });
        const optimum = optimumByForce(g);
        expect(partitionValue(g, antwoord.labels)).toBeGreaterThanOrEqual(optimum * (1 - 1e-12));
        expect(antwoord.waarde).toBeGreaterThanOrEqual(optimum * (1 - 1e-12));
        expect(antwoord.waarde).toBeLessThanOrEqual(optimum * (1 + 1e-12));
        expect(antwoord.grens).toBeGreaterThanOrEqual(antwoord.waarde);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [[3e-9, -1e-9, 1e-9], 3e-9],
    [[1, 1e-9, 1e-9], 1 + 2e-9],
    [[1, -1e-9, -1e-9], 1],
    [[-0, -0, -0], 0],
    [[-1, 1e-9, 1e-9], 1e-9],
    [[-1e10, 1, 1], 1],
    [[-1e12, 3, 1], 3],
    [[1e-15, 3e-15, -7e-15], 3e-15],
    [[5e307, 5e307, -5e307], 5e307],
    [[9007199254740991, -9007199254740991, 0], 9007199254740991],
  ])('%j is worth %d', (driehoek, waarde) => {
    const antwoord = cliquePartition({ n: 3, gewichten: Float64Array.from(driehoek) });
    expect(antwoord.waarde).toBe(waarde);
    expect(antwoord.grens).toBeGreaterThanOrEqual(waarde);
  });

  it('refuses those that add up to more than a number can be, and says where', () => {
    expect(() => cliquePartition({ n: 3, gewichten: Float64Array.of(1e308, 7e307, -1e308) })).toThrow(
      'pair (1, 2)',
    );
  });
});

describe('clique partitioning', () => {
  it('answers the example', () => {
    expect(cliquePartition({ n: 3, gewichten: Int32Array.of(2, -1, -1) })).toMatchObject({
      labels: Int32Array.of(0, 0, 1),
      waarde: 2,
      grens: 2,
      gat: 0,
      bewezen: true,
    });
  });

  it.each([0, 1, 2])('takes n = %i', (n) => {
    const antwoord = cliquePartition({
      n,
      gewichten: Int32Array.from({ length: n === 2 ? 1 : 0 }, () => -3),
    });
    expect(antwoord).toMatchObject({ waarde: 0, grens: 0, bewezen: true });
    expect(antwoord.labels.length).toBe(n);
  });

  it('agrees with brute force, and its bound is never below the value or the optimum', () => {
    fc.assert(
      fc.property(gewichten(8), (g) => {
        const antwoord = cliquePartition({ n: g.n, gewichten: triangleOf(g), geduld: 300 });
        expect(antwoord.waarde).toBe(optimumByForce(g));
        expect(antwoord.waarde).toBe(partitionValue(g, antwoord.labels));
        expect(antwoord.grens).toBeGreaterThanOrEqual(antwoord.waarde);
        expect(antwoord.gat).toBe(antwoord.grens - antwoord.waarde);
        expect(antwoord.bewezen).toBe(antwoord.gat === 0);
      }),
    );
  });

  it('claims no false bound even when the solver lies', () => {
    fc.assert(
      fc.property(gewichten(7), fc.integer(), (g, seed) => {
        const antwoord = partitionWeights(g, {
          exact: true,
          oplosser: liar(seed),
          iteraties: 1,
          tijdMs: 5,
        });
        const optimum = optimumByForce(g);
        expect(antwoord.grens).toBeGreaterThanOrEqual(optimum);
        if (antwoord.bewezen) expect(antwoord.waarde).toBe(optimum);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order or the names of units', () => {
    fc.assert(
      fc.property(
        gewichten(8, 1).chain((g) =>
          fc.tuple(fc.constant(g), fc.shuffledSubarray([...Array(g.n).keys()], { minLength: g.n })),
        ),
        ([g, volgorde]) => {
          const keuze = { geduld: 300 };
          expect(partitionWeights(permute(g, volgorde), keuze).waarde).toBe(
            partitionWeights(g, keuze).waarde,
          );
        },
      ),
    );
  });

  it('scales with its weights, on a grid and off it', () => {
    const heel = fromTriangle(5, Int32Array.of(3, -1, 2, -2, 1, -3, 2, 2, -1, 1));
    for (const factor of [0.1, 0.25, Math.SQRT2]) {
      const w = heel.w.map((x) => x * factor);
      const antwoord = partitionWeights({ n: 5, w }, { geduld: 300 });
      expect(antwoord.waarde).toBeCloseTo(partitionWeights(heel, { geduld: 300 }).waarde * factor, 9);
    }
  });

  it('says what is missing', () => {
    const gewichtenVan3 = Int32Array.of(1, 1, 1);
    expect(() => cliquePartition({ n: 3, gewichten: gewichtenVan3, exact: true })).toThrow('pass oplosser');
    expect(() => cliquePartition({ n: 3, gewichten: gewichtenVan3, start: [0] })).toThrow(
      '1 labels for 3 units',
    );
  });
});

describe('what is told on the way', () => {
  it('is a map of the whole, worth what it says, under a bound that holds and never rises', () => {
    fc.assert(
      fc.property(gewichten(8), fc.integer(), (g, seed) => {
        const optimum = optimumByForce(g);
        let grens = Number.POSITIVE_INFINITY;
        let waarde = Number.NEGATIVE_INFINITY;
        partitionWeights(g, {
          exact: true,
          oplosser: liar(seed),
          iteraties: 3,
          tijdMs: 20,
          voortgang: (stand) => {
            expect(partitionValue(g, stand.labels ?? [])).toBe(stand.waarde);
            expect(stand.grens).toBeGreaterThanOrEqual(optimum);
            expect(stand.grens).toBeLessThanOrEqual(grens);
            expect(stand.waarde).toBeGreaterThanOrEqual(waarde);
            ({ grens, waarde } = stand);
          },
        });
      }),
      { numRuns: 60 },
    );
  });
});
