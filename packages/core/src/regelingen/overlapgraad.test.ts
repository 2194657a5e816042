import { cover, covers } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOverlap } from './overlap.ts';
import { overlapDegrees } from './overlapgraad.ts';

describe('overlapDegrees', () => {
  it('is the mean over partners of the shared part of its own regelingen', () => {
    // g0 takes part in 0, 1, 2; it meets g1 in 0 and 1, g2 in 0; nobody in 2.
    const o = cover([[0, 1, 2], [0, 1], [0], [3]]);
    const graad = overlapDegrees(o, countOverlap(o));
    expect([...graad]).toEqual([(2 / 3 + 1 / 3) / 2, (1 + 1 / 2) / 2, 1, Number.NaN]);
  });

  it('agrees with counting partner by partner, between 0 and 1', () => {
    fc.assert(
      fc.property(covers(7, 5), (regios) => {
        const o = cover(regios);
        const graad = overlapDegrees(o, countOverlap(o));
        regios.forEach((eigen, g) => {
          const gedeeld = regios
            .map((ander, h) => (h === g ? 0 : ander.filter((r) => eigen.includes(r)).length))
            .filter((s) => s > 0);
          const verwacht = gedeeld.reduce((a, b) => a + b / eigen.length, 0) / gedeeld.length;
          if (Number.isNaN(verwacht)) expect(graad[g]).toBeNaN();
          else expect(graad[g]).toBeCloseTo(verwacht, 12);
          expect(graad[g]).not.toBeGreaterThan(1);
        });
      }),
    );
  });
});
