import fc from 'fast-check';
import { expect, it } from 'vitest';
import { klasseVan, maakVerdeling } from './verdeling.ts';

const waarden = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 400 });

it('holds every value in one bar of a row without gaps, that fits a phone', () => {
  fc.assert(
    fc.property(waarden, (w) => {
      const verdeling = maakVerdeling(w);
      const { klassen, mediaan, aantal } = verdeling;
      expect(aantal).toBe(w.length);
      expect(klassen.reduce((som, k) => som + k.aantal, 0)).toBe(w.length);
      expect(klassen.length).toBeLessThanOrEqual(22);
      for (const [i, k] of klassen.slice(1).entries())
        expect(k.van).toBeCloseTo(klassen[i]?.tot ?? Number.NaN, 12);
      expect(mediaan).toBeGreaterThanOrEqual(Math.min(...w));
      expect(mediaan).toBeLessThanOrEqual(Math.max(...w));
    }),
  );
});

it('finds for every value a bar that counts it', () => {
  fc.assert(
    fc.property(waarden, (w) => {
      const verdeling = maakVerdeling(w);
      const telling = new Map<number, number>();
      for (const x of w)
        telling.set(klasseVan(verdeling, x), (telling.get(klasseVan(verdeling, x)) ?? 0) + 1);
      for (const [i, k] of verdeling.klassen.entries()) expect(telling.get(i) ?? 0).toBe(k.aantal);
    }),
  );
});
