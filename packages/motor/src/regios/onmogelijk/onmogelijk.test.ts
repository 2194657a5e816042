import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grid, opgaven, optimumByForce } from '../../testing/opgaven.ts';
import { familiesOf, keepFamilies, type Opgave } from '../opgave/opgave.ts';
import { regionalise } from '../regionaliseer.ts';
import { explain, explainAtOnce } from './onmogelijk.ts';
import type { Reden } from './structureel.ts';

/** Three islands tied by ferries to each other, and three towns. */
const eilanden: Opgave = {
  n: 6,
  gewicht: [3600, 4800, 1100, 120_000, 200_000, 68_000],
  verbindingen: [
    [0, 1],
    [1, 2],
    [3, 4],
    [4, 5],
  ],
  minimum: 50_000,
  doel: { snede: 1 },
};

describe('what cannot be', () => {
  it('names the part of the map that is too small', () => {
    const uitleg = explainAtOnce(eilanden);
    expect(uitleg?.samen).toEqual(['aaneengesloten', 'minimum']);
    expect(uitleg?.redenen).toEqual([
      {
        code: 'deel-te-klein',
        eenheden: [0, 1, 2],
        gewicht: 9500,
        minimum: 50_000,
        maximum: expect.any(Number) as number,
        door: 'ligging',
      },
    ]);
  });

  it.each<[string, Partial<Opgave>, Partial<Reden>]>([
    [
      'one too large',
      { minimum: 0, maximum: 150_000 },
      { code: 'groep-te-groot', eenheden: [4], gewicht: 200_000, maximum: 150_000 },
    ],
    [
      'too many regions for the minimum',
      { minimum: 100_000, aantal: { min: 5 } },
      { code: 'totaal-te-klein', totaal: 397_500, aantal: 5, minimum: 100_000 },
    ],
    [
      'together and apart',
      { minimum: 0, samen: [[3, 4]], apart: [[4, 3]] },
      { code: 'samen-en-apart', a: 4, b: 3 },
    ],
    [
      'together over water',
      { minimum: 0, samen: [[0, 3]] },
      { code: 'samen-onbereikbaar', a: 0, b: 3, door: 'ligging' },
    ],
    [
      'walls that isolate',
      { minimum: 9000, muren: [[0, 0, 0, 0, 0, 1]], gewicht: [3600, 4800, 1100, 120_000, 200_000, 800] },
      { code: 'deel-te-klein', eenheden: [5], gewicht: 800, minimum: 9000, door: 'muren' },
    ],
    [
      'fewer regions than parts',
      { minimum: 0, aantal: { max: 1 } },
      { code: 'te-veel-delen', nodig: 2, maximum: 1 },
    ],
  ])('says so at once: %s', (_, anders, reden) => {
    const redenen = explainAtOnce({ ...eilanden, ...anders })?.redenen;
    expect(redenen).toContainEqual(expect.objectContaining(reden));
  });

  it('is only said of questions that have no answer', () => {
    fc.assert(
      fc.property(opgaven(6), (opgave) => {
        const uitleg = explainAtOnce(opgave);
        if (!uitleg) return;
        expect(optimumByForce(opgave)).toBeUndefined();
        // What is said to clash, clashes without the rest.
        expect(optimumByForce(keepFamilies(opgave, uitleg.samen))).toBeUndefined();
      }),
    );
  });
});

describe('what was not found', () => {
  const { n, verbindingen } = grid(3, 3);
  const verstrikt: Opgave = {
    n,
    verbindingen,
    gewicht: new Float64Array(n).fill(1),
    apart: [[0, 8]],
    samen: [[0, 2]],
    minimum: 4,
    maximum: 5,
    // The corners 0 and 8 apart; 4 in the region of 0 and in that of 8: by two chains of pairs.
    aantal: { min: 2, max: 2 },
    vandaag: [0, 0, 0, 0, 0, 1, 1, 1, 1],
    verplaatsingen: 0,
    doel: { snede: 1 },
  };

  it('is said with care, and with a small set', () => {
    const opgave = { ...verstrikt, samen: [[0, 5]] as const };
    expect(optimumByForce(opgave)).toBeUndefined();
    const uitleg = explain({ opgave, tijdMs: 20_000, iteraties: 5000 });
    expect(uitleg.oordeel).toBe('niet-gevonden');
    expect(uitleg.samen).toEqual(['samen', 'verplaatsingen']);
    expect(uitleg.volledig).toBe(true);
  });

  it('does not call requirements clashing that a division of a few units meets', () => {
    const opgave: Opgave = {
      n: 3,
      gewicht: [1, 5, 4],
      verbindingen: [[0, 1]],
      aaneengesloten: false,
      minimum: 5,
      aantal: { min: 2 },
      samen: [[0, 1]],
      vandaag: [1, 0, 0],
      verplaatsingen: 1,
      doel: { snede: 1 },
    };
    expect(optimumByForce(opgave)).toBeUndefined();
    const { samen } = explain({ opgave, tijdMs: 20_000 });
    expect(optimumByForce(keepFamilies(opgave, samen))).toBeUndefined();
    for (const f of samen)
      expect(
        optimumByForce(
          keepFamilies(
            opgave,
            samen.filter((g) => g !== f),
          ),
        ),
      ).toBeDefined();
  });

  it('takes no longer than it may', () => {
    const opgave = { ...verstrikt, samen: [[0, 5]] as const };
    let nu = 0;
    const antwoord = regionalise({ opgave, tijdMs: 1000, klok: () => (nu += 1) });
    expect(antwoord.soort).toBe('geen');
    expect(nu).toBeLessThan(1200);
  });

  it('names families that brute force finds to clash too', () => {
    fc.assert(
      fc.property(opgaven(5), (opgave) => {
        if (optimumByForce(opgave) !== undefined) return;
        const { samen } = explain({ opgave, tijdMs: 20_000, iteraties: 3000 });
        expect(optimumByForce(keepFamilies(opgave, samen))).toBeUndefined();
        expect(familiesOf(opgave)).toEqual(expect.arrayContaining([...samen]));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
