import { describe, expect, it } from 'vitest';
import { eersteKeus, kiesKolom } from './kolomkeus.ts';

const blad = (
  koppen: readonly string[],
  plaatsen: Partial<Record<'gemeente' | 'regio' | 'aandeel', number>>,
) => ({
  koppen,
  voorbeeld: [['a', 'b', 'c', 'd']],
  plaatsen: { gemeente: undefined, regio: undefined, aandeel: undefined, ...plaatsen },
});

describe('the columns of an own table', () => {
  it('begins with what was found, and else with the first that are left', () => {
    expect(eersteKeus(blad(['w', 'x', 'y'], { gemeente: 1, regio: 0, aandeel: 2 }))).toEqual({
      gemeente: 1,
      regio: 0,
      aandeel: 2,
    });
    expect(eersteKeus(blad([], { aandeel: 0 }))).toEqual({ gemeente: 1, regio: 2, aandeel: 0 });
    expect(eersteKeus(blad(['w', 'x'], { regio: 0 }))).toEqual({ gemeente: 1, regio: 0, aandeel: undefined });
  });

  it('lets no column count twice', () => {
    const keus = { gemeente: 0, regio: 1, aandeel: 2 };
    expect(kiesKolom(keus, 'regio', 0)).toEqual({ gemeente: 1, regio: 0, aandeel: 2 });
    // Names are no shares: the column of the shares that is taken away leaves none.
    expect(kiesKolom(keus, 'regio', 2)).toEqual({ gemeente: 0, regio: 2, aandeel: undefined });
    expect(kiesKolom(keus, 'aandeel', 1)).toEqual({ gemeente: 0, regio: undefined, aandeel: 1 });
    expect(kiesKolom(keus, 'aandeel', undefined)).toEqual({ gemeente: 0, regio: 1, aandeel: undefined });
    expect(kiesKolom(keus, 'gemeente', 3)).toEqual({ gemeente: 3, regio: 1, aandeel: 2 });
  });
});
