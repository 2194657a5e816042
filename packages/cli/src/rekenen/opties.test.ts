import { describe, expect, it } from 'vitest';
import { numberOption } from './opties.ts';

describe('numberOption', () => {
  it.each([
    ['1500', 1500],
    ['1.500', 1500],
    ['1,500', 1500],
    ['1.500.000', 1_500_000],
    ['1.000', 1000],
    ['12', 12],
  ])('reads %s as the whole number %d', (tekst, getal) => {
    expect(numberOption('aantal', 0, Number.MAX_SAFE_INTEGER, true)(tekst)).toBe(getal);
  });

  it.each([
    ['0.125', 1, 0.125],
    ['0,125', 1, 0.125],
    ['1.000', 1, 1],
    ['1,5', 86_400, 1.5],
    ['1.500.000', 1e9, 1_500_000],
  ])('reads %s, at most %d, as %d', (tekst, hoogst, getal) => {
    expect(numberOption('getal', 0, hoogst)(tekst)).toBe(getal);
  });

  it.each(['1.500', '12,500'])('does not guess what %s means where it may be a fraction', (tekst) => {
    expect(() => numberOption('gewicht', 0, 1e9)(tekst)).toThrow('zonder punten bij duizenden');
  });

  it.each(['1.50', '1.5000', '1.500,5', '1..5', '1e3', 'Infinity', ''])(
    'refuses %j as a whole number',
    (tekst) => {
      expect(() => numberOption('aantal', 0, 1e9, true)(tekst)).toThrow('is geen aantal');
    },
  );
});
