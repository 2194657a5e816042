import { partition } from '@samenhang/motor/testing';
import { expect, it } from 'vitest';
import { atlas } from '../testing/maak.ts';
import { neighboursAlong } from './omgeving.ts';

it('counts the neighbours that go along', () => {
  // 0 borders 1, 2 and 3; with 1 twice: a border and a ferry.
  const buren = {
    start: Uint32Array.of(0, 4, 4, 4, 4),
    naar: Uint32Array.of(1, 1, 2, 3),
    soort: Uint8Array.of(0, 1, 0, 0),
  };
  const land = { ...atlas(4, []), buren };
  expect(neighboursAlong(land, partition([0, 0, 0, 1]), partition([0, 0, 1, 1]), 0)).toEqual({
    buren: 3,
    inA: 2,
    inB: 1,
    inBeide: 1,
  });
});
