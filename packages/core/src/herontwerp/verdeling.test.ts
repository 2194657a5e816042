import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gewichten } from '../testing/verdelingen.ts';
import { type Paargewichten, partitionValue } from './paargewichten.ts';
import { Verdeling } from './verdeling.ts';

/** Best gain of a unit over all other regions and a new one, from scratch. */
function bestGain(v: Verdeling, u: number): number {
  const opties = new Set([...v.slot, v.leeg]);
  opties.delete(v.slot[u]!);
  return Math.max(
    ...[...opties].map((c) => {
      const na = v.slot.slice();
      na[u] = c;
      return partitionValue(v, na) - partitionValue(v, v.slot);
    }),
  );
}

function expectRight(v: Verdeling, g: Paargewichten): void {
  expect(v.waarde).toBe(partitionValue(g, v.slot));
  expect(v.aantal).toBe(new Set(v.slot).size);
  expect(v.omvang[v.leeg]).toBe(0);
  for (let u = 0; u < g.n; u++) {
    // A unit alone may also stay alone: a gain of 0.
    const juist = Math.max(bestGain(v, u), v.omvang[v.slot[u]!] === 1 ? 0 : Number.NEGATIVE_INFINITY);
    expect(v.gewin[u]!).toBeGreaterThanOrEqual(juist);
    if (v.muf[u] === 0) expect(v.gewin[u]).toBe(juist);
  }
}

describe('verdeling', () => {
  it('keeps value, regions and best moves right through any series of moves', () => {
    const zetten = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 });
    fc.assert(
      fc.property(gewichten(9, 1), zetten, (g, reeks) => {
        const v = new Verdeling(g, new Int32Array(g.n));
        for (const [a, b] of reeks) {
          const k = b % (v.aantal + 1);
          v.move(a % g.n, k === v.aantal ? v.leeg : v.actief[k]!);
          expectRight(v, g);
        }
      }),
    );
  });
});
