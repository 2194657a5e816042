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
