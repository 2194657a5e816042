import { describe, expect, it } from 'vitest';
import { nearestSpelling } from './spelling.ts';

const namen = ['Utrecht', 'Utrechtse Heuvelrug', 'Súdwest-Fryslân', "'s-Gravenhage", 'Urk'];

describe('nearestSpelling', () => {
  it.each([
    ['Utrechtse Heuvelrg', 'Utrechtse Heuvelrug'],
    ['utrechtse huevelrug', 'Utrechtse Heuvelrug'],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['gravenhagen', "'s-Gravenhage"],
    ['Utrechtse', 'Utrecht'],
    ['Utrechtse Heu', 'Utrechtse Heuvelrug'],
  ])('takes %s for %s', (getypt, bedoeld) => {
    expect(nearestSpelling(getypt, namen)).toBe(bedoeld);
  });

  it('suggests nothing when nothing comes near', () => {
    expect(nearestSpelling('Rotterdam', namen)).toBeUndefined();
  });

  it('suggests nothing for what is longer than any name, and is done at once', () => {
    const begin = performance.now();
    expect(nearestSpelling('Utrecht'.repeat(10), ['Utrecht'.repeat(10)])).toBeUndefined();
    expect(nearestSpelling('x'.repeat(1e6), namen)).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(50);
  });

  it('counts a swap of two letters as one mistake', () => {
    expect(nearestSpelling('jara', ['basis', 'jaar'])).toBe('jaar');
  });
});
