import { describe, expect, it } from 'vitest';
import { klasseVan, maakVerdeling } from './verdeling.ts';

describe('maakVerdeling', () => {
  it('counts every value once, in bars of a round width', () => {
    const verdeling = maakVerdeling([0.26, 0.3, 0.3, 0.524, 0.99, 1, Number.NaN]);
    expect(verdeling.aantal).toBe(6);
    expect(verdeling.klassen.reduce((som, k) => som + k.aantal, 0)).toBe(6);
    expect(verdeling.klassen[0]).toMatchObject({ van: 0.25, aantal: 1 });
    expect(verdeling.klassen.at(-1)).toMatchObject({ tot: 1, aantal: 2 });
    expect(verdeling.mediaan).toBeCloseTo((0.3 + 0.524) / 2, 12);
  });

  it('finds the bar of a value', () => {
    const verdeling = maakVerdeling([0.2, 0.25, 0.3, 1]);
    for (const x of [0.2, 0.25, 0.3, 1]) {
      const klasse = verdeling.klassen[klasseVan(verdeling, x)];
      expect(klasse?.van).toBeLessThanOrEqual(x + 1e-9);
      expect(klasse?.tot).toBeGreaterThanOrEqual(x);
      expect(klasse?.aantal).toBe(1);
    }
    expect(klasseVan(verdeling, Number.NaN)).toBe(-1);
  });

  it('has nothing to show of nothing', () => {
    expect(maakVerdeling([Number.NaN])).toMatchObject({ klassen: [], aantal: 0 });
  });
});
