import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwerk, largestTotal, tiesOf } from '../../grond/index.ts';
import type { Opgave } from './opgave.ts';
import { checkMap, countCut, countMoves } from './toets.ts';

const lijn: Opgave = {
  n: 5,
  gewicht: [1, 2, 3, 4, 5],
  verbindingen: [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ],
  doel: { snede: 1 },
};

describe('checking a map', () => {
  it('says exactly what is broken', () => {
    const opgave: Opgave = {
      ...lijn,
      minimum: 4,
      maximum: 8,
      aantal: { max: 1 },
      samen: [[0, 1]],
      apart: [[0, 2]],
      vandaag: [0, 0, 1, 1, 1],
      vasteRegios: [1],
      vasteEenheden: [0, 1],
      muren: [[0, 0, 0, 0, 1]],
      verplaatsingen: 1,
    };
    const schendingen = checkMap(opgave, [7, 3, 7, 3, 3]);
    expect(schendingen).toEqual([
      { code: 'niet-aaneengesloten', regio: 0, delen: [[0], [2]] },
      { code: 'niet-aaneengesloten', regio: 1, delen: [[1], [3, 4]] },
      { code: 'te-groot', regio: 1, gewicht: 11, maximum: 8 },
      { code: 'te-veel-regios', aantal: 2, maximum: 1 },
      { code: 'niet-samen', a: 0, b: 1 },
      { code: 'niet-apart', a: 0, b: 2 },
      { code: 'vaste-regio-gewijzigd', regioVandaag: 1, eenheden: [2, 3, 4] },
      { code: 'vaste-eenheid-verplaatst', a: 0, b: 1 },
      { code: 'over-muur', regio: 1, muur: 0, cellen: [0, 1] },
      { code: 'te-veel-verplaatsingen', aantal: 2, maximum: 1 },
    ]);
    expect(schendingen).toContainEqual({ code: 'te-groot', regio: 1, gewicht: 11, maximum: 8 });
    expect(checkMap({ ...lijn, minimum: 4, aantal: { min: 3 } }, [0, 0, 1, 1, 1]).map((s) => s.code)).toEqual(
      ['te-klein', 'te-weinig-regios'],
    );
  });

  it('refuses what does not fit', () => {
    expect(() => checkMap(lijn, [0])).toThrow(RangeError);
    expect(() => buildNetwerk(2, [[0, 2]])).toThrow(RangeError);
  });

  it('counts moves whatever the regions are called', () => {
    expect(countMoves([0, 0, 1, 1], [5, 5, 2, 2])).toBe(0);
    expect(countMoves([0, 0, 0, 1], [1, 1, 0, 0])).toBe(1);
    expect(countMoves([0, 0, -1, 1], [0, 1, 1, 1])).toBe(1);
    expect(countMoves([-1, -1], [0, 1])).toBe(0);
  });

  it('assigns as well as trying all ways does', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([r, k]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: k, maxLength: k }), {
        minLength: r,
        maxLength: r,
      }),
    );
    fc.assert(
      fc.property(matrix, (m) => {
        const best = (r: number, vrij: readonly number[]): number =>
          r === m.length
            ? 0
            : Math.max(
                best(r + 1, vrij),
                ...vrij.map(
                  (k) =>
                    m[r]![k]! +
                    best(
                      r + 1,
                      vrij.filter((x) => x !== k),
                    ),
                ),
              );
        const kolommen = m[0]!.length;
        expect(largestTotal(m.length, kolommen, (r, k) => m[r]![k]!)).toBe(
          best(
            0,
            m[0]!.map((_, k) => k),
          ),
        );
      }),
    );
  });

  it('takes ferries for borders', () => {
    const buren = {
      start: Uint32Array.of(0, 1, 3, 4),
      naar: Uint32Array.of(1, 0, 2, 1),
      soort: Uint8Array.of(0, 0, 1, 1),
    };
    expect(tiesOf(buren)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(countCut(buildNetwerk(3, tiesOf(buren)), [0, 0, 1])).toBe(1);
  });
});
