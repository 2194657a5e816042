import type { Atlas } from '@samenhang/core';
import { buildOverdekking } from '@samenhang/motor';
import { expect, it } from 'vitest';
import { en } from '../en/index.ts';
import { nl } from '../nl/index.ts';
import { zegVerband } from './index.ts';

const namen = ['Duin', 'Kreek', 'Wad', 'Heide', 'Terp'];

/** Duin–Kreek by ferry, Kreek–Wad over the water, Heide–Terp not at all. */
const atlas = {
  gemeenten: namen.map((naam) => ({ code: naam, naam })),
  buren: {
    start: Uint32Array.of(0, 1, 3, 4, 4, 4),
    naar: Uint32Array.of(1, 0, 2, 1),
    // In the order of the kinds in core: 1 is a ferry, 5 the other side of the water.
    soort: Uint8Array.of(1, 1, 5, 5),
  },
} as unknown as Atlas;

const editie = (regios: readonly number[]) =>
  ({
    regios: [
      { code: 'R0', naam: 'Kust' },
      { code: 'R1', naam: '' },
    ],
    overdekking: buildOverdekking(
      5,
      2,
      regios.map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
    ),
  }) as unknown as Parameters<typeof zegVerband>[2];

it('says what holds a region together over water, and what lies apart', () => {
  expect(zegVerband(nl, atlas, editie([0, 0, 0, 1, 1]))).toEqual([
    'Kust: Duin en Kreek zijn verbonden door een veer.',
    'Kust: Kreek en Wad liggen tegenover elkaar aan het water.',
    'R1: Heide en Terp liggen los van elkaar.',
  ]);
  expect(zegVerband(en, atlas, editie([0, 0, 1, 1, 1]))[0]).toBe(
    'Kust: Duin and Kreek are joined by a ferry.',
  );
});

it('says nothing of gemeenten of which each is a region by itself', () => {
  expect(zegVerband(nl, atlas, editie([0, 1]))).toEqual([]);
});
