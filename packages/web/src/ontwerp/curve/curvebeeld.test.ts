import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overeenkomstAs, regioAs } from './curvebeeld.ts';

it('keeps every number of regions on the axis, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }), (aantallen) => {
      const { plaats, strepen } = regioAs(aantallen, 300);
      const op = [...aantallen].sort((a, b) => a - b).map(plaats);
      expect(op).toEqual([...op].sort((a, b) => a - b));
      expect(op[0]).toBeGreaterThanOrEqual(0);
      expect(op.at(-1)).toBeLessThanOrEqual(300 + 1e-9);
      expect(strepen.length).toBeGreaterThanOrEqual(2);
    }),
  );
});

it('keeps every agreement between the lowest and the highest mark', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (waarden) => {
      const { plaats, strepen } = overeenkomstAs(waarden, 200);
      expect([plaats(strepen[0] ?? 0), plaats(strepen.at(-1) ?? 0)].map(Math.round)).toEqual([0, 200]);
      for (const x of waarden) expect(plaats(x) >= -1e-9 && plaats(x) <= 200 + 1e-9).toBe(true);
    }),
  );
});
