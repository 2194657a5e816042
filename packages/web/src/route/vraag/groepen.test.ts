import type { Behoefte } from '@samenhang/core';
import { expect, it } from 'vitest';
import { groupBehoeften } from './groepen.ts';

const need = (behoefte: string) => ({ behoefte }) as Behoefte;

it('shows every need once, those that no list has under the last heading', () => {
  const behoeften = ['baby', 'iets_nieuws', 'schulden', 'kinderopvang'].map(need);
  expect(groupBehoeften(behoeften).map((g) => [g.groep, g.behoeften.map((b) => b.behoefte)])).toEqual([
    ['geld', ['schulden']],
    ['kind', ['baby', 'kinderopvang']],
    ['overig', ['iets_nieuws']],
  ]);
  expect(groupBehoeften([])).toEqual([]);
});
