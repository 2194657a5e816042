import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumOf, toWhole, withMaat, withWeight } from './gewichten.ts';

const inwoners = { maat: 'inwoners', gewicht: 0.5 };
const clienten = { maat: 'clienten', gewicht: 0.5 };

it('lets the others give or take in proportion', () => {
  expect(withWeight([inwoners, { maat: 'clienten', gewicht: 0 }], 'clienten', 0.6)).toEqual([
    { maat: 'inwoners', gewicht: 0.4 },
    { maat: 'clienten', gewicht: 0.6 },
  ]);
  expect(withWeight([inwoners, clienten], 'inwoners', 0)).toEqual([{ maat: 'clienten', gewicht: 1 }]);
  expect(withWeight([inwoners, clienten], 'inwoners', 7)).toEqual([{ maat: 'inwoners', gewicht: 1 }]);
});

it('takes one in that counts as much as the others', () => {
  expect(withMaat([inwoners, clienten], { maat: 'wmo_per_1000', jaar: 2021 })).toEqual([
    { maat: 'inwoners', gewicht: 0.3334 },
    { maat: 'clienten', gewicht: 0.3333 },
    { maat: 'wmo_per_1000', jaar: 2021, gewicht: 0.3333 },
  ]);
});

it('makes one of what was not', () => {
  expect(toWhole([inwoners, { maat: 'clienten', gewicht: 0.75 }])).toEqual([
    { maat: 'inwoners', gewicht: 0.4 },
    { maat: 'clienten', gewicht: 0.6 },
  ]);
});

it('adds up to one, whatever is chosen', () => {
  const maten = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 })
    .map((gewichten) => gewichten.map((gewicht, k) => ({ maat: `m${k}`, gewicht })));
  fc.assert(
    fc.property(maten, fc.double({ min: 0, max: 1, noNaN: true }), (lijst, gewicht) => {
      for (const uit of [withWeight(lijst, 'm1', gewicht), withMaat(lijst, { maat: 'x' }), toWhole(lijst)])
        expect(Math.abs(sumOf(uit) - 1)).toBeLessThan(1e-9);
    }),
    { seed: 12 },
  );
});
