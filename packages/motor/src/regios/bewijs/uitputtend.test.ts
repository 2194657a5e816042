import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verbinding } from '../../grond/index.ts';
import { grid, optimumByForce } from '../../testing/opgaven.ts';
import type { Opgave } from '../opgave/opgave.ts';
import { checkMap } from '../opgave/toets.ts';
import { searchRegions } from '../zoek/zoek.ts';

/** Counts of regions on a grid of which some ties are gone, and weights that make the band matter. */
const opgaven: fc.Arbitrary<Opgave> = fc
  .record({
    breed: fc.constantFrom(3, 4),
    k: fc.constantFrom(2, 3),
    weg: fc.array(fc.nat({ max: 9 }), { maxLength: 2 }),
    dubbel: fc.nat({ max: 8 }),
    gewicht: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
    ruimte: fc.constantFrom(0.1, 0.2, 0.4),
  })
  .map(({ breed, k, weg, dubbel, gewicht, ruimte }): Opgave => {
    const { n, verbindingen } = grid(2, breed);
    const midden = gewicht.slice(0, n).reduce((som, g) => som + g, 0) / k;
    return {
      n,
      gewicht: gewicht.slice(0, n),
      verbindingen: verbindingen.filter((_: Verbinding, e) => !weg.includes(e)),
      // A pair that is one block has a double tie to a neighbour of both.
      samen: dubbel < n ? [[dubbel, (dubbel + 1) % n]] : [],
      aantal: { min: k, max: k },
      minimum: midden * (1 - ruimte),
      maximum: midden * (1 + ruimte),
      doel: { snede: 1 },
    };
  });

describe('listing all regions of a short boundary', () => {
  it('finds the best map, and claims no bound that it exceeds', () => {
    fc.assert(
      fc.property(opgaven, (opgave) => {
        const beste = optimumByForce(opgave);
        const { kaart } = searchRegions({ opgave, iteraties: 20_000, tijdMs: 60_000 });
        expect(kaart?.waarde).toBe(beste);
        if (!kaart || beste === undefined) return;
        expect(checkMap(opgave, kaart.labels)).toEqual([]);
        expect(kaart.grens ?? 0).toBeGreaterThanOrEqual(beste);
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it('proves the least cut where the band is narrow and regions are few blocks', () => {
    const { n, verbindingen } = grid(4, 6);
    const opgave: Opgave = {
      n,
      gewicht: Array.from({ length: n }, () => 1),
      verbindingen,
      aantal: { min: 4, max: 4 },
      minimum: 6,
      maximum: 6,
      doel: { snede: 1 },
    };
    // Six squares have a boundary of ten at least: (4 · 10 − 20 around the grid) / 2.
    const { kaart } = searchRegions({ opgave, iteraties: 3_000_000, tijdMs: 60_000 });
    expect(kaart).toMatchObject({ bewezen: true, snede: 10, grens: -10, gat: 0 });
    expect(checkMap(opgave, kaart?.labels ?? [])).toEqual([]);
  });
});
