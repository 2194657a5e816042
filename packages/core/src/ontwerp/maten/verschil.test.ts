import { partition } from '@samenhang/motor/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../../testing/maak.ts';
import { compareMaps } from './verschil.ts';

const land = atlas(6, [editie('a', partition([0, 0, 0, 1, 1, 1]))], [100, 200, 300, 400, 500, 600]);
const vraag = { indelingen: [{ indeling: 'a' }] };

describe('the difference between two maps', () => {
  it('is the gemeenten that move, by the names that their regions have, with both in figures', () => {
    const verschil = compareMaps(
      land,
      vraag,
      Int32Array.of(0, 0, 0, 1, 1, 1),
      Int32Array.of(0, 0, 1, 1, 1, 1),
    );
    expect(verschil.b.overeenkomst).toBeCloseTo(8 / 13, 12);
    expect(verschil).toMatchObject({
      // Regions are called after their gemeente with most inhabitants: C, then B, and F.
      a: { regios: 2, kleinste: 600, grootste: 1500, overeenkomst: 1 },
      b: { regios: 2, kleinste: 300, grootste: 1800 },
      wissels: [{ gemeente: 2, van: 'C', naar: 'F' }],
      inwoners: 300,
    });
  });

  it('is nothing for the same map in other numbers, and as many moves one way as the other', () => {
    const kaart = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(kaart, kaart, (een, ander) => {
        const [a, b] = [Int32Array.from(een), Int32Array.from(ander)];
        const zelfde = compareMaps(
          land,
          vraag,
          a,
          Int32Array.from(een, (x) => 9 - x),
        );
        expect([zelfde.wissels, zelfde.inwoners]).toEqual([[], 0]);
        expect(compareMaps(land, vraag, a, b).wissels.length).toBe(
          compareMaps(land, vraag, b, a).wissels.length,
        );
      }),
    );
  });

  it('tells that inhabitants are not known, and of a question of no indeling no agreement', () => {
    const onbekend = atlas(2, [], [Number.NaN, 5]);
    const verschil = compareMaps(onbekend, { indelingen: [] }, Int32Array.of(0, 0), Int32Array.of(0, 1));
    expect(verschil.a).toEqual({
      regios: 1,
      kleinste: Number.NaN,
      grootste: Number.NaN,
      overeenkomst: undefined,
    });
  });
});
