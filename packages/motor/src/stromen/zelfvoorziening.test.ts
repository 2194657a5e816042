import { describe, expect, it } from 'vitest';
import { cover, partition } from '../testing/overdekkingen.ts';
import { selfContainment } from './zelfvoorziening.ts';

const stromen = {
  van: Uint32Array.of(0, 0, 1, 2, 2),
  naar: Uint32Array.of(0, 1, 0, 2, 0),
  banen: Float64Array.of(100, 20, 30, 50, 50),
};

describe('selfContainment', () => {
  it('divides internal jobs by those of residents and by those at work there', () => {
    expect(selfContainment(partition([0, 0, 1]), stromen)).toEqual([
      { intern: 150, aanbod: 1, vraag: 150 / 200 },
      { intern: 50, aanbod: 0.5, vraag: 1 },
    ]);
  });

  it('counts a unit that lies in several regios, or in none, as outside', () => {
    expect(selfContainment(cover([[0], [0, 1], []]), stromen)).toEqual([
      { intern: 100, aanbod: 100 / 120, vraag: 100 / 180 },
      { intern: 0, aanbod: Number.NaN, vraag: Number.NaN },
    ]);
  });
});
