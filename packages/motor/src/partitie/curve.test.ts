import { describe, expect, it } from 'vitest';
import { seededToeval } from '../grond/index.ts';
import { partition } from '../testing/overdekkingen.ts';
import { gammaCurve } from './curve.ts';
import { agreementWeights } from './overeenstemming.ts';
import { partitionValue } from './paargewichten.ts';

const toeval = seededToeval(2);
const overdekkingen = Array.from({ length: 5 }, () =>
  partition(
    Array.from({ length: 40 }, (_, i) => (toeval() < 0.3 ? Math.floor(toeval() * 6) : Math.floor(i / 7))),
  ),
);

describe('gamma curve', () => {
  const gammas = [0.9, 0.1, 0.5, 0.3, 0.7];
  const punten = gammaCurve({ overdekkingen, gammas, geduld: 20, iteraties: 20_000 });

  it('has a point per γ, in the order asked', () => {
    expect(punten.map((p) => p.gamma)).toEqual(gammas);
  });

  it('has values that are those of its labels, under their bounds', () => {
    for (const punt of punten) {
      const g = agreementWeights({ overdekkingen, gamma: punt.gamma });
      expect(punt.waarde).toBeCloseTo(partitionValue(g, punt.labels), 9);
      expect(punt.grens).toBeGreaterThanOrEqual(punt.waarde);
    }
  });

  it('falls as γ rises', () => {
    const oplopend = [...punten].sort((a, b) => a.gamma - b.gamma);
    for (let k = 1; k < oplopend.length; k++)
      expect(oplopend[k]!.waarde).toBeLessThanOrEqual(oplopend[k - 1]!.waarde);
  });
});
