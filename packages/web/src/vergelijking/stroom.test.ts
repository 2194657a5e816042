import { expect, it } from 'vitest';
import { leesKant, schrijfKanten } from './kant.ts';
import { mateVan, stukkenVan, type Verhuizing } from './vergelijkbeeld.ts';

const verhuizing = (code: string, van: string, doel: string, inwoners: number | null): Verhuizing => ({
  gemeente: { code, naam: code },
  inwoners,
  van: { code: van, naam: van },
  naar: null,
  doel: { code: doel, naam: doel },
  buren: { aantal: 1, inA: 0, inB: 0, inBeide: 0 },
});

it('takes gemeenten that go the same way together, most inhabitants first', () => {
  const stukken = stukkenVan([
    verhuizing('K', 'x', 'y', 5),
    verhuizing('L', 'p', 'q', 7),
    verhuizing('M', 'x', 'y', 3),
    verhuizing('N', 'x', 'q', null),
  ]);
  expect(stukken.map((s) => [s.gemeenten.map((g) => g.gemeente.code), s.inwoners])).toEqual([
    [['K', 'M'], 8],
    [['L'], 7],
    [['N'], 0],
  ]);
});

it('says in a word how alike two are', () => {
  const inWoord = (ari: number, verhuist: number) => mateVan(ari, verhuist);
  expect([0.95, 0.7, 0.4, 0.1, 0].map((ari) => inWoord(ari, 0.01))).toEqual([
    'vrijwel',
    'sterk',
    'deels',
    'weinig',
    'toeval',
  ]);
  // 87 of the 342 gemeenten to move is not 'very alike', whatever the index.
  expect(inWoord(0.7, 87 / 342)).toBe('deels');
  expect(inWoord(0.95, 0.1)).toBe('sterk');
  expect(inWoord(0.95, 0.6)).toBe('weinig');
});

it('reads and writes the two sides, each in its own year or in one', () => {
  expect(leesKant('jeugdregio@2016', 2026)).toEqual({ id: 'jeugdregio', jaar: 2016 });
  expect(leesKant('jeugdregio', undefined)).toEqual({ id: 'jeugdregio', jaar: undefined });
  expect(leesKant('x@later', 2020)).toEqual({ id: 'x', jaar: 2020 });
  expect(schrijfKanten({ id: 'a', jaar: 2015 }, { id: 'b', jaar: 2015 })).toEqual({
    a: 'a',
    b: 'b',
    jaar: 2015,
  });
  expect(schrijfKanten({ id: 'a', jaar: 2015 }, { id: 'a', jaar: 2016 })).toEqual({
    a: 'a@2015',
    b: 'a@2016',
    jaar: undefined,
  });
});
