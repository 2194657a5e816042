import type { Atlas } from '@samenhang/core';
import { expect, it } from 'vitest';
import { excelVan } from './excel.ts';
import type { GekozenIndelingen } from './keuze.ts';

const atlas = { jaar: 2016 } as Atlas;
function gekozen(...ids: readonly string[]): GekozenIndelingen {
  return { indelingen: ids.map((indeling) => ({ rij: { indeling } })) } as unknown as GekozenIndelingen;
}

it('asks the API for the same choice', () => {
  const stand = { weergave: 'tabel', landweging: 'inwoners', datum: '2026-01-01' } as const;
  expect(excelVan('/congruentie', atlas, stand, gekozen('corop', 'provincie'))).toEqual([
    {
      naam: 'Excel',
      href: '/api/v1/congruentie?jaar=2016&indelingen=corop,provincie&landweging=inwoners&formaat=xlsx',
    },
  ]);
});

it('asks nothing of the server where an own indeling takes part, or none is chosen', () => {
  expect(excelVan('/congruentie', atlas, {}, gekozen('corop', 'eigen-1'))).toEqual([]);
  expect(excelVan('/congruentie', atlas, {}, gekozen())).toEqual([]);
});
