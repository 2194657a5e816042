import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maakEditie } from '../testing/maak.ts';
import { Paarmeter } from './overeenkomst.ts';

const kaart = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 7 });

it('lies between zero and one, is the harmonic mean of its two parts, and one for the map itself', () => {
  fc.assert(
    fc.property(kaart, kaart, (ontwerp, vandaag) => {
      const { overdekking } = maakEditie('a', vandaag);
      const meter = new Paarmeter([overdekking], [2]);
      // Seven gemeenten in three regio's: always a pair that shares one.
      const { deelt, bewaard, overeenkomst } = meter.measure(Int32Array.from(ontwerp));
      for (const x of [deelt, bewaard, overeenkomst]) expect(x >= 0 && x <= 1).toBe(true);
      const midden = deelt + bewaard === 0 ? 0 : (2 * deelt * bewaard) / (deelt + bewaard);
      expect(overeenkomst).toBeCloseTo(midden, 9);
      expect(meter.measureIndeling(overdekking).overeenkomst).toBe(1);
    }),
  );
});
