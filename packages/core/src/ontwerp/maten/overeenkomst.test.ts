import { partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../../testing/maak.ts';
import { buildPaarmeter, Paarmeter } from './overeenkomst.ts';

const kaart = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 7 });

it('lies between zero and one, is the harmonic mean of its two parts, and one for the map itself', () => {
  fc.assert(
    fc.property(kaart, kaart, (ontwerp, vandaag) => {
      const overdekking = partition(vandaag);
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

describe('agreement in pairs', () => {
  const twee = [partition([0, 0, 0, 1, 1, 1]), partition([0, 0, 1, 1, 2, 2])];

  it('is one for the same map', () => {
    const [een] = twee;
    if (!een) throw new Error('no indeling');
    expect(new Paarmeter([een], [3]).measure(Int32Array.of(0, 0, 0, 1, 1, 1))).toEqual({
      deelt: 1,
      bewaard: 1,
      overeenkomst: 1,
    });
  });

  it('counts what is shared inside and what is kept', () => {
    // Pairs of a: 01 02 12 34 35 45; of b: 01 23 45. The map has 01 and 45, shared by both.
    const maat = new Paarmeter(twee, [1, 1]).measure(Int32Array.of(0, 0, 1, 2, 3, 3));
    expect(maat.deelt).toBe(1);
    expect(maat.bewaard).toBeCloseTo(4 / 9, 12);
    expect(maat.overeenkomst).toBeCloseTo(4 / (2 + 4.5), 12);
  });

  it('measures an indeling as the map that it is', () => {
    const meter = new Paarmeter(twee, [1, 1]);
    for (const [k, labels] of [
      [0, Int32Array.of(0, 0, 0, 1, 1, 1)],
      [1, Int32Array.of(0, 0, 1, 1, 2, 2)],
    ] as const) {
      const overdekking = twee[k];
      if (overdekking) expect(meter.measureIndeling(overdekking)).toEqual(meter.measure(labels));
    }
  });

  it('is made of a layer: the indelingen that the atlas has, by weight', () => {
    const land = atlas(6, [editie('a', partition([0, 0, 0, 1, 1, 1]))]);
    const laag = { indelingen: [{ indeling: 'a', gewicht: 2 }, { indeling: 'weg' }] };
    expect(buildPaarmeter(land, laag)?.measure(Int32Array.of(0, 0, 0, 1, 1, 1)).overeenkomst).toBe(1);
    expect(buildPaarmeter(land, { indelingen: [{ indeling: 'weg' }] })).toBeUndefined();
  });
});
