import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { type Curveplek, drawCurve, roundOvereenkomst, roundRegios } from './curve.ts';

const { document } = parseHTML('<html></html>');

/** Where a curve through these points puts its dots: within a frame from 48,34 to 280,154. */
function place(punten: readonly Curveplek[]) {
  const { plaats } = drawCurve(
    { punten, vandaag: [], asX: '', asY: '', schrijfX: String, schrijfY: String },
    { breedte: 300, hoogte: 200 },
    document,
  );
  return punten.map(({ regios, overeenkomst }) => plaats(regios, overeenkomst));
}

it('keeps every number of regions on the axis, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }), (aantallen) => {
      const gesorteerd = aantallen.sort((a, b) => a - b);
      const strepen = roundRegios(gesorteerd);
      expect(strepen.length).toBeGreaterThanOrEqual(2);
      const op = place(gesorteerd.map((regios) => ({ regios, overeenkomst: 0.5 }))).map(([x]) => x);
      expect(op).toEqual([...op].sort((a, b) => a - b));
      expect(op[0]).toBeGreaterThanOrEqual(48 - 1e-9);
      expect(op.at(-1)).toBeLessThanOrEqual(280 + 1e-9);
    }),
    { numRuns: 25 },
  );
});

it('keeps every agreement between the lowest and the highest mark', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (waarden) => {
      const strepen = roundOvereenkomst(waarden);
      const randen = [strepen[0] ?? 0, strepen.at(-1) ?? 0];
      const punten = [...randen, ...waarden].map((overeenkomst) => ({ regios: 10, overeenkomst }));
      const [onder, boven, ...op] = place(punten).map(([, y]) => y);
      expect([onder, boven].map((y) => Math.round(y ?? Number.NaN))).toEqual([154, 34]);
      for (const y of op) expect(y >= 34 - 1e-9 && y <= 154 + 1e-9).toBe(true);
    }),
    { numRuns: 25 },
  );
});
