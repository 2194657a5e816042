import type { Partner } from '@samenhang/core';
import { expect, it } from 'vitest';
import { maakDeelklassen } from './beeld.ts';

const partner = (aantal: number): Partner => ({ gemeente: 0, aantal, congruentie: 0, gedeeld: [] });

it('has a step for every number up to eight', () => {
  expect(maakDeelklassen(4, [partner(1), partner(4), partner(4)])).toEqual([
    { van: 1, tot: 1, aantal: 1 },
    { van: 2, tot: 2, aantal: 0 },
    { van: 3, tot: 3, aantal: 0 },
    { van: 4, tot: 4, aantal: 2 },
  ]);
});

it('takes numbers together above eight', () => {
  const klassen = maakDeelklassen(10, [partner(10)]);
  expect(klassen).toHaveLength(5);
  expect(klassen.at(-1)).toEqual({ van: 9, tot: 10, aantal: 1 });
});
