import { expect, it } from 'vitest';
import { addScenario, lettersOf, placesOf, removeScenario } from './letters.ts';

it('has a first scenario always, and up to three beside it', () => {
  expect(lettersOf({})).toEqual(['a']);
  expect(lettersOf({ b: 'gelijk', d: 'uitstel:2' })).toEqual(['a', 'b', 'd']);
});

it('puts a copy in the first free place, with a name of its own', () => {
  expect(addScenario({ a: 'naam:Nu;uitstel:2', c: 'gelijk' }, 'naam:Nu;uitstel:2')).toEqual({
    b: 'uitstel:2',
    bij: 'b',
  });
  expect(addScenario({ b: 'gelijk', c: 'gelijk', d: 'gelijk' }, '')).toEqual({});
});

it('moves those that are left up, also where the first goes', () => {
  const stand = { b: 'uitstel:2', c: 'duur:4' };
  const leeg = { c: undefined, d: undefined, bij: undefined };
  expect(removeScenario(stand, 'a')).toEqual({ a: 'uitstel:2', b: 'duur:4', ...leeg });
  expect(removeScenario(stand, 'b')).toEqual({ a: 'gelijk', b: 'duur:4', ...leeg });
});

it('makes room for the scenarios of a file', () => {
  const leeg = { a: undefined, b: undefined, c: undefined, d: undefined, bij: undefined };
  expect(placesOf(0)).toEqual(leeg);
  expect(placesOf(3)).toEqual({ ...leeg, b: 'gelijk', c: 'gelijk' });
});
