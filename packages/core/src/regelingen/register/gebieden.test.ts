import { buildOverdekking } from '@samenhang/motor';
import { expect, it } from 'vitest';
import type { Atlas } from '../../atlas/index.ts';
import { findGebieden } from './gebieden.ts';

/** Ten gemeenten: region 0 holds the first four, region 1 the other six. */
const editie = {
  basis: 'waargenomen',
  regios: [
    { code: 'R0', naam: 'West' },
    { code: 'R1', naam: 'Oost' },
  ],
  overdekking: buildOverdekking(
    10,
    2,
    Array.from({ length: 10 }, (_, eenheid) => ({ eenheid, regio: eenheid < 4 ? 0 : 1, aandeel: 1 })),
  ),
};
const atlas = { edities: new Map([['proef', editie]]) } as unknown as Atlas;

it('finds the regio that coincides, or nearly does, and tells the difference', () => {
  expect(findGebieden(atlas, [0, 1, 2, 3])).toMatchObject([
    { indeling: 'proef', regio: 'R0', alleenRegio: [], alleenRegeling: [] },
  ]);
  // Three of four, and one from elsewhere: 3 of 5 is too little in common.
  expect(findGebieden(atlas, [0, 1, 2, 4])).toEqual([]);
  // Three of four, 0.75.
  expect(findGebieden(atlas, [0, 1, 2])).toMatchObject([
    { regio: 'R0', alleenRegio: [3], alleenRegeling: [] },
  ]);
  expect(findGebieden(atlas, [3, 4, 5, 6, 7, 8, 9])).toMatchObject([{ regio: 'R1', alleenRegeling: [3] }]);
  expect(findGebieden(atlas, [0])).toEqual([]);
});
