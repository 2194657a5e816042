import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededToeval } from '../../grond/index.ts';
import { labels, partition } from '../../testing/overdekkingen.ts';
import { agreementWeights } from '../overeenstemming.ts';
import { partitionValue } from '../paargewichten.ts';
import { consensusMap } from './ijl.ts';

function noisy(n: number, d: number, k: number, ruis: number): ReturnType<typeof partition>[] {
  const toeval = seededToeval(4);
  const waar = Array.from({ length: n }, () => Math.floor(toeval() * k));
  return Array.from({ length: d }, () =>
    partition(waar.map((c) => (toeval() < ruis ? Math.floor(toeval() * k) : c))),
  );
}

describe('consensus of very many units', () => {
  it('reports the value that the pairs have', () => {
    fc.assert(
      fc.property(
        fc.array(labels(9), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(0.3, 0.5),
        (ps, gamma) => {
          const overdekkingen = ps.map((p) => partition(p));
          const antwoord = consensusMap({ overdekkingen, gamma });
          const g = agreementWeights({ overdekkingen, gamma });
          expect(antwoord.waarde).toBeCloseTo(partitionValue(g, antwoord.labels), 6);
          expect(antwoord.aantalRegios).toBe(new Set(antwoord.labels).size);
        },
      ),
    );
  });

  it('finds the regions behind noisy copies', () => {
    const overdekkingen = noisy(2000, 20, 12, 0.15);
    const antwoord = consensusMap({ overdekkingen, gamma: 0.3, klok: () => 0 });
    expect(antwoord.aantalRegios).toBe(12);
  });

  it('gives the same answer for the same seed', () => {
    const overdekkingen = noisy(500, 8, 12, 0.4);
    const vraag = { overdekkingen, gamma: 0.4, seed: 3, klok: () => 0 };
    expect(consensusMap(vraag)).toEqual(consensusMap(vraag));
  });
});
