import { describe, expect, it } from 'vitest';
import type { CliqueAntwoord } from '../partitie/index.ts';
import { mergeCliqueAnswers, mergeRegioAnswers, spreadSeeds } from './spreiding.ts';

function antwoord(waarde: number, grens: number): CliqueAntwoord {
  return {
    labels: Int32Array.of(waarde),
    waarde,
    grens,
    gat: grens - waarde,
    bewezen: grens <= waarde,
    iteraties: 5,
  };
}

describe('answers of several seeds', () => {
  it('take the highest value, the first of equals, and the lowest bound', () => {
    const [een, twee, drie] = [antwoord(7, 12), antwoord(9, 20), antwoord(9, 15)];
    expect(mergeCliqueAnswers([een, twee, drie])).toEqual({
      ...twee,
      grens: 12,
      gat: 3,
      bewezen: false,
      iteraties: 15,
    });
    expect(mergeCliqueAnswers([een, antwoord(12, 30)])).toMatchObject({ waarde: 12, gat: 0, bewezen: true });
  });

  it('are a map where one seed found a map', () => {
    const kaart = {
      soort: 'kaart',
      labels: Int32Array.of(0),
      snede: 3,
      bewezen: false,
      iteraties: 1,
    } as const;
    const uitleg = { oordeel: 'niet-gevonden', redenen: [], samen: [], zonder: [], volledig: true } as const;
    const geen = { soort: 'geen', uitleg, iteraties: 2 } as const;
    expect(mergeRegioAnswers([geen, { ...kaart, waarde: -3 }])).toEqual({
      ...kaart,
      waarde: -3,
      iteraties: 3,
    });
    expect(mergeRegioAnswers([geen, geen])).toEqual({ ...geen, iteraties: 4 });
    expect(
      mergeRegioAnswers([
        { ...kaart, waarde: -3 },
        { ...kaart, waarde: -4, grens: -3, gat: 1 },
      ]),
    ).toMatchObject({ waarde: -3, grens: -3, gat: 0, bewezen: true });
  });

  it('refuse to be made of nothing', () => {
    expect(() => mergeCliqueAnswers([])).toThrow(RangeError);
    expect(() => mergeRegioAnswers([])).toThrow(RangeError);
  });

  it('come from seeds that all differ, the given one first', () => {
    expect(spreadSeeds(4, 1)).toEqual([4]);
    expect(new Set([1, 2, 3].flatMap((s) => spreadSeeds(s, 8))).size).toBe(24);
  });
});
