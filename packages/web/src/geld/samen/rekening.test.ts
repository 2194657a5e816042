import { expect, it } from 'vitest';
import { mostPlaces } from './rekening.ts';

it('lets the sliders reach beyond what the group asks, so that a large group is not shown as a small one', () => {
  expect([0, 90, 990, 5000].map(mostPlaces)).toEqual([200, 200, 1485, 2000]);
});
