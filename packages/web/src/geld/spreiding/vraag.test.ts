import { expect, it } from 'vitest';
import { parseSpreidingadres } from '../adres.ts';
import { questionOf } from './vraag.ts';

const land = {
  jaar: 2026,
  gemeenten: ['GM0001', 'GM0002', 'GM0003'].map((code) => ({ code, naam: code, inwoners: 1 })),
  afstanden: new Float64Array(9),
};
const ask = (adres: Record<string, string>) => questionOf(land, parseSpreidingadres(adres));

it('asks what the address says, and what the page begins with for the rest', () => {
  expect(ask({ aantal: '2', doel: 'bereik', straal: '20', omweg: '130', bestaand: 'GM0003' })).toEqual({
    doel: 'bereik',
    aantal: 2,
    straal: 20,
    factor: 1.3,
    open: [2],
    dicht: [],
  });
  expect(ask({ doel: 'x', straal: '-1' })).toMatchObject({ doel: 'afstand', straal: 15, factor: 1 });
});

it('never asks what no choice can answer', () => {
  // More than there are, or than can be; fewer than stay.
  expect(ask({ aantal: '43' }).aantal).toBe(3);
  expect(ask({ aantal: '43', niet: 'GM0001' }).aantal).toBe(2);
  expect(ask({ aantal: '1', bestaand: 'GM0001,GM0002' }).aantal).toBe(2);
  // A gemeente that stays and cannot be; one that is not of this year; one that is no code.
  expect(ask({ bestaand: 'GM0001', niet: 'GM0001,GM0002,GM9999,x' })).toMatchObject({
    open: [0],
    dicht: [1],
  });
});
