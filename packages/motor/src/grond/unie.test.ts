import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwerk, connectedParts } from './netwerk.ts';
import { Unie } from './unie.ts';

describe('Unie', () => {
  it('joins what a walk over the same pairs connects', () => {
    const paar = fc.tuple(fc.nat(11), fc.nat(11));
    fc.assert(
      fc.property(fc.array(paar, { maxLength: 20 }), (paren) => {
        const unie = new Unie(12);
        for (const [a, b] of paren) unie.join(a, b);
        const labels = unie.labels();
        const delen = connectedParts(buildNetwerk(12, paren));
        for (let a = 0; a < 12; a++)
          for (let b = 0; b < 12; b++) expect(labels[a] === labels[b]).toBe(delen[a] === delen[b]);
      }),
    );
  });
});
