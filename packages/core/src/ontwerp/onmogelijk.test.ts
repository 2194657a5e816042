import { explain, explainAtOnce, familiesOf, keepFamilies, type Opgave, regionalise } from '@samenhang/motor';
import { grid, opgaven, optimumByForce } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeExplanation, describeReason, describeViolation } from './zinnen.ts';

const namen = ['Ameland', 'Terschelling', 'Vlieland', 'Leeuwarden', 'Groningen', 'Assen'];
const naam = (v: number): string => namen[v] ?? `gemeente ${v}`;

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

function sentences(opgave: Opgave): string[] {
  const uitleg = explainAtOnce(opgave);
  return uitleg ? uitleg.redenen.map((r) => describeReason(r, naam)) : [];
}

describe('what cannot be', () => {
  it('names the part of the map that is too small', () => {
    const uitleg = explainAtOnce(eilanden);
    expect(uitleg?.samen).toEqual(['aaneengesloten', 'minimum']);
    expect(sentences(eilanden)).toEqual([
      'Ameland, Terschelling en Vlieland samen hebben 9.500 inwoners; het minimum is 50.000. Zij grenzen niet aan andere gemeenten.',
    ]);
  });

  it.each<[string, Partial<Opgave>, string]>([
    [
      'one too large',
      { minimum: 0, maximum: 150_000 },
      'Groningen heeft 200.000 inwoners; het maximum is 150.000.',
    ],
    [
      'too many regions for the minimum',
      { minimum: 100_000, aantal: { min: 5 } },
      'Alle gemeenten samen hebben 397.500 inwoners. Voor 5 regio’s van minstens 100.000 zijn er 500.000 nodig.',
    ],
    [
      'together and apart',
      { minimum: 0, samen: [[3, 4]], apart: [[4, 3]] },
      'Groningen en Leeuwarden moeten bij elkaar, maar mogen ook niet bij elkaar.',
    ],
    [
      'together over water',
      { minimum: 0, samen: [[0, 3]] },
      'Ameland en Leeuwarden moeten bij elkaar, maar kunnen niet in dezelfde aaneengesloten regio liggen.',
    ],
    [
      'walls that isolate',
      { minimum: 9000, muren: [[0, 0, 0, 0, 0, 1]], gewicht: [3600, 4800, 1100, 120_000, 200_000, 800] },
      'Assen heeft 800 inwoners; het minimum is 9.000. De gekozen grenzen scheiden deze gemeente van de andere gemeenten.',
    ],
    [
      'fewer regions than parts',
      { minimum: 0, aantal: { max: 1 } },
      'Er zijn minstens 2 regio’s nodig, omdat niet alle gemeenten aan elkaar vastzitten; het maximum is 1.',
    ],
  ])('says so at once: %s', (_, anders, zin) => {
    expect(sentences({ ...eilanden, ...anders })).toContain(zin);
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
      { numRuns: 200 },
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
    expect(describeExplanation(uitleg, naam).at(-1)).toBe('Het is niet bewezen dat er geen kaart bestaat.');
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

describe('describeViolation', () => {
  it('says what is wrong with a region', () => {
    expect(describeViolation({ code: 'te-groot', regio: 1, gewicht: 11, maximum: 8 }, naam)).toBe(
      'Regio 2 heeft 11 inwoners; het maximum is 8.',
    );
  });
});
